import StationModel

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofPatrol: [OutcomeText] = [
    .init(.patrolStopsPerDay, "patrolStops.perDay", "Patrol stops a day", "每日巡逻停留次数", "1/day"),
    .init(.patrolHoursPerDay, "patrolHours.perDay", "Unit hours of patrol a day", "每日巡逻警组小时", "h/day"),
  ]
}
