/// A number that knows where it stands: what sentences are made of.
struct Fact: Sendable, Equatable {
  let value: Double
  let formula: Formula

  init(_ value: Double, _ formula: Formula) {
    self.value = value
    self.formula = formula
  }

  /// - Returns: Nil where the formula comes to no number.
  init?(_ formula: Formula, in files: FormulaFiles) {
    guard let value = formula.number(in: files) else { return nil }
    self.init(value, formula)
  }

  static func + (a: Fact, b: Fact) -> Fact { Fact(a.value + b.value, a.formula + b.formula) }
  static func - (a: Fact, b: Fact) -> Fact { Fact(a.value - b.value, a.formula - b.formula) }
  static func * (a: Fact, b: Fact) -> Fact { Fact(a.value * b.value, a.formula * b.formula) }
  static func / (a: Fact, b: Fact) -> Fact { Fact(a.value / b.value, a.formula / b.formula) }
  static func - (a: Double, b: Fact) -> Fact { Fact(a - b.value, .number(a) - b.formula) }
  static func - (a: Fact, b: Double) -> Fact { Fact(a.value - b, a.formula - .number(b)) }
  static func * (a: Fact, b: Double) -> Fact { Fact(a.value * b, a.formula * .number(b)) }
  static func / (a: Fact, b: Double) -> Fact { Fact(a.value / b, a.formula / .number(b)) }

  /// The number as a whole one.
  var count: Int { Int(value.rounded()) }
}
