import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Root rates") struct RootRatesTests {
  private func committed(_ offending: OffendingParameters, replications: Int = 4) -> [Double] {
    var base = TestCity.offendingArms(offending, windows: [6])[0]
    base.rollout = RolloutParameters()
    let records = TestCity.run([base], replications: replications)
    let years = 180.0 / 365
    return offending.kinds.indices.map { kind in
      records.reduce(0.0) { $0 + Double($1[0].offencesByKind[kind, 0, .committed]) } / Double(replications) / years
    }
  }

  @Test("the status quo commits what the file says, through deterrence, displacement and near repeats")
  func solved() {
    let offending = TestCity.offending()
    for (found, wanted) in zip(committed(offending), offending.kinds.map { $0.committedPerYear }) {
      // Four standard errors of a count clustered by near repeats.
      let error = 4 * (wanted * 180 / 365 / 4 * 1.6).squareRoot() * 365 / 180
      #expect(abs(found - wanted) < error + 0.01 * wanted)
    }
  }

  @Test("without any effect the roots are the committed offences less their repeats, exactly")
  func plain() {
    let offending = TestCity.offending(afterVisit: 0, station: 0)
    let base = TestCity.offendingArms(offending)[0]
    let rates = RootRates.solved(Arm(base))
    for (rate, kind) in zip(rates, offending.kinds) { #expect(abs(rate - 0.8 * kind.committedPerYear) < 1e-9) }
  }

  @Test("near repeats alone: a branching process of ratio n commits 1 / (1 − n) offences for each root")
  func branching() {
    let offending = TestCity.offending(afterVisit: 0, station: 0, repeats: 0.5)
    let base = TestCity.offendingArms(offending, windows: [6])[0].withoutPatrols
    let records = TestCity.run([base], replications: 4)
    let found = records.reduce(0.0) { $0 + Double($1[0].offencesByKind[0, 0, .committed]) } / 4
    let wanted = offending.kinds[0].committedPerYear * 180 / 365
    #expect(abs(found / wanted - 1) < 0.08)
  }

  /// Places a kilometre apart, of which each zone has one: nobody who is deterred finds another within reach.
  private func points(_ offending: OffendingParameters) -> ModelParameters {
    var base = TestCity.offendingArms(offending, windows: [6])[0]
    base.rollout = RolloutParameters()
    base.city.places = base.city.zones.indices.map { Place(point: base.city.zones[$0].centre, zone: $0, offenceShare: 1) }
    base.patrol = PatrolParameters(policy: .random)
    return base
  }

  @Test(
    "strong guardians, no place to go, strong near repeats: the status quo commits what the file says all the same",
    arguments: [(0.9, 0.2), (0.5, 0.6)])
  func hardCases(afterVisit: Double, repeats: Double) {
    var offending = TestCity.offending(
      theft: 20, violence: 8, afterVisit: afterVisit, displacement: DisplacementParameters(spaceShare: 0.7, timeShare: 0.3),
      repeats: repeats)
    offending.deterrence.halfLifeMinutes = 90
    let replications = 4.0
    let records = TestCity.run([points(offending)], replications: Int(replications))
    for (index, kind) in offending.kinds.enumerated() {
      let found = records.reduce(0.0) { $0 + Double($1[0].offencesByKind[index, 0, .committed]) }
      let wanted = kind.committedPerYear * 180 / 365 * replications
      // Four standard errors of clusters of 1 / (1 − n), and a hundredth for the trial that solves the rates.
      #expect(abs(found - wanted) < 4 * wanted.squareRoot() / (1 - repeats) + 0.01 * wanted, "\(index): \(found) for \(wanted)")
    }
  }

  /// One zone whose places are patrolled by so many crews, which deter while they are there and not a minute longer; and five kinds of
  /// offences that differ in nothing but their names, so that only the chance of the probes sets their rates apart.
  private func twins(places: Int, crews: Int) -> ModelParameters {
    var kinds = [TestCity.kind(1, perDay: 0.001, zones: 1)]
    for number in 1...5 { kinds.append(TestCity.kind(UInt64(99 + number), perDay: 1, zones: 1, isCrime: true)) }
    var arm = TestCity.arm(side: 1, kinds: kinds, patrol: PatrolParameters(policy: .random), windows: [2])
    arm.city.places = (0..<places).map {
      Place(point: Point(x: 0.5, y: 0.001 * Double($0)), zone: 0, offenceShare: 1 / Double(places))
    }
    arm.staffing.organisations[0].staff = nil
    arm.staffing.organisations[0].posts = [Post(id: 1, count: crews, crew: Headcount(police: 1), duties: [.patrol])]
    arm.offending = OffendingParameters(
      kinds: (1...5).map { OffenceKind(call: $0, committedPerYear: 365, deterredBy: .patrol) },
      deterrence: DeterrenceParameters(afterVisitShare: 0.95, halfLifeMinutes: 1))
    return arm
  }

  @Test(
    "the fewer attempts are carried out, the more probes are sent, so that rates are known as well, from four fifths to one seventh",
    arguments: [(6, 1), (4, 1), (2, 1), (2, 2), (2, 3)])
  func probes(places: Int, crews: Int) {
    let rates = RootRates.solved(Arm(twins(places: places, crews: crews)))
    let mean = rates.reduce(0, +) / 5
    let spread = (rates.reduce(0) { $0 + ($1 / mean - 1) * ($1 / mean - 1) } / 4).squareRoot()
    // Of 2,000 probes of which four fifths are carried out; half as much again is what five rates have in one of twenty samples.
    #expect(spread < 1.5 * (0.25 / 2000).squareRoot(), "of \(365 / mean) carried out")
  }

  @Test("a kind of which others bring about more than is stated is named; the usual shares are far from it")
  func outOfReach() {
    var offending = TestCity.offending(
      theft: 20, violence: 0.05, afterVisit: 0.9, displacement: DisplacementParameters(kindShare: 1), repeats: 0)
    offending.deterrence.halfLifeMinutes = 600
    var base = TestCity.offendingArms(offending)[0]
    #expect(StatedOffences.outOfReach(base) == 1)
    base.offending = TestCity.offending()
    #expect(StatedOffences.outOfReach(base) == nil)
  }
}
