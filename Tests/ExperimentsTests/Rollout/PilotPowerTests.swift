import DiscreteEvents
import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Power of a pilot")
struct PilotPowerTests {
  /// Two months before a pilot in the nine zones and two after, with nothing but offences.
  private func arm(_ sites: RolloutPhase.Sites, offencesPerDay: Double = 18) -> ModelParameters {
    var arm = SmallCity.arm(cars: 6, station: 0, windows: 4, callsPerDay: 4 * offencesPerDay)
    arm.demand.kinds.removeFirst()
    arm.rollout.phases[0].startDay = arm.calendar.monthStarts[2]
    arm.rollout.phases[0].sites = sites
    // A pilot that works in its own zone only.
    arm.staffing.organisations[1].serviceRadiusKm = [0.5, 0.5]
    return arm
  }

  private func run(_ arm: ModelParameters, _ designs: [PilotDesign], replications: Int = 8, threads: Int = 1) throws
    -> [PilotPower.Finding]
  {
    try PilotPower(designs: designs, replications: replications, seed: 3, threads: threads) { _ in arm }.run()
  }

  @Test("stations without an effect on crime are found exactly as often as nothing")
  func noEffect() throws {
    let finding = try run(arm(.listed([0, 4])), [PilotDesign(sites: 2, months: 1)])[0]
    #expect(finding.replications == 8 && finding.found == finding.foundWithoutStations)
    #expect(finding.trueChange?.value == 0 && finding.trueChange?.standardError == 0)
    #expect(abs(try #require(finding.changeWithoutStations).value) < 0.12)
  }

  @Test("sites chosen on the very months they are compared with fall by themselves")
  func regression() throws {
    var worst = arm(.worstRecent(count: 1, areaKinds: [0, 1]), offencesPerDay: 6)
    let opening = worst.rollout.phases[0].startDay
    worst.rollout.phases[0].selectionDays = opening - 30..<opening
    let finding = try run(worst, [PilotDesign(sites: 1, months: 1)], replications: 24)[0]
    // 20 offences a zone expected; the worst of nine lies 1.5 standard deviations of 4.5 above.
    #expect(try #require(finding.changeWithoutStations).value < -0.1)
    #expect(finding.foundWithoutStations > 0)
  }

  @Test("the change at the sites is the sites' own: the surroundings that they serve were not chosen")
  func sites() throws {
    func changes(_ radius: Double) throws -> (served: Double, sites: Double) {
      var worst = arm(.worstRecent(count: 1, areaKinds: [0, 1]), offencesPerDay: 6)
      let opening = worst.rollout.phases[0].startDay
      worst.rollout.phases[0].selectionDays = opening - 30..<opening
      worst.staffing.organisations[1].serviceRadiusKm = [radius, radius]
      let finding = try run(worst, [PilotDesign(sites: 1, months: 1)], replications: 24)[0]
      return (try #require(finding.changeWithoutStations).value, try #require(finding.siteChangeWithoutStations).value)
    }
    // A station that serves its own zone only has no surroundings.
    let alone = try changes(0.5)
    #expect(alone.served == alone.sites && alone.sites < -0.1)
    let wide = try changes(1.2)
    #expect(wide.sites < -0.1 && wide.served > wide.sites + 0.05)
  }

  @Test("one study of several designs gives what each gives alone, whatever the threads")
  func designs() throws {
    let both = [PilotDesign(sites: 1, months: 1), PilotDesign(sites: 2, months: 1)]
    let arm = arm(.listed([0, 4]))
    let together = try run(arm, both, replications: 3, threads: 2)
    #expect(together == both.map { design in try! run(arm, [design], replications: 3)[0] })
  }

  @Test("a design that does not fit is named")
  func obstacles() {
    let arm = arm(.listed([0, 4]))
    #expect(PilotDesign(sites: 3, months: 1).obstacle(in: arm) == .sitesListed(2))
    #expect(PilotDesign(sites: 2, months: 1).obstacle(in: arm) == nil)
    // 3 days of warm-up and 60 before: 91 days are 28 more than there are.
    #expect(PilotDesign(sites: 2, months: 3).obstacle(in: arm) == .daysBefore(28))
    #expect(PilotDesign(sites: 2, months: 1).obstacle(in: SmallCity.arm()) == .noPilot)
    var late = arm
    late.rollout.phases[0].startDay = arm.calendar.monthStarts[3]
    #expect(PilotDesign(sites: 2, months: 2).obstacle(in: late) == .daysAfter(31))
  }
}

@Suite("Relative rate ratio")
struct RateRatioTests {
  @Test("equal changes are no effect, and the test rejects a clear fall only")
  func ratio() {
    let none = RateRatio(treatedBefore: 100, treatedAfter: 80, controlBefore: 1000, controlAfter: 804)
    #expect(abs(none.logRatio) < 0.01 && !none.rejectsNoFall)
    let fall = RateRatio(treatedBefore: 400, treatedAfter: 280, controlBefore: 1000, controlAfter: 1000)
    #expect(abs(fall.change + 0.3) < 0.005 && fall.rejectsNoFall)
    let rise = RateRatio(treatedBefore: 280, treatedAfter: 400, controlBefore: 1000, controlAfter: 1000)
    #expect(rise.change > 0.4 && !rise.rejectsNoFall)
    #expect(RateRatio(treatedBefore: 0, treatedAfter: 0, controlBefore: 0, controlAfter: 0).poissonError.isFinite)
  }

