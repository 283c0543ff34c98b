/// Random numbers by address: each is a pure function of (seed, replication, purpose, entity, index).
///
/// Nothing is consumed, so that a draw in one place never shifts the draws of another, and two policies that meet the
/// same entity meet the same chance. The key of Philox is the seed; its counter is replication 24 | purpose 8 |
/// entity 64 | index 32 bits.
@frozen
public struct KeyedRandom: Sendable, BitwiseCopyable {
  @usableFromInline let key: SIMD2<UInt32>
  /// The replication in the upper 24 bits, above room for a purpose.
  @usableFromInline let place: UInt32

  /// The chance of one replication of the experiment with this seed. Traps when `replication` needs more than 24 bits.
  @inlinable
  public init(seed: UInt64, replication: UInt32) {
    precondition(replication < 1 << 24, "a replication number does not fit 24 bits")
    key = Self.halves(seed)
    place = replication << 8
  }

  /// The 128 bits at an address, as two words.
  @inlinable
  public func words(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> (UInt64, UInt64) {
    let low = UInt32(truncatingIfNeeded: entity)
    let high = UInt32(truncatingIfNeeded: entity >> 32)
    let block = Philox4x32.block(counter: SIMD4(place | UInt32(purpose.rawValue), high, low, index), key: key)
    return Self.words(of: block)
  }

  /// The first 64 bits at an address.
  @inlinable
  public func word(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> UInt64 {
    words(purpose, entity, index).0
  }

  /// A number strictly between 0 and 1, one of 2⁵² equally likely ones.
  @inlinable
  public func uniform(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> Double {
    Self.uniform(from: word(purpose, entity, index))
  }

  /// Two independent numbers strictly between 0 and 1; the first is that of ``uniform(_:_:_:)``.
  @inlinable
  public func uniforms(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> (Double, Double) {
    let (first, second) = words(purpose, entity, index)
    return (Self.uniform(from: first), Self.uniform(from: second))
  }

  /// Four independent numbers strictly between 0 and 1, each one of 2³² equally likely ones, for chances that need no more.
  @inlinable
  public func quarters(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> (Double, Double, Double, Double) {
    let (first, second) = words(purpose, entity, index)
    return (
      Self.uniform(fromHalf: first >> 32), Self.uniform(fromHalf: first & 0xFFFF_FFFF), Self.uniform(fromHalf: second >> 32),
      Self.uniform(fromHalf: second & 0xFFFF_FFFF)
    )
  }

  /// An endless sub-stream that belongs to one address alone, for methods that reject and retry.
  @inlinable
  public func stream(_ purpose: Purpose, _ entity: UInt64, _ index: UInt32 = 0) -> KeyedStream {
    let (key, place) = words(purpose, entity, index)
    return KeyedStream(key: Self.halves(key), place: Self.halves(place))
  }

  /// Mixes two numbers into one, for identities derived from others; independent of seed and replication.
  ///
  /// Each half is added and then mixed by the finaliser of splitmix64 (Steele, Lea and Flood 2014; constants by
  /// Stafford, variant 13), so that `hash(a, b)` and `hash(b, a)` differ.
  @inlinable
  public static func hash(_ a: UInt64, _ b: UInt64) -> UInt64 {
    mixed(mixed(a &+ 0x9E37_79B9_7F4A_7C15) &+ b)
  }

  /// The number strictly between 0 and 1 that stands for a random word: its upper 52 bits and a half.
  @inlinable
  public static func uniform(from word: UInt64) -> Double {
    (Double(word >> 12) + 0.5) * 0x1p-52
  }

  /// The number strictly between 0 and 1 that stands for 32 random bits.
  @inlinable
  static func uniform(fromHalf bits: UInt64) -> Double { (Double(bits) + 0.5) * 0x1p-32 }

  /// The words of a block in pairs, the former of a pair in the upper half.
  @inlinable
  static func words(of block: SIMD4<UInt32>) -> (UInt64, UInt64) {
    (UInt64(block.x) << 32 | UInt64(block.y), UInt64(block.z) << 32 | UInt64(block.w))
  }

  @inlinable
  static func halves(_ word: UInt64) -> SIMD2<UInt32> {
    SIMD2(UInt32(truncatingIfNeeded: word >> 32), UInt32(truncatingIfNeeded: word))
  }

  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    var x = value
    x = (x ^ x >> 30) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ x >> 27) &* 0x94D0_49BB_1331_11EB
    return x ^ x >> 31
  }
}
