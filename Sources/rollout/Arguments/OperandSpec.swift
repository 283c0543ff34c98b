/// The arguments of a command that are not options.
struct OperandSpec: Sendable {
  /// How help calls it, such as `FILE`.
  let name: String
  let kind: ValueKind
  /// How many are taken; the last operand of a command may take many.
  let count: ClosedRange<Int>
  /// What it is, as a phrase without a full stop.
  let meaning: String

  /// How it stands in the usage line: `FILE`, `[FILE]`, `FILE…`, `[FILE…]`.
  var usage: String {
    let many = count.upperBound > 1 ? "…" : ""
    return count.lowerBound == 0 ? "[\(name)\(many)]" : name + many
  }
}
