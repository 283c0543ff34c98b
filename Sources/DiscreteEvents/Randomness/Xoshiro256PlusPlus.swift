/// xoshiro256++, a fast sequential generator, started from an address instead of a bare seed.
///
/// For work that is consumed in sequence and needs no synchrony between arms. Its purpose must be its own: the state
/// is made of the two Philox blocks at (seed, replication, purpose, 0, 0…1).
///
/// Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021).
@frozen
public struct Xoshiro256PlusPlus: RandomNumberGenerator, Sendable, BitwiseCopyable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// Starts the generator of one purpose in one replication. Traps when `replication` needs more than 24 bits.
  @inlinable
  public init(seed: UInt64, replication: UInt32, purpose: Purpose) {
    let random = KeyedRandom(seed: seed, replication: replication)
    (s0, s1) = random.words(purpose, 0, 0)
    (s2, s3) = random.words(purpose, 0, 1)
    if s0 | s1 | s2 | s3 == 0 { s0 = 1 }
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    let sum = s0 &+ s3
    let result = (sum << 23 | sum >> 41) &+ s0
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = s3 << 45 | s3 >> 19
    return result
  }

  /// The next number strictly between 0 and 1.
  @inlinable
  public mutating func uniform() -> Double {
    KeyedRandom.uniform(from: next())
  }
}
