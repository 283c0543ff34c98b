import Foundation
import Synchronization
import Testing

@testable import Experiments

/// A worker without a city: its product depends on the number alone, its duration does not.
private struct SquareWorker: ReplicationWorker, ~Copyable {
  struct Failure: Error, Equatable {
    var number: UInt32
  }

  var failing: Set<UInt32> = []
  var begun: (@Sendable (UInt32) -> Void)?

  mutating func run(_ number: UInt32) throws -> UInt64 {
    begun?(number)
    // Later numbers are often faster, so that products arrive out of order.
    usleep((number &* 2_654_435_761) >> 22)
    if failing.contains(number) { throw Failure(number: number) }
    return UInt64(number) * UInt64(number)
  }
}

@Suite("Replications on many threads")
struct ReplicationRunnerTests {
  @Test("products come in order for any number of threads", arguments: [1, 2, 7])
  func order(threads: Int) throws {
    var products: [UInt64] = []
    let control = RunControl()
    let end = try ReplicationRunner.run(3..<103, threads: threads, control: control, makeWorker: { SquareWorker() }) {
      products.append($0)
    }
    #expect(end == 103 && control.finished == 100)
    #expect(products == (3..<103).map { UInt64($0 * $0) })
  }

  @Test("cancelling keeps a contiguous prefix", arguments: [1, 2, 7])
  func cancel(threads: Int) throws {
    var products: [UInt64] = []
    let control = RunControl()
    let worker: @Sendable () -> SquareWorker = {
      SquareWorker(begun: { if $0 == 40 { control.cancel() } })
    }
    let end = try ReplicationRunner.run(0..<1000, threads: threads, control: control, makeWorker: worker) { products.append($0) }
    #expect(end < 100 && products == (0..<UInt64(end)).map { $0 * $0 })
  }

  @Test("nothing runs when it was cancelled before")
  func cancelledBefore() throws {
    let control = RunControl()
    control.cancel()
    let end = try ReplicationRunner.run(0..<10, threads: 2, control: control, makeWorker: { SquareWorker() }) { _ in }
    #expect(end == 0)
  }

  @Test("the error of the lowest failing number is thrown, after all before it were delivered", arguments: [1, 2, 7])
  func failure(threads: Int) {
    var count = 0
    #expect(throws: SquareWorker.Failure(number: 30)) {
      _ = try ReplicationRunner.run(
        0..<200, threads: threads, control: RunControl(), makeWorker: { SquareWorker(failing: [30, 31, 33, 60]) }
      ) { _ in count += 1 }
    }
    #expect(count == 30)
  }

  @Test("an error of the receiver stops the run")
  func receiver() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      _ = try ReplicationRunner.run(0..<500, threads: 2, control: RunControl(), makeWorker: { SquareWorker() }) {
        if $0 == 100 { throw Full() }
      }
    }
  }
}
