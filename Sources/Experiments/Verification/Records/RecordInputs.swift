/// Typed access to the inputs of a record.
struct RecordInputs: Sendable {
  let fields: ReferenceValue

  func number(_ name: String) throws(RecordProblem) -> Double {
    guard case .number(let number)? = fields[name] else { throw RecordProblem("input '\(name)' must be a number") }
    return number
  }

  /// A whole number of at least `least` and at most a million, which keeps counts of servers and states sane.
  func count(_ name: String, least: Int = 1) throws(RecordProblem) -> Int {
    let value = try number(name)
    guard let count = Int(exactly: value), count >= least, count <= 1_000_000 else {
      throw RecordProblem("input '\(name)' must be a whole number from \(least) to 1000000")
    }
    return count
  }

  func positive(_ name: String) throws(RecordProblem) -> Double {
    let value = try number(name)
    guard value > 0 else { throw RecordProblem("input '\(name)' must be above 0") }
    return value
  }

  /// A finite number of at least 0.
  func notNegative(_ name: String) throws(RecordProblem) -> Double {
    let value = try number(name)
    guard value >= 0 else { throw RecordProblem("input '\(name)' must be at least 0") }
    return value
  }

  func text(_ name: String) throws(RecordProblem) -> String {
    guard case .text(let text)? = fields[name] else { throw RecordProblem("input '\(name)' must be a text") }
    return text
  }

  func texts(_ name: String) throws(RecordProblem) -> [String] {
    let texts = try list(name).compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
    guard texts.count == (try list(name).count) else { throw RecordProblem("input '\(name)' must be a list of texts") }
    return texts
  }

  func numbers(_ name: String) throws(RecordProblem) -> [Double] {
    try Self.numbers(.list(list(name)), name)
  }

  func positives(_ name: String) throws(RecordProblem) -> [Double] {
    let values = try numbers(name)
    guard !values.isEmpty, values.allSatisfy({ $0 > 0 }) else {
      throw RecordProblem("input '\(name)' must be a list of numbers above 0")
    }
    return values
  }

  func matrix(_ name: String) throws(RecordProblem) -> [[Double]] {
    var rows: [[Double]] = []
    for row in try list(name) { rows.append(try Self.numbers(row, name)) }
    return rows
  }

  func objects(_ name: String) throws(RecordProblem) -> [RecordInputs] {
    var objects: [RecordInputs] = []
    for value in try list(name) {
      guard case .object = value else { throw RecordProblem("input '\(name)' must be a list of objects") }
      objects.append(RecordInputs(fields: value))
    }
    return objects
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  private func list(_ name: String) throws(RecordProblem) -> [ReferenceValue] {
    guard case .list(let values)? = fields[name] else { throw RecordProblem("input '\(name)' must be a list") }
    return values
  }

  private static func numbers(_ value: ReferenceValue, _ name: String) throws(RecordProblem) -> [Double] {
    guard case .list(let values) = value else { throw RecordProblem("input '\(name)' must be a list of lists") }
    var numbers: [Double] = []
    for value in values {
      guard case .number(let number) = value else { throw RecordProblem("input '\(name)' must hold only numbers") }
      numbers.append(number)
    }
    return numbers
  }
}
