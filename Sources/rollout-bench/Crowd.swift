import DiscreteEvents
import Dispatch
import Synchronization

/// Runs the replications of a model on several threads, with one reused state per thread.
struct Crowd: Sendable {
  let seed: UInt64
  let replications: Int
  let threads: Int

  /// Answers in the order of replications, and the seconds they took together.
  ///
  /// Each worker takes the next replication that nobody has; an answer is written once, to a place of its own.
  func run<Model: ~Copyable, Answer: Sendable>(
    _ makeModel: @Sendable () -> Model, empty: Answer,
    _ replicate: @Sendable (inout Model, Xoshiro256PlusPlus) -> Answer
  ) -> (answers: [Answer], seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let next = Atomic(0)
    let answers = [Answer](unsafeUninitializedCapacity: replications) { buffer, count in
      buffer.initialize(repeating: empty)
      // Safe: each index is handed out once, so that no two workers write to the same element.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: min(threads, replications)) { _ in
        var model = makeModel()
        while true {
          let replication = next.add(1, ordering: .relaxed).oldValue
          if replication >= replications { break }
          let random = Xoshiro256PlusPlus(
            seed: seed, replication: UInt32(replication), purpose: Purpose(rawValue: 1))
          places[replication] = replicate(&model, random)
        }
      }
      count = replications
    }
    return (answers, clock.now.seconds(since: start))
  }
}

extension ContinuousClock.Instant {
  func seconds(since start: Self) -> Double {
    let parts = start.duration(to: self).components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}
