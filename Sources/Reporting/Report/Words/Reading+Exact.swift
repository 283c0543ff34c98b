import Foundation

extension Reading {
  /// A threshold as somebody wrote it, without a sign: no digits that were not there.
  func exact(_ fact: Fact) -> Sentence {
    var reading = self
    let shown = fact.value.magnitude / unit.divisor
    reading.decimals =
      (0...3).first { ((shown * pow(10, Double($0))).rounded() / pow(10, Double($0)) - shown).magnitude < 1e-9 } ?? 3
    return reading.full(fact, magnitude: true)
  }
}
