import Foundation

/// Puts what workers finish out of order back into order, and holds back workers that run too far ahead.
///
/// All state is touched only between `lock()` and `unlock()` of the condition, and so is `deliver`: that is why the class may
/// cross threads. It holds at most `room` products, so that memory does not depend on the number of replications.
final class OrderedDelivery<Product: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let room: UInt32
  private let deliver: (Product) throws -> Void
  private var next: UInt32
  private var waiting: [UInt32: Result<Product, any Error>] = [:]
  private var isClosed = false
  private var failure: (any Error)?

  init(from first: UInt32, room: UInt32, deliver: @escaping (Product) throws -> Void) {
    next = first
    self.room = room
    self.deliver = deliver
  }

  /// Waits until a replication is near enough to the next one to be delivered; false when the line is closed.
  func waitForRoom(_ number: UInt32) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed && number >= next + room { condition.wait() }
    return !isClosed
  }

  /// Hands in a replication's result; everything that has become contiguous is delivered.
  func offer(_ number: UInt32, _ result: Result<Product, any Error>) {
    condition.lock()
    defer { condition.unlock() }
    waiting[number] = result
    while failure == nil, let product = waiting.removeValue(forKey: next) {
      do {
        try deliver(product.get())
        next += 1
      } catch {
        failure = error
        isClosed = true
      }
    }
    condition.broadcast()
  }

  /// Lets nobody begin another replication; those under way may still be handed in.
  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }

  /// The first replication that was not delivered, and the error that stopped the line.
  var end: (next: UInt32, failure: (any Error)?) {
    condition.lock()
    defer { condition.unlock() }
    return (next, failure)
  }
}
