/// The cyclic redundancy check of Ethernet, zip and PNG: polynomial 0x04C11DB7, reflected.
///
/// Source: ISO/IEC 3309; the check value of the nine bytes "123456789" is CBF43926.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
    }
    return ~value
  }

  /// Eight lower-case hexadecimal digits.
  static func hex(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let value = checksum(bytes)
    return (0..<8).map { digit in
      let nibble = UInt8(truncatingIfNeeded: value >> UInt32(28 - 4 * digit)) & 15
      return nibble < 10 ? 48 + nibble : 87 + nibble
    }
  }
}
