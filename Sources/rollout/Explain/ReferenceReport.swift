import Reporting
import Scenarios
import Texts

/// What a file can name besides settings: outcomes, distributions, and the text of the defaults.
struct ReferenceReport {
  private enum Subject {
    case defaults
    case outcomes([OutcomeText])
    case distributions([FormatReference.Form])
  }
  private let subject: Subject

  /// Nil when the words ask for something else.
  init?(_ operands: [String]) {
    guard let word = operands.last else { return nil }
    let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : nil
    switch parts.first {
    case FormatReference.defaultsPath where operands.count == 1: subject = .defaults
    case "outcomes":
      let found = OutcomeTexts.all.filter { rest == nil || $0.id == rest || $0.id.hasPrefix("\(rest ?? "").") }
      guard !found.isEmpty else { return nil }
      subject = .outcomes(found)
    case "distributions":
      let found = FormatReference.distributions.filter { rest == nil || $0.name == rest }
      guard !found.isEmpty else { return nil }
      subject = .distributions(found)
    default: return nil
    }
  }

  /// - Parameter width: Columns of the page; the file of defaults is printed as it is.
  func text(_ style: ConsoleStyle, _ language: Language, width: Int) -> String {
    func indented(_ text: String, indent: Int = 4) -> String {
      TextWrap.lines(text, to: width, first: "    ", indent: indent).map { $0 + "\n" }.joined()
    }
    return switch subject {
    case .defaults: FormatReference.defaults
    case .outcomes(let outcomes):
      outcomes.map { outcome in
        let unit = outcome.unit.isEmpty ? Words("") : Words(", ", "，") + UnitWords.of(outcome.unit)
        return style.bold(outcome.id) + unit[language] + "\n" + indented(outcome.title[language])
          + indented(Self.scopes(outcome)[language])
      }.joined(separator: "\n")
    case .distributions(let forms):
      forms.map { style.bold($0.name) + "\n" + indented($0.meaning[language]) + indented($0.form[language], indent: 6) }.joined(
        separator: "\n")
    }
  }

  /// For which parts of the city and of the calls it can be asked.
  private static func scopes(_ outcome: OutcomeText) -> Words {
    if outcome.scopes.isEmpty { return Words("read for the city only", "只按全市统计") }
    return Words("read for the city, ", "可按以下范围统计：全市、") + .list(outcome.scopes)
  }

  func json() -> String {
    switch subject {
    case .defaults: FormatReference.defaults
    case .outcomes(let outcomes): JSONText.of(.array(outcomes.map(Self.json)))
    case .distributions(let forms): JSONText.of(.array(forms.map(Self.json)))
    }
  }

  private static func json(_ outcome: OutcomeText) -> JSONValue {
    .object([
      .init("id", .text(outcome.id)), .init("title", .text(outcome.title.en)), .init("titleZhHans", .text(outcome.title.zhHans)),
      .init("unit", .text(outcome.unit)), .init("scopes", .array((["city"] + outcome.scopes).map { .text($0) })),
    ])
  }

  private static func json(_ form: FormatReference.Form) -> JSONValue {
    .object([.init("name", .text(form.name)), .init("form", .text(form.form.en)), .init("meaning", .text(form.meaning.en))])
  }
}
