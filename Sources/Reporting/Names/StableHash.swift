/// A number made from a text, the same in every run and on every machine.
enum StableHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Fowler, Noll and Vo's hash 1a of the text's UTF-8, 64 bits.
  ///
  /// - Parameter start: Another one gives other numbers.
  static func of(_ text: String, from start: UInt64 = start) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
