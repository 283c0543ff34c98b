/// A sequence of random numbers that belongs to one address of ``KeyedRandom``.
///
/// The 128 bits found at the address become the key and half of the counter; the other half counts the blocks. So the
/// streams of different addresses do not overlap, nor do they meet the numbers drawn directly.
@frozen
public struct KeyedStream: RandomNumberGenerator, Sendable, BitwiseCopyable {
  @usableFromInline let key: SIMD2<UInt32>
  @usableFromInline let place: SIMD2<UInt32>
  @usableFromInline var blocks: UInt64 = 0
  @usableFromInline var spare: UInt64 = 0
  @usableFromInline var hasSpare = false

  @inlinable
  init(key: SIMD2<UInt32>, place: SIMD2<UInt32>) {
    self.key = key
    self.place = place
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    let count = KeyedRandom.halves(blocks)
    let block = Philox4x32.block(counter: SIMD4(place.x, place.y, count.x, count.y), key: key)
    let (first, second) = KeyedRandom.words(of: block)
    blocks += 1
    spare = second
    hasSpare = true
    return first
  }

  /// The next number strictly between 0 and 1.
  @inlinable
  public mutating func uniform() -> Double {
    KeyedRandom.uniform(from: next())
  }
}
