import Experiments
import Scenarios

/// Checks one scenario: its text, one future with every invariant on, and its expectations.
struct ScenarioCheck {
  /// What was found.
  enum Finding {
    /// All expectations hold.
    case sound([ExpectationCheck])
    /// The text is wrong: explained problems.
    case invalid(String)
    /// Some of the expectations do not hold.
    case missed([ExpectationCheck])

    /// What is wrong with which expectation, a line each.
    static func lines(_ checks: [ExpectationCheck]) -> [String] { checks.filter { !$0.isPassed }.map(\.line) }

    var exitCode: ExitCode {
      switch self {
      case .sound: .success
      case .invalid: .badData
      case .missed: .failed
      }
    }
  }

  let simulates: Bool
  /// Futures for expectations; nil starts with as many as their tolerances need and takes more where the simulation error asks for it.
  let replications: Int?
  let seed: UInt64
  let threads: Int

  init(_ arguments: ParsedArguments, simulates: Bool) {
    self.simulates = simulates
    replications = arguments.whole(SharedOptions.replications)
    seed = arguments.seed
    threads = Processors.threads(arguments)
  }

  private static let fewest = 100
  /// Where every expectation has a tolerance of its own, the simulation error decides nothing: enough to make it small.
  private static let fewestByTolerance = 16
  private static let most = 1600

  /// - Parameter name: How messages call the scenario.
  func check(_ scenario: Scenario, name: String) throws(CommandFailure) -> Finding {
    guard simulates else { return .sound([]) }
    TrapGuard.describe("an invariant of the model broke in \(name), seed \(seed), future 0", .failed)
    _ = try run(StudyPlan.study([scenario], replications: 1, seed: seed, threads: 1, isChecked: true))
    TrapGuard.describe("a bug of rollout, in \(name), seed \(seed): please report it", .bug)
    if scenario.expectations.isEmpty { return .sound([]) }
    let isByTolerance = scenario.expectations.allSatisfy { $0.tolerance != nil }
    var count = replications ?? (isByTolerance ? Self.fewestByTolerance : Self.fewest)
    while true {
      let findings = try expectations(scenario, count)
      let isVague = findings.contains { $0.wantsMore }
      if isVague, replications == nil, count < Self.most {
        count *= 4
        continue
      }
      return findings.allSatisfy(\.isPassed) ? .sound(findings) : .missed(findings)
    }
  }

  private func expectations(_ scenario: Scenario, _ count: Int) throws(CommandFailure) -> [ExpectationCheck] {
    let study = StudyPlan.study(
      [scenario], replications: count, seed: seed, threads: threads, scopes: scenario.expectations.map(\.scope))
    let result = try run(study)
    let names = StudyPlan.names([scenario], ids: ["scenario"])
    return scenario.expectations.map { ExpectationCheck($0, in: result, names) }
  }

  private func run(_ study: Study) throws(CommandFailure) -> StudyResult {
    do { return try study.run() } catch let error as ScenarioError {
      throw CommandFailure(problems: error.rendered)
    } catch {
      throw CommandFailure(.bug, "\(error)")
    }
  }
}
