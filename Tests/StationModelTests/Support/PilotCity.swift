import DiscreteEvents
@testable import StationModel

/// A city of 36 zones whose pilot begins with the second window and is decided on at that window's end.
enum PilotCity {
  /// Two months before, two of the pilot, three after; nobody patrols.
  static func arm(warmUpDays: Int = 70, windows: [Int] = [2, 2, 3], crimesPerDay: Double = 15) -> ModelParameters {
    let city = TestCity.city(side: 6)
    var arm = TestCity.arm(
      side: 6,
      kinds: [TestCity.kind(1, perDay: 20, zones: 36), TestCity.kind(2, perDay: crimesPerDay, zones: 36, isCrime: true)],
      staffing: TestCity.staffing(city: city, staff: Headcount(police: 40, auxiliary: 40), posts: [cars]), patrol: nil,
      windows: windows)
    arm.calendar = TestCity.calendar(warmUpDays: warmUpDays, windows: windows)
    return arm
  }

  /// Offences and nothing else, with cars that are always manned: for what is recorded, not for who answers.
  static func quietArm() -> ModelParameters {
    var arm = arm(windows: [2, 2, 1])
    arm.demand.kinds.removeFirst()
    arm.staffing.organisations[0].staff = nil
    arm.staffing.organisations[1].posts = []
    arm.budget = nil
    return arm
  }

  private static let cars = Post(id: 1, count: 5, crew: Headcount(police: 1, auxiliary: 1), duties: [.respond, .patrol])

  static func pilot(_ sites: RolloutPhase.Sites, in arm: ModelParameters, selection: Range<Int>? = nil) -> RolloutPhase {
    RolloutPhase(
      id: 1, organisation: 1, sites: sites, startDay: arm.calendar.monthStarts[2], opensOnStart: true, selectionDays: selection)
  }

  static func expansion(_ zones: [Int], in arm: ModelParameters, limit: Double? = nil) -> RolloutPhase {
    RolloutPhase(
      id: 2, organisation: 1, sites: .listed(zones), startDay: arm.calendar.monthStarts[4], opensOnStart: false,
      buildingAtOnce: 2,
      awaitsGate: true, policeFromPrecinctsAtMost: limit)
  }

  /// Pilot in two zones, then a gate, then two more stations.
  static func gated(
    _ gate: GateParameters, observation: ObservationParameters? = nil, in city: ModelParameters = arm()
  ) -> ModelParameters {
    var arm = city
    arm.rollout = RolloutParameters(
      phases: [pilot(.listed([7, 28]), in: arm), expansion([10, 25], in: arm)], gate: gate, observation: observation)
    return arm
  }

  /// Response in the mean at most so many minutes, at the end of the pilot.
  static func gate(
    responseAtMost minutes: Double, extensions: Int = 0, adjustments: [GateParameters.Adjustment] = [],
    truth: GateParameters.Truth? = nil
  ) -> GateParameters {
    GateParameters(
      decisionMonth: 4, criteria: [GateCriterion(.responseMinutesMean, bounds: [.atMost(minutes)])], adjustments: adjustments,
      extensionMonths: 1, extensions: extensions, truth: truth)
  }
}