  @Test("on Poisson counts without an effect it rejects in five of a hundred")
  func size() {
    let random = KeyedRandom(seed: 5, replication: 0)
    func count(_ mean: Double, _ entity: UInt64, _ index: UInt32) -> Int64 {
      Int64(
        (Distribution.normal(mean: mean, sd: mean.squareRoot()).quantile(random.uniform(Purpose(rawValue: 200), entity, index)))
          .rounded())
    }
    let rejected = (0..<20_000).count { entity in
      let id = UInt64(entity)
      return RateRatio(
        treatedBefore: count(200, id, 0), treatedAfter: count(200, id, 1), controlBefore: count(900, id, 2),
        controlAfter: count(900, id, 3)
      ).rejectsNoFall
    }
    // Four standard errors of a share of 0.05 in 20,000.
    #expect(abs(Double(rejected) / 20_000 - 0.05) < 0.0062)
  }
}

@Suite("Interval of a proportion")
struct ProportionTests {
  @Test("Wilson's interval: ends that are never outside, and the value of the textbook")
  func wilson() {
    let none = Interval.proportion(0, of: 10)
    // z² / (n + z²)
    #expect(none.low == 0 && abs(none.high - 3.841458820694124 / 13.841458820694124) < 1e-12)
    let half = Interval.proportion(50, of: 100)
    #expect(abs(half.low + half.high - 1) < 1e-12 && abs(half.low - 0.40383) < 1e-5)
    #expect(abs(Interval.proportion(10, of: 10).high - 1) < 1e-12)
  }
}

@Suite("Relative change of means")
struct RelativeChangeTests {
  @Test("few counts below do not make it wild: ratio of means, not mean of ratios")
  func ratioOfMeans() throws {
    let random = KeyedRandom(seed: 11, replication: 0)
    // Counts of 0 to 3 over counts of 1 to 4 with means 1.5 and 2.5.
    let above = (0..<4000).map { Double(Int(random.uniform(Purpose(rawValue: 200), UInt64($0)) * 4)) }
    let below = (0..<4000).map { Double(1 + Int(random.uniform(Purpose(rawValue: 201), UInt64($0)) * 4)) }
    let change = try #require(RelativeChange([above], over: [below]))
    #expect(abs(change.value + 0.4) < 4 * change.standardError && change.standardError < 0.02)
    let meanOfRatios = zip(above, below).reduce(0) { $0 + $1.0 / $1.1 } / 4000 - 1
    #expect(meanOfRatios > change.value + 0.1)
  }

  @Test("what moves together in both means moves the change little, and a common factor cancels")
  func pairs() throws {
    let below = (1...50).map { Double(90 + $0 % 21) }
    let same = try #require(RelativeChange([below.map { $0 * 0.8 }], over: [below]))
    #expect(abs(same.value + 0.2) < 1e-12 && same.standardError < 1e-12)
    let double = try #require(RelativeChange([below, below], over: [below, below.map { $0 * 2 }]))
    #expect(abs(double.value + 0.5) < 1e-12 && double.interval?.contains(-0.5) != nil)
    #expect(RelativeChange([[0, 0]], over: [[1, 2]]) == nil && RelativeChange([], over: []) == nil)
  }
}
