import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Placebo sites")
struct PlaceboSitesTests {
  private static let months = EvaluationMonths(
    windowOfMonth: [0, 0, 1, 1], monthOfYear: [0, 1, 0, 1], monthStarts: [0, 30, 60, 90, 120])!

  /// Counts of 60 zones with levels from 2 to 8 a month, in clusters of a size; φ from 200 futures.
  private static func learnt(cluster: Int64) throws -> Overdispersion {
    let sums = (0..<200).map { number in
      let random = KeyedRandom(seed: 3, replication: UInt32(number))
      return PlaceboSites(zones: Array(0..<60), size: 6, months: months, random: random) { zone, month in
        let mean = (2 + Double(zone) / 10) / Double(cluster)
        return cluster * Int64(Poisson.quantile(random.uniform(Purpose(rawValue: 40), UInt64(zone), UInt32(month)), mean: mean))
      }.kept
    }
    return try #require(Overdispersion(pooling: sums))
  }

  @Test("counts that do not cluster vary as Poisson counts do")
  func poisson() throws {
    let learnt = try Self.learnt(cluster: 1)
    #expect(learnt.count == 200 * 5)
    #expect(abs(learnt.ratio - 1) < 4 * learnt.standardError)
  }

  @Test("offences that come in threes vary three times as much")
  func clustered() throws {
    let learnt = try Self.learnt(cluster: 3)
    #expect(abs(learnt.ratio - 3) < 5 * learnt.standardError && learnt.factor > 2)
  }

  @Test("sites are disjoint, drawn anew in every future, and as large as they can be")
  func drawing() {
    func seen(_ number: UInt32, size: Int, zones: Int) -> (zones: [Int], sites: PlaceboSites) {
      var seen: [Int] = []
      let random = KeyedRandom(seed: 3, replication: number)
      let sites = PlaceboSites(zones: Array(0..<zones), size: size, months: Self.months, random: random) { zone, month in
        if month == 0 { seen.append(zone) }
        return 1
      }
      return (seen, sites)
    }
    let (zones, sites) = seen(0, size: 3, zones: 20)
    #expect(sites.pairs == 3 && zones.count == 18 && Set(zones).count == 18)
    // One offence in every month everywhere: no difference, and a Poisson variance of one for each.
    #expect(sites.squares == 0 && sites.poisson == 18 * 4)
    #expect(seen(0, size: 3, zones: 20).zones == zones && seen(1, size: 3, zones: 20).zones != zones)
    #expect(seen(0, size: 30, zones: 20).sites.pairs == 1)
    #expect(seen(0, size: 0, zones: 20).sites.kept.isEmpty && seen(0, size: 3, zones: 1).sites.kept.isEmpty)
    #expect(Overdispersion(pooling: [[], sites.kept])?.factor == 1 && Overdispersion(pooling: [[], []]) == nil)
  }
}
