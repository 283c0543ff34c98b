import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Six counts of an evaluation")
struct SixCountsTests {
  private static let random = KeyedRandom(seed: 7, replication: 0)

  private static func counts(_ r: (Double, Double), _ d: (Double, Double), _ c: (Double, Double)) -> SixCounts {
    SixCounts(
      responseBefore: r.0, responseAfter: r.1, bufferBefore: d.0, bufferAfter: d.1, controlBefore: c.0, controlAfter: c.1)
  }

  /// Six whole counts of 0 to 29, so that zeros and ties come up often.
  private static func drawn(_ number: Int) -> SixCounts {
    func count(_ index: UInt32) -> Double {
      (30 * random.uniform(Purpose(rawValue: 40), UInt64(number), index)).rounded(.down)
    }
    return counts((count(0), count(1)), (count(2), count(3)), (count(4), count(5)))
  }

  @Test("a worked example: four of five prevented offences stay prevented")
  func workedExample() throws {
    let counts = Self.counts((400, 280), (300, 290), (1000, 900))
    let measures = try #require(counts.controlled)
    #expect(counts.standing == .defined)
    #expect(counts.grossEffect == 120)
    #expect(measures.preventedInResponse == 80)
    #expect(measures.displacedToBuffer == 20)
    #expect(measures.totalNetEffect == 60)
    #expect(measures.weightedDisplacementQuotient == -0.25)
    #expect(measures.displacedShare == 0.25)
    #expect(measures.interpretation == .displacementSmallerThanEffect)
  }

  @Test(
    "where offences grow by the same factor everywhere, measures that multiply see nothing and the one that adds sees an effect")
  func growth() throws {
    let counts = Self.counts((400, 520), (300, 390), (1000, 1300))
    #expect(abs(try #require(counts.controlled).totalNetEffect) < 1e-9)
    #expect(RelativeRateRatio(before: 400, after: 520, controlBefore: 1000, controlAfter: 1300).value == 1)
    // 120 more where the stations are, 300 more in the control area.
    #expect(WeightedDisplacementDifference(treated: .init(400, 520), control: .init(1000, 1300)).local.estimate == -180)
    #expect(AreaEstimator.allCases.prefix(2) == [.relativeIncidentRateRatioLog, .totalNetEffect])
  }

  @Test("the quotient is read by its size, and equality is exact")
  func interpretations() {
    let cases: [(after: (Double, Double), QuotientInterpretation)] = [
      ((70, 110), .displacementSmallerThanEffect), ((70, 130), .displacementCancelsEffect),
      ((70, 131), .displacementExceedsEffect), ((70, 100), .neither), ((70, 99), .diffusionSmallerThanEffect),
      ((70, 70), .diffusionEqualsEffect), ((70, 69), .diffusionExceedsEffect), ((101, 50), .notInterpretable),
      ((101, 150), .notInterpretable), ((100, 150), .undefined),
    ]
    for (after, interpretation) in cases {
      let counts = Self.counts((100, after.0), (100, after.1), (300, 300))
      #expect(counts.controlled?.interpretation == interpretation, "\(after)")
    }
  }

  @Test("without success the raw quotient is there, but is refused as a finding")
  func refusal() throws {
    let measures = try #require(Self.counts((150, 190), (80, 85), (400, 410)).controlled)
    #expect(try #require(measures.weightedDisplacementQuotient) > 0)
    #expect(!measures.interpretation.isMeaningful)
    let still = Self.counts((100, 100), (50, 60), (200, 200))
    #expect(still.standing == .zeroSuccessMeasure)
    #expect(still.controlled?.weightedDisplacementQuotient == nil)
    #expect(still.controlled?.displacedShare == nil)
    #expect(still.controlled?.interpretation.isMeaningful == false)
  }

  @Test("zero counts are answers of their own")
  func zeroCounts() {
    for control in [(0.0, 12.0), (12, 0), (0, 0)] {
      let counts = Self.counts((40, 20), (15, 18), control)
      #expect(counts.standing == .zeroControlCount)
      #expect(counts.controlled == nil)
      #expect(counts.responseRateRatio == .undefined)
      #expect(counts.grossEffect == 20)
    }
    let emptied = Self.counts((40, 0), (0, 4), (90, 100))
    #expect(emptied.responseRateRatio == .zero)
    #expect(emptied.responseRateRatio.percentChange == -100)
    #expect(emptied.responseRateRatio.interval() == nil)
    #expect(emptied.bufferRateRatio == .undefined)
    #expect(emptied.standing == .defined)
  }

  @Test("identities of the measures hold for any counts, and nothing is ever not a number")
  func identities() {
    for counts in (0..<2_000).map(Self.drawn) {
      guard let measures = counts.controlled else {
        #expect(counts.controlBefore == 0 || counts.controlAfter == 0)
        continue
      }
      let figures = [
        measures.successMeasure, measures.bufferDisplacementMeasure, measures.preventedInResponse, measures.displacedToBuffer,
        measures.totalNetEffect,
      ]
      #expect(figures.allSatisfy { $0.isFinite })
      guard let quotient = measures.weightedDisplacementQuotient, let share = measures.displacedShare else {
        #expect(measures.interpretation == .undefined)
        #expect(counts.responseAfter * counts.controlBefore == counts.responseBefore * counts.controlAfter)
        continue
      }
      #expect(abs(measures.totalNetEffect - measures.preventedInResponse * (1 + quotient)) < 1e-9)
      #expect(abs(share + quotient) < 1e-12 * max(1, abs(quotient)))
      #expect(measures.interpretation.isMeaningful == (measures.successMeasure < 0))
      #expect((measures.interpretation == .displacementCancelsEffect) == (measures.successMeasure < 0 && quotient == -1))
    }
  }

  @Test("measures do not depend on the size of the control area")
  func controlSize() throws {
    for counts in (2_000..<2_200).map(Self.drawn) where counts.controlBefore > 0 && counts.controlAfter > 0 {
      let larger = Self.counts(
        (counts.responseBefore, counts.responseAfter), (counts.bufferBefore, counts.bufferAfter),
        (4 * counts.controlBefore, 4 * counts.controlAfter))
      let (small, large) = (try #require(counts.controlled), try #require(larger.controlled))
      #expect(small.weightedDisplacementQuotient == large.weightedDisplacementQuotient)
      #expect(small.totalNetEffect == large.totalNetEffect)
      #expect(small.interpretation == large.interpretation)
      #expect(counts.responseRateRatio.value == larger.responseRateRatio.value)
    }
  }

  @Test("turning before and after round inverts the rate ratio and keeps its error")
  func reversal() throws {
    for counts in (3_000..<3_200).map(Self.drawn) {
      let reversed = Self.counts(
        (counts.responseAfter, counts.responseBefore), (counts.bufferAfter, counts.bufferBefore),
        (counts.controlAfter, counts.controlBefore))
      guard case .ratio(let ratio, let log, let error) = counts.responseRateRatio else { continue }
      guard case .ratio(let other, let otherLog, let otherError) = reversed.responseRateRatio else {
        Issue.record("the other way round there is no ratio")
        continue
      }
      #expect(abs(ratio * other - 1) < 1e-12)
      #expect(abs(log + otherLog) < 1e-12)
      #expect(abs(error - otherError) < 1e-12)
      let interval = try #require(counts.responseRateRatio.interval())
      #expect(interval.contains(ratio))
      #expect(abs(interval.low * interval.high - ratio * ratio) < 1e-9 * ratio * ratio)
    }
  }
}
