import DiscreteEvents

// Same-time order: time, then class, then entity. Nothing depends on when an event was put on the calendar.
//
//  class | what happens                 | entity  | mechanism
//  ------+------------------------------+---------+----------
//     1  | a turn of duty ends          | unit    | Staffing
//     2  | a turn of duty begins        | unit    | Staffing
//     3  | a vehicle fails or is back   | unit    | Staffing
//     4  | a unit clears its call       | call    | Response
//     5  | a unit arrives               | unit    | Response
//     6  | a call reaches the dispatcher| call    | Response
//     7  | a call is held no longer     | call    | Response
//     8  | others may be sent to a call | call    | Response
//     9  | a caller gives up            | call    | Response
//    10  | an attempt is due            | attempt | Offending
//    11  | guardianship is probed       | probe   | Offending
//    12  | a crew's break is due        | unit    | Staffing
//    13  | a break ends                 | unit    | Staffing
//    14  | a task ends                  | unit    | Staffing
//    15  | a dispute comes back         | contact | Disputes
//    16  | sessions may begin           | base    | Disputes
//    17  | a button is pressed          | press   | Aid
//    18  | visits may begin             | base    | Aid
//
// An entity is 40 bits of its key: of a call's or an attempt's id, or of a unit's key and its number. A probe is its number.
//
// What happens to the whole city at midnight (months, openings, rosters, refreshed hot places, the new day's calls) comes before
// all events of that instant.

/// Everything that can happen between two midnights, by the mechanism that handles it.
enum Event: BitwiseCopyable {
  case response(Response.Event)
  case staffing(Staffing.Event)
  case offending(Offending.Event)
  case disputes(Disputes.Event)
  case aid(Aid.Event)

  /// The class among events of one instant: the table's number.
  var order: UInt8 {
    switch self {
    case .staffing(.turnEnds): 1
    case .staffing(.turnBegins): 2
    case .staffing(.vehicleChanges): 3
    case .response(.callClears): 4
    case .response(.unitArrives): 5
    case .response(.callReachesDispatcher): 6
    case .response(.holdEnds): 7
    case .response(.borrowingOpens): 8
    case .response(.callerGivesUp): 9
    case .offending(.attemptIsDue): 10
    case .offending(.attemptIsProbed): 11
    case .staffing(.breakIsDue): 12
    case .staffing(.breakEnds): 13
    case .staffing(.taskEnds): 14
    case .disputes(.comesBack): 15
    case .disputes(.hoursBegin): 16
    case .aid(.pressed): 17
    case .aid(.hoursBegin): 18
    }
  }
}
