import Dispatch
import Synchronization

/// Shares numbered tasks out to threads; results stand in the order of the tasks.
public enum WorkQueue {
  /// - Parameters:
  ///   - count: number of tasks.
  ///   - threads: at most so many at a time, ≥ 1.
  ///   - task: may run on any thread; gives the result of the task with this number.
  ///   - finished: called with the number of finished tasks after each, one call at a time.
  public static func map<Result: Sendable>(
    count: Int, threads: Int, task: @Sendable (Int) -> Result, finished: @Sendable (Int) -> Void = { _ in }
  ) -> [Result] {
    let board = Board<Result>(count: count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while true {
        let number = board.next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = task(number)
        board.results.withLock { results in
          results.values[number] = result
          results.finished += 1
          finished(results.finished)
        }
      }
    }
    return board.results.withLock { $0.values.compactMap { $0 } }
  }

  /// What the threads share: the next task to take, and the results so far.
  private final class Board<Result: Sendable>: Sendable {
    let next = Atomic<Int>(0)
    let results: Mutex<(values: [Result?], finished: Int)>

    init(count: Int) { results = Mutex((Array(repeating: nil, count: count), 0)) }
  }
}
