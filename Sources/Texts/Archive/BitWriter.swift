/// Writes codes of DEFLATE, the lowest bit of a byte first.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  /// A number, its lowest bit first.
  mutating func put(_ value: Int, bits: Int) {
    pending |= UInt64(value) << count
    count += UInt64(bits)
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// All bytes, the last one filled up with zeros.
  consuming func finished() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    return bytes
  }

  /// A byte as it is, the end of the block, or the symbol of a length, in its fixed code (RFC 1951, 3.2.6).
  mutating func put(literalOrLength symbol: Int) {
    let code = Self.codes[symbol]
    put(code.value, bits: code.bits)
  }

  mutating func put(length: Int) {
    let row = Self.lengthRows[length]
    put(literalOrLength: 257 + row)
    put(length - Self.lengths[row].first, bits: Self.lengths[row].extra)
  }

  mutating func put(distance: Int) {
    // The last row that does not begin behind it.
    var (row, end) = (0, Self.distances.count)
    while end - row > 1 {
      let middle = (row + end) / 2
      if Self.distances[middle].first <= distance { row = middle } else { end = middle }
    }
    put(Self.turned(row, bits: 5), bits: 5)
    put(distance - Self.distances[row].first, bits: Self.distances[row].extra)
  }

  /// Codes go out with their highest bit first.
  private static func turned(_ value: Int, bits: Int) -> Int { (0..<bits).reduce(0) { $0 << 1 | value >> $1 & 1 } }

  private static let codes: [(value: Int, bits: Int)] = (0..<288).map { symbol in
    switch symbol {
    case 0..<144: (turned(0x30 + symbol, bits: 8), 8)
    case 144..<256: (turned(0x190 + symbol - 144, bits: 9), 9)
    case 256..<280: (turned(symbol - 256, bits: 7), 7)
    default: (turned(0xC0 + symbol - 280, bits: 8), 8)
    }
  }

  /// The first length of every symbol from 257, and the bits that tell which one it is; 258 has a symbol of its own.
  private static let lengths: [(first: Int, extra: Int)] = {
    var rows: [(first: Int, extra: Int)] = []
    var first = 3
    for row in 0..<28 {
      let extra = row < 8 ? 0 : row / 4 - 1
      rows.append((first, extra))
      first += 1 << extra
    }
    return rows + [(258, 0)]
  }()

  private static let lengthRows: [Int] = (0...258).map { length in lengths.lastIndex { $0.first <= length } ?? 0 }

  private static let distances: [(first: Int, extra: Int)] = {
    var rows: [(first: Int, extra: Int)] = []
    var first = 1
    for row in 0..<30 {
      let extra = row < 4 ? 0 : row / 2 - 1
      rows.append((first, extra))
      first += 1 << extra
    }
    return rows
  }()
}
