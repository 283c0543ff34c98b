extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofPatrol: [OutcomeSpec] = [
    .init(.patrolStopsPerDay, .stops, .plain),
    .init(.patrolHoursPerDay, .people, .plain),
  ]
}
