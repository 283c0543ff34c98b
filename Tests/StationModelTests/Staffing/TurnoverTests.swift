import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Turnover, learning, drain and backfill") struct TurnoverTests {
  private static let turnover = TurnoverParameters(precinctTenureYears: 2, stationTenureYears: 2, hireMonths: 8)

  private func arm(
    _ change: (inout StaffingParameters) -> Void, opens: Bool = true, windows: [Int] = [1, 6]
  ) -> ModelParameters {
    let city = TestCity.city()
    let station = TestCity.station(origin: Organisation.Origin(precincts: 1))
    var staffing = TestCity.staffing(city: city, staff: Headcount(police: 24, auxiliary: 24), station: station)
    change(&staffing)
    var arm = TestCity.arm(kinds: [TestCity.kind(perDay: 4, zones: 16)], staffing: staffing, patrol: nil, windows: windows)
    if opens { arm.rollout = TestCity.opening([5], in: arm) }
    return arm
  }

  /// Of the stations' people in a month.
  private func stations(_ record: Record, _ measure: StaffMeasure, month: Int) -> Double {
    Double(record.staff[.stations, 0, month, measure])
  }

  @Test("vacancies follow from turnover, leave posts unmanned, and are gone without it") func vacancies() {
    func short(_ staffing: inout StaffingParameters) { staffing.organisations[0].staff = Headcount(police: 5, auxiliary: 24) }
    let arms = [
      arm({ short(&$0) }, opens: false, windows: [3, 3]),
      arm(
        {
          short(&$0)
          $0.roles[0].turnover = Self.turnover
        }, opens: false, windows: [3, 3]),
    ]
    let records = TestCity.run(arms, replications: 20)
    // 8 months of 32; of 5 officers in 29 people.
    let vacant = TestCity.mean(.vacantShare, records, arm: 1, window: .all)
    #expect(abs(vacant - 0.25 * 5 / 29) < 0.01)
    #expect(TestCity.mean(.vacantShare, records, arm: 0, window: .all) == 0)
    let hours = arms.indices.map { TestCity.mean(.dutyHoursPolice, records, arm: $0, window: .all) }
    #expect(abs(hours[1] / hours[0] - 0.75) < 0.06)
    let again = TestCity.run([arms[0]])[0][0]
    #expect(again == records[0][0])
  }

  @Test("people in training are paid and counted, and not on the roster") func training() {
    var turnover = Self.turnover
    turnover.hireMonths = 0
    turnover.trainingMonths = 8
    let records = TestCity.run(
      [
        arm(
          {
            $0.organisations[0].staff = Headcount(police: 5, auxiliary: 24)
            $0.roles[0].turnover = turnover
          }, opens: false, windows: [3, 3])
      ], replications: 20)
    #expect(TestCity.mean(.vacantShare, records, arm: 0, window: .all) == 0)
    #expect(abs(TestCity.mean(.inTrainingMean, records, arm: 0, window: .all) - 5 * 0.25) < 0.4)
    let earned = (5 - TestCity.mean(.inTrainingMean, records, arm: 0, window: .all)) * 1700 * 180 / 365
    #expect(abs(TestCity.mean(.dutyHoursPolice, records, arm: 0, window: .all) / earned - 1) < 0.03)
  }

  @Test("a new station's people begin at first-month productivity and become experienced; without a curve they are")
  func learning() {
    let plain = arm({ _ in }, windows: [1, 14])
    let curve = arm({ for role in 0..<2 { $0.roles[role].learning = LearningParameters(firstMonth: 0.53) } }, windows: [1, 14])
    let records = TestCity.run([plain, curve])[0]
    let measures: [StaffMeasure] = [.dutyPoliceMs, .dutyAuxiliaryMs]
    func experience(_ record: Record, month: Int) -> Double {
      stations(record, .experiencedMs, month: month) / measures.reduce(0) { $0 + stations(record, $1, month: month) }
    }
    #expect(records[0].value(of: .experienceMean, in: .all, scope: .city) == 1)
    #expect(abs(experience(records[1], month: 1) - 0.53) < 1e-9)
    #expect(abs(experience(records[1], month: 7) - (0.53 + 0.47 * 5.4 / 11)) < 0.01)
    #expect(experience(records[1], month: 14) == 1)
    // Experience is what others read; it changes nothing by itself.
    #expect(records[0].byZone == records[1].byZone)
  }

  @Test("a unit carries the mean experience of its crew") func unitExperience() {
    var pair: ModelParameters = arm({ $0.roles[1].learning = LearningParameters(firstMonth: 0.5) })
    pair.staffing.organisations[0].volunteerPool = nil
    let random = KeyedRandom(seed: 1, replication: 0)
    var world = World(Arm(pair), random: random, checked: true)
    var seen: [Double] = []
    for day in 0..<40 {
      world.begin(day, DayRoots())
      world.run(until: .midnight(ofDay: day + 1))
      seen += world.units.indices.filter { world.units[$0].activity == .free && world.units[$0].side == .stations }
        .map { world.units[$0].experience }
    }
    // An officer who knows the work, for whom no curve is given, and an auxiliary in the first month; or two of these.
    #expect(!seen.isEmpty && seen.allSatisfy { $0 == 0.75 || $0 == 0.5 })
  }

  @Test("the drain on precincts is for ever, or for so many months and so many positions; headcount is conserved") func backfill()
  {
    func drained(_ backfill: BackfillParameters?) -> ModelParameters {
      arm({ $0.organisations[1].origin[0].backfill = backfill })
    }
    let arms = [
      arm({ _ in }, opens: false), drained(nil), drained(BackfillParameters(share: 1, months: 3)),
      drained(BackfillParameters(share: 0.5, months: 3)),
    ]
    let records = TestCity.run(arms)[0]
    func precinct(_ arm: Int, month: Int) -> Double {
      Double(records[arm].staff[.precinct, 0, month, .policePositionMs]) / (30 * 86_400_000)
    }
    #expect((0..<4).map { precinct($0, month: 1) } == [24, 20, 20, 20])
    #expect((0..<4).map { precinct($0, month: 6) } == [24, 20, 24, 22])
    #expect((1..<4).allSatisfy { records[$0].value(of: .stationPoliceMean, in: .window(1), scope: .city) == 4 })
    // Four months are over when it is 91 days after the opening; then the city pays four more people, or two.
    func cash(_ arm: Int) -> Double { records[arm].value(of: .costCashPerYear, in: .window(1), scope: .city)! * 180 / 365 }
    #expect(abs(cash(2) - cash(1) - 4 * 180_000.0 * 89 / 365) < 1)
    #expect(abs(cash(3) - cash(1) - 2 * 180_000.0 * 89 / 365) < 1)
    func full(_ arm: Int) -> Double { records[arm].value(of: .costFullPerYear, in: .window(1), scope: .city)! }
    #expect(abs(full(2) - full(1)) < 1)
  }

  @Test("thirds of a position add up to whole positions, whatever station they were given to") func thirds() {
    var establishment = Establishment()
    for number in 0..<9 {
      establishment.give(UInt64(number), .police, from: 0, backfill: BackfillParameters(share: 1.0 / 3, months: 1), on: number)
    }
    #expect(establishment.takeDue(on: 31).map(\.given) == [])
    #expect(establishment.takeDue(on: 100).map(\.given) == [2, 5, 8])
    #expect(establishment.backfilled == 3)
  }
}
