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
//     7  | a call is held no longer     | call
//     8  | others may be sent to a call | call
//     9  | a caller gives up            | call
//    10  | an attempt is due            | attempt
//    11  | guardianship is probed       | probe
//    12  | a crew's break is due        | unit
//    13  | a break ends                 | unit
//
// An entity is 40 bits of its key: of a call's or an attempt's id, or of a unit's key and its number. A probe is its number.
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
  case holdEnds(call: Int32)
  case borrowingOpens(call: Int32)
  case callerGivesUp(call: Int32)
  case attemptIsDue(attempt: Int32)
  case attemptIsProbed(probe: Int32)
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
    case .holdEnds: 7
    case .borrowingOpens: 8
    case .callerGivesUp: 9
    case .attemptIsDue: 10
    case .attemptIsProbed: 11
    case .breakIsDue: 12
    case .breakEnds: 13
    }
  }
}
