import Experiments
import Scenarios
import Texts

/// Simulates a study under the eyes of the terminal: progress, ^C, failures.
struct StudySession {
  /// What came of it.
  struct Outcome {
    let result: StudyResult
    let seconds: Double
    /// Asked to stop before all replications were finished; the result is their contiguous prefix.
    let isInterrupted: Bool
  }

  /// The number whose running estimate is shown.
  struct Watched {
    let column: Column
    /// Such as `plan responseMinutes.mean`.
    let label: Words
  }

  let console: Console

  func run(_ study: Study, log: Study.Log?, watching watched: Watched?) throws(CommandFailure) -> Outcome {
    let control = RunControl(watching: watched?.column)
    let progress = console.progress(Self.runs)
    let interrupt = Interrupt.watch {
      control.cancel()
      progress.note(Self.stopping)
    }
    let start = ContinuousClock.now
    defer { progress.finish() }
    do {
      let result = try study.run(control: control, log: log) { state in
        progress.update(done: state.finished, total: state.total) { Self.estimate(state, watched) }
      }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      return Outcome(result: result, seconds: seconds, isInterrupted: interrupt.isRequested && !result.isComplete)
    } catch let error as LogError {
      throw CommandFailure(Self.code(error), error)
    } catch let error as ScenarioError {
      throw CommandFailure(problems: error.rendered)
    } catch {
      throw CommandFailure(.bug, error)
    }
  }

  /// What is counted.
  static let runs = Words("runs", "次模拟")
  /// What is said after the first ^C.
  static let stopping = Words("stopping after the runs under way; ^C again quits at once", "当前的模拟完成后停止；再按一次 ^C 立即退出")

  private static func code(_ error: LogError) -> ExitCode {
    if case .system(_, action: "create", _) = error { .cannotCreate } else { .inputOutput }
  }

  private static func estimate(_ state: StudyProgress, _ watched: Watched?) -> Words? {
    guard let watched, let moments = state.estimate, moments.count > 0 else { return nil }
    let error = moments.count > 1 ? " ± " + ProseNumber.significant(moments.standardError, 2) : ""
    let value = "\(ProseNumber.significant(moments.mean, 4))\(error)"
    return Words("\(watched.label.en) \(value)", "\(watched.label.zhHans) \(value)")
  }
}
