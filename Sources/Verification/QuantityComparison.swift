import Texts

/// Compares the quantities of a record with what theory gives for it.
struct QuantityComparison {
  let tolerance: VerificationRecord.Tolerance
  /// Quantities that the method does not give, with the reason.
  let beyondMethod: [String: Words]
  private(set) var checks: [QuantityCheck] = []

  init(tolerance: VerificationRecord.Tolerance, beyondMethod: [String: Words] = [:]) {
    self.tolerance = tolerance
    self.beyondMethod = beyondMethod
  }

  /// Compares all of `expected`, which decides the shape, and appends one check for each single value in it.
  mutating func compare(_ expected: ReferenceValue, with found: ReferenceValue?, at path: String = "") {
    if case .number(let number)? = found, !number.isFinite {
      append(path, expected, nil, .skipped, Words("the result does not fit a number of double precision", "结果超出双精度数的范围"))
      return
    }
    switch expected {
    case .object(let fields) where !fields.isEmpty:
      guard isPresent(found, at: path, expected) else { return }
      for field in fields {
        compare(field.value, with: found?[field.name], at: path.isEmpty ? field.name : path + "." + field.name)
      }
    case .list(let values) where !values.isEmpty:
      guard isPresent(found, at: path, expected) else { return }
      guard case .list(let others)? = found, others.count == values.count else {
        append(path, expected, found, .miss, Words("the lists differ in length", "列表长度不同"))
        return
      }
      for (index, value) in values.enumerated() { compare(value, with: others[index], at: "\(path)[\(index)]") }
    case .number(let number):
      guard isPresent(found, at: path, expected) else { return }
      guard case .number(let other)? = found else {
        append(path, expected, found, .miss, Words("not a number", "不是数"))
        return
      }
      append(path, expected, found, tolerance.accepts(other, for: number) ? .pass : .miss, nil)
    case .null, .flag, .text, .list, .object:
      guard isPresent(found, at: path, expected) else { return }
      append(path, expected, found, found == expected ? .pass : .miss, nil)
    }
  }

  private mutating func isPresent(_ found: ReferenceValue?, at path: String, _ expected: ReferenceValue) -> Bool {
    if found != nil { return true }
    if let reason = beyondMethod[path] {
      append(path, expected, nil, .skipped, reason)
    } else {
      append(path, expected, nil, .miss, Words("not computed", "没有算出"))
    }
    return false
  }

  private mutating func append(
    _ path: String, _ expected: ReferenceValue, _ found: ReferenceValue?, _ verdict: VerificationVerdict, _ reason: Words?
  ) {
    checks.append(
      QuantityCheck(
        name: path, method: .closedForm, expected: expected, found: found, allowed: allowed(expected, found), standardError: nil,
        verdict: verdict,
        reason: reason))
  }

  private func allowed(_ expected: ReferenceValue, _ found: ReferenceValue?) -> Double? {
    guard case .number(let number) = expected, case .number? = found else { return nil }
    return tolerance.allowed(for: number)
  }
}
