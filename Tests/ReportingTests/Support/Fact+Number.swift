@testable import Reporting

extension Fact {
  /// A number without a file, for tests of words.
  static func of(_ value: Double) -> Fact { Fact(value, .number(value)) }
}
