import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Aid") struct AidTests {
  private static let aid: AidParameters = {
    var aid = AidParameters(kind: 2)
    aid.emergenciesPer1000Year = 600
    aid.hardshipPer1000Year = 20
    return aid
  }()

  /// A city without stations and the same with two from the second window on, whose crews have some duties.
  private static func arms(
    _ aid: AidParameters = aid, buttons: AlarmButtons? = AlarmButtons(), shares: Bool = true, duties: Duties = .open,
    windows: [Int] = [1, 2]
  ) -> [ModelParameters] {
    var base = TestCity.arm(
      kinds: [
        TestCity.kind(1, perDay: 20, zones: 16, priority: 3), TestCity.kind(2, perDay: 5, zones: 16, isCrime: true),
        TestCity.kind(3, perDay: 0, zones: 16, priority: 1),
      ], windows: windows)
    for zone in base.city.zones.indices { base.city.zones[zone].elderlyShare = 0.25 }
    base.aid = aid
    base.staffing.organisations[1] = TestCity.station(
      staff: Headcount(police: 4, auxiliary: 20),
      posts: [
        Post(id: 1, crew: Headcount(auxiliary: 1), duties: duties),
        Post(
          id: 2, crew: Headcount(police: 1, auxiliary: 1), duties: [.respond, .patrol], opensAtMinute: 480, closesAtMinute: 1440,
          mode: .ebike),
      ], tiers: [.alone, .alone, .alone])
    base.staffing.organisations[1].buttons = buttons
    base.staffing.organisations[1].sharesCivilData = shares
    var plan = base
    if windows.count > 1 { plan.rollout = TestCity.opening([5, 10], in: base) }
    return [base, plan]
  }

  private static func sum(_ measure: AidMeasure, _ records: [[Record]], arm: Int = 1) -> Int64 {
    records.reduce(0) { sum, one in
      let table = one[arm].aid!
      return (0..<table.cells).reduce(sum) { $0 + table[$1, measure] }
    }
  }

  @Test("buttons: people are helped, some are rescued, and units are busier") func buttons() {
    let runs = [nil, AlarmButtons()].map { TestCity.run(Self.arms(buttons: $0), replications: 2) }
    #expect(Self.sum(.presses, runs[0]) == 0 && Self.sum(.helped, runs[0]) == 0 && Self.sum(.helped, runs[1], arm: 0) == 0)
    let (presses, helped, rescued) = (Self.sum(.presses, runs[1]), Self.sum(.helped, runs[1]), Self.sum(.rescued, runs[1]))
    #expect(presses > 30 && helped <= presses && helped > presses / 2 && rescued > 0 && rescued < helped)
    #expect(TestCity.mean(.helpMinutesMean, runs[1], arm: 1) > 3)
    let busy = runs.map { TestCity.mean(.responseBusyShare, $0, arm: 1) }
    #expect(busy[1] > busy[0])
    let (pressed, called) = (Self.sum(.falsePresses, runs[1]), Self.sum(.falseCalls, runs[1]))
    #expect(pressed > 30 && called > 0 && called < pressed / 2)
    // Devices are paid for when a station opens.
    let capital = runs.map { run in run[0][1].ledger.filter { $0.category == .capital }.reduce(Int64(0)) { $0 + $1.cents } }
    #expect(capital[1] > capital[0])
  }

  @Test("without the data of civil affairs devices go to others of the age, and fewer who live alone are helped") func data() {
    let runs = [true, false].map { TestCity.run(Self.arms(shares: $0)) }
    #expect(Self.sum(.presses, runs[1]) < Self.sum(.presses, runs[0]) / 2)
    #expect(Self.sum(.falsePresses, runs[1]) == Self.sum(.falsePresses, runs[0]))
  }

  @Test("nobody at the door, nobody to watch: a press is never answered") func unanswered() {
    let run = TestCity.run(Self.arms(duties: .guide))
    #expect(Self.sum(.presses, run) > 0 && Self.sum(.helped, run) == 0)
    #expect(run[0][1].value(of: .helpMinutesMean, in: .all, scope: .city) == nil)
  }

  @Test("hardship is visited sooner where civil affairs shares its data, and by nobody where nobody engages") func hardship() {
    let runs = [true, false].map { TestCity.run(Self.arms(shares: $0, duties: [.open, .engage], windows: [1, 3])) }
    let visited = runs.map { Self.sum(.visited, $0) }
    #expect(visited[0] > visited[1] && visited[1] > 0)
    let delays = runs.map { TestCity.mean(.aidDelayDaysMean, $0, arm: 1) }
    #expect(delays[0] < delays[1])
    #expect(Self.sum(.hardships, runs[0]) == Self.sum(.hardships, runs[1]))
    #expect(Self.sum(.visited, TestCity.run(Self.arms())) == 0)
  }

  @Test("another arm, and another station, leave presses elsewhere as they were") func keys() {
    let arms = Self.arms()
    var more = arms[1]
    more.rollout = TestCity.opening([0, 5, 10], in: arms[0])
    let two = TestCity.run(arms)[0]
    let three = TestCity.run([arms[0], arms[1], more])[0]
    #expect(two == Array(three.prefix(2)))
    // Zones that the first two stations serve alone have the same presses.
    for zone in 0..<16 where two[1].roles[zone] == .treated {
      #expect(two[1].aid![zone, 1, .presses] == three[2].aid![zone, 1, .presses])
      #expect(two[1].aid![zone, 1, .falsePresses] == three[2].aid![zone, 1, .falsePresses])
    }
    var apart = ReplicationSimulator(arms: arms, sharesPast: false)
    #expect(apart.run(seed: 1, replication: 0, checked: true) == two)
  }
}
