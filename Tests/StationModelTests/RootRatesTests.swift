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
    let futures = 4.0
    let records = TestCity.run([points(offending)], replications: Int(futures))
    for (index, kind) in offending.kinds.enumerated() {
      let found = records.reduce(0.0) { $0 + Double($1[0].offencesByKind[index, 0, .committed]) }
      let wanted = kind.committedPerYear * 180 / 365 * futures
      // Four standard errors of clusters of 1 / (1 − n), and a hundredth for the trial that solves the rates.
      #expect(abs(found - wanted) < 4 * wanted.squareRoot() / (1 - repeats) + 0.01 * wanted, "\(index): \(found) for \(wanted)")
    }
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
