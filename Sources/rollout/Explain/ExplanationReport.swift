import Reporting
import Scenarios
import Texts

/// Settings with their values and reasons, as text or JSON.
struct ExplanationReport {
  let rows: [ExplanationRow]

  /// A head line and what stands behind it, setting by setting.
  /// - Parameter width: Columns of the page.
  func text(_ style: ConsoleStyle, _ language: Language, width: Int) -> String {
    rows.map { paragraph($0, style, language, width) }.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ row: ExplanationRow, _ style: ConsoleStyle, _ language: Language, _ width: Int) -> String {
    func indented(_ text: String) -> String {
      TextWrap.lines(text, to: width, first: "    ", indent: 4).joined(separator: "\n")
    }
    var lines = [head(row, style, language, width), indented(row.meaning[language])]
    if let allowed = row.allowed, row.origin != .implied {
      lines.append(indented((Words("allowed: ", "允许：") + allowed + standard(row))[language]))
    }
    if !row.uncertainty.isEmpty {
      lines.append(indented((Words("drawn in every run: ", "每次模拟抽取：") + Words(row.uncertainty))[language]))
    }
    if let foundation = foundation(row) { lines.append(indented(foundation[language])) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a value rests on, and where it stands; nothing for what states no fact and stands nowhere.
  private func foundation(_ row: ExplanationRow) -> Words? {
    if row.origin == .implied { return row.source }
    let place = place(row)
    guard let evidence = row.evidence else { return place }
    // A setting that nobody has set rests on nothing.
    if row.source == nil, row.origin == .catalogue && row.defaultValue == nil { return nil }
    let source = row.source ?? Words("none stated", "未说明")
    let strength = Words(" [\(evidence.rawValue)]", "（\(evidence.words.zhHans)）")
    return Words("source: ", "来源：") + source + strength + (place.map { Words(" — ", "；") + $0 } ?? Words(""))
  }

  private func head(_ row: ExplanationRow, _ style: ConsoleStyle, _ language: Language, _ width: Int) -> String {
    let unit = UnitWords.of(row.unit)
    let rest =
      switch row.origin {
      case .absent: Words(": not set", "：未设置") + (row.unit.isEmpty ? unit : Words(", in ", "，单位：") + unit)
      case .catalogue: row.unit.isEmpty ? unit : Words(", ", "，") + unit
      default: Words(" = ") + row.shownValue + (row.unit.isEmpty ? unit : Words(" ") + unit)
      }
    let lines = TextWrap.lines(row.path + rest[language], to: width, indent: 6)
    return style.bold(row.path) + lines.joined(separator: "\n").dropFirst(row.path.count)
  }

  /// What holds where nothing is said, unless that is the value itself.
  private func standard(_ row: ExplanationRow) -> Words {
    guard let value = row.defaultValue, row.origin != .defaultValue else { return Words("") }
    return Words("; default ", "；默认：") + value
  }

  private func place(_ row: ExplanationRow) -> Words? {
    switch row.origin {
    case .file(let place): Words(place)
    case .defaultValue: Words("the catalogue's default", "目录中的默认值")
    case .absent, .implied, .catalogue: nil
    }
  }

  /// A list of objects, one for each setting.
  func json() -> String { JSONText.of(.array(rows.map(Self.json))) }

  /// A setting in JSON; what is not there is left out.
  private static func json(_ row: ExplanationRow) -> JSONValue {
    func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .text(text) }
    let (origin, place): (String, String?) =
      switch row.origin {
      case .file(let place): ("file", place)
      case .defaultValue: ("default", nil)
      case .absent: ("absent", nil)
      case .implied: ("implied", nil)
      case .catalogue: ("catalogue", nil)
      }
    return JSONText.object([
      ("path", .text(row.path)), ("value", text(row.value)), ("unit", text(row.unit)),
      ("allowed", row.allowed.map { .text($0.en) }),
      ("default", row.defaultValue.map { .text($0.en) }), ("meaning", .text(row.meaning.en)),
      ("source", row.source.map { .text($0.en) }),
      ("evidence", row.evidence.map { .text($0.rawValue) }), ("place", place.map { .text($0) }), ("origin", .text(origin)),
      ("drawn", text(row.uncertainty)),
    ])
  }
}
