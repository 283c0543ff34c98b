/// The exact integer sums kept for a group of calls. Times are in milliseconds.
public enum CallMeasure: Int, CaseIterable, Sendable {
  /// Calls received.
  case received
  /// Of them, reports of offences.
  case crime
  /// Calls that a capable unit reached.
  case answered
  /// Received → first capable arrival.
  case responseMs
  case within8
  case within10
  /// Calls that found no unit when they reached the dispatcher.
  case delayed
  /// Answered calls, as the divisor of the two next sums.
  case assigned
  /// Reached the dispatcher → assignment of the unit that came first of the capable ones.
  case waitMs
  /// That assignment → its arrival.
  case travelMs
  /// Received → first arrival of any unit, capable or not; over answered calls and calls that ended before a capable unit came.
  case firstArrivalMs
  /// Calls that any unit reached.
  case reached
  /// Calls on which all units needed arrived.
  case fullCrew
  /// Received → last of the units needed.
  case fullCrewMs
  case abandoned
  /// Not reached when the run ended.
  case open
  /// First capable unit came from another precinct.
  case borrowed
  /// First capable unit came from a station.
  case byStation
  /// Stops of patrols; counted by the time of the stop, in zone and month cells only.
  case patrolStops
  /// Reports of offences that were cleared up.
  case clearedUp
}
