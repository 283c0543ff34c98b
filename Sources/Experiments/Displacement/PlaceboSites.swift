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
  ///   - size: Zones of a site, above 0; fewer where two such sites do not fit.
  ///   - months: The months held against each other.
  ///   - recorded: Recorded offences by zone and month.
  init(
    zones: [Int], size: Int, months: EvaluationMonths, random: KeyedRandom, recorded: (_ zone: Int, _ month: Int) -> Int64
  ) {
    let size = min(size, zones.count / 2)
    guard size > 0 else { return }
    let order = zones.map { (key: random.word(.placeboSites, UInt64($0), UInt32(size)), zone: $0) }.sorted { $0 < $1 }
    for pair in 0..<zones.count / (2 * size) {
      func site(_ number: Int) -> (change: Double, variance: Double) {
        var (before, after) = (Int64(0), Int64(0))
        for place in (2 * pair + number) * size..<(2 * pair + number + 1) * size {
          for month in months.before { before += recorded(order[place].zone, month) }
          for month in months.after { after += recorded(order[place].zone, month) }
        }
        return (Double(after) - months.scale * Double(before), Double(after) + months.scale * months.scale * Double(before))
      }
      let (one, other) = (site(0), site(1))
      pairs += 1
      squares += (one.change - other.change) * (one.change - other.change)
      poisson += one.variance + other.variance
    }
  }

  /// The sums as they are kept; empty without a pair.
  var kept: [Double] { pairs > 0 ? [pairs, squares, poisson] : [] }
}

extension Overdispersion {
  /// Learns from the sums of placebo pairs of many futures, whose differences have mean zero by design.
  ///
  /// - Parameter sums: For each future: pairs, Σd², Σ of Poisson variances; empty where there were none.
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
