import DiscreteEvents
import Texts

/// How unevenly offences fall on the places of a city.
///
/// About half of a city's crime happens at 4 to 6 % of its street segments, in city after city (Weisburd, "The law of
/// crime concentration and the criminology of place", Criminology 53 (2015)). Within a zone the k-th place has a share
/// in proportion to k^−s (Zipf); one exponent s holds for the whole city and is solved for.
struct OffenceConcentration: Equatable, Sendable {
  /// The tenth of the places by which concentration is measured.
  static let top = 0.1
  /// Largest exponent: all but 10⁻¹⁵ of a zone's offences at its first place.
  static let exponentLimit = 50.0

  /// The Zipf exponent s, at least 0 (0 = all places alike).
  let exponent: Double
  /// Share of each of a zone's places in the zone's offences, largest first; they add up to 1.
  let shares: [Double]

  /// Solves for the exponent at which the hottest tenth of all places has a given share of all offences.
  ///
  /// - Parameters:
  ///   - topTenthShare: 0.1 (all alike) …1; nil asks for the usual share and takes the nearest that can be had.
  ///   - perZone: places in each zone, at least 1.
  ///   - zoneShares: the zones' shares of the city's offences; empty means alike. Uneven zones are a concentration of
  ///     their own, so that less is left to the places. A tenth that is not whole counts part of the next place.
  ///
  /// Throws `concentration-low` (the zones alone concentrate more) and `concentration-high` (too few places in a zone).
  /// About 50 steps of bisection; each sorts all places when zones differ.
  init(topTenthShare stated: Double?, perZone: Int, zoneShares: [Double] = []) throws(GeographyProblems) {
    precondition(perZone > 0, "a zone without places")
    let zones = zoneShares.isEmpty ? [1] : zoneShares
    func reached(_ exponent: Double) -> Double { Self.topShare(zones: zones, places: Self.zipf(exponent, perZone)) }
    let (least, most) = (reached(0), reached(Self.exponentLimit))
    let topTenthShare = stated ?? min(max(PlaceGenerator.HotPlaces.usualShare, least), most)
    guard topTenthShare >= least - 1e-9 else {
      throw GeographyProblems(Self.tooLow(GeographyProblem.percent(least)))
    }
    guard topTenthShare <= most + 1e-9 else {
      throw GeographyProblems(
        Self.tooHigh(GeographyProblem.percent(topTenthShare), most: GeographyProblem.percent(most), perZone))
    }
    var (low, high) = (0.0, Self.exponentLimit)
    for _ in 0..<50 where high - low > 1e-12 {
      let middle = (low + high) / 2
      if reached(middle) < topTenthShare { low = middle } else { high = middle }
    }
    exponent = high
    shares = Self.zipf(exponent, perZone)
  }

  /// k^−s for k = 1…n, divided by their sum.
  private static func tooLow(_ least: Words) -> GeographyProblem {
    GeographyProblem(
      "concentration-low",
      Words(
        "the hottest tenth of places has \(least.en) of offences even if a zone's places are all alike",
        "即使分区内各地点相同，案件最多的一成地点也已占 \(least.zhHans) 的案件"),
      advice: Words("at least \(least.en)", "至少 \(least.zhHans)"))
  }

  private static func tooHigh(_ share: Words, most: Words, _ perZone: Int) -> GeographyProblem {
    GeographyProblem(
      "concentration-high",
      Words(
        "\(perZone) places a zone cannot put \(share.en) of offences on a tenth of places",
        "每个分区 \(perZone) 处地点，不可能让一成地点占 \(share.zhHans) 的案件"),
      advice: Words(
        "at most \(most.en), or more places in each zone", "最多 \(most.zhHans)，或增加每个分区的地点"))
  }

  static func zipf(_ exponent: Double, _ count: Int) -> [Double] {
    let weights = (1...count).map { Elementary.pow(Double($0), -exponent) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// Share of all offences on the hottest tenth of all places; increasing in how unequal the places are.
  static func topShare(zones: [Double], places: [Double]) -> Double {
    let total = zones.reduce(0, +)
    var all: [Double] = []
    all.reserveCapacity(zones.count * places.count)
    for zone in zones { for place in places { all.append(zone / total * place) } }
    all.sort(by: >)
    let count = Double(all.count) * top
    let whole = Int(count + 1e-9)
    let part = max(0, count - Double(whole))
    return all.prefix(whole).reduce(0, +) + (whole < all.count ? part * all[whole] : 0)
  }
}
