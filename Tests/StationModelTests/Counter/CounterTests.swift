import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Counters") struct CounterTests {
  @Test("stations nearby save trips' time, and some who would have called walk in") func stations() {
    let records = TestCity.run(TestCity.counterArms(), replications: 2)
    let minutes = (0..<2).map { arm in
      TestCity.mean(.doorToDoorMinutesMean, records, arm: arm, scope: .treated, roles: records[0][1].roles)
    }
    #expect(minutes[1] < minutes[0])
    #expect(TestCity.mean(.walkInCount, records, arm: 0) == 0)
    #expect(TestCity.mean(.walkInCount, records, arm: 1) > 0)
    let calls = (0..<2).map { TestCity.mean(.callsCount, records, arm: $0) }
    #expect(calls[1] + TestCity.mean(.walkInCount, records, arm: 1) == calls[0])
  }

  @Test("every need is done, given up or open, in every zone and for every age") func account() {
    for record in TestCity.run(TestCity.counterArms(), replications: 1)[0] {
      let table = record.counter!.byZone
      for cell in 0..<table.cells {
        let ends: [CounterMeasure] = [.doneOnline, .doneKiosk, .doneWindow, .givenUp, .open]
        #expect(table[cell, .needs] == ends.reduce(0) { $0 + table[cell, $1] })
      }
      #expect((0..<table.cells).contains { table[$0, .needs] > 0 })
    }
  }

  @Test("one line for all windows is shorter than a line for each") func oneWindow() {
    var one = CounterService()
    one.oneWindow = true
    // Half of the windows' time is needed.
    let busy = TestCity.counter(per1000: 330)
    let waits = [CounterService(), one].map { service in
      TestCity.mean(.counterWaitMinutesMean, TestCity.run([TestCity.counterArms(busy, service: service)[0]]), arm: 0)
    }
    #expect(waits[1] < waits[0])
  }

  @Test("a guide narrows the gap between the old and the others") func guide() {
    let guide = Post(id: 8, crew: Headcount(auxiliary: 1), duties: [.guide], opensAtMinute: 510, closesAtMinute: 1050)
    var counter = TestCity.counter()
    counter.elderlyLonger = 1
    let gaps = [[TestCity.window], [TestCity.window, guide]].map { posts in
      TestCity.mean(.elderlyGapMinutesMean, TestCity.run([TestCity.counterArms(counter, posts: posts)[0]]), arm: 0, window: .all)
    }
    #expect(gaps[1] < gaps[0])
  }

  @Test("papers that may follow save trips") func papers() {
    var lenient = CounterService()
    lenient.papersMayFollowShare = 0.9
    var counter = TestCity.counter()
    counter.papersMissingShare = 0.3
    let trips = [CounterService(), lenient].map { service in
      TestCity.mean(.tripsInPersonMean, TestCity.run([TestCity.counterArms(counter, service: service)[0]]), arm: 0, window: .all)
    }
    #expect(trips[0] > 1.2 && trips[1] < 1.1)
  }

  @Test("windows that are announced and not manned waste trips") func unmanned() {
    var arms = TestCity.counterArms()
    arms[0].staffing.organisations[0].posts[1].count = 2
    arms[0].staffing.organisations[0].staff = Headcount(police: 14, auxiliary: 12)
    let record = TestCity.run([arms[0]])
    #expect(TestCity.mean(.windowMannedShare, record, arm: 0) < 0.9)
    #expect(TestCity.mean(.wastedTripsShare, record, arm: 0) > 0.02)
  }

  @Test("the precinct's desk takes calls that walk in") func desk() {
    var arm = TestCity.counterArms()[0]
    arm.staffing.organisations[0].posts.append(Post(id: 9, crew: Headcount(police: 1), duties: [.serve]))
    arm.staffing.organisations[0].staff!.police += 6
    arm.counter!.walkInKm = 5
    #expect(TestCity.mean(.walkInCount, TestCity.run([arm]), arm: 0) > 0)
  }

  @Test("needs are those of the city: another counter leaves them, and what nobody asks for leaves all else, as they were")
  func keys() {
    let arms = TestCity.counterArms()
    var without = arms
    for index in without.indices { without[index].counter = nil }
    for index in without.indices { for one in 0..<2 { without[index].staffing.organisations[one].counter = nil } }
    let records = TestCity.run(arms)[0]
    let plain = TestCity.run(without)[0]
    // Nobody walks in at the base: the calls and all that follows are the same.
    #expect(records[0].byZone == plain[0].byZone && records[0].byHour == plain[0].byHour)
    #expect(plain[0].counter == nil)
    for cell in 0..<records[0].counter!.byZone.cells {
      #expect(records[0].counter!.byZone[cell, .needs] == records[1].counter!.byZone[cell, .needs])
    }
    #expect(TestCity.run(arms)[0] == records)
  }

  @Test("who has booked waits less, and who does not come to a booked visit comes another day") func booking() {
    var service = CounterService()
    service.booking = true
    let busy = TestCity.counter(per1000: 330)
    let arms = [CounterService(), service].map { TestCity.counterArms(busy, service: $0)[0] }
    let records = TestCity.run(arms)
    #expect(records[0][0] != records[0][1])
    let unfinished = (0..<2).map { TestCity.mean(.needsUnfinishedShare, records, arm: $0, window: .window(0)) }
    #expect(unfinished[1] < unfinished[0] + 0.01)
  }
}
