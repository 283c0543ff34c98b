import Texts

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
      if taken.count < spec.count.lowerBound {
        throw failure(
          Words("\(spec.name.en) is missing: \(spec.meaning.en)", "缺少参数“\(spec.name.zhHans)”（\(spec.meaning.zhHans)）"))
      }
      for word in taken {
        if let wanted = spec.kind.problem(with: word) { throw wrong(spec.name, wanted, word) }
      }
    }
    if let extra = left.first { throw failure(Words("\"\(extra)\" is one argument too many", "多余的参数 \"\(extra)\"")) }
  }

  private func readLong(
    _ word: String, _ rest: inout ArraySlice<String>, _ arguments: inout ParsedArguments
  ) throws(CommandFailure) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let given = parts.count == 2 ? String(parts[1]) : nil
    guard let option = options.first(where: { $0.name == name }) else { throw unknown("--\(name)") }
    if option.value == nil, given != nil { throw failure(Words("--\(name) takes no value", "--\(name) 不带值")) }
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
    guard let text = given ?? rest.first else {
      throw failure(Words("\(typed) needs a value: \(value.name.en)", "\(typed) 后缺少值：\(value.name.zhHans)"))
    }
    if given == nil { rest = rest.dropFirst() }
    if let wanted = value.kind.problem(with: text) { throw wrong(Words(typed, typed + " "), wanted, text) }
    arguments.add(option, text)
  }

  private func wrong(_ name: Words, _ wanted: Words, _ word: String) -> CommandFailure {
    failure(
      Words("\(name.en) must be \(wanted.en), not \"\(word)\"", "\(name.zhHans)须为\(wanted.zhHans)，不能是 \"\(word)\""))
  }

  private func unknown(_ typed: String) -> CommandFailure {
    let near = typed.hasPrefix("--") ? NearMiss.of(String(typed.dropFirst(2)), among: options.map(\.name)) : nil
    return failure(Words("no option \"\(typed)\"", "没有选项 \"\(typed)\"") + NearMiss.question(near.map { "--\($0)" }))
  }

  private func failure(_ message: Words) -> CommandFailure {
    CommandFailure(
      .usage, Words("\(context): ", "\(context)：") + message, hint: HelpPage.hint(helpCommand))
  }
}
