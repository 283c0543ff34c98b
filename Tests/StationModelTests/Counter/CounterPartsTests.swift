import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Parts of a counter") struct CounterPartsTests {
  private func waiter(_ need: Int32, _ minute: Double, patience: Double = 1e6) -> CounterLine.Waiter {
    let time = Time.zero + .minutes(minute)
    return .init(need: need, joined: time, leaves: time + .minutes(patience), arrived: time)
  }

  private func waiter(_ need: Int32, _ minute: Double, rank: UInt8) -> CounterLine.Waiter {
    var waiter = waiter(need, minute)
    waiter.rank = rank
    return waiter
  }

  private func line(servers: Int = 1, until minute: Double = 60) -> CounterLine {
    var line = CounterLine(servers: servers)
    for server in 0..<servers { line.add(.init(from: .zero, until: .zero + .minutes(minute)), server: server) }
    return line
  }

  /// Who is served when, if everybody takes ten minutes.
  private func served(_ line: inout CounterLine, upTo minute: Double) -> [(need: Int32, minute: Double)] {
    var all: [(Int32, Double)] = []
    while let start = line.start(upTo: .zero + .minutes(minute)) {
      _ = line.occupy(start, until: start.time + .minutes(10))
      all.append((start.waiter.need, (start.time - .zero).minutes))
    }
    return all
  }

  @Test("first come, first served; the booked and the old before others") func order() {
    var line = line()
    var all: [(need: Int32, minute: Double)] = []
    for (need, minute, rank) in [(Int32(1), 0.0, UInt8(2)), (2, 1, 2), (3, 2, 1), (4, 3, 0)] {
      line.join(waiter(need, minute, rank: rank))
      all += served(&line, upTo: minute)
    }
    all += served(&line, upTo: 100)
    #expect(all.map(\.need) == [1, 4, 3, 2])
    #expect(all.map(\.minute) == [0, 10, 20, 30])
  }

  @Test("who is in line at closing is served, in overtime; who comes then finds nobody") func closing() {
    var line = line(until: 15)
    for need in Int32(1)...3 { line.join(waiter(need, 14)) }
    var over = TimeSpan.zero
    while let start = line.start(upTo: .zero + .minutes(100)) { over += line.occupy(start, until: start.time + .minutes(10)) }
    #expect(over == .minutes(29))
    #expect(line.sight(at: .zero + .minutes(15)).open == 0 && line.sight(at: .zero + .minutes(14)).open == 1)
  }

  @Test("whose patience ends leaves at that time, and is not served") func patience() {
    var line = line()
    line.join(waiter(1, 0))
    _ = served(&line, upTo: 0)
    line.join(waiter(2, 1, patience: 5))
    line.join(waiter(3, 2))
    #expect(served(&line, upTo: 100).map(\.need) == [3])
    #expect(line.left.map(\.need) == [2])
  }

  @Test("people come in the announced hours, in proportion to the profile, and outside office hours if they must") func hours() {
    var rates = Array(repeating: 1.0, count: 24)
    rates[9] = 3
    let hours = ClaimedHours([(opens: 540, closes: 780, days: 0x1F)], profile: rates)
    #expect(!hours.isOpen(5, outsideOffice: false) && hours.isOpen(0, outsideOffice: true))
    #expect(hours.moment(0.25, weekday: 0, outsideOffice: false) == 570)
    #expect(abs(hours.moment(0.5, weekday: 0, outsideOffice: false) - 600) < 1e-9)
    #expect((720..<780).contains(hours.moment(0.3, weekday: 0, outsideOffice: true)))
    let night = ClaimedHours([(opens: 1320, closes: 120, days: 0x01)], profile: [1])
    #expect(
      night.isOpen(0, outsideOffice: false) && night.isOpen(1, outsideOffice: false) && !night.isOpen(2, outsideOffice: false))
    #expect(night.moment(0.5, weekday: 1, outsideOffice: false) == 60)
  }

  @Test("visits come in the order of their times, whatever the order in which they were planned") func visits() {
    var queue = VisitQueue()
    func visit(_ minute: Double) -> Visit {
      Visit(Int32(minute), key: UInt64(minute), at: 0, kiosk: false, arrives: .zero + .minutes(minute))
    }
    for minute in [5.0, 1, 9] { queue.plan(visit(minute)) }
    queue.sort()
    for minute in [7.0, 2, 3] { queue.add(visit(minute)) }
    var order: [Int32] = []
    while let next = queue.pop(before: .zero + .minutes(8)) { order.append(next.need) }
    #expect(order == [1, 2, 3, 5, 7])
    #expect(queue.hasAny(before: .zero + .minutes(10)) && queue.pop(before: .zero + .minutes(9)) == nil)
  }

  @Test("today's shares of the ways to be served and today's wait are returned") func constants() {
    var service = CounterService()
    service.oneWindow = true
    var arm = TestCity.counterArms(service: service)[0]
    arm.counter!.kinds[0].per1000PerYear = 300
    arm.counter!.today.shares = [0.3, 0.2, 0.5]
    arm.counter!.today.waitMinutes = 15
    arm.counter!.cityKiosks = [CityKiosks(id: 5, point: arm.city.zones[5].centre, zone: 5, count: 4)]
    let constants = CounterConstants(arm, city: City(arm.city))!
    #expect(!constants.missesShares)
    let record = TestCity.run([arm], replications: 1)[0][0]
    #expect(constants.backOffice > 0.1 && !constants.missesWait)
    // First choices, of which some fail and go on to a window.
    let online = record.value(of: .transactionsOnlineCount, in: .all, scope: .city)!
    let needs = (0..<record.counter!.byZone.cells).reduce(Int64(0)) { $0 + record.counter!.byZone[$1, .needs] }
    #expect(abs(online / Double(needs) - 0.3 * 0.88) < 0.03)
    let wait = record.value(of: .counterWaitMinutesMean, in: .all, scope: .city)!
    #expect(wait > 10 && wait < 20)
  }

  @Test("shares that cannot be had are told") func bound() {
    var arm = TestCity.counterArms()[0]
    arm.counter!.today.shares = [0.9, 0, 0.1]
    #expect(CounterConstants(arm, city: City(arm.city))!.missesShares)
  }

  @Test("a new way to be served is taken by some; all others choose as before") func newWay() {
    var with = CounterService()
    with.kiosks = 2
    let arms = [CounterService(), with].map { Arm(TestCity.counterArms(service: $0)[0]) }
    let random = KeyedRandom(seed: 5, replication: 1)
    let worlds = arms.map { World($0, random: random, checked: false).state.counter! }
    var needs: [RootNeed] = []
    for day in 0..<20 {
      var some: [RootNeed] = []
      NeedTable(arms[0].parameters)!.roots(day: day, random: random, into: &some)
      needs += some
    }
    var (kept, new) = (0, 0)
    for root in needs {
      let ways = worlds.map { world in world.options.choose(root, .init(), random: random).map { world.options.all[$0].channel } }
      if ways[1] == .kiosk { new += 1 } else if ways[0] == ways[1] { kept += 1 }
    }
    #expect(new > needs.count / 20 && kept + new == needs.count)
  }

  @Test("choices have the shares of a multinomial logit") func logit() {
    let arm = Arm(TestCity.counterArms()[0])
    let random = KeyedRandom(seed: 9, replication: 0)
    let counter = World(arm, random: random, checked: false).state.counter!
    let place: Int32 = 5
    let minutes = CounterOptions.travelMinutes(from: Int(place), to: counter.sites[0].position, arm.city)
    // Online takes 8 minutes, the window 8 and the way there and back.
    let expected = 1 / (1 + Elementary.exp(-2 * minutes / 15))
    var (online, all) = (0, 0)
    var roots: [RootNeed] = []
    for day in 0..<400 where all < 4000 {
      NeedTable(arm.parameters)!.roots(day: day, random: random, into: &roots)
      for var root in roots {
        (root.kind, root.isDigital) = (0, true)
        (root.place, root.zone) = (place, Int16(arm.city.places[Int(place)].zone))
        all += 1
        if counter.options.all[counter.options.choose(root, .init(), random: random)!].channel == .online { online += 1 }
      }
    }
    #expect(all >= 4000 && abs(Double(online) / Double(all) - expected) < 0.03)
  }
}
