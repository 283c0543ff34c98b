import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Residents, areas and where demand is")
struct PeopleTests {
  let grid = try! GridCity(columns: 12, rows: 12, cellKm: 1)

  func kinds(_ names: ZoneNames) throws -> [AreaKind] {
    [
      AreaKind(id: "core", zones: try names.zones(in: "E5:H8"), residentsShare: 0.30),
      AreaKind(id: "rural", zones: try names.zones(in: "A12:L12"), residentsShare: 0.02),
      AreaKind(id: "expansion", zones: try names.zones(in: "C3:J10"), residentsShare: 0.45),
      AreaKind(id: "edge", zones: try names.zones(in: "A1:L12"), residentsShare: 0.23),
    ]
  }

  @Test("areas take the zones that earlier ones leave, and their shares add up to the city exactly")
  func areas() throws {
    let assignment = try AreaAssignment(zones: grid.zones, kinds: try kinds(grid.names), total: 1_000_000)
    let counts = (0..<4).map { kind in assignment.kindOfZone.count { $0 == kind } }
    #expect(counts == [16, 12, 48, 68])
    #expect(assignment.residents.reduce(0, +) == 1_000_000)
    #expect(assignment.residents[try grid.names.zone("F6")] == 18_750)
    #expect(assignment.residents[try grid.names.zone("C3")] == 9375)
    // 20,000 people in twelve zones alike: eight of them have one more, and lots by id say which.
    let rural = try grid.names.zones(in: "A12:L12").map { assignment.residents[$0] }
    #expect(rural.sorted() == Array(repeating: 1666, count: 4) + Array(repeating: 1667, count: 8))
  }

  @Test("residents are divided without loss, whatever the weights")
  func apportionment() {
    for seed in 0..<2000 {
      var chance = Xoshiro256PlusPlus(seed: UInt64(seed), replication: 0, purpose: .placePosition)
      let weights = (0...Int(chance.next() % 40)).map { _ in Double(chance.next() % 1000) } + [1]
      let total = Double(chance.next() % 10_000_000) + (seed % 3 == 0 ? 0.25 : 0)
      let parts = Apportionment.parts(of: total, by: weights, to: weights.indices.map { "Z\($0)" })
      #expect(parts.reduce(0, +) == total)
      let sum = weights.reduce(0, +)
      for (part, weight) in zip(parts, weights) { #expect(part >= 0 && abs(part - total * weight / sum) <= 1.25) }
    }
    #expect(Apportionment.parts(of: 10, by: [1, 1, 1], to: ["a", "b", "c"]).sorted() == [3, 3, 4])
    #expect(Apportionment.parts(of: 2, by: [0, 3, 1], to: ["a", "b", "c"]) == [0, 2, 0])
    #expect(Apportionment.parts(of: 0.5, by: [0, 1, 1], to: ["a", "b", "c"]).sorted() == [0, 0, 0.5])
  }

  @Test("who gets the odd person depends on who there is, not on the order in which they are named, and not always on the first")
  func oddPerson() {
    let ids = ["a", "b", "c", "d", "e"]
    let forth = Apportionment.parts(of: 7, by: [1, 1, 1, 1, 1], to: ids)
    #expect(Apportionment.parts(of: 7, by: [1, 1, 1, 1, 1], to: ids.reversed()) == forth.reversed())
    let winners = (0..<60).compactMap { town in
      Apportionment.parts(of: 1, by: [1, 1, 1], to: ["A\(town)", "B\(town)", "C\(town)"]).firstIndex(of: 1)
    }
    #expect((0..<3).allSatisfy { place in winners.count { $0 == place } > 10 })
  }

  @Test("zones without a number share what a total leaves by area")
  func missing() throws {
    var zones = row(["a", "b", "c"], residents: [100, nil, nil])
    zones[2].areaKm2 = 3
    #expect(try ResidentsSplit.byArea(total: 500, zones: zones) == [100, 100, 300])
    #expect(codes { try ResidentsSplit.byArea(total: nil, zones: zones) } == ["no-residents", "no-residents"])
    #expect(codes { try ResidentsSplit.byArea(total: 100, zones: zones) } == ["residents-total"])
    zones = row(["a", "b"], residents: [100, 200])
    #expect(try ResidentsSplit.byArea(total: 300, zones: zones) == [100, 200])
    #expect(codes { try ResidentsSplit.byArea(total: 301, zones: zones) } == ["residents-total"])
    #expect(codes { try ResidentsSplit.byArea(total: nil, zones: row(["a"], residents: [0])) } == ["nobody"])
  }

  @Test("shares that make no sense are refused")
  func senselessShares() throws {
    var areas = try kinds(grid.names)
    areas[0].residentsShare = 0.2
    #expect(codes { try AreaAssignment(zones: grid.zones, kinds: areas, total: 100) } == ["share-sum"])
    areas[0].residentsShare = nil
    #expect(codes { try AreaAssignment(zones: grid.zones, kinds: areas, total: 100) } == ["share-missing", "share-sum"])
    areas = try kinds(grid.names)
    #expect(codes { try AreaAssignment(zones: grid.zones, kinds: areas, total: nil) } == ["no-total"])
    areas.swapAt(0, 3)
    #expect(Set(codes { try AreaAssignment(zones: grid.zones, kinds: areas, total: 100) }) == ["share-without-zones"])
    areas = try kinds(grid.names)
    areas[3].zones = [0]
    let found = problems { try AreaAssignment(zones: grid.zones, kinds: areas, total: 100) }
    #expect(found.map(\.code) == ["no-area"] && found[0].message.en == "no area contains B1, C1, D1, E1, F1 and 62 more")
    areas[1].residentsPerKm2AtLeast = 3
    #expect(codes { try AreaAssignment(zones: grid.zones, kinds: areas, total: 100) } == ["area-circle"])
    let own = row(["a", "b"], residents: [1, nil])
    #expect(
      codes { try AreaAssignment(zones: own, kinds: [AreaKind(id: "x", residentsShare: 1)], total: 9) } == ["residents-twice"])
  }

