import DiscreteEvents

extension Purpose {
  /// Which zones make a placebo site; of the block of numbers that the model leaves to evaluations.
  static let placeboSites = Purpose(rawValue: 53)
}

/// Sums over placebo sites: places where nothing was done, evaluated as if something had been.
///
/// Zones are shuffled and cut into disjoint sites, which are held against each other in pairs. Each pair gives a difference
/// d = (change of one) − (change of the other), whose mean over shuffles is zero, and the variance that Poisson counts would
/// have. φ = Σd² ÷ ΣV. See ``Overdispersion``.
struct PlaceboSites: Equatable, Sendable {
  var pairs = 0.0
  var squares = 0.0
  var poisson = 0.0

  /// - Parameters:
  ///   - zones: Zones where nothing is done.
  ///   - ids: Their ids, by which they are shuffled.
  ///   - size: Zones of a site, above 0; fewer where two such sites do not fit.
  ///   - months: The months held against each other.
  ///   - recorded: Recorded offences by zone and month.
  init(
    zones: [Int], ids: [UInt64], size: Int, months: EvaluationMonths, random: KeyedRandom,
    recorded: (_ zone: Int, _ month: Int) -> Int64
  ) {
    let size = min(size, zones.count / 2)
    guard size > 0 else { return }
    let counts = zones.map { zone in
      (
        before: months.before.reduce(Int64(0)) { $0 + recorded(zone, $1) },
        after: months.after.reduce(Int64(0)) { $0 + recorded(zone, $1) }
      )
    }
    for shuffle in 0..<Self.shuffles {
      let keys = ids.map { random.word(.placeboSites, $0, UInt32(shuffle) << 16 | UInt32(size)) }
      let order = zones.indices.sorted { (keys[$0], ids[$0]) < (keys[$1], ids[$1]) }.map { counts[$0] }
      add(order, size: size, months: months)
    }
  }

  /// Shuffles of a replication: one alone would leave φ to few differences.
  private static let shuffles = 16

  private mutating func add(_ order: [(before: Int64, after: Int64)], size: Int, months: EvaluationMonths) {
    for pair in 0..<order.count / (2 * size) {
      func site(_ number: Int) -> (change: Double, variance: Double) {
        var (before, after) = (Int64(0), Int64(0))
        for place in (2 * pair + number) * size..<(2 * pair + number + 1) * size {
          before += order[place].before
          after += order[place].after
        }
        return (Double(after) - months.scale * Double(before), Double(after) + months.scale * months.scale * Double(before))
      }
      let (one, other) = (site(0), site(1))
      pairs += 1
      squares += (one.change - other.change) * (one.change - other.change)
      poisson += one.variance + other.variance
    }
  }

  /// The sums as they are kept, as means over the shuffles: more shuffles of the same zones are no more zones. Empty without a pair.
  var kept: [Double] {
    pairs > 0 ? [pairs, squares, poisson].map { $0 / Double(Self.shuffles) } : []
  }
}

extension Overdispersion {
  /// Learns from the sums of placebo pairs of many replications, whose differences have mean zero by design.
  ///
  /// - Parameter sums: For each replication: pairs, Σd², Σ of Poisson variances; empty where there were none.
  /// Nil for fewer than two pairs or without an offence.
  init?(pooling sums: [[Double]]) {
    var (pairs, squares, poisson) = (0.0, 0.0, 0.0)
    for sum in sums where sum.count == 3 {
      pairs += sum[0]
      squares += sum[1]
      poisson += sum[2]
    }
    guard pairs > 1, poisson > 0 else { return nil }
    ratio = squares / poisson
    factor = max(1, ratio)
    count = Int(pairs)
  }
}
