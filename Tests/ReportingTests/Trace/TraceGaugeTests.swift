import SmallCity
import Testing

@testable import Reporting
@testable import StationModel

@Suite("The numbers above a map") struct TraceGaugeTests {
  @Test(
    "a door is staffed as long as the record says, whatever the house's policy",
    arguments: [nil, .oneStays, .pairsPatrol(houseMinutes: 30)] as [DoorPolicy?])
  func doors(_ policy: DoorPolicy?) throws {
    var arm = SmallCity.arm(station: 0, callsPerDay: 40, offending: SmallCity.thefts())
    arm.staffing.organisations[1].door = policy
    arm.staffing.organisations[1].posts[0].crew = Headcount(police: 1, auxiliary: 1)
    var future = ReplicationSimulator(arms: [arm])
    let record = future.run(seed: 5, replication: 0)[0]
    let months = arm.calendar.monthStarts
    let trace = ReplicationSimulator.trace(arm, seed: 5, replication: 0, from: months[1], until: months[2])
    let story = TraceStory(trace, SmallTrace.names(dates: trace.days.map { "day \($0)" }))
    let periods = StaffedDoors(story, UnitTrack.all(trace)).periods.flatMap { $0 }
    let seconds = periods.reduce(0) { $0 + min($1.upperBound, story.seconds) - max($1.lowerBound, 0) }
    let recorded = Double(record.staff[.stations, 0, 1, .doorMannedMs]) / 1000
    #expect(recorded > 100_000 && abs(Double(seconds) - recorded) < recorded * 0.002, "\(seconds) of \(recorded)")
    #expect(policy == .oneStays ? seconds == story.seconds : seconds < story.seconds)
  }

  @Test("what is left of a period without others") func without() {
    #expect(StaffedDoors.without([3..<5, 4..<6, 9..<20], 0..<10) == [0..<3, 6..<9])
    #expect(StaffedDoors.without([], 0..<10) == [0..<10] && StaffedDoors.without([-5..<Int.max], 0..<10) == [])
    #expect(StaffedDoors.joined([5..<7, 0..<2, 2..<3, 6..<9]) == [0..<3, 5..<9])
  }

  @Test("as many calls wait as have found nobody and have nobody on the way") func waiting() {
    let story = SmallTrace.story
    let steps = WaitingCalls(story).steps
    #expect(steps.count > 10 && steps.allSatisfy { $0.count >= 0 } && steps.contains { $0.count > 1 })
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.second < $1.second && $0.count != $1.count })
    for entry in story.trace.entries where entry.what == .callWaits {
      let second = story.second(entry.time)
      // Whoever waits within the same second is not seen to.
      let isSentAtOnce = story.trace.entries.contains {
        $0.call == entry.call && $0.time >= entry.time && story.second($0.time) == second && $0.what != .callWaits
          && ($0.what == .unitAssigned || $0.what == .callAbandoned)
      }
      if !isSentAtOnce { #expect((steps.last { $0.second <= second }?.count ?? 0) > 0) }
    }
  }
}
