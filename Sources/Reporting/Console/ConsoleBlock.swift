import Texts

/// A part of a summary before it is broken into lines.
enum ConsoleBlock {
  /// Running text, indented by so many blanks.
  case text(Sentence, ConsoleStyle.Ink = .text, indent: Int = 0)
  /// A heading: it names what follows and says nothing of it.
  case title(Sentence)
  /// Explains words or columns and holds no result.
  case note(String, indent: Int = 0)
  /// A line that is never broken, such as a path.
  case line(String)
  /// What is compared, and at the other edge over what; a rule below.
  case heading(Sentence, Sentence)
  case table(ConsoleTable)
  case gap
}

extension ConsoleBlock {
  /// What it says of results, and whether it only labels.
  var sentences: [(sentence: Sentence, isLabel: Bool)] {
    switch self {
    case .text(let sentence, _, _): [(sentence, false)]
    case .title(let sentence): [(sentence, true)]
    case .heading(let title, let tail): [(title, false), (tail, false)]
    case .table(let table): table.sentences
    case .note, .line, .gap: []
    }
  }

  /// Its lines.
  ///
  /// - Parameters:
  ///   - style: How words stand out.
  ///   - page: Columns of running text.
  ///   - width: Columns that a table may take.
  func lines(_ style: ConsoleStyle, page: Int, width: Int) -> [String] {
    func wrapped(_ text: String, _ ink: ConsoleStyle.Ink, indent: Int = 0) -> [String] {
      TextWrap.lines(text, to: page - indent).map { String(repeating: " ", count: indent) + style.paint($0, ink) }
    }
    switch self {
    case .text(let sentence, let ink, let indent): return wrapped(sentence.plain, ink, indent: indent)
    case .title(let sentence): return wrapped(sentence.plain, .strong)
    case .note(let text, let indent): return wrapped(text, .faint, indent: indent)
    case .line(let text): return [text]
    case .table(let table): return table.textTable.lines(style, to: width)
    case .gap: return [""]
    case .heading(let title, let tail):
      let rule = style.paint(String(repeating: "─", count: page), .faint)
      let gap = page - DisplayWidth.of(tail.plain) - DisplayWidth.of(title.plain)
      if gap < 2 { return wrapped(title.plain, .strong) + wrapped(tail.plain, .faint) + [rule] }
      return [style.paint(title.plain, .strong) + String(repeating: " ", count: gap) + style.paint(tail.plain, .faint), rule]
    }
  }
}
