/// A plain reader of RFC 4180 text for tests, written apart from the writer.
enum CSVReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    // The mark of UTF-8.
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch (byte, isQuoted) {
      case (34, true) where index < bytes.count && bytes[index] == 34:
        field.append(34)
        index += 1
      case (34, _): isQuoted.toggle()
      case (44, false):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      case (13, false): break
      case (10, false):
        rows.append(row + [String(decoding: field, as: UTF8.self)])
        (row, field) = ([], [])
      default: field.append(byte)
      }
    }
    return rows
  }
}
