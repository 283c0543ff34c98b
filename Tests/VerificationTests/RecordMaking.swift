@testable import Verification

/// What theory gives for the inputs of a record in JSON.
func theory(_ family: String, _ inputs: String) throws -> ReferenceValue {
  let checker = FamilyChecker.named(family)
  return try checker?.theory(RecordInputs(fields: ReferenceText(Array(inputs.utf8)).value)) ?? .null
}

extension ReferenceValue {
  /// A quantity by its name; not a number where there is none.
  func number(_ name: String) -> Double {
    if case .number(let number)? = self[name] { number } else { .nan }
  }

  /// A list of quantities by its name; empty where there is none.
  func numbers(_ name: String) -> [Double] {
    guard case .list(let values)? = self[name] else { return [] }
    return values.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }
}
