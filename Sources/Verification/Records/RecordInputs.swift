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
      throw refused(name, Self.number(range))
    }
    return number
  }

  /// A whole number, by default from 1 to a million, which keeps counts of servers and states sane.
  func count(_ name: String, in range: ClosedRange<Int> = 1...1_000_000) throws(RecordProblem) -> Int {
    guard case .number(let value)? = fields[name], let count = Int(exactly: value), range.contains(count) else {
      throw refused(
        name,
        Words(
          "a whole number from \(range.lowerBound) to \(range.upperBound)", "\(range.lowerBound) 至 \(range.upperBound) 的整数"))
    }
    return count
  }

  func positive(_ name: String) throws(RecordProblem) -> Double { try number(name, in: Self.sizes) }

  func notNegative(_ name: String, atMost most: Double = 1e9) throws(RecordProblem) -> Double {
    try number(name, in: 0...most)
  }

  func text(_ name: String) throws(RecordProblem) -> String {
    guard case .text(let text)? = fields[name] else { throw refused(name, Self.text) }
    return text
  }

  /// One of some texts.
  func choice<Value>(_ name: String, _ values: KeyValuePairs<String, Value>) throws(RecordProblem) -> Value {
    let text = try text(name)
    guard let pair = values.first(where: { $0.key == text }) else {
      throw refused(name, Words("one of ", "其中之一：") + .list(values.map { "'\($0.key)'" }))
    }
    return pair.value
  }

  func texts(_ name: String) throws(RecordProblem) -> [String] {
    var texts: [String] = []
    for (index, value) in try list(name).enumerated() {
      guard case .text(let text) = value else { throw refused("\(name)[\(index)]", Self.text, value) }
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
    guard (1...most).contains(values.count) else {
      throw refused(name, Words("a list of 1 to \(most) numbers", "1 至 \(most) 个数的列表"))
    }
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
      guard case .object = value else { throw refused("\(name)[\(index)]", Words("an object", "对象"), value) }
      objects.append(RecordInputs(fields: value, path: "\(path)\(name)[\(index)]."))
    }
    return objects
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  /// The problem of an input that is not what it must be.
  /// - Parameters:
  ///   - name: the input, or a part of it such as `mus[1]`.
  ///   - allowed: what it must be.
  ///   - found: its value where that is not the field of this name.
  func refused(_ name: String, _ allowed: Words, _ found: ReferenceValue? = nil) -> RecordProblem {
    let value = found ?? fields[name]
    let shown = value.map(Self.excerpt) ?? Words("nothing", "空")
    return .invalid(
      Words(
        "'\(path)\(name)' must be \(allowed.en), found \(shown.en)",
        "'\(path)\(name)' 应为\(allowed.zhHans.afterHan)，实际为\(shown.zhHans.afterHan)"), at: path + name)
  }

  private func list(_ name: String) throws(RecordProblem) -> [ReferenceValue] {
    guard case .list(let values)? = fields[name], values.count <= Self.mostValues else {
      throw refused(name, Words("a list of at most \(Self.mostValues) values", "最多 \(Self.mostValues) 个值的列表"))
    }
    return values
  }

  private func numbers(
    _ value: ReferenceValue, _ name: String, _ range: ClosedRange<Double>?
  ) throws(RecordProblem) -> [Double] {
    guard case .list(let values) = value else { throw refused(name, Words("a list of numbers", "数的列表"), value) }
    var numbers: [Double] = []
    numbers.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      guard case .number(let number) = value, range?.contains(number) ?? true else {
        throw refused("\(name)[\(index)]", range.map(Self.number) ?? Words("a number", "数"), value)
      }
      numbers.append(number)
    }
    return numbers
  }

  private static let text = Words("a text", "文字")

  private static func number(_ range: ClosedRange<Double>) -> Words {
    let (low, high) = (NumberText.of(range.lowerBound), NumberText.of(range.upperBound))
    return Words("a number from \(low) to \(high)", "\(low) 至 \(high) 的数")
  }

  /// The beginning of a value as JSON.
  private static func excerpt(_ value: ReferenceValue) -> Words {
    switch value {
    case .list(let values): Words("a list of \(values.count)", "\(values.count) 项的列表")
    case .object(let fields): Words("an object of \(fields.count)", "\(fields.count) 项的对象")
    case .null, .flag, .number: Words(value.json)
    case .text(let text): Words(text.count > 40 ? ReferenceValue.text(text.prefix(40) + "…").json : value.json)
    }
  }
}
