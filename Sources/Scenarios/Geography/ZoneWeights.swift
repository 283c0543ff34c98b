import StationModel
import Texts

/// Where demand is: shares of the zones in a whole.
enum ZoneWeights {
  /// Who makes the demand.
  enum Population: Sendable {
    /// Those who live there.
    case residents
    /// Those who are there by day: residents × daytime factor, rescaled to as many people in all.
    case daytime
  }

  /// People in each zone by day; the city's total is that of `residents`.
  ///
  /// With every factor 0 where people live the total cannot be kept; then all are 0.
  static func daytime(residents: [Double], factors: [Double]) -> [Double] {
    precondition(residents.count == factors.count, "a factor for every zone")
    let present = zip(residents, factors).map { $0 * $1 }
    let total = present.reduce(0, +)
    if total <= 0 { return present }
    let scale = residents.reduce(0, +) / total
    return present.map { $0 * scale }
  }

  /// The zones' shares of a demand, which add up to 1: people × attraction (one factor a zone, at least 0; empty = all 1).
  ///
  /// Throws `no-demand` when nobody is left to make any.
  static func share(
    of zones: [Zone], by population: Population, attraction: [Double] = []
  ) throws(GeographyProblems) -> [Double] {
    precondition(attraction.isEmpty || attraction.count == zones.count, "a factor for every zone")
    var weights = zones.map(\.residents)
    if population == .daytime { weights = daytime(residents: weights, factors: zones.map(\.daytimeFactor)) }
    if !attraction.isEmpty { weights = zip(weights, attraction).map { $0 * $1 } }
    let total = weights.reduce(0, +)
    guard total > 0, total.isFinite else {
      let advice = Words(
        "residents, daytime factors and attraction must leave somebody", "居民、日间系数与吸引力相乘后不能全部为 0")
      throw GeographyProblems(
        GeographyProblem("no-demand", Words("no zone has any of this demand", "没有分区产生此类警情"), advice: advice))
    }
    return weights.map { $0 / total }
  }
}
