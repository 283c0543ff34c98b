/// A plain reader of ZIP archives for tests, written apart from the writer.
public struct ZipReader {
  public enum Fault: Error { case damaged(String) }

  public private(set) var files: [(name: String, bytes: [UInt8])] = []

  /// Reads by the directory, and holds every head against it.
  public init(_ archive: [UInt8]) throws {
    func short(_ place: Int) -> Int { Int(archive[place]) | Int(archive[place + 1]) << 8 }
    func long(_ place: Int) -> Int { short(place) | short(place + 2) << 16 }
    let end = archive.count - 22
    guard end >= 0, long(end) == 0x0605_4B50, short(end + 20) == 0 else { throw Fault.damaged("no end") }
    var place = long(end + 16)
    guard place + long(end + 12) == end else { throw Fault.damaged("the directory does not end where the archive does") }
    for _ in 0..<short(end + 10) {
      guard long(place) == 0x0201_4B50 else { throw Fault.damaged("no entry") }
      let (head, length) = (long(place + 42), short(place + 28))
      guard long(head) == 0x0403_4B50, archive[(head + 4)..<(head + 30)] == archive[(place + 6)..<(place + 32)] else {
        throw Fault.damaged("a head and its entry differ")
      }
      let name = String(decoding: archive[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      guard archive[(head + 30)..<(head + 30 + length)].elementsEqual(name.utf8) else { throw Fault.damaged("another name") }
      let start = head + 30 + length + short(head + 28)
      let packed = Array(archive[start..<(start + long(place + 20))])
      let bytes = short(place + 10) == 0 ? packed : try Inflate.bytes(packed)
      guard bytes.count == long(place + 24) else { throw Fault.damaged("another length of \(name)") }
      files.append((name, bytes))
      place += 46 + length + short(place + 30) + short(place + 32)
    }
  }

  public func text(_ name: String) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// DEFLATE read back, one bit after the other; only the fixed codes, which are all that is written.
public enum Inflate {
  public static func bytes(_ packed: [UInt8]) throws -> [UInt8] {
    var place = 0
    func bit() throws -> Int {
      guard place / 8 < packed.count else { throw ZipReader.Fault.damaged("too few bits") }
      defer { place += 1 }
      return Int(packed[place / 8] >> UInt8(place % 8)) & 1
    }
    func number(_ bits: Int) throws -> Int { try (0..<bits).reduce(0) { try $0 | bit() << $1 } }
    func code(_ bits: Int, from start: Int = 0) throws -> Int {
      try (0..<bits).reduce(start) { code, _ in try code << 1 | bit() }
    }
    guard try number(1) == 1, try number(2) == 1 else { throw ZipReader.Fault.damaged("not one block in fixed codes") }
    let extraOfLengths = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    let lengths = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let distances = [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
      12289, 16385, 24577,
    ]
    var bytes: [UInt8] = []
    while true {
      // Codes of 7 bits up to 0010111, of 8 up to 11000111, of 9 behind.
      var value = try code(7)
      let symbol: Int
      if value <= 0b001_0111 {
        symbol = 256 + value
      } else {
        value = try code(1, from: value)
        switch value {
        case 0x30...0xBF: symbol = value - 0x30
        case 0xC0...0xC7: symbol = 280 + value - 0xC0
        default: symbol = try code(1, from: value) - 0x190 + 144
        }
      }
      if symbol == 256 { return bytes }
      if symbol < 256 {
        bytes.append(UInt8(symbol))
        continue
      }
      let length = try lengths[symbol - 257] + number(extraOfLengths[symbol - 257])
      let row = try code(5)
      let distance = try distances[row] + number(row < 2 ? 0 : row / 2 - 1)
      guard distance <= bytes.count else { throw ZipReader.Fault.damaged("a repetition of what was not there") }
      for _ in 0..<length { bytes.append(bytes[bytes.count - distance]) }
    }
  }
}
