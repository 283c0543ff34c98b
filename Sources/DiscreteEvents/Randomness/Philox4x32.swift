/// Philox4x32-10: turns a 128-bit counter and a 64-bit key into 128 random bits, with no state at all.
///
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
public enum Philox4x32 {
  /// The random block at one counter.
  ///
  /// Optimised code multiplies in vector lanes, which takes half as long as word by word. Code that is not optimised
  /// calls a generic function for every operation on a vector, so that there words are eight times faster.
  @inlinable
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    #if DEBUG
      blockByWords(counter: counter, key: key)
    #else
      blockByLanes(counter: counter, key: key)
    #endif
  }

  /// The block, with both products of a round taken at once in 64-bit lanes.
  @inlinable
  public static func blockByLanes(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var state = counter
    var key = SIMD4(key.x, 0, key.y, 0)
    for _ in 0..<10 {
      let lanes = unsafeBitCast(state, to: SIMD2<UInt64>.self)
      let products = (lanes & SIMD2(repeating: 0xFFFF_FFFF)) &* SIMD2(0xD251_1F53, 0xCD9E_8D57)
      let words = unsafeBitCast(products, to: SIMD4<UInt32>.self)
      let kept = unsafeBitCast(lanes &>> 32, to: SIMD4<UInt32>.self)
      state = SIMD4(words.w, words.z, words.y, words.x) ^ kept ^ key
      key &+= SIMD4(0x9E37_79B9, 0, 0xBB67_AE85, 0)
    }
    return state
  }

  /// The block, word by word as published.
  @inlinable
  public static func blockByWords(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<10 {
      let even = UInt64(c0) &* 0xD251_1F53
      let odd = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: odd >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: odd)
      c2 = UInt32(truncatingIfNeeded: even >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: even)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}
