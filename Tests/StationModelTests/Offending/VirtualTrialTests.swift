import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Virtual trial") struct VirtualTrialTests {
  /// A village of sixteen places, all of which are sites of the trial.
  private static func village(_ afterVisit: Double) -> ModelParameters {
    var arm = TestCity.arm(
      side: 2,
      kinds: [TestCity.kind(1, perDay: 5, zones: 4), TestCity.kind(2, perDay: 10, zones: 4, isCrime: true)], windows: [3])
    arm.offending = TestCity.offending(afterVisit: afterVisit, station: 0, displacement: nil, repeats: 0)
    arm.offending!.kinds = [arm.offending!.kinds[0]]
    arm.offending!.kinds[0].turnsInto = []
    return arm
  }

  private static func ratio(_ parameters: ModelParameters, replications: UInt32 = 1) throws -> Double {
    try #require(VirtualTrial(parameters, replications: replications)).ratio
  }

  private static let target = 0.8
  private static let scale = VirtualTrial.scale(returning: target, in: village(0.5))

  @Test("frequent stops leave fewer offences at the sites, fewer still the more a stop deters, and as many where it deters none")
  func ratioFalls() throws {
    let (none, weak, strong) = (
      try Self.ratio(Self.village(0)), try Self.ratio(Self.village(0.2)), try Self.ratio(Self.village(0.7))
    )
    #expect(none == 1)
    #expect(weak < 1 && strong < weak - 0.1 && strong > 0)
    var unminded = Self.village(0.5)
    unminded.offending?.kinds[0].deterredBy = .station
    #expect(VirtualTrial(unminded) == nil)
  }

  @Test("the scale that is solved for a ratio gives it back, and a ratio out of reach has none")
  func solvedScale() throws {
    var scaled = Self.village(0.5)
    scaled.offending?.deterrence.scale = try #require(Self.scale)
    #expect(abs(try Self.ratio(scaled, replications: 2) - Self.target) < 0.02)
    #expect(VirtualTrial.scale(returning: 0.01, in: Self.village(0.5)) == nil)
    #expect(VirtualTrial.scale(returning: 0.8, in: Self.village(0)) == nil)
  }

  @Test("a scenario that names the ratio runs with that scale, and commits the stated offences all the same")
  func calibrated() throws {
    var named = Self.village(0.5)
    named.offending?.deterrence.calibrateTo = Self.target
    var scaled = Self.village(0.5)
    let plain = TestCity.run([scaled])[0][0]
    scaled.offending?.deterrence.scale = try #require(Self.scale)
    let records = TestCity.run([named], replications: 3)
    #expect(records == TestCity.run([scaled], replications: 3) && records[0][0].offences != plain.offences)
    let committed = records.reduce(0.0) { $0 + Double($1[0].offencesByKind[0, 0, .committed]) } / 3
    // Ten a day for 90 days, within four standard errors of three replications.
    #expect(abs(committed - 900) < 4 * (900.0 / 3).squareRoot() + 9)
  }
}
