import StationModel
import Testing

@testable import Scenarios

/// Where places lie when a file says nothing, little or all of it.
@Suite("Where places lie") struct PlacesOfFilesTests {
  private func places(_ hotPlaces: String) throws -> [Place] {
    let text = Samples.today.with(#""hotPlaces": { "perZone": 12, "offencesInTopTenthShare": 0.5 },"#, hotPlaces)
    return try ScenarioLoader().load(text: text, named: "today.jsonc").baseParameters.city.places
  }

  @Test("nothing said, and null, spread the places of every zone as the usual numbers do")
  func spread() throws {
    let usual = try places(#""hotPlaces": { "perZone": 12, "offencesInTopTenthShare": 0.5 },"#)
    #expect(try places("") == usual && places(#""hotPlaces": null,"#) == usual && places(#""hotPlaces": {},"#) == usual)
    #expect(Set(usual.map(\.point)).count == 144 * 12)
    #expect(try places(#""hotPlaces": { "perZone": 1 },"#).count == 144)
  }

  @Test("a zone is its centre only where the file says so, and then nothing else")
  func centre() throws {
    let points = try places(#""hotPlaces": { "at": "centre" },"#)
    #expect(points.count == 144 && points.allSatisfy { $0.offenceShare == 1 })
    #expect(points[0].point == Point(x: 0.5, y: 0.5))
    let both = Samples.today.with(#""hotPlaces": { "perZone": 12,"#, #""hotPlaces": { "at": "centre", "perZone": 12,"#)
    #expect(problems(both).filter { $0.contains("one-place") }.count == 2)
  }
}
