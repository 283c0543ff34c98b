import Testing

@testable import StationModel

@Suite("Capital recovery and discounting") struct AppraisalTests {
  @Test("The yearly payment pays back the capital with interest, as tables of engineering economics have it") func recovery() {
    // (A/P, 3 %, 8) = 0.14246 and (A/P, 8 %, 20) = 0.10185.
    #expect(abs(AppraisalParameters().capitalRecoveryFactor - 0.14246) < 5e-6)
    #expect(abs(AppraisalParameters(lifeYears: 20, discountRate: 0.08).capitalRecoveryFactor - 0.10185) < 5e-6)
    for (rate, years) in [(0.03, 8), (0.1, 5), (0.0, 8), (1e-12, 8)] {
      var debt = 1.0
      let payment = AppraisalParameters(lifeYears: Double(years), discountRate: rate).capitalRecoveryFactor
      for _ in 0..<years { debt = debt * (1 + rate) - payment }
      #expect(abs(debt) < 1e-10)
    }
  }

  @Test("Inflation works through the real rate") func inflation() {
    let nominal = AppraisalParameters(discountRate: 1.03 * 1.02 - 1, inflation: 0.02)
    #expect(abs(nominal.realRate - 0.03) < 1e-14)
    #expect(abs(nominal.capitalRecoveryFactor - AppraisalParameters().capitalRecoveryFactor) < 1e-12)
    #expect(AppraisalParameters(discountRate: 0.02, inflation: 0.02).presentFactor(month: 100) == 1)
  }

  @Test("Money of the first counted month keeps its value; a year later it is worth one over one plus the rate") func present() {
    let appraisal = AppraisalParameters(discountRate: 0.03)
    #expect(appraisal.presentFactor(month: 0) == 1)
    #expect(abs(appraisal.presentFactor(month: 12) - 1 / 1.03) < 1e-15)
    #expect(abs(appraisal.presentFactor(month: 6) * appraisal.presentFactor(month: 6) - 1 / 1.03) < 1e-15)
  }
}
