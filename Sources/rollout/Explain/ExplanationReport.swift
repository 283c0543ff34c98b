import Reporting
import Scenarios
import Texts

/// Settings with their values and reasons, as text or JSON.
struct ExplanationReport {
  let rows: [ExplanationRow]

  /// A head line and what stands behind it, setting by setting.
  /// - Parameter width: Columns of the page.
  func text(_ style: ConsoleStyle, width: Int) -> String {
    rows.map { paragraph($0, style, width) }.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ row: ExplanationRow, _ style: ConsoleStyle, _ width: Int) -> String {
    func indented(_ text: String) -> String {
      TextWrap.lines(text, to: width, first: "    ", indent: 4).joined(separator: "\n")
    }
    var lines = [head(row, style, width), indented(row.meaning)]
    if !row.allowed.isEmpty, row.origin != .implied {
      lines.append(indented("allowed: \(row.allowed)\(standard(row))"))
    }
    if !row.uncertainty.isEmpty { lines.append(indented("drawn in every future: \(row.uncertainty)")) }
    let place = place(row).map { " — \($0)" } ?? ""
    lines += foundation(row, place).map(indented)
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a value rests on, and where it stands; nothing for what states no fact and stands nowhere.
  private func foundation(_ row: ExplanationRow, _ place: String) -> [String] {
    if row.origin == .implied { return [row.source] }
    guard let evidence = row.evidence else { return place.isEmpty ? [] : [String(place.dropFirst(3))] }
    if !row.source.isEmpty { return ["source: \(row.source) [\(evidence.rawValue)]\(place)"] }
    // A setting that nobody has set rests on nothing.
    if row.origin == .catalogue && row.defaultValue.isEmpty { return [] }
    return ["source: none stated [\(evidence.rawValue)]\(place)"]
  }

  private func head(_ row: ExplanationRow, _ style: ConsoleStyle, _ width: Int) -> String {
    let rest =
      switch row.origin {
      case .absent: ": not set" + (row.unit.isEmpty ? "" : ", in \(row.unit)")
      case .catalogue: row.unit.isEmpty ? "" : ", \(row.unit)"
      default: " = \(row.value)" + (row.unit.isEmpty ? "" : " \(row.unit)")
      }
    let lines = TextWrap.lines(row.path + rest, to: width, indent: 6)
    return style.bold(row.path) + lines.joined(separator: "\n").dropFirst(row.path.count)
  }

  /// What holds where nothing is said, unless that is the value itself.
  private func standard(_ row: ExplanationRow) -> String {
    row.defaultValue.isEmpty || row.origin == .defaultValue ? "" : "; default \(row.defaultValue)"
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
      ("path", .text(row.path)), ("value", text(row.value)), ("unit", text(row.unit)), ("allowed", text(row.allowed)),
      ("default", text(row.defaultValue)), ("meaning", .text(row.meaning)), ("source", text(row.source)),
      ("evidence", row.evidence.map { .text($0.rawValue) }), ("place", place.map { .text($0) }), ("origin", .text(origin)),
      ("drawn", text(row.uncertainty)),
    ])
  }
}
