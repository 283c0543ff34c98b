/// Names one scheduled event, so that it can be cancelled later.
///
/// A handle stays valid to hold for ever: once its event has happened or has been cancelled, cancelling it again
/// answers `false`. (The generation wraps after 2³² uses of one slot.)
@frozen
public struct EventHandle: BitwiseCopyable, Hashable, Sendable {
  @usableFromInline let slot: UInt32
  @usableFromInline let generation: UInt32

  @inlinable
  init(slot: UInt32, generation: UInt32) {
    self.slot = slot
    self.generation = generation
  }
}
