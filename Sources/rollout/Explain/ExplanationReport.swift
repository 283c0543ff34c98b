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
      lines.append(indented("allowed: \(allowed[language])\(standard(row, language))"))
    }
    if !row.uncertainty.isEmpty { lines.append(indented("drawn in every future: \(row.uncertainty)")) }
    let place = place(row).map { " — \($0)" } ?? ""
    lines += foundation(row, place, language).map(indented)
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a value rests on, and where it stands; nothing for what states no fact and stands nowhere.
  private func foundation(_ row: ExplanationRow, _ place: String, _ language: Language) -> [String] {
    if row.origin == .implied { return row.source.map { [$0[language]] } ?? [] }
    guard let evidence = row.evidence else { return place.isEmpty ? [] : [String(place.dropFirst(3))] }
    if let source = row.source { return ["source: \(source[language]) [\(evidence.rawValue)]\(place)"] }
    // A setting that nobody has set rests on nothing.
    if row.origin == .catalogue && row.defaultValue == nil { return [] }
    return ["source: none stated [\(evidence.rawValue)]\(place)"]
  }

  private func head(_ row: ExplanationRow, _ style: ConsoleStyle, _ language: Language, _ width: Int) -> String {
    let unit = UnitWords.of(row.unit)[language]
    let rest =
      switch row.origin {
      case .absent: ": not set" + (unit.isEmpty ? "" : ", in \(unit)")
      case .catalogue: unit.isEmpty ? "" : ", \(unit)"
      default: " = \(row.shownValue[language])" + (unit.isEmpty ? "" : " \(unit)")
      }
    let lines = TextWrap.lines(row.path + rest, to: width, indent: 6)
    return style.bold(row.path) + lines.joined(separator: "\n").dropFirst(row.path.count)
  }

  /// What holds where nothing is said, unless that is the value itself.
  private func standard(_ row: ExplanationRow, _ language: Language) -> String {
    guard let value = row.defaultValue, row.origin != .defaultValue else { return "" }
    return "; default \(value[language])"
  }

  private func place(_ row: ExplanationRow) -> String? {
    switch row.origin {
    case .file(let place): place
    case .defaultValue: "the catalogue's default"
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
