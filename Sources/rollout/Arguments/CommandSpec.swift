import Texts

/// Everything a command says about itself; the parser, the help page and the completion scripts read the same table.
struct CommandSpec: Sendable {
  /// A command line worth copying.
  struct Example: Sendable {
    let line: String
    let does: Words
  }

  let name: String
  /// What it does, in a phrase for the list of commands.
  let overview: Words
  /// What else should be known before using it; paragraphs.
  let details: [Words]
  let examples: [Example]
  let operands: [OperandSpec]
  /// Its own options and those it shares, in the order of the help page; `--help` is added.
  let options: [OptionSpec]

  init(
    name: String, overview: Words, details: [Words] = [], examples: [Example], operands: [OperandSpec],
    options: [OptionSpec]
  ) {
    self.name = name
    self.overview = overview
    self.details = details
    self.examples = examples
    self.operands = operands
    self.options = options + [SharedOptions.help]
  }

  /// `rollout name [options] OPERAND…`
  var usage: Words {
    Words.joined([Words("rollout"), Words(name), Words("[options]", "[选项]")] + operands.map(\.usage), separator: " ")
  }
}
