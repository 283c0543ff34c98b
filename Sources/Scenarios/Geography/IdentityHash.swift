import DiscreteEvents

/// Turns an id of a file into the 64-bit number by which the model keys its draws.
enum IdentityHash {
  /// The same number on every platform and for ever: FNV-1a over the UTF-8 bytes, then mixed.
  ///
  /// Never zero in practice, and far apart for neighbouring ids ("A1", "A2"). Source: Fowler, Noll and Vo (1991).
  static func of(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return KeyedRandom.hash(hash, UInt64(id.utf8.count))
  }

  /// Two of some different ids that have the same number, if any do: with n ids a chance of n² ÷ 2⁶⁵.
  static func clash(_ ids: [String], by hash: (String) -> UInt64 = of) -> (String, String)? {
    var known: [UInt64: String] = [:]
    for id in ids {
      if let other = known.updateValue(id, forKey: hash(id)), other != id { return (other, id) }
    }
    return nil
  }
}
