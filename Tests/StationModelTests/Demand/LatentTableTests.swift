import DiscreteEvents
import Testing

@testable import StationModel

@Suite("The latent table") struct LatentTableTests {
  private func table(_ parameters: ModelParameters, seed: UInt64 = 1, replication: UInt32 = 0, days: Int = 20) -> [RootCall] {
    let table = LatentTable(parameters)
    var all: [RootCall] = []
    var day = DayRoots()
    for index in 0..<days {
      table.roots(day: index, random: KeyedRandom(seed: seed, replication: replication), into: &day)
      all += day.calls
    }
    return all
  }

  @Test("is the same, bit for bit, whatever the policy") func policyFree() {
    let base = TestCity.arm(variation: .lognormal(mean: 1, cv: 0.4))
    var other = base
    other.rollout = TestCity.opening([5, 6], in: base)
    other.patrol = nil
    other.dispatch = DispatchParameters(
      scope: .city, borrowAfter: .minutes(1), interrupts: [], overload: .init(recallAtWaiting: 2))
    other.staffing.organisations[0].posts = []
    #expect(table(base) == table(other))
  }

  @Test("differs between seeds and between replications") func seedsDiffer() {
    let base = TestCity.arm()
    #expect(table(base).map(\.id) != table(base, seed: 2).map(\.id))
    #expect(table(base).map(\.received) != table(base, replication: 1).map(\.received))
  }

  @Test("keeps the calls of all other zones when one zone's rate changes") func zonesAreKeyed() {
    let base = TestCity.arm(kinds: [TestCity.kind(perDay: 40, zones: 16)])
    var other = base
    other.demand.kinds[0].zoneShare[3] *= 2
    func calls(_ parameters: ModelParameters) -> [UInt64] {
      table(parameters).filter { parameters.city.places[Int($0.place)].zone != 3 }.map(\.id)
    }
    #expect(calls(base) == calls(other))
    #expect(table(base).count < table(other).count)
  }

  @Test("keeps the calls of all other kinds when a kind is added or moved") func kindsAreKeyed() {
    let one = TestCity.kind(1, perDay: 20, zones: 16)
    let two = TestCity.kind(2, perDay: 5, zones: 16)
    let alone = table(TestCity.arm(kinds: [one])).map(\.id)
    let both = table(TestCity.arm(kinds: [two, one]))
    #expect(both.filter { $0.kind == 1 }.map(\.id) == alone)
  }

  @Test("brings as many calls as the rate says, Poisson or over-dispersed") func counts() {
    for dispersion in [1.0, 1.8] {
      var kind = TestCity.kind(perDay: 40, zones: 16)
      kind.dispersion = dispersion
      let parameters = TestCity.arm(kinds: [kind], windows: [12, 12])
      var tally = Tally()
      let latent = LatentTable(parameters)
      var day = DayRoots()
      for replication in 0..<4 {
        for index in 0..<parameters.calendar.dayCount {
          latent.roots(day: index, random: KeyedRandom(seed: 3, replication: UInt32(replication)), into: &day)
          tally.add(Double(day.calls.count))
        }
      }
      #expect(abs(tally.mean - 40) < 4 * tally.standardError)
      // The variance of a sample variance of n near-normal values is 2σ⁴/n.
      let error = (2 / Double(tally.count)).squareRoot() * 40 * dispersion
      #expect(abs(tally.variance - 40 * dispersion) < 5 * error)
    }
  }

  @Test("is as over-dispersed on busy days as on quiet ones: by the week, the year, holidays, growth and surges")
  func dispersionOfEveryDay() {
    var kind = TestCity.kind(perDay: 40, zones: 16)
    kind.dispersion = 3
    kind.profile.week = [0.25, 1, 1, 1, 1, 1, 1.75]
    kind.profile.holiday = 3
    var parameters = TestCity.arm(kinds: [kind], windows: [1])
    // Four Mondays, four Sundays, four Tuesdays that are holidays, four Wednesdays with a fair in half the zones.
    for day in parameters.calendar.isHoliday.indices { parameters.calendar.isHoliday[day] = day % 7 == 1 }
    parameters.demand.surges = (0..<5).map {
      DemandSurge(days: 2 + 7 * $0...2 + 7 * $0, zones: (0..<16).map { $0 < 8 }, factors: [5])
    }
    var tallies = Array(repeating: Tally(), count: 7)
    let latent = LatentTable(parameters)
    var day = DayRoots()
    for replication in 0..<300 {
      for index in 0..<28 {
        latent.roots(day: index, random: KeyedRandom(seed: 5, replication: UInt32(replication)), into: &day)
        tallies[index % 7].add(Double(day.calls.count))
      }
    }
    for (weekday, factor) in [(0, 0.25), (1, 3.0), (2, 3), (3, 1), (6, 1.75)] {
      let tally = tallies[weekday]
      #expect(abs(tally.mean - 40 * factor) < 4 * tally.standardError)
      // Standard error of a variance of 1,200 gamma-mixed counts: excess kurtosis at most 6 ÷ shape.
      let shape = 40 * factor / 2
      let error = 4 * ((2 + 6 / shape) / 1200).squareRoot() * 3
      #expect(abs(tally.variance / tally.mean - 3) < error, "weekday \(weekday): \(tally.variance / tally.mean)")
    }
  }

