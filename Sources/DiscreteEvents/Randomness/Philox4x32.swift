/// Philox4x32-10: turns a 128-bit counter and a 64-bit key into 128 random bits, with no state at all.
///
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
public enum Philox4x32 {
  /// The random block at one counter.
  ///
  /// Word by word: a simulation draws one block at a time and waits for it, and there the short chain of scalar products is faster
  /// than vector lanes, which win only where many independent blocks are drawn in a row. Inlined, so that the words stay scalars
  /// on their way in and out, and nothing is computed that the caller does not read.
  @inlinable
  @inline(__always)
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
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
