import Texts

extension RecordInputs {
  /// A share or a chance.
  func fraction(_ name: String) throws(RecordProblem) -> Double { try number(name, in: 0...1) }

  func fraction(_ name: String, else standard: Double) throws(RecordProblem) -> Double {
    try number(name, in: 0...1, else: standard)
  }

  /// A number that a record may leave out.
  func number(_ name: String, in range: ClosedRange<Double>, else standard: Double) throws(RecordProblem) -> Double {
    isGiven(name) ? try number(name, in: range) : standard
  }

  /// A whole number; nil where the record leaves it out or says null: there is no such limit.
  func optionalCount(_ name: String, in range: ClosedRange<Int>) throws(RecordProblem) -> Int? {
    isGiven(name) ? try count(name, in: range) : nil
  }

  /// A time that is not negative; nil where the record leaves it out or says null: it never ends.
  func optionalTime(_ name: String) throws(RecordProblem) -> Double? {
    isGiven(name) ? try notNegative(name) : nil
  }

  func flag(_ name: String, else standard: Bool) throws(RecordProblem) -> Bool {
    guard isGiven(name) else { return standard }
    guard case .flag(let flag)? = fields[name] else { throw refused(name, Words("true or false", "true 或 false")) }
    return flag
  }

  /// Times to look at, in the order of the record; none where it leaves them out.
  ///
  /// Each is an answer of its own, so their number is bounded.
  func lookTimes(_ name: String) throws(RecordProblem) -> [Double] {
    guard isGiven(name) else { return [] }
    let times = try numbers(name, in: 0...1e6)
    guard times.count <= 1_000 else { throw refused(name, Words("a list of at most 1000 numbers", "至多 1000 个数的列表")) }
    return times
  }

  private func isGiven(_ name: String) -> Bool { has(name) && fields[name] != .null }
}
