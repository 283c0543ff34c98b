import Texts
import DiscreteEvents

/// The density of the wait that an arrival would have at busy servers, up to a factor: exp(H(x)) with H = λ∫Ḡ − cμx.
///
/// All is told from the wait of the greatest density, its top, so that no digits are lost however far away that is.
struct OfferedWait {
  private let arrivalRate: Double
  private let capacity: Double
  private let patience: Patience
  private let top: Double
  /// Ends of the panels, from the top.
  private let edges: [Double]
  /// H at the top; all integrals are those of exp(H − peak), which never overflow.
  let peak: Double
  /// Integral over the waits at which everybody has given up.
  let beyond: Double
  /// Integral over all waits.
  private(set) var mass = 0.0

  /// - Throws: `beyondMethod` when the density is too uneven for the integrals.
  init(arrivalRate: Double, capacity: Double, patience: Patience) throws(RecordProblem) {
    let top = Self.top(arrivalRate, capacity, patience)
    let fall = { Self.fall($0, arrivalRate, capacity, patience) }
    var edges = [-top]
    if fall(-top) > Self.depth, let rise = FallingRoot.from(0, step: top, { Self.depth - fall(-min($0, top)) }) {
      edges = [-min(rise, top)]
    }
    var limit = Double.infinity
    if case .fixed(let end) = patience { limit = end - top }
    while let last = edges.last, last < limit, last < 0 || fall(last) < Self.depth {
      guard edges.count < Self.mostPanels else {
        throw .beyondMethod(Words("the waits are too uneven to be integrated", "等待时间分布过于不均，无法积分"))
      }
      let width = Self.width(at: top + last, arrivalRate, capacity, patience)
      // The last panel takes in what would be a sliver, whose points are no longer told apart.
      edges.append(last + 1.5 * width >= limit ? limit : last + width)
    }
    self.arrivalRate = arrivalRate
    self.capacity = capacity
    self.patience = patience
    self.top = top
    self.edges = edges
    peak = fall(-top)
    beyond = edges.last == limit ? Elementary.exp(-fall(limit)) / capacity : 0
    mass = try integral { _ in 1 } + beyond
  }

  /// The wait below which the density is nothing.
  var first: Double { top + edges[0] }
  /// The wait above which the density is nothing, or everybody has given up.
  var end: Double { top + edges[edges.count - 1] }
  /// A time within which the density changes much.
  var scale: Double { edges.count > 1 ? edges[1] - edges[0] : 1 / capacity }

  /// The integral of a function times the density, up to a time or the end.
  func integral(to time: Double = .infinity, of function: (Double) -> Double) throws(RecordProblem) -> Double {
    func integrand(_ place: Double) -> Double {
      function(top + place) * Elementary.exp(-Self.fall(place, arrivalRate, capacity, patience))
    }
    let place = time - top
    var panels = edges.filter { $0 <= place }
    if let only = panels.first, panels.count == 1, edges.count > 1 {
      // A part of the first panel over a unit: rounding does not matter however short it is.
      return (place - only) * (try Self.rule.integral(edges: [0, 1]) { integrand(only + (place - only) * $0) })
    }
    if panels.count < edges.count { panels.append(place) }
    return try Self.rule.integral(edges: panels, of: integrand)
  }

  /// By how much H is below its peak at a place, from the top.
  private static func fall(_ place: Double, _ arrivalRate: Double, _ capacity: Double, _ patience: Patience) -> Double {
    switch patience {
    case .endless, .fixed: return (capacity - arrivalRate) * place
    case .exponential(let rate):
      // Arrivals at the top who are still patient.
      let patient = min(arrivalRate, capacity)
      return (capacity - patient) * place + patient / rate * ExponentialLag.of(rate * place)
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
