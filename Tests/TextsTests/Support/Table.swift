import Texts

/// A table as the scanner cuts it.
struct Table {
  private(set) var rows: [[String]] = []
  let faults: [CSVScanner.Fault]
  let isEnded: Bool

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var scanner = CSVScanner(bytes)
    var fields: [Range<Int>] = []
    while scanner.next(&fields) {
      rows.append(fields.map { CSVScanner.text(bytes, $0) })
      fields.removeAll()
    }
    faults = scanner.faults
    isEnded = scanner.isEnded
  }
}
