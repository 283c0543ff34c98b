import Foundation
import Testing
import Texts

@testable import Reporting

/// What the figure on the size of pilots says.
struct PilotSizeTests {
  private func plate(_ rows: [String]) throws -> Plate {
    let small = SmallStudy.files.filter { ResultSet.isRead($0.name) }
    let set = try ResultSet(Dictionary(uniqueKeysWithValues: small.map { ($0.name, $0.bytes) }))
    let head = "sites,months,chosen,futures,trueChange,foundShare,foundWithoutStationsShare"
    let tables = try ResultSet.tables(["power.csv": Array(([head] + rows + [""]).joined(separator: "\n").utf8)], folder: "pilots")
    return try #require(PilotSizePlot.figure.make(Story(set, attached: tables, language: .en)))
  }

  @Test func aFallFoundWithoutStationsIsHeldAgainstEveryDesign() throws {
    let plate = try plate(["2,3,listed,100,-0.01,0.03,0.08", "8,6,worstRecent,100,-0.02,0.08,0.11"])
    #expect(plate.finding.plain == "No design can tell: at most 8 of 100 pilots find a fall, with no station 11")
    #expect(plate.sources == ["pilots/power.csv"])
    // A few more with stations are no proof either.
    #expect(try self.plate(["2,3,listed,100,-0.01,0.11,0.08"]).finding.plain.hasPrefix("No design can tell"))
  }

  @Test func aDesignThatTellsStationsFromNoneIsCounted() throws {
    let plate = try plate(["2,3,listed,100,-0.2,0.85,0.05", "2,6,random,100,,0.06,0.05"])
    #expect(plate.finding.plain == "One of two pilot designs finds a fall clearly more often with stations than without")
  }
}
