/// Columns of `goals.csv`: every goal in every arm.
enum GoalColumn: String, ResultColumn {
  case goal, arm, window, scope, place, outcome, unit
  case condition, threshold, changeFrom, asShare, chance
  case baseMean, armMean, measuredMean, q05, q95
  case futures, undefined, unjudged, met, shareMet, isMet, notReachedBefore, notReached

  /// What `condition` says.
  enum Condition: String, CaseIterable { case atMost, atLeast }
  /// `changeFrom` of a change from the base; others are windows.
  static let fromBase = "base"

  static let file = "goals.csv"
  static let ascending: [[Self]] = [[.q05, .q95], [.met, .futures]]

  var spec: ColumnSpec {
    switch self {
    case .goal: .init(.string, "Id of the goal.")
    case .arm: .arm
    case .window: .window
    case .scope: .scope
    case .place: .place
    case .outcome: .outcome
    case .unit: .unit
    case .condition: .init(.string, "atMost or atLeast.", .word(of: Condition.self))
    case .threshold: .init(.number, "The value that must be kept.", .real, isExact: true)
    case .changeFrom:
      .init(
        .string, "What the threshold is a change from: base, or a window; empty for a level.",
        SheetRule(kind: .origin, isOptional: true))
    case .asShare: .init(.boolean, "Whether the change is a share of what it is a change from.", .flag)
    case .chance:
      .init(
        .number, "Share of runs that must meet the threshold; empty asks for no verdict.", .share.orEmpty, isExact: true)
    case .baseMean: .init(.number, "Mean level in the base arm.", .real.orEmpty)
    case .armMean: .init(.number, "Mean level in the arm.", .real.orEmpty)
    case .measuredMean: .init(.number, "Mean of what is held against the threshold: the level or the change.", .change)
    case .q05: .init(.number, "Quantile 5 % of it over runs.", .change)
    case .q95: .init(.number, "Quantile 95 % of it over runs.", .change)
    case .futures:
      .init(.integer, "Futures held against the threshold; 0 where nothing is asked of the arm.", .count)
    case .undefined: .init(.integer, "Of them, runs in which it is not defined, and so not met.", .count)
    case .unjudged:
      .init(
        .integer,
        "Of them, runs not met because more than 5 % of the calls were not reached, or shares more than a point apart, where only "
          + "calls reached count.", .count)
    case .met: .init(.integer, "Of them, runs that meet the threshold.", .count)
    case .shareMet: .init(.number, "met over runs; empty where nothing is asked.", .share.orEmpty)
    case .isMet: .init(.boolean, "Whether shareMet reaches chance.", .flag.orEmpty)
    case .notReachedBefore:
      .init(
        .number, "Mean share of calls not reached in what it is a change from, where only calls reached count.", .share.orEmpty)
    case .notReached: .init(.number, "The same in the arm and window of the goal.", .share.orEmpty)
    }
  }
}
