import DiscreteEvents

/// The density of the wait that an arrival would have at busy servers, up to a factor: exp(H(x)) with H = λ∫Ḡ − cμx.
struct OfferedWait {
  private let arrivalRate: Double
  private let capacity: Double
  private let patience: Patience
  /// Greatest H; all integrals are those of exp(H − peak), which never overflow.
  let peak: Double
  /// End of the waits over which is integrated: where everybody has given up, or where the density has vanished.
  let end: Double
  /// Integral beyond the end.
  let beyond: Double
  private let edges: [Double]
  /// Integral over all waits.
  private(set) var mass = 0.0

  /// - Throws: `beyondMethod` when the density is too uneven for the integrals.
  init(arrivalRate: Double, capacity: Double, patience: Patience) throws(RecordProblem) {
    self.arrivalRate = arrivalRate
    self.capacity = capacity
    self.patience = patience
    let exponent = { (time: Double) in arrivalRate * patience.meanStay(time) - capacity * time }
    let top = Self.top(arrivalRate, capacity, patience)
    peak = exponent(top)
    let floor = peak - Self.depth
    var first = 0.0
    if exponent(0) < floor, let rise = FallingRoot.from(0, step: top, { floor - exponent(min($0, top)) }) { first = rise }
    var edges = [first]
    while let last = edges.last, last < top || exponent(last) > floor {
      if case .fixed(let end) = patience, last >= end { break }
      guard edges.count < Self.mostPanels else { throw .beyondMethod("the waits are too uneven to be integrated") }
      let next = last + Self.width(at: last, arrivalRate, capacity, patience)
      if case .fixed(let end) = patience { edges.append(min(next, end)) } else { edges.append(next) }
    }
    self.edges = edges
    end = edges[edges.count - 1]
    if case .fixed(let limit) = patience, end >= limit {
      beyond = Elementary.exp(exponent(end) - peak) / capacity
    } else {
      beyond = 0
    }
    mass = try integral { _ in 1 } + beyond
  }

  /// A time within which the density changes much.
  var scale: Double { edges.count > 1 ? edges[1] - edges[0] : 1 / capacity }

  /// The integral of a function times the density, up to a time or the end.
  func integral(to time: Double = .infinity, of function: (Double) -> Double) throws(RecordProblem) -> Double {
    var panels = edges.filter { $0 < time }
    if time < end, !panels.isEmpty { panels.append(time) }
    return try Self.rule.integral(edges: panels) { wait in
      function(wait) * Elementary.exp(arrivalRate * patience.meanStay(wait) - capacity * wait - peak)
    }
  }

  /// The wait of the greatest density.
  private static func top(_ arrivalRate: Double, _ capacity: Double, _ patience: Patience) -> Double {
    guard arrivalRate > capacity else { return 0 }
    switch patience {
    case .endless: preconditionFailure("without a steady state there is no wait")
    case .exponential(let rate): return Elementary.log(arrivalRate / capacity) / rate
    case .fixed(let end): return end
    }
  }

  /// A panel on which the density changes by about a factor e.
  private static func width(at time: Double, _ arrivalRate: Double, _ capacity: Double, _ patience: Patience) -> Double {
    let slope = (arrivalRate * patience.survival(time) - capacity).magnitude
    switch patience {
    case .endless: return 1 / slope
    case .fixed(let end): return min(1 / slope, end)
    case .exponential(let rate):
      let bend = (arrivalRate * rate * patience.survival(time)).squareRoot()
      // Patience itself is a factor of what is integrated, as long as anything of it is left.
      return 1 / max(slope, bend, rate * time < 40 ? rate : 0)
    }
  }

  /// The density is left out where it is below e^-50 of its peak.
  private static let depth = 50.0
  private static let mostPanels = 20_000
  private static let rule = GaussLegendre(points: 20)
}
