import DiscreteEvents

// Same-time order: time, then class, then entity. Nothing depends on when an event was put on the calendar.
//
//  class | what happens                 | entity
//  ------+------------------------------+----------------
//     1  | a turn of duty ends          | unit
//     2  | a turn of duty begins        | unit
//     3  | a vehicle fails or is back   | unit
//     4  | a unit clears its call       | call
//     5  | a unit arrives               | unit
//     6  | a call reaches the dispatcher| call
//     7  | others may be sent to a call | call
//     8  | a caller gives up            | call
//     9  | an attempt is due            | attempt
//    10  | guardianship is probed       | probe
//    11  | a crew's break is due        | unit
//    12  | a break ends                 | unit
//
// What happens to the whole city at midnight (months, openings, rosters, refreshed hot places, the new day's calls) comes before
// all events of that instant.

/// Everything that can happen between two midnights.
enum Event: BitwiseCopyable {
  case turnEnds(unit: Int32)
  case turnBegins(turn: Int32)
  case vehicleChanges(unit: Int32)
  case callClears(call: Int32)
  case unitArrives(unit: Int32)
  case callReachesDispatcher(call: Int32)
  case borrowingOpens(call: Int32)
  case callerGivesUp(call: Int32)
  case attemptIsDue(attempt: Int32)
  case guardianshipIsProbed(probe: Int32)
  case breakIsDue(unit: Int32)
  case breakEnds(unit: Int32)

  var order: UInt8 {
    switch self {
    case .turnEnds: 1
    case .turnBegins: 2
    case .vehicleChanges: 3
    case .callClears: 4
    case .unitArrives: 5
    case .callReachesDispatcher: 6
    case .borrowingOpens: 7
    case .callerGivesUp: 8
    case .attemptIsDue: 9
    case .guardianshipIsProbed: 10
    case .breakIsDue: 11
    case .breakEnds: 12
    }
  }
}