  @Test("stated rates are those of a year without holidays: their factor comes on top")
  func holidays() {
    var kind = TestCity.kind(perDay: 40, zones: 16)
    kind.profile.holiday = 2
    var parameters = TestCity.arm(kinds: [kind], windows: [12])
    for day in 0..<36 { parameters.calendar.isHoliday[day * 10] = true }
    let count = Double(table(parameters, days: 365).count)
    #expect(abs(count - 40 * (365 + 36)) < 4 * count.squareRoot())
  }

  @Test("follows the profile of the day") func profile() {
    var kind = TestCity.kind(perDay: 400, zones: 16)
    kind.profile.day = [0, 1, 3, 0]
    let calls = table(TestCity.arm(kinds: [kind]))
    let quarter = calls.map { Int($0.received.milliseconds % 86_400_000 / 21_600_000) }
    #expect(quarter.allSatisfy { $0 == 1 || $0 == 2 })
    let late = Double(quarter.filter { $0 == 2 }.count) / Double(calls.count)
    #expect(abs(late - 0.75) < 4 * (0.75 * 0.25 / Double(calls.count)).squareRoot())
  }

  @Test("follows the profile of the year, in calls and in attempts at offences") func year() {
    var parameters = TestCity.offendingArms()[0]
    for day in parameters.calendar.monthOfYear.indices { parameters.calendar.monthOfYear[day] = UInt8(day / 30 % 12) }
    func roots(_ month: Int, _ parameters: ModelParameters) -> (calls: Int, attempts: Int) {
      let table = LatentTable(parameters, attemptsPerYear: [3650, 1460])
      var day = DayRoots()
      var counts = (calls: 0, attempts: 0)
      for replication in 0..<10 {
        for index in 30 * month..<30 * month + 30 {
          table.roots(day: index, random: KeyedRandom(seed: 1, replication: UInt32(replication)), into: &day)
          counts.calls += day.calls.count
          counts.attempts += day.attempts.count
        }
      }
      return counts
    }
    var seasonal = parameters
    for kind in parameters.demand.kinds.indices { seasonal.demand.kinds[kind].profile.year.replaceSubrange(1...2, with: [0, 2]) }
    let flat = (0..<3).map { roots($0, parameters) }
    let found = (0..<3).map { roots($0, seasonal) }
    #expect(found[0] == flat[0] && found[1] == (0, 0))
    #expect(abs(Double(found[2].calls) - 2 * 30 * 300) < 4 * Double(found[2].calls).squareRoot())
    #expect(abs(Double(found[2].attempts) - 2 * 14 * 300) < 4 * Double(found[2].attempts).squareRoot())
  }

  @Test("puts offences where offences concentrate and other calls everywhere") func places() {
    let calls = table(
      TestCity.arm(kinds: [TestCity.kind(1, perDay: 200, zones: 16), TestCity.kind(2, perDay: 200, zones: 16, isCrime: true)]))
    func share(_ kind: Int32, atPlace place: Int) -> Double {
      let mine = calls.filter { $0.kind == kind }
      return Double(mine.filter { Int($0.place) % 4 == place }.count) / Double(mine.count)
    }
    #expect(abs(share(0, atPlace: 0) - 0.25) < 0.03)
    #expect(abs(share(1, atPlace: 0) - 0.7) < 0.03)
    #expect(share(1, atPlace: 3) == 0)
  }

  @Test("surges on the days, in the zones and for the kinds of an event") func surges() {
    var parameters = TestCity.arm(kinds: [TestCity.kind(1, perDay: 160, zones: 16), TestCity.kind(2, perDay: 160, zones: 16)])
    let calm = table(parameters)
    parameters.demand.surges = [DemandSurge(days: 3...5, zones: (0..<16).map { $0 < 4 }, factors: [4, 1])]
    let busy = table(parameters)
    func count(_ calls: [RootCall], _ kind: Int32, day: ClosedRange<Int>, zones: Range<Int>) -> Int {
      calls.filter { $0.kind == kind && day.contains($0.received.day) && zones.contains(Int($0.place) / 4) }.count
    }
    let before = count(calm, 0, day: 3...5, zones: 0..<4)
    let after = count(busy, 0, day: 3...5, zones: 0..<4)
    #expect(Double(after) > 3 * Double(before) && Double(after) < 5 * Double(before))
    #expect(count(calm, 0, day: 6...19, zones: 0..<16) == count(busy, 0, day: 6...19, zones: 0..<16))
    #expect(count(calm, 1, day: 0...19, zones: 0..<16) == count(busy, 1, day: 0...19, zones: 0..<16))
  }
}
