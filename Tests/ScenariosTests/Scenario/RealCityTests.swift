import Foundation
import StationModel
import Testing

@testable import Scenarios

/// Maps of real cities load as they are and run, every invariant on.
@Suite("Real cities", .enabled(if: MapData.folder != nil, MapData.advice)) struct RealCityTests {
  private func scenario(_ geojson: String, precincts: String) -> String {
    """
    {
      "format": "rollout/1",
      "name": { "en": "A real city" },
      "extends": "rollout:defaults",
      "calendar": { "start": "2027-01-01", "warmUpDays": 3, "windows": [ { "id": "month", "months": 1 } ], "coolDownDays": 1 },
      "city": {
        "geojson": \(geojson),
        "areas": [ { "id": "dense", "residentsPerKm2AtLeast": 3000 }, { "id": "open" } ],
        "hotPlaces": { "perZone": 6 }
      },
      "calls": [ { "id": "aid", "per1000PerYear": 20 }, { "id": "dispute", "per1000PerYear": 10 } ],
      "offences": [ { "id": "theft", "committedPer1000PerYear": 4 } ],
      "organisations": [
        { "id": "precinct", "kind": "precinct", "staff": { "police": 24, "auxiliary": 24 },
          "posts": [ { "id": "car", "count": 4, "crew": { "police": 1, "auxiliary": 1 }, "does": ["respond", "patrol"] } ] }
      ],
      "precincts": \(precincts)
    }
    """
  }

  @Test(
    "load and run",
    arguments: [
      (
        "shanghai_core/areas.geojson", #""id": "id", "label": "name", "residents": "residents""#,
        23, 4
      ),
      (
        "lancashire_asb/wards_population.geojson",
        #""id": "ward_code", "label": "ward_name", "residents": "population", "residentsTotal": 1519000"#, 271, 12
      ),
      (
        "seattle_beats/beats.geojson",
        #""id": "BEAT", "residentsTotal": 737000, "precinct": "PRECINCT", "leaveOut": ["H1", "H2", "H3"]"#, 51,
        0
      ),
    ])
  func city(file: String, properties: String, zones: Int, precincts: Int) throws {
    let path = try #require(MapData.folder) + "/" + file
    let plan = precincts > 0 ? #"{ "generate": \#(precincts), "is": "precinct" }"# : #"{ "is": "precinct" }"#
    let folder = ScenarioFolder()
    folder.write(try String(contentsOfFile: path, encoding: .utf8), to: "map.geojson")
    folder.write(scenario(#"{ "file": "map.geojson", \#(properties) }"#, precincts: plan), to: "city.jsonc")
    let scenario = try folder.load("city.jsonc")
    let parameters = try scenario.parameters(drawing: [])
    #expect(parameters.city.zones.count == zones)
    var future = ReplicationSimulator(arms: [parameters])
    let record = future.run(seed: 1, replication: 0, checked: true)[0]
    let calls = try #require(record.value(of: .callsCount, in: .all, scope: .city))
    let residents = parameters.city.zones.reduce(0.0) { $0 + Double($1.residents) }
    let perThousand: Double = 20 + 10 + 4 * 0.5
    let expected = residents / 1000 * perThousand * 31 / 365
    #expect(abs(calls / expected - 1) < 0.15)
    let response = try #require(record.value(of: .responseMinutesMean, in: .all, scope: .city))
    #expect(response > 1 && response < 60)
  }
}
