import Texts

/// The names of a city's zones, and how lists and ranges of them are read.
///
/// A grid is named like a spreadsheet: `A1` is its north-west corner, letters count columns eastwards, numbers count rows
/// southwards, `A1:C6` is a rectangle. Zones from a file go by their ids. In both cases a list is separated by blanks or
/// commas and stands for a set: a zone named twice counts once.
struct ZoneNames: Sendable {
  /// Ids in the order of the zones.
  let ids: [String]
  private let indices: [String: Int]
  private let grid: Size?

  private struct Size: Sendable {
    var columns: Int
    var rows: Int
  }

  /// A grid's cells, row by row; `columns` 1…702, `rows` at least 1.
  init(columns: Int, rows: Int) {
    precondition(columns > 0 && rows > 0, "a grid without cells")
    ids = (0..<rows).flatMap { row in (0..<columns).map { Self.cell(column: $0, row: row) } }
    indices = [:]
    grid = Size(columns: columns, rows: rows)
  }

  /// Zones with ids of their own. Of equal ids the first counts; files with duplicates are refused when they are read.
  init(ids: [String]) {
    self.ids = ids
    indices = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    grid = nil
  }

  /// Index of the zone with exactly this id.
  func index(of id: String) -> Int? {
    guard let grid else { return indices[id] }
    guard let cell = Self.parse(id[...]), cell.column < grid.columns, cell.row < grid.rows else { return nil }
    return cell.row * grid.columns + cell.column
  }

  /// Index of the one zone that a text names. Throws `unknown-zone`.
  func zone(_ text: String) throws(GeographyProblems) -> Int {
    if let index = index(of: text) { return index }
    throw GeographyProblems(unknown(TextPart(text[...])))
  }

  /// Zones named by a text such as `E5:H8, A1`, in the order of first mention. Throws `no-zone` and one `unknown-zone` a part.
  func zones(in text: String) throws(GeographyProblems) -> [Int] {
    var found: [Int] = []
    var problems: [GeographyProblem] = []
    if grid != nil {
      for part in TextPart.split(text[...], where: { $0 == "," || $0.isWhitespace }) { add(cells: part, to: &found, &problems) }
    } else if let index = index(of: String(TextPart.trimmed(text[...]))) {
      found = [index]
    } else {
      for part in TextPart.split(text[...], where: { $0 == "," }) { add(names: part, to: &found, &problems) }
    }
    if found.isEmpty && problems.isEmpty {
      problems.append(GeographyProblem("no-zone", Words("no zone is named", "没有写出分区"), advice: allowed))
    }
    try GeographyProblems.throwIfAny(problems)
    return Self.unique(found)
  }

  /// Zones named by a list of ids, each taken as a whole, so that ids may hold blanks; problems point at elements.
  func zones(inList list: [String]) throws(GeographyProblems) -> [Int] {
    var found: [Int] = []
    var problems: [GeographyProblem] = []
    for (element, text) in list.enumerated() {
      do throws(GeographyProblems) {
        found += try zones(in: text)
      } catch {
        problems += error.all.map { GeographyProblem($0.code, $0.message, advice: $0.advice, at: .element(element)) }
      }
    }
    try GeographyProblems.throwIfAny(problems)
    return Self.unique(found)
  }

  private static func unique(_ zones: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return zones.filter { seen.insert($0).inserted }
  }
}

// MARK: Parts of a list

extension ZoneNames {
  /// A cell or a rectangle given by two opposite corners.
  private func add(cells part: TextPart, to found: inout [Int], _ problems: inout [GeographyProblem]) {
    guard let grid else { return }
    let corners = part.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { TextPart($0) }
    if corners.contains(where: { $0.text.isEmpty }) {
      problems.append(
        GeographyProblem(
          "zone-range", Words("“\(part.text)” is not a range", "“\(part.text)”不是范围"),
          advice: Words("write A1:B2", "写法如 A1:B2"), at: .part(part.range)))
      return
    }
    var cells: [(column: Int, row: Int)] = []
    for corner in corners {
      if let index = index(of: String(corner.text)) {
        cells.append((index % grid.columns, index / grid.columns))
      } else {
        problems.append(unknown(corner))
      }
    }
    guard cells.count == corners.count, let first = cells.first, let last = cells.last else { return }
    for row in min(first.row, last.row)...max(first.row, last.row) {
      for column in min(first.column, last.column)...max(first.column, last.column) {
        found.append(row * grid.columns + column)
      }
    }
  }

  /// An id with blanks in it, or several ids between blanks.
  private func add(names part: TextPart, to found: inout [Int], _ problems: inout [GeographyProblem]) {
    if let index = index(of: String(part.text)) {
      found.append(index)
      return
    }
    let words = TextPart.split(part.text, where: \.isWhitespace)
    let known = words.map { index(of: String($0.text)) }
    if known.allSatisfy({ $0 == nil }) {
      problems.append(unknown(part))
    } else {
      for (word, index) in zip(words, known) {
        if let index { found.append(index) } else { problems.append(unknown(word)) }
      }
    }
  }

  private func unknown(_ part: TextPart) -> GeographyProblem {
    GeographyProblem(
      "unknown-zone", Words("no zone is called “\(part.text)”", "没有名为“\(part.text)”的分区"),
      advice: advice(for: part.text), at: .part(part.range))
  }

  private func advice(for text: Substring) -> Words {
    guard let near = nearest(to: text) else { return allowed }
    return Suggestion.question(near, .curved) + Words(" ", "") + allowed
  }

  private var allowed: Words {
    if grid != nil {
      let last = ids[ids.count - 1]
      return ids.count == 1
        ? Words("the only cell is A1", "只有 A1 一个格")
        : Words("cells run from A1 to \(last); a range is A1:B2", "方格从 A1 到 \(last)，范围写作 A1:B2")
    }
    let some = Words.list(ids.prefix(4))
    return ids.count > 4
      ? Words("the \(ids.count) zones begin with \(some.en)", "共 \(ids.count) 个分区，开头为 \(some.zhHans)")
      : Words("the zones are \(some.en)", "分区有 \(some.zhHans)")
  }

  private func nearest(to text: Substring) -> String? {
    guard let grid else { return NearestName.to(String(text), among: ids) }
    let plain = String(text.uppercased().filter { $0 != "$" && !$0.isWhitespace })
    let letters = plain.prefix { $0.isLetter }
    let digits = plain.dropFirst(letters.count).drop { $0 == "0" }
    guard let cell = Self.parse(letters + digits) else { return nil }
    return Self.cell(column: min(cell.column, grid.columns - 1), row: min(cell.row, grid.rows - 1))
  }
}

// MARK: Spreadsheet names

extension ZoneNames {
  /// The name of a cell; both numbers count from 0.
  static func cell(column: Int, row: Int) -> String { "\(columnName(column))\(row + 1)" }

  /// A … Z, AA … ZZ, AAA …: bijective numeration to base 26; `column` counts from 0.
  static func columnName(_ column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// Column and row, from 0, of a name in capitals without leading zeros; nil when it is not one (four letters or digits at most).
  static func parse(_ name: Substring) -> (column: Int, row: Int)? {
    let bytes = Array(name.utf8)
    let letters = bytes.prefix { (65...90).contains($0) }
    let digits = bytes.dropFirst(letters.count)
    guard (1...4).contains(letters.count), (1...4).contains(digits.count), digits.first != 48 else { return nil }
    guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 64 }
    let row = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return (column - 1, row - 1)
  }
}
