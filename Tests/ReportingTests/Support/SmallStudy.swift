import DiscreteEvents
import Experiments
import Reporting
import SmallCity
import StationModel
import Texts

/// The small city's study with names, goals and results, made once.
enum SmallStudy {
  static let names = ResultNames(
    arms: [
      .init(id: "today", name: Words("Today", "现状")), .init(id: "plan", name: Words("Plan as written", "按方案建设")),
    ],
    windows: ["before", "after"], months: ["2027-01", "2027-02"],
    areas: [.init(id: "core", name: Words("core", "核心区")), .init(id: "edge", name: Words("edge", "边缘区"))],
    zones: (0..<9).map { index in
      let id = String(Character(UnicodeScalar(65 + UInt8(index % 3)))) + String(index / 3 + 1)
      return .init(id: id, geometry: "{\"type\": \"Point\", \"coordinates\": [\(index % 3), \(index / 3)]}")
    },
    kinds: [.init(id: "aid"), .init(id: "theft")], precincts: ["P1"],
    phases: [[], [.init(id: "pilot", name: Words("pilot", "试点"))]],
    outcomes: Outcome.allCases.map { .init(id: "\($0)", title: Words("\($0)", "指标\($0.rawValue)"), unit: "unit") },
    goals: [
      .init(id: "response", title: Words("Mean response", "平均响应时间")), .init(id: "tail"), .init(id: "faster"), .init(id: "money"),
    ])

  static let checks: [GoalCheck] = [
    GoalCheck(Measurement(.responseMinutesMean, window: .window(1)), .atMost(60)),
    GoalCheck(Measurement(.responseWithin10Share, scope: .worstZone, window: .window(1)), .atLeast(0.99), chance: 0.9),
    GoalCheck(
      Measurement(.responseMinutesMean, scope: .treated, window: .window(1)), .atMost(-0.1), change: .fromWindow(.window(0)),
      asShare: true),
    GoalCheck(Measurement(.costFullPerYear, window: .window(1)), .atMost(2_000_000), change: .fromBase),
  ]

  static let result: StudyResult = {
    do { return try SmallCity.study(8).run() } catch { fatalError("the small study failed: \(error)") }
  }()

  static var goals: [GoalFinding] { checks.flatMap { check in (0..<2).map { result.finding(check, arm: $0) } } }

  static var comparison: Comparison {
    Comparison(
      result: result, names: names, goals: goals,
      changes: [[], [SettingChange(path: "rollout.pilot.sites", base: nil, arm: "A1")]], window: .window(1),
      folder: "results/local/plan")
  }

  static let run = RunFacts(
    version: "0.1.0", command: ["rollout", "compare", "today.jsonc", "plan.jsonc"], seed: 7, requested: 8, finished: 8,
    threads: 2, seconds: 1.5, scenarios: ["aa", "bb"])

  static let facts = StudyInputs(
    start: "2027-01-01", arms: SmallCity.study(8).arms, hashes: ["aa", "bb"], changes: comparison.changes,
    assumptions: [
      Assumption(
        path: "a.b", value: .number(-0.2), unit: "share", range: -0.3 ... -0.1, drawn: "{ uniform: [-0.3, -0.1] }",
        evidence: "assumption", source: Words("+86 police", "+86 警"), meaning: Words("A number.", "一个数。")),
      Assumption(
        arm: 0, path: "a.c", value: .text("=1+1"), evidence: "judgement", source: nil, meaning: Words("A word.", "一个词。")),
      Assumption(
        arm: 1, path: "a.c", value: .text("@home"), evidence: "judgement", source: nil, meaning: Words("A word.", "一个词。")),
    ],
    claims: [
      Claim(
        id: "density", title: Words("Residents", "居民"), says: Words("one per 50,000", "每 5 万 1 个"),
        arithmetic: Words("one per 27,195", "每 27,195 人 1 个"), source: "plan §2.1", stated: 50_000, needed: 27_195.03)
    ])

  static var files: [ResultFile] {
    ResultFiles.all(result, names: names, goals: goals, inputs: copies, study: facts)
  }

  static let copies = ["today", "plan"].map { ResultFile(name: ResultFiles.scenarioFile($0), text: "{\"a\": 1}\n") }

  /// The same study with everything about money that can be asked for.
  static let appraised: StudyResult = {
    var study = SmallCity.study(8)
    for arm in study.arms.indices {
      study.arms[arm].budget = BudgetParameters(sourceShares: [0.8, 0.1, 0.1, 0], appraisal: AppraisalParameters())
      study.arms[arm].staffing.organisations[1].money?.capitalOverrun = .constant(1.3)
    }
    do { return try study.run() } catch { fatalError("the appraised study failed: \(error)") }
  }()
}
