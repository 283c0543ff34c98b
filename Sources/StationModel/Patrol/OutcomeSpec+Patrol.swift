extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofPatrol: [OutcomeSpec] = [
    .stops(.patrolStopsPerDay, .plain) { $0.sum(.patrolStops) / $0.days },
    .people(.patrolHoursPerDay, .plain) { $0.hours(.patrolMs) / $0.days },
  ]
}
