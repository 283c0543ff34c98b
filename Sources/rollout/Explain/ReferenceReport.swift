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
  func text(_ style: Style, width: Int) -> String {
    func indented(_ text: String, indent: Int = 4) -> String {
      TextWrap.lines(text, to: width, first: "    ", indent: indent).map { $0 + "\n" }.joined()
    }
    return switch subject {
    case .defaults: FormatReference.defaults
    case .outcomes(let outcomes):
      outcomes.map { outcome in
        let unit = outcome.unit.isEmpty ? "" : ", \(outcome.unit)"
        return style.bold(outcome.id) + unit + "\n" + indented(outcome.title.en)
          + indented("read for the city\(outcome.scopes.isEmpty ? " only" : ", " + outcome.scopes.joined(separator: ", "))")
      }.joined(separator: "\n")
    case .distributions(let forms):
      forms.map { style.bold($0.name) + "\n" + indented($0.meaning) + indented($0.form, indent: 6) }.joined(separator: "\n")
    }
  }

  func json() throws(CommandFailure) -> String {
    switch subject {
    case .defaults: FormatReference.defaults
    case .outcomes(let outcomes):
      try JSONText.of(
        outcomes.map {
          OutcomeEntry(id: $0.id, title: $0.title.en, titleZhHans: $0.title.zhHans, unit: $0.unit, scopes: ["city"] + $0.scopes)
        })
    case .distributions(let forms):
      try JSONText.of(forms.map { FormEntry(name: $0.name, form: $0.form, meaning: $0.meaning) })
    }
  }

  private struct OutcomeEntry: Encodable {
    let id, title, titleZhHans, unit: String
    let scopes: [String]
  }

  private struct FormEntry: Encodable {
    let name, form, meaning: String
  }
}
