import Texts

/// A citation as a page keeps it: a list of the formula and the form with its parts.
extension Citation {
  var json: JSONValue {
    let head: [JSONValue] = [.text(formula.description), .text(form.name)]
    return .array(head + form.parts)
  }

  /// Reads what `json` writes; nil for anything else.
  init?(_ value: LocatedValue) {
    guard let parts = value.elements, parts.count >= 2, let formula = parts[0].string.flatMap(Formula.init),
      let form = parts[1].string.flatMap({ Form($0, Array(parts.dropFirst(2))) })
    else { return nil }
    self.init(formula: formula, form: form)
  }
}

extension Citation.Form {
  fileprivate var name: String {
    switch self {
    case .number: "number"
    case .spelled: "spelled"
    case .likelihood: "likelihood"
    case .sign: "sign"
    case .from: "from"
    case .none: "none"
    case .grade: "grade"
    case .text: "text"
    case .fitted: "fitted"
    case .month: "month"
    case .span: "span"
    case .timeChange: "timeChange"
    }
  }

  fileprivate var parts: [JSONValue] {
    switch self {
    case .spelled, .likelihood, .grade, .text, .month, .span, .timeChange: []
    case .fitted(let columns): [.number(Double(columns))]
    case .number(let form):
      [
        .number(form.divisor), .number(Double(form.decimals)), .text(form.isSigned ? "+" : form.isMagnitude ? "||" : ""),
        .text(form.suffix),
      ]
    case .sign(let below, let equal, let above): [.text(below), .text(equal), .text(above)]
    case .from(let least, let text): [.number(least), .text(text)]
    case .none(let text): [.text(text)]
    }
  }

  fileprivate init?(_ name: String, _ parts: [LocatedValue]) {
    let (texts, numbers) = (parts.map(\.string), parts.map(\.number))
    switch (name, parts.count) {
    case ("spelled", 0): self = .spelled
    case ("likelihood", 0): self = .likelihood
    case ("grade", 0): self = .grade
    case ("text", 0): self = .text
    case ("month", 0): self = .month
    case ("span", 0): self = .span
    case ("timeChange", 0): self = .timeChange
    case ("fitted", 1):
      guard let columns = numbers[0].flatMap({ Int(exactly: $0) }) else { return nil }
      self = .fitted(columns)
    case ("none", 1): self = .none(texts[0] ?? "")
    case ("sign", 3): self = .sign(below: texts[0] ?? "", equal: texts[1] ?? "", above: texts[2] ?? "")
    case ("from", 2):
      guard let least = numbers[0] else { return nil }
      self = .from(least, texts[1] ?? "")
    case ("number", 4):
      guard let divisor = numbers[0], let decimals = numbers[1] else { return nil }
      self = .number(
        Citation.NumberForm(
          divisor: divisor, decimals: Int(decimals), isSigned: texts[2] == "+", isMagnitude: texts[2] == "||",
          suffix: texts[3] ?? ""))
    default: return nil
    }
  }
}
