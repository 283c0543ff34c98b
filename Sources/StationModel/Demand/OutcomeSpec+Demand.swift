extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofDemand: [OutcomeSpec] = [
    .calls(.callsCount, .plain, [.grows]) { $0.sum(.received) },
    .calls(.callsCrimeCount, .plain, [.grows, .alikeInAKind]) { $0.sum(.crime) },
  ]
}
