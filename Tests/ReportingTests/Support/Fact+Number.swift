@testable import Reporting

extension Fact {
  /// A number without a file, for tests of words.
  static func of(_ value: Double) -> Fact { Fact(value, .number(value)) }
}

extension ShareFact {
  static func of(_ met: Double, _ all: Double) -> ShareFact { ShareFact(met: .of(met), of: .of(all)) }
}
