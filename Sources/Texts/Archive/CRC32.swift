/// The cyclic redundancy check that ZIP archives keep of every file in them.
///
/// Source: ISO 3309, polynomial 0x04C11DB7 with its bits reversed; PKWARE APPNOTE 4.4.7.
public enum CRC32 {
  /// The check of bytes: 0 for none, 0xCBF43926 for the digits 1 to 9.
  public static func of(_ bytes: [UInt8]) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var rest = UInt32.max
      for byte in bytes { rest = table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ rest >> 8 }
      return ~rest
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
