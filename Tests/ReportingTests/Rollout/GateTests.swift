import Experiments
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("The gate in results")
struct GateTests {
  /// An arm whose pilot stands in the last window and is decided on at its end, beside a base without stations.
  private static let result: StudyResult = {
    var arm = SmallCity.arm(station: 0)
    arm.rollout.phases[0].selectionDays = 0..<10
    arm.rollout.phases.append(
      RolloutPhase(id: 2, organisation: 1, sites: .listed([4]), startDay: 33, opensOnStart: false, awaitsGate: true))
    let truth = GateParameters.Truth(outcome: .callsByStationShare, bound: .atLeast(0.001), asShare: false)
    arm.rollout.gate = GateParameters(
      decisionMonth: 2,
      criteria: [
        GateCriterion(.responseMinutesMean, bounds: [.atMost(0.01)]),
        GateCriterion(.responseWithin10Share, bounds: [.atLeast(0)]),
      ], truth: truth)
    let study = Study(arms: [SmallCity.arm(), arm], replications: 5, seed: 7)
    do { return try study.run() } catch { fatalError("the gated study failed: \(error)") }
  }()

  static var comparison: Comparison {
    Comparison(result: result, names: SmallStudy.names, goals: [], changes: [[], []], window: .window(1), folder: nil)
  }

  @Test("gate.csv has a row for every criterion of every future")
  func table() throws {
    let tables = ResultTables(Self.result, names: SmallStudy.names)
    let rows = CSVReader.rows(tables.gate.csv())
    #expect(
      rows[0] == [
        "replication", "arm", "decision", "day", "extensions", "adjustments", "criterion", "observed", "truth", "right",
      ])
    #expect(rows.count == 1 + 5 * 2)
    for row in rows.dropFirst() {
      #expect(row[1] == "plan" && row[2] == "stop" && row[3] == "60" && row[9] == "false")
      let truth = try #require(Double(row[8]))
      #expect(truth > 0.001)
    }
    #expect(tables.all.contains { $0.file == "gate.csv" })
    #expect(!ResultTables(SmallStudy.result, names: SmallStudy.names).all.contains { $0.file == "gate.csv" })
  }

  @Test("the console says how often the gate said what and how often that was wrong", arguments: Language.allCases)
  func console(language: Language) {
    let text = ConsoleSummary.text(Self.comparison, language: language)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 100 })
    // All five stopped, all five wrongly: Wilson's interval of 5 of 5 begins at 57 %.
    #expect(language == .en ? text.contains("Pilot and gate") : text.contains("试点与评审"))
    #expect(language == .en ? text.contains("stop 5;") : text.contains("叫停 5 次"))
    #expect(language == .en ? text.contains("5 of 5 (95 % interval 57 % to") : text.contains("5 次模拟中有 5 次（95% 区间 57%～100%）"))
    #expect(
      !ConsoleSummary.text(SmallStudy.comparison, language: language).contains(language == .en ? "Pilot and gate" : "试点与评审"))
  }
}
