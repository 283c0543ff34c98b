extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofDemand: [OutcomeSpec] = [
    .init(.callsCount, .calls, .plain, [.grows]),
    .init(.callsCrimeCount, .calls, .plain, [.grows]),
  ]
}
