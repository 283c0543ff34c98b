/// Reads words by a table of options: `--name=value`, `--name value`, `-n 20`, `-n20`, `-qf`, `--` and `-`.
struct ArgumentParser {
  let options: [OptionSpec]
  /// Stands before every message, such as `rollout run`.
  let context: String
  /// What to type to see the options.
  let helpCommand: String

  /// Reads words up to the end, or up to the first operand and gives the rest back.
  func parse(
    _ words: ArraySlice<String>, upToOperand: Bool = false
  ) throws(CommandFailure) -> (arguments: ParsedArguments, rest: ArraySlice<String>) {
    var arguments = ParsedArguments()
    var rest = words
    while let word = rest.first {
      if word == "--" {
        for operand in rest.dropFirst() { arguments.add(operand: operand) }
        return (arguments, [])
      } else if word.hasPrefix("--") {
        rest = rest.dropFirst()
        try readLong(word, &rest, &arguments)
      } else if word.hasPrefix("-"), word != "-" {
        rest = rest.dropFirst()
        try readShort(word, &rest, &arguments)
      } else if upToOperand {
        return (arguments, rest)
      } else {
        rest = rest.dropFirst()
        arguments.add(operand: word)
      }
    }
    return (arguments, rest)
  }

  /// Checks the number of operands and what they look like.
  func check(_ operands: [String], _ specs: [OperandSpec]) throws(CommandFailure) {
    var left = operands[...]
    for spec in specs {
      let taken = left.prefix(spec.count.upperBound)
      left = left.dropFirst(taken.count)
      if taken.count < spec.count.lowerBound { throw failure("\(spec.name) is missing: \(spec.meaning)") }
      for word in taken {
        if let wanted = spec.kind.problem(with: word) { throw failure("\(spec.name) must be \(wanted), not \"\(word)\"") }
      }
    }
    if let extra = left.first { throw failure("\"\(extra)\" is one argument too many") }
  }

  private func readLong(
    _ word: String, _ rest: inout ArraySlice<String>, _ arguments: inout ParsedArguments
  ) throws(CommandFailure) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let given = parts.count == 2 ? String(parts[1]) : nil
    guard let option = options.first(where: { $0.name == name }) else { throw unknown("--\(name)") }
    if option.value == nil, given != nil { throw failure("--\(name) takes no value") }
    try read(option, as: "--\(name)", given: given, &rest, &arguments)
  }

  private func readShort(
    _ word: String, _ rest: inout ArraySlice<String>, _ arguments: inout ParsedArguments
  ) throws(CommandFailure) {
    var letters = word.dropFirst()
    while let letter = letters.first {
      letters = letters.dropFirst()
      guard let option = options.first(where: { $0.short == letter }) else { throw unknown("-\(letter)") }
      let given = option.value == nil || letters.isEmpty ? nil : String(letters)
      if given != nil { letters = "" }
      try read(option, as: "-\(letter)", given: given, &rest, &arguments)
    }
  }

  private func read(
    _ option: OptionSpec, as typed: String, given: String?, _ rest: inout ArraySlice<String>,
    _ arguments: inout ParsedArguments
  ) throws(CommandFailure) {
    guard let value = option.value else {
      arguments.add(option, "")
      return
    }
    guard let text = given ?? rest.first else { throw failure("\(typed) needs a value: \(value.name)") }
    if given == nil { rest = rest.dropFirst() }
    if let wanted = value.kind.problem(with: text) { throw failure("\(typed) must be \(wanted), not \"\(text)\"") }
    arguments.add(option, text)
  }

  private func unknown(_ typed: String) -> CommandFailure {
    let near = typed.hasPrefix("--") ? NearMiss.of(String(typed.dropFirst(2)), among: options.map(\.name)) : nil
    let question = near.map { "; did you mean \"--\($0)\"?" } ?? ""
    return failure("no option \"\(typed)\"\(question)")
  }

  private func failure(_ message: String) -> CommandFailure {
    CommandFailure(.usage, "\(context): \(message)", hint: "see '\(helpCommand)'")
  }
}
