/// Numbers as few bytes: seven bits a byte, runs of zeros as one, doubles without their trailing zero bits.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ value: Int64) { add(Self.zigzag(value)) }

  /// Integers, as their distances from a list that the reader knows (the base arm's).
  mutating func add(_ values: [Int64], near known: [Int64] = []) {
    addRuns(values.count) { index in
      Self.zigzag(values[index] &- (index < known.count ? known[index] : 0))
    }
  }

  /// Doubles, bit for bit; what is the same as in the known list costs almost nothing.
  mutating func add(_ values: [Double], near known: [Double] = []) {
    addRuns(values.count) { index in
      // Swapped, the trailing zero bits of whole and of single-precision numbers lead, and varints drop them.
      (values[index].bitPattern ^ (index < known.count ? known[index].bitPattern : 0)).byteSwapped
    }
  }

  private mutating func addRuns(_ count: Int, _ value: (Int) -> UInt64) {
    add(UInt64(count))
    var index = 0
    while index < count {
      let word = value(index)
      add(word)
      index += 1
      if word != 0 { continue }
      var run: UInt64 = 0
      while index < count, value(index) == 0 {
        run += 1
        index += 1
      }
      add(run)
    }
  }

  /// 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …
  static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
}
