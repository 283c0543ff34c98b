import Experiments
import Scenarios
import Synchronization
import Texts

/// Checks scenarios: their text, one replication of each with every invariant on, and their expectations.
struct ScenarioCheck {
  /// What was found.
  enum Finding: Sendable {
    /// All expectations hold.
    case sound([ExpectationCheck])
    /// The text is wrong: explained problems.
    case invalid(Words)
    /// Some of the expectations do not hold.
    case missed([ExpectationCheck])

    /// What is wrong with which expectation, a line each.
    static func lines(_ checks: [ExpectationCheck]) -> [Words] { checks.filter { !$0.isPassed }.map(\.line) }

    /// How many of them hold.
    static func tally(_ checks: [ExpectationCheck]) -> Words {
      let passed = checks.count(where: \.isPassed)
      return Words("\(passed) of \(checks.count) expectations hold", "\(checks.count) 项预期中 \(passed) 项成立")
    }

    var exitCode: ExitCode {
      switch self {
      case .sound: .success
      case .invalid: .badData
      case .missed: .failed
      }
    }
  }

  static let thorough = OptionSpec.flag(
    "thorough",
    Words(
      "standard errors of 1 % instead of 3 %, and a placebo world in each run; several times as long",
      "标准误要求由 3% 收紧到 1%，且每次模拟加做安慰剂对照；耗时数倍"))

  let simulates: Bool
  let isThorough: Bool
  /// Replications for expectations; nil starts with as many as their tolerances need and takes more where the simulation error asks for it.
  let replications: Int?
  let seed: UInt64
  let threads: Int

  init(_ arguments: ParsedArguments, simulates: Bool) {
    self.simulates = simulates
    isThorough = arguments.has(Self.thorough)
    replications = arguments.whole(SharedOptions.replications)
    seed = arguments.seed
    threads = Processors.threads(arguments)
  }

  private var fewest: Int { isThorough ? 100 : 30 }
  /// Where every expectation has a tolerance of its own, the simulation error decides nothing: enough to make it small.
  private var fewestByTolerance: Int { isThorough ? 16 : 6 }
  private static let most = 1600
  private var largestErrorShare: Double { isThorough ? 0.01 : 0.03 }

  /// What is left out, in a line; nil when nothing is.
  var leftOut: Words? {
    guard simulates, !isThorough else { return nil }
    return Words(
      "standard errors up to 3 % decided, without placebo worlds; --thorough demands 1 % and runs them",
      "本次按标准误不超过 3% 判定，未做安慰剂对照；--thorough 要求 1% 并加做对照")
  }

  /// Runs one replication of each scenario with every invariant on, as many at a time as there are threads.
  /// - Parameters:
  ///   - scenarios: With the names that messages call them.
  ///   - progress: Called with how many of how many tasks are done.
  /// - Returns: For each, what stands in the way of simulating it; nil when nothing does.
  func simulate(
    _ scenarios: [(scenario: Scenario, name: String)], progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(CommandFailure) -> [Words?] {
    guard simulates else { return scenarios.map { _ in nil } }
    let watch = InvariantWatch(seed: seed)
    let batches = CheckBatches.all(scenarios.map(\.scenario), most: threads)
    let failures = WorkQueue.map(count: batches.count, threads: threads) { number -> [(Int, CommandFailure)] in
      let batch = batches[number]
      guard simulate(batch.map { scenarios[$0] }, watch) != nil else { return [] }
      // A replication that cannot be simulated is a problem of its file; the others are still checked.
      return batch.compactMap { index in simulate([scenarios[index]], watch).map { (index, $0) } }
    } finished: {
      progress($0, batches.count)
    }
    TrapGuard.describe(Words("a bug of rollout, seed \(seed): please report it", "rollout 的程序缺陷，随机种子 \(seed)：请报告"), .bug)
    var problems: [Words?] = scenarios.map { _ in nil }
    for (index, failure) in failures.joined() {
      if failure.code != .badData { throw failure }
      problems[index] = failure.message
    }
    return problems
  }

  private func simulate(_ batch: [(scenario: Scenario, name: String)], _ watch: InvariantWatch) -> CommandFailure? {
    for one in batch { watch.begin(one.name) }
    defer { for one in batch { watch.end(one.name) } }
    let study = StudyPlan.study(
      batch.map(\.scenario), replications: 1, seed: seed, threads: 1, isChecked: true, hasPlacebo: isThorough)
    do throws(CommandFailure) { _ = try run(study) } catch { return error }
    return nil
  }

  /// Holds the expectations of a scenario against a study of it.
  /// - Parameter name: How messages call the scenario.
  func expectations(of scenario: Scenario, name: String) throws(CommandFailure) -> Finding {
    if !simulates || scenario.expectations.isEmpty { return .sound([]) }
    TrapGuard.describe(
      Words("a bug of rollout, in \(name), seed \(seed): please report it", "rollout 的程序缺陷，场景 \(name)，随机种子 \(seed)：请报告"),
      .bug)
    let isByTolerance = scenario.expectations.allSatisfy { $0.tolerance != nil }
    var count = replications ?? (isByTolerance ? fewestByTolerance : fewest)
    while true {
      let findings = try expectations(scenario, count)
      let isVague = findings.contains { $0.wantsMore }
      if isVague, replications == nil, count < Self.most {
        count = min(4 * count, Self.most)
        continue
      }
      return findings.allSatisfy(\.isPassed) ? .sound(findings) : .missed(findings)
    }
  }

  private func expectations(_ scenario: Scenario, _ count: Int) throws(CommandFailure) -> [ExpectationCheck] {
    let study = StudyPlan.study(
      [scenario], replications: count, seed: seed, threads: threads, scopes: scenario.expectations.map(\.scope),
      hasPlacebo: isThorough)
    let result = try run(study)
    let names = StudyPlan.names([scenario], ids: ["scenario"])
    return scenario.expectations.map { ExpectationCheck($0, in: result, names, largestErrorShare: largestErrorShare) }
  }

  private func run(_ study: Study) throws(CommandFailure) -> StudyResult {
    do { return try study.run() } catch let error as ScenarioError {
      throw CommandFailure(problems: error.rendered)
    } catch {
      throw CommandFailure(.bug, error)
    }
  }
}

/// Keeps the words for a trap true while several scenarios are simulated at a time.
private final class InvariantWatch: Sendable {
  private let names = Mutex<[String]>([])
  private let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  func begin(_ name: String) {
    names.withLock { names in
      names.append(name)
      describe(names)
    }
  }

  func end(_ name: String) {
    names.withLock { names in
      if let place = names.firstIndex(of: name) { names.remove(at: place) }
      if !names.isEmpty { describe(names) }
    }
  }

  private func describe(_ names: [String]) {
    var names = names
    // One scenario may lead several batches.
    for index in names.indices.reversed() where names[..<index].contains(names[index]) { names.remove(at: index) }
    TrapGuard.describe(
      Words(
        "an invariant of the model broke in \(names.joined(separator: " or in ")), seed \(seed), run 0",
        "模型的不变量被破坏，场景 \(names.joined(separator: " 或 "))，随机种子 \(seed)，第 0 号模拟"), .failed)
  }
}