  @Test("areas can be given by density or by the zones' own file")
  func densities() throws {
    var zones = row(["a", "b", "c"], residents: [5000, 1500, 10])
    let kinds = [
      AreaKind(id: "core", residentsPerKm2AtLeast: 3000), AreaKind(id: "edge", residentsPerKm2AtLeast: 1000),
      AreaKind(id: "rural"),
    ]
    #expect(try AreaAssignment(zones: zones, kinds: kinds, total: nil).kindOfZone == [0, 1, 2])
    zones[0].area = "rural"
    #expect(try AreaAssignment(zones: zones, kinds: kinds, total: nil).kindOfZone == [2, 1, 2])
    zones[0].area = "cor"
    #expect(
      problems { try AreaAssignment(zones: zones, kinds: kinds, total: nil) }.first?.advice?.en
        == "did you mean “core”? the areas are core, edge, rural")
    zones[0].area = "old"
    zones[1].area = "new"
    #expect(AreaAssignment.kinds(namedBy: zones).map(\.id) == ["old", "new"])
    #expect(try AreaAssignment(zones: zones, kinds: [], total: nil).kindOfZone == [0, 0, 0])
  }

  @Test("demand follows residents, or those present by day, and adds up to 1")
  func weights() throws {
    let zones = [(100.0, 1.6), (300.0, 0.8)].map {
      Zone(id: UInt64($0.0), centre: Point(x: 0, y: 0), areaKm2: 1, residents: $0.0, daytimeFactor: $0.1)
    }
    #expect(ZoneWeights.daytime(residents: [100, 300], factors: [1.6, 0.8]) == [160, 240])
    #expect(ZoneWeights.daytime(residents: [100, 300], factors: [3, 3]) == [100, 300])
    #expect(try ZoneWeights.share(of: zones, by: .residents) == [0.25, 0.75])
    #expect(try ZoneWeights.share(of: zones, by: .daytime) == [0.4, 0.6])
    #expect(try ZoneWeights.share(of: zones, by: .residents, attraction: [3, 1]) == [0.5, 0.5])
    #expect(codes { try ZoneWeights.share(of: zones, by: .residents, attraction: [0, 0]) } == ["no-demand"])
  }
}
