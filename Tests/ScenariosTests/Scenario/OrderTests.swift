import Foundation
import StationModel
import Testing

@testable import Scenarios

@Suite("The order of a file")
struct OrderTests {
  /// Thirty zones, many of them alike, with precincts by name; ids that a sort by letters would put otherwise.
  private static let rows = (0..<30).map { index in
    "Z\(index + 1),\(Double(index % 6)),\(Double(index / 6)),\([400, 400, 300, 900][index % 4]),P\(index % 6 / 2 * 4 + 2)"
  }
  private static let header = "id,x_km,y_km,residents,precinct"

  private static let city = #"""
    { "format": "rollout/1", "name": { "en": "Order" }, "extends": "rollout:defaults", "sources": { "": "assumption: a test" },
      "calendar": { "start": "2027-01-01", "warmUpDays": 20, "windows": [ { "id": "before", "months": 1 }, { "id": "after", "months": 1 } ],
                    "coolDownDays": 1 },
      "city": { "centroids": { "file": "data/zones.csv" }, "hotPlaces": { "perZone": 5, "offencesInTopTenthShare": 0.4 },
                "travel": { "metric": "manhattan" } },
      "calls": [ { "id": "aid", "per1000PerYear": 200 }, { "id": "dispute", "per1000PerYear": 100 } ],
      "offences": [ { "id": "theft", "committedPer1000PerYear": 60 }, { "id": "vandalism", "committedPer1000PerYear": 30 } ],
      "dispatch": { "from": "city" },
      "organisations": [
        { "id": "precinct", "kind": "precinct", "staff": { "police": 12, "auxiliary": 12 }, "shifts": "3x8", "hoursPerPersonYear": 1700,
          "posts": [ { "id": "car", "count": 2, "crew": { "police": 1, "auxiliary": 1 }, "does": ["respond", "patrol"] } ] },
        { "id": "station", "kind": "station", "staff": { "police": 2, "auxiliary": 6 }, "shifts": "3x8", "hoursPerPersonYear": 1700,
          "serviceRadiusKm": 1.2, "handles": { "alone": ["aid"], "else": "stabilises" },
          "staffFrom": { "police": { "precincts": 1 }, "auxiliary": { "hired": 1 } },
          "posts": [ { "id": "door", "crew": { "auxiliary": 1 }, "does": ["open"] },
                     { "id": "street", "crew": { "police": 1 }, "hours": "10-20", "by": "ebike", "does": ["respond", "patrol"] } ] } ],
      "precincts": PRECINCTS,
      "rollout": {
        "pilot": { "opensAt": "after", "is": "station", "select": { "by": "worstRecent", "stations": 2, "months": 0.5 } },
        "expand": { "startsAt": "after", "is": "station", "stations": 3, "choose": { "most": "residentsNewlyWithin15MinutesWalk" },
                    "buildingAtOnce": 3 } } }
    """#

  private func load(_ rows: [String], precincts: String = #"{ "is": "precinct" }"#) throws -> Scenario {
    let folder = ScenarioFolder([
      "city.jsonc": Self.city.with("PRECINCTS", precincts),
      "data/zones.csv": ([Self.header] + rows).joined(separator: "\n") + "\n",
    ])
    return try folder.load("city.jsonc")
  }

  private func run(_ scenario: Scenario) -> [Record] {
    var future = ReplicationSimulator(arms: [scenario.baseParameters])
    return (0..<2).flatMap { future.run(seed: 1, replication: UInt32($0)) }
  }

  @Test("rows of a table the other way round, or shuffled, give the same city and the same futures, zone by zone")
  func rows() throws {
    let forth = try load(Self.rows)
    #expect(forth.zoneIds == (1...30).map { "Z\($0)" } && forth.precinctIds == ["P2", "P6", "P10"])
    let found = run(forth)
    for order in [Self.rows.reversed(), Self.rows.sorted { String($0.reversed()) < String($1.reversed()) }] {
      let other = try load(order)
      #expect(other.zoneIds == forth.zoneIds && other.baseParameters == forth.baseParameters)
      #expect(run(other) == found)
    }
    #expect(found[0].offences.rows == 30 && found[0].stations.count == 5)
  }

  @Test("precincts listed the other way round give the same futures")
  func precincts() throws {
    func listed(_ order: [Int]) -> String {
      let all = [0, 1, 2].map { number in
        let zones = (0..<30).filter { $0 % 6 / 2 == number }.map { "\"Z\($0 + 1)\"" }.joined(separator: ", ")
        return "{ \"id\": \"P\(number + 9)\", \"is\": \"precinct\", \"zones\": [\(zones)], \"base\": \"Z\(number * 2 + 14)\" }"
      }
      return "[ " + order.map { all[$0] }.joined(separator: ", ") + " ]"
    }
    let forth = try load(Self.rows, precincts: listed([0, 1, 2]))
    let back = try load(Self.rows, precincts: listed([2, 1, 0]))
    #expect(forth.precinctIds == ["P9", "P10", "P11"] && back.precinctIds == forth.precinctIds)
    #expect(forth.baseParameters == back.baseParameters && run(forth) == run(back))
  }

  @Test("features of a map in another order are the same city")
  func features() throws {
    let folder = ScenarioFolder.samples()
    let forth = try folder.load("map.jsonc")
    let parts = Samples.map.components(separatedBy: "{ \"type\": \"Feature\", ")
    let last = parts[2].replacingOccurrences(of: "} ] }", with: "},")
    folder.write(
      parts[0] + "{ \"type\": \"Feature\", " + last + "{ \"type\": \"Feature\", "
        + parts[1].trimmingCharacters(in: [",", "\n", " "]) + " ] }", to: "data/map.geojson")
    let back = try folder.load("map.jsonc")
    #expect(back.zoneIds == forth.zoneIds && back.zoneLabels == forth.zoneLabels)
    #expect(back.baseParameters == forth.baseParameters && back.zoneShapes == forth.zoneShapes)
  }

  @Test("ids stand as people count, and ids of one key are refused")
  func ids() {
    let ids = ["P10", "P2", "A", "P2b", "P02", "", "P", "B1", "9", "10", "东2", "东10"]
    let sorted = ids.sorted(by: NaturalOrder.isBefore)
    #expect(sorted == ["", "9", "10", "A", "B1", "P", "P02", "P2", "P2b", "P10", "东2", "东10"])
    #expect(ids.shuffled().sorted(by: NaturalOrder.isBefore) == sorted)
    #expect(IdentityHash.clash(["a", "b", "c", "a"]) == nil)
    let clash = IdentityHash.clash(["left", "right", "lower"]) { UInt64($0.utf8.first ?? 0) }
    #expect(clash?.0 == "left" && clash?.1 == "lower")
  }

  @Test("the longest calendar runs from its first to its last day, one month more is refused where it stands")
  func longest() throws {
    func text(_ months: Int) -> String {
      Samples.mm3.with("\"months\": 12", "\"months\": \(months)").with("44676", "365")
    }
    for months in [1, 600] {
      let scenario = try ScenarioLoader().load(text: text(months), named: "long.jsonc")
      var future = ReplicationSimulator(arms: [scenario.baseParameters])
      let record = future.run(seed: 1, replication: 0)[0]
      let days = Double(scenario.baseParameters.calendar.dayCount - 32)
      // A call a day, within five standard deviations.
      let calls = try #require(record.value(of: .callsCount, in: .all, scope: .city))
      #expect(abs(calls - days) < 5 * days.squareRoot())
    }
    #expect(problems(text(601)).map { String($0.prefix { $0 != " " }) } == ["out-of-range"])
  }
}
