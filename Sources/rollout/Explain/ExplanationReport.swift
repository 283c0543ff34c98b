import Reporting
import Scenarios
import Texts

/// Settings with their values and reasons, as text or JSON.
struct ExplanationReport {
  let rows: [ExplanationRow]

  /// A head line and what stands behind it, setting by setting.
  /// - Parameter width: Columns of the page.
  func text(_ style: Style, _ language: Language, width: Int) -> String {
    rows.map { paragraph($0, style, language, width) }.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ row: ExplanationRow, _ style: Style, _ language: Language, _ width: Int) -> String {
    func indented(_ text: String) -> String {
      TextWrap.lines(text, to: width, first: "    ", indent: 4).joined(separator: "\n")
    }
    var lines = [head(row, style, language, width), indented(row.meaning)]
    if !row.allowed.isEmpty, row.origin != .implied {
      lines.append(indented((Words("allowed: ", "允许：") + Words(row.allowed) + standard(row))[language]))
    }
    if !row.uncertainty.isEmpty {
      lines.append(indented((Words("drawn in every run: ", "每次模拟抽取：") + Words(row.uncertainty))[language]))
    }
    if let foundation = foundation(row) { lines.append(indented(foundation[language])) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a value rests on, and where it stands; nothing for what states no fact and stands nowhere.
  private func foundation(_ row: ExplanationRow) -> Words? {
    if row.origin == .implied { return Words(row.source) }
    let place = place(row)
    guard let evidence = row.evidence else { return place }
    // A setting that nobody has set rests on nothing.
    if row.source.isEmpty, row.origin == .catalogue && row.defaultValue.isEmpty { return nil }
    let source = row.source.isEmpty ? Words("none stated", "未说明") : Words(row.source)
    let strength = Words(" [\(evidence.rawValue)]", "（\(Self.strength(evidence))）")
    return Words("source: ", "来源：") + source + strength + (place.map { Words(" — ", "；") + $0 } ?? Words(""))
  }

  private static func strength(_ evidence: Evidence) -> String {
    switch evidence {
    case .plan: "方案原文"
    case .officialStatistics: "官方统计"
    case .literature: "研究文献"
    case .assumption: "假定"
    case .judgement: "经验判断"
    }
  }

  private func head(_ row: ExplanationRow, _ style: Style, _ language: Language, _ width: Int) -> String {
    let unit = Words(row.unit)
    let rest =
      switch row.origin {
      case .absent: Words(": not set", "：未设置") + (row.unit.isEmpty ? unit : Words(", in ", "，单位：") + unit)
      case .catalogue: row.unit.isEmpty ? unit : Words(", ", "，") + unit
      default: Words(" = \(row.value)") + (row.unit.isEmpty ? unit : Words(" ") + unit)
      }
    let lines = TextWrap.lines(row.path + rest[language], to: width, indent: 6)
    return style.bold(row.path) + lines.joined(separator: "\n").dropFirst(row.path.count)
  }

  /// What holds where nothing is said, unless that is the value itself.
  private func standard(_ row: ExplanationRow) -> Words {
    if row.defaultValue.isEmpty || row.origin == .defaultValue { return Words("") }
    return Words("; default ", "；默认 ") + Words(row.defaultValue)
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
      ("path", .text(row.path)), ("value", text(row.value)), ("unit", text(row.unit)), ("allowed", text(row.allowed)),
      ("default", text(row.defaultValue)), ("meaning", .text(row.meaning)), ("source", text(row.source)),
      ("evidence", row.evidence.map { .text($0.rawValue) }), ("place", place.map { .text($0) }), ("origin", .text(origin)),
      ("drawn", text(row.uncertainty)),
    ])
  }
}
