import Experiments
import Texts

/// What a piece of a sentence says, and of which number: enough to write the piece again from the files.
struct Citation: Hashable, Sendable {
  let formula: Formula
  let form: Form

  /// How a number becomes words.
  enum Form: Hashable, Sendable {
    /// Digits, and a unit behind them.
    case number(NumberForm)
    /// A whole number, in English as a word up to twelve.
    case spelled
    /// The word for how likely something is: the formula is a number of replications over all of them.
    case likelihood
    /// One of three texts: for less than 0, for 0 and for more.
    case sign(below: String, equal: String, above: String)
    /// A text that may stand only where the number is not below this one.
    case from(Double, String)
    /// A text that may stand only where the number is 0.
    case none(String)
    /// The grade of a certainty: the number is how many steps it lost.
    case grade
    /// The text that stands in the file.
    case text
    /// The same cut to so many columns, with an ellipsis that says so.
    case fitted(Int)
    /// The month that stands in the file.
    case month
    /// Seconds as hours, minutes and seconds.
    case span
    /// Milliseconds by which something comes sooner or later.
    case timeChange
  }

  struct NumberForm: Hashable, Sendable {
    var divisor = 1.0
    var decimals = 0
    var isSigned = false
    /// Whether the words around it say the direction.
    var isMagnitude = false
    var suffix = ""
  }

  /// A text by which a page knows it; two citations of a page have different ones.
  var key: String {
    String(StableHash.of("\(formula)|\(form)"), radix: 36)
  }

  /// The texts that may stand for it; none where its formula comes to no number.
  func texts(in files: FormulaFiles, _ language: Language) -> [String] {
    if let texts = form.textsOfFile(language, { if case .fields(let fields) = formula { files.texts(fields) } else { nil } }) {
      return texts
    }
    if case .likelihood = form {
      guard case .operation(.over, let met, let all) = formula, let met = met.number(in: files), let all = all.number(in: files),
        met.magnitude < 1e9, all.magnitude < 1e9
      else { return [] }
      return LikelihoodWords(language).all(Likelihood(Int(met.rounded()), of: Int(all.rounded())))
    }
    return formula.number(in: files).map { form.texts($0, language) } ?? []
  }
}

extension Citation.Form {
  /// What may stand for a text of a file; nil for a form that says a number.
  fileprivate func textsOfFile(_ language: Language, _ found: () -> [String]?) -> [String]? {
    let shown: (String) -> String
    switch self {
    case .text: shown = { $0 }
    case .fitted(let columns): shown = { DisplayWidth.fitted($0, to: columns) }
    case .month: shown = { NumberStyle(language: language).month($0) }
    case .number, .spelled, .likelihood, .sign, .from, .none, .grade, .span, .timeChange: return nil
    }
    guard let texts = found(), texts.count == 1 else { return [] }
    return texts.map(shown)
  }

  /// The texts that may stand for a number; none where it may not be said.
  func texts(_ number: Double, _ language: Language) -> [String] {
    // What is not finite has digits of no number, and no sign.
    if case .number(let form) = self { return [form.text(number, language)] }
    guard number.magnitude < 1e15 else { return [] }
    return switch self {
    case .spelled: [NumberStyle(language: language).spelled(Int(number.rounded()))]
    case .sign(let below, let equal, let above): [number < 0 ? below : number > 0 ? above : equal]
    case .from(let least, let text): number >= least ? [text] : []
    case .none(let text): number == 0 ? [text] : []
    case .grade: [GradeWords(language).word(Grade(steps: Int(number.rounded())))]
    case .span: [TraceStory.span(Int(number.rounded()), language)]
    case .timeChange: [TraceWords(language: language).change(number)]
    case .number, .likelihood, .text, .fitted, .month: []
    }
  }
}

extension Citation.NumberForm {
  func text(_ value: Double, _ language: Language) -> String {
    let shown = (isMagnitude ? value.magnitude : value) / divisor
    return NumberStyle(language: language).text(shown, decimals: decimals, signed: isSigned) + suffix
  }
}
