import StationModel
import Testing

@testable import Scenarios

@Suite("Precincts")
struct PrecinctTests {
  let grid = try! GridCity(columns: 6, rows: 4, cellKm: 1)
  /// People in the four corners, few elsewhere.
  var residents: [Double] { grid.names.ids.map { ["A1", "F1", "A4", "F4"].contains($0) ? 1000 : 10 } }

  func cost(_ seats: [Int], _ zones: [CityZone], _ residents: [Double]) -> Double {
    zip(zones, residents).reduce(0) { sum, zone in
      sum + zone.1 * seats.map { TravelParameters.Metric.manhattan.distance(zones[$0].centre, zone.0.centre) }.min()!
    }
  }

  @Test("seats go where the residents are and zones to the nearest")
  func generated() throws {
    let plan = try PrecinctPlan.generated(4, zones: grid.zones, residents: residents, metric: .manhattan)
    #expect(plan.seats.map { grid.names.ids[$0] } == ["A1", "F1", "A4", "F4"] && plan.ids == ["P1", "P2", "P3", "P4"])
    #expect(
      grid.names.ids.indices.filter { plan.precinctOfZone[$0] == 3 }.map { grid.names.ids[$0] } == [
        "D3", "E3", "F3", "D4", "E4", "F4",
      ])
  }

  @Test("the choice does not depend on the order of the zones, even with ties everywhere")
  func determinism() throws {
    let even = residents.map { _ in 1.0 }
    let plan = try PrecinctPlan.generated(5, zones: grid.zones, residents: even, metric: .manhattan)
    let order = grid.zones.indices.sorted { ($0 * 7) % 24 < ($1 * 7) % 24 }
    let shuffled = try PrecinctPlan.generated(5, zones: order.map { grid.zones[$0] }, residents: even, metric: .manhattan)
    #expect(Set(shuffled.seats.map { order[$0] }) == Set(plan.seats))
    for (position, zone) in order.enumerated() {
      #expect(order[shuffled.seats[shuffled.precinctOfZone[position]]] == plan.seats[plan.precinctOfZone[zone]])
    }
  }

  @Test("no exchange of a seat makes the way to the nearest one shorter, and the best pair is found")
  func localOptimum() throws {
    let uneven = grid.zones.indices.map { Double(($0 * 37) % 11) }
    let seats = MedianSeats(zones: grid.zones, weights: uneven, metric: .manhattan).seats(2)
    let found = cost(seats, grid.zones, uneven)
    var best = Double.infinity
    for a in grid.zones.indices {
      for b in grid.zones.indices where b > a { best = min(best, cost([a, b], grid.zones, uneven)) }
    }
    #expect(found <= best * 1.05)
    for seat in seats {
      for zone in grid.zones.indices {
        #expect(cost(seats.filter { $0 != seat } + [zone], grid.zones, uneven) >= found - 1e-6)
      }
    }
  }

  @Test("as many seats as zones gives each its own, more are refused")
  func extremes() throws {
    let all = try PrecinctPlan.generated(24, zones: grid.zones, residents: residents, metric: .euclidean)
    #expect(all.precinctOfZone == Array(0..<24))
    #expect(
      codes { try PrecinctPlan.generated(25, zones: grid.zones, residents: residents, metric: .euclidean) } == ["precinct-count"])
    #expect(
      codes { try PrecinctPlan.generated(0, zones: grid.zones, residents: residents, metric: .euclidean) } == ["precinct-count"])
    let nobody = try PrecinctPlan.generated(2, zones: grid.zones, residents: residents.map { _ in 0 }, metric: .euclidean)
    #expect(nobody.seats.count == 2)
  }

  @Test("zones can name their precinct, whose base is then at the residents' median")
  func grouped() throws {
    var zones = row(["a", "b", "c", "d"], residents: [1, 1, 5, 1])
    for (index, name) in ["N", "S", "S", "S"].enumerated() { zones[index].precinct = name }
    let plan = try PrecinctPlan.grouped(zones: zones, residents: [1, 1, 5, 1], metric: .manhattan)
    #expect(plan == PrecinctPlan(ids: ["N", "S"], seats: [0, 2], precinctOfZone: [0, 1, 1, 1]))
    zones[2].precinct = nil
    #expect(codes { try PrecinctPlan.grouped(zones: zones, residents: [1, 1, 5, 1], metric: .manhattan) } == ["no-precinct"])
  }

  @Test("listed precincts must cover the city; the first that lists a zone has it")
  func listed() throws {
    let zones = row(["a", "b", "c"], residents: [1, 1, 1])
    let plan = try PrecinctPlan.listed(
      [(id: "P1", zones: [0, 1], seat: 0), (id: "P2", zones: [1, 2], seat: 2)], ids: zones.map(\.id))
    #expect(plan.precinctOfZone == [0, 0, 1])
    #expect(
      codes {
        try PrecinctPlan.listed([(id: "P1", zones: [0, 1], seat: 0), (id: "P2", zones: [1], seat: 1)], ids: zones.map(\.id))
      } == [
        "precinct-without-zones", "no-precinct",
      ])
  }
}
