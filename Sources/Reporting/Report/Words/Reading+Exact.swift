extension Reading {
  /// A threshold as somebody wrote it, without a sign: no digits that were not there.
  func exact(_ fact: Fact) -> Sentence {
    var reading = self
    reading.decimals = NumberStyle.exactDecimals(fact.value.magnitude / unit.divisor)
    return reading.full(fact, magnitude: true)
  }
}
