import Texts

/// The arguments of a command that are not options.
struct OperandSpec: Sendable {
  /// How help calls it, such as `FILE`.
  let name: Words
  let kind: ValueKind
  /// How many are taken; the last operand of a command may take many.
  let count: ClosedRange<Int>
  /// What it is, as a phrase without a full stop.
  let meaning: Words

  /// How it stands in the usage line: `FILE`, `[FILE]`, `FILE…`, `[FILE…]`.
  var usage: Words {
    let many = count.upperBound > 1 ? "…" : ""
    return Words(each: { count.lowerBound == 0 ? "[\(name[$0])\(many)]" : name[$0] + many })
  }
}
