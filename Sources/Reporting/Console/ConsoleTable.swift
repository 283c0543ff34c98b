import Texts

/// A table of a summary: every cell is a sentence.
struct ConsoleTable {
  struct Cell {
    var sentence: Sentence
    var ink: ConsoleStyle.Ink

    init(_ sentence: Sentence, _ ink: ConsoleStyle.Ink = .text) {
      self.sentence = sentence
      self.ink = ink
    }
  }

  private let head: [Sentence]
  private let alignments: [TextTable.Alignment]
  private var rows: [[Cell]] = []

  init(_ head: [Sentence], _ alignments: [TextTable.Alignment]) {
    self.head = head
    self.alignments = alignments
  }

  mutating func add(_ row: [Cell]) { rows.append(row) }

  var isEmpty: Bool { rows.isEmpty }

  /// Heads and the first column name what the others say.
  var sentences: [(sentence: Sentence, isLabel: Bool)] {
    head.map { ($0, true) } + rows.flatMap { row in row.enumerated().map { ($1.sentence, $0 == 0) } }
  }

  var textTable: TextTable {
    var table = TextTable(head.map(\.plain), alignments)
    for row in rows { table.add(row.map { .init($0.sentence.plain, $0.ink) }) }
    return table
  }
}
