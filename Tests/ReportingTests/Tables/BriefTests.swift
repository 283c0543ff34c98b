import Experiments
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

/// Results of which only is kept what the report is made from.
@Suite("Brief results")
struct BriefTests {
  /// Four arms, so that some get no map of their own: a base, two with a station, and one with another car.
  private static let result: StudyResult = {
    let offending = SmallCity.thefts()
    var study = Study(
      arms: [
        SmallCity.arm(offending: offending), SmallCity.arm(cars: 2, offending: offending),
        SmallCity.arm(station: 0, offending: offending), SmallCity.arm(station: 8, offending: offending),
      ], replications: 4, seed: 7)
    study.placeboReplications = 2
    do { return try study.run() } catch { fatalError("the study of four arms failed: \(error)") }
  }()

  private static func files(isBrief: Bool) -> [String: [UInt8]] {
    var names = SmallStudy.names
    names.arms += [.init(id: "north", name: Words("North", "北")), .init(id: "south", name: Words("South", "南"))]
    names.phases = [[], [], [.init(id: "pilot")], [.init(id: "pilot")]]
    for outcome in Outcome.allCases { names.outcomes[outcome.rawValue].id = outcome.id }
    let goals = SmallStudy.checks.flatMap { check in (0..<4).map { result.finding(check, arm: $0) } }
    let facts = StudyInputs(
      start: "2027-01-01",
      arms: [SmallCity.arm(), SmallCity.arm(cars: 2), SmallCity.arm(station: 0), SmallCity.arm(station: 8)],
      hashes: ["a", "b", "c", "d"], assumptions: SmallStudy.facts.assumptions, claims: SmallStudy.facts.claims)
    let files = ResultFiles.all(
      result, names: names, goals: goals, inputs: [], study: facts, isBrief: isBrief)
    return Dictionary(uniqueKeysWithValues: files.filter { ResultSet.isRead($0.name) }.map { ($0.name, $0.bytes) })
  }

  @Test("make the same report, byte for byte, alone and beside another study; and weigh less than half")
  func report() throws {
    let (all, brief) = (Self.files(isBrief: false), Self.files(isBrief: true))
    let (whole, part) = (try ResultSet(all), try ResultSet(brief))
    #expect(Report.html(whole) == Report.html(part))
    let first = try MapSample.results()
    #expect(Report.html(first, others: [whole], language: .zhHans) == Report.html(first, others: [part], language: .zhHans))
    let weights = [all, brief].map { $0.filter { $0.key.hasSuffix(".csv") }.reduce(0) { $0 + $1.value.count } }
    #expect(weights[1] * 2 < weights[0], "\(weights)")
  }

  @Test("of the account by zone and month two options are kept, and of them what changed")
  func account() throws {
    let brief = try ResultSet(Self.files(isBrief: true))
    let rows = try #require(brief.sheet("displacement.csv")).rows
    #expect(!rows.isEmpty && Set(rows.map { $0.text("arm") }).count == 2)
    #expect(rows.allSatisfy { $0.number("netMean") != 0 })
  }
}
