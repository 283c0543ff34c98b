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
}
