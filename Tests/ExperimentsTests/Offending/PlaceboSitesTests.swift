import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Placebo sites")
struct PlaceboSitesTests {
  private static let months = EvaluationMonths(
    windowOfMonth: [0, 0, 1, 1], monthOfYear: [0, 1, 0, 1], monthStarts: [0, 30, 60, 90, 120])!

  /// Counts of 60 zones with levels from 2 to 8 a month, in clusters of a size; φ from 200 replications.
  private static func learnt(cluster: Int64) throws -> Overdispersion {
    let sums = (0..<200).map { number in
      let random = KeyedRandom(seed: 3, replication: UInt32(number))
      return PlaceboSites(zones: Array(0..<60), ids: Array(0..<60), size: 6, months: months, random: random) { zone, month in
        let mean = (2 + Double(zone) / 10) / Double(cluster)
        return cluster * Int64(Poisson.quantile(random.uniform(Purpose(rawValue: 40), UInt64(zone), UInt32(month)), mean: mean))
      }.kept
    }
    return try #require(Overdispersion(pooling: sums))
  }

  @Test("counts that do not cluster vary as Poisson counts do")
  func poisson() throws {
    let learnt = try Self.learnt(cluster: 1)
    // Five pairs of six zones a shuffle.
    #expect(learnt.count > 0 && learnt.count % (200 * 5) == 0)
    #expect(abs(learnt.ratio - 1) < 4 * learnt.standardError)
  }

  @Test("offences that come in threes vary three times as much")
  func clustered() throws {
    let learnt = try Self.learnt(cluster: 3)
    #expect(abs(learnt.ratio - 3) < 5 * learnt.standardError && learnt.factor > 2)
  }

  private func sites(
    _ number: UInt32, size: Int, zones: Int, recorded: (_ zone: Int) -> Int64 = { _ in 1 }
  ) -> PlaceboSites {
    let random = KeyedRandom(seed: 3, replication: number)
    return PlaceboSites(
      zones: Array(0..<zones), ids: (0..<zones).map(UInt64.init), size: size, months: Self.months, random: random
    ) { zone, _ in recorded(zone) }
  }

  @Test("sites are disjoint, and as large as they can be")
  func drawing() {
    let sites = sites(0, size: 3, zones: 20)
    // Three pairs of sites of three in twenty zones; one pair where larger sites do not fit.
    #expect(sites.pairs > 0 && sites.pairs == 3 * self.sites(0, size: 30, zones: 20).pairs)
    // One offence in each of four months everywhere: no difference, and a Poisson variance of one for each.
    #expect(sites.squares == 0 && sites.poisson == sites.pairs * 6 * 4)
    // Two sites of ten use every one of twenty unlike zones once.
    let halves = self.sites(0, size: 10, zones: 20) { 1 << Int64($0) }
    #expect(halves.poisson == halves.pairs * 4 * Double((1 << 20) - 1))
    #expect(self.sites(0, size: 0, zones: 20).kept.isEmpty && self.sites(0, size: 3, zones: 1).kept.isEmpty)
    #expect(Overdispersion(pooling: [[], sites.kept])?.factor == 1 && Overdispersion(pooling: [[], []]) == nil)
  }

  @Test("sites are drawn anew in every replication, and the same in the same one")
  func drawnAnew() {
    // Every zone rises by another number, so that the differences tell which zones met.
    func squares(_ number: UInt32) -> Double {
      let random = KeyedRandom(seed: 3, replication: number)
      return PlaceboSites(zones: Array(0..<20), ids: Array(0..<20), size: 3, months: Self.months, random: random) { zone, month in
        month < 2 ? 0 : Int64(zone * zone)
      }.squares
    }
    #expect(squares(0) == squares(0) && squares(0) != squares(1))
  }
}
