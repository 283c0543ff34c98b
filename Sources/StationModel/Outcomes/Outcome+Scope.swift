extension Outcome {
  /// Whether the outcome is counted for a part of the city or of the calls at all.
  ///
  /// The one rule: what is not defined is kept in no file, asked by no goal, and never a zero.
  public func isDefined(in scope: Scope) -> Bool {
    switch (family, scope) {
    case (_, .city): true
    case (.calls, .area), (.calls, .zone), (.calls, .treated), (.calls, .elsewhere), (.calls, .priority), (.calls, .hours): true
    // Every call of a kind reports an offence, or none does.
    case (.calls, .kind): self != .callsCrimeCount
    case (.calls, .buffer), (.calls, .control): self == .responseMinutesMean || self == .callsNotReachedShare
    case (.calls, .worstZone): direction != nil
    case (.quantiles, .area), (.quantiles, .priority): true
    case (.stops, .area), (.stops, .zone), (.stops, .treated), (.stops, .elsewhere): true
    case (.people, .precinct), (.units, .precinct), (.units, .hours): true
    case (.offences, .area), (.offences, .zone), (.offences, .treated), (.offences, .buffer), (.offences, .control): true
    case (.offences, .elsewhere), (.offences, .kind): true
    default: false
    }
  }
}
