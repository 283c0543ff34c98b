import Texts

/// What a command line says, already checked against the table of its command.
struct ParsedArguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  mutating func add(operand: String) { operands.append(operand) }

  mutating func add(_ option: OptionSpec, _ value: String) { values[option.name, default: []].append(value) }

  /// Whether an option is given.
  func has(_ option: OptionSpec) -> Bool { values[option.name] != nil }

  /// Every value of an option that may be repeated, in order.
  func texts(_ option: OptionSpec) -> [String] { values[option.name] ?? [] }

  /// The value of an option; the last one when it is given several times.
  func text(_ option: OptionSpec) -> String? { values[option.name]?.last }

  /// The value of an option that takes a whole number.
  func whole(_ option: OptionSpec) -> Int? { text(option).flatMap { Int($0) } }

  /// The value of an option that takes whole numbers, or what stands for it; each once, in order.
  func wholes(_ option: OptionSpec) -> [Int] {
    let text = text(option) ?? option.value?.standard?.en ?? ""
    return text.split(separator: ",").compactMap { Int($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The master seed.
  var seed: UInt64 { text(SharedOptions.seed).flatMap { UInt64($0) } ?? 1 }
}
