import Texts

/// Typed access to the inputs of a record; every input has a range.
struct RecordInputs: Sendable {
  let fields: ReferenceValue
  /// Where these fields stand below `inputs`; empty, or ending in a full stop.
  private let path: String

  init(fields: ReferenceValue, path: String = "") {
    self.fields = fields
    self.path = path
  }

  /// What numbers that may have any sign must lie within.
  static let numbers = -1e9...1e9
  /// What rates, times and sizes must lie within: far enough for any unit, and no product of a few of them overflows.
  static let sizes = 1e-9...1e9
  /// Most values that a list of numbers may hold.
  static let mostValues = 1_000_000

  func number(_ name: String, in range: ClosedRange<Double> = numbers) throws(RecordProblem) -> Double {
    guard case .number(let number)? = fields[name], range.contains(number) else {
      throw refused(name, "a number \(Self.text(range))")
    }
    return number
  }

  /// A whole number, by default from 1 to a million, which keeps counts of servers and states sane.
  func count(_ name: String, in range: ClosedRange<Int> = 1...1_000_000) throws(RecordProblem) -> Int {
    guard case .number(let value)? = fields[name], let count = Int(exactly: value), range.contains(count) else {
      throw refused(name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return count
  }

  func positive(_ name: String) throws(RecordProblem) -> Double { try number(name, in: Self.sizes) }

  func notNegative(_ name: String, atMost most: Double = 1e9) throws(RecordProblem) -> Double {
    try number(name, in: 0...most)
  }

  func text(_ name: String) throws(RecordProblem) -> String {
    guard case .text(let text)? = fields[name] else { throw refused(name, "a text") }
    return text
  }

  /// One of some texts.
  func choice<Value>(_ name: String, _ values: KeyValuePairs<String, Value>) throws(RecordProblem) -> Value {
    let text = try text(name)
    guard let pair = values.first(where: { $0.key == text }) else {
      throw refused(name, "one of " + values.map { "'\($0.key)'" }.joined(separator: ", "))
    }
    return pair.value
  }

  func texts(_ name: String) throws(RecordProblem) -> [String] {
    var texts: [String] = []
    for (index, value) in try list(name).enumerated() {
      guard case .text(let text) = value else { throw refused("\(name)[\(index)]", "a text", value) }
      texts.append(text)
    }
    return texts
  }

  /// - Parameter range: nil for any number that a file can hold.
  func numbers(_ name: String, in range: ClosedRange<Double>? = numbers) throws(RecordProblem) -> [Double] {
    try numbers(.list(list(name)), name, range)
  }

  func positives(_ name: String, atMost most: Int = mostValues) throws(RecordProblem) -> [Double] {
    let values = try numbers(name, in: Self.sizes)
    guard (1...most).contains(values.count) else { throw refused(name, "a list of 1 to \(most) numbers") }
    return values
  }

  func matrix(_ name: String, in range: ClosedRange<Double> = numbers) throws(RecordProblem) -> [[Double]] {
    var rows: [[Double]] = []
    for (index, row) in try list(name).enumerated() { rows.append(try numbers(row, "\(name)[\(index)]", range)) }
    return rows
  }

  func objects(_ name: String) throws(RecordProblem) -> [RecordInputs] {
    var objects: [RecordInputs] = []
    for (index, value) in try list(name).enumerated() {
      guard case .object = value else { throw refused("\(name)[\(index)]", "an object", value) }
      objects.append(RecordInputs(fields: value, path: "\(path)\(name)[\(index)]."))
    }
    return objects
  }

  func object(_ name: String) throws(RecordProblem) -> RecordInputs {
    guard case .object? = fields[name], let value = fields[name] else { throw refused(name, "an object") }
    return RecordInputs(fields: value, path: "\(path)\(name).")
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  /// The problem of an input that is not what it must be.
  /// - Parameters:
  ///   - name: the input, or a part of it such as `mus[1]`.
  ///   - allowed: what it must be.
  ///   - found: its value where that is not the field of this name.
  func refused(_ name: String, _ allowed: String, _ found: ReferenceValue? = nil) -> RecordProblem {
    let value = found ?? fields[name]
    return .invalid("'\(path)\(name)' must be \(allowed), found \(value.map(Self.excerpt) ?? "nothing")", at: path + name)
  }

  private func list(_ name: String) throws(RecordProblem) -> [ReferenceValue] {
    guard case .list(let values)? = fields[name], values.count <= Self.mostValues else {
      throw refused(name, "a list of at most \(Self.mostValues) values")
    }
    return values
  }

  private func numbers(
    _ value: ReferenceValue, _ name: String, _ range: ClosedRange<Double>?
  ) throws(RecordProblem) -> [Double] {
    guard case .list(let values) = value else { throw refused(name, "a list of numbers", value) }
    var numbers: [Double] = []
    numbers.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      guard case .number(let number) = value, range?.contains(number) ?? true else {
        throw refused("\(name)[\(index)]", "a number" + (range.map { " " + Self.text($0) } ?? ""), value)
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func text(_ range: ClosedRange<Double>) -> String {
    "from \(NumberText.of(range.lowerBound)) to \(NumberText.of(range.upperBound))"
  }

  /// The beginning of a value as JSON.
  private static func excerpt(_ value: ReferenceValue) -> String {
    switch value {
    case .list(let values): "a list of \(values.count)"
    case .object(let fields): "an object of \(fields.count)"
    case .null, .flag, .number: value.json
    case .text(let text): text.count > 40 ? ReferenceValue.text(text.prefix(40) + "…").json : value.json
    }
  }
}
