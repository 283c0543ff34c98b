/// Reads what ``PackedWriter`` wrote. Bytes that make no sense throw and never trap: they come from a disk.
struct PackedReader {
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func word() throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw Malformed()
  }

  mutating func integer() throws -> Int64 { Self.unzigzag(try word()) }

  mutating func integers(near known: [Int64] = []) throws -> [Int64] {
    try runs().enumerated().map { Self.unzigzag($1) &+ ($0 < known.count ? known[$0] : 0) }
  }

  mutating func doubles(near known: [Double] = []) throws -> [Double] {
    try runs().enumerated().map {
      Double(bitPattern: $1.byteSwapped ^ ($0 < known.count ? known[$0].bitPattern : 0))
    }
  }

  private mutating func runs() throws -> [UInt64] {
    let count = try word()
    // No list is longer than this; a broken count must not fill the memory.
    guard count <= 1 << 28 else { throw Malformed() }
    var words: [UInt64] = []
    while words.count < count {
      let next = try word()
      words.append(next)
      if next != 0 { continue }
      let run = try word()
      guard run <= count - UInt64(words.count) else { throw Malformed() }
      words.append(contentsOf: repeatElement(0, count: Int(run)))
    }
    return words
  }

  private static func unzigzag(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
}
