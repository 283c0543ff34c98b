import Dispatch
import Synchronization

/// Spreads replications over threads and delivers them in order: the same bytes for 1, 2 or 64 threads.
enum ReplicationRunner {
  /// Runs the replications and returns the first one that was not delivered: the upper bound when nothing was stopped.
  ///
  /// Workers take one number at a time from an atomic counter; that costs 20 ns, a replication a millisecond or more, and the
  /// numbers taken are always contiguous. `deliver` is called under a lock, in order of the numbers.
  /// - Throws: What a worker or `deliver` throws, for the lowest number that threw; all before it was delivered.
  static func run<Worker: ReplicationWorker & ~Copyable>(
    _ numbers: Range<UInt32>, threads: Int, control: RunControl, makeWorker: @Sendable () -> Worker,
    deliver: @escaping (Worker.Product) throws -> Void
  ) throws -> UInt32 {
    let threads = max(1, min(threads, numbers.count))
    let line = OrderedDelivery(from: numbers.lowerBound, room: UInt32(2 * threads + 2), deliver: deliver)
    let counter = Counter(numbers)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      if control.isCancelled { return }
      var worker = makeWorker()
      while let number = counter.take() {
        guard !control.isCancelled, line.waitForRoom(number), !control.isCancelled else {
          // Others may be waiting for this number, which nobody will run now.
          line.close()
          return
        }
        do {
          line.offer(number, .success(try worker.run(number)))
          control.countOne()
        } catch {
          line.offer(number, .failure(error))
        }
      }
    }
    let end = line.end
    if let failure = end.failure { throw failure }
    return end.next
  }

  private final class Counter: Sendable {
    private let next: Atomic<UInt32>
    private let end: UInt32

    init(_ numbers: Range<UInt32>) {
      next = Atomic(numbers.lowerBound)
      end = numbers.upperBound
    }

    func take() -> UInt32? {
      let number = next.add(1, ordering: .relaxed).oldValue
      return number < end ? number : nil
    }
  }
}
