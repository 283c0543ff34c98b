import DiscreteEvents
@testable import StationModel

extension TestCity {
  /// Two kinds of offences that patrols deter, the second of which may turn into the first.
  static func offending(
    theft: Double = 10, violence: Double = 4, afterVisit: Double = 0.5, station: Double = 0.05,
    displacement: DisplacementParameters? = DisplacementParameters(spaceShare: 0.3, timeShare: 0.1, kindShare: 0.02),
    repeats: Double = 0.2
  ) -> OffendingParameters {
    OffendingParameters(
      kinds: [
        OffenceKind(
          call: 1, committedPerYear: theft * 365, deterredBy: [.patrol, .station], nearRepeats: repeats,
          turnsInto: [.init(kind: 1, weight: 1)], reportedShare: 0.5, noticeMinutes: .exponential(mean: 60), clearedShare: 0.4),
        OffenceKind(
          call: 2, committedPerYear: violence * 365, deterredBy: [.patrol, .station], nearRepeats: repeats,
          turnsInto: [.init(kind: 0, weight: 1)], reportedShare: 0.5, clearedShare: 0.7),
      ],
      deterrence: DeterrenceParameters(afterVisitShare: afterVisit, stationShare: station), displacement: displacement,
      nearRepeat: NearRepeatParameters(lagDays: 7), recording: RecordingParameters(nearStationLogit: 0.2, clearUpSlope: 0.3))
  }

  /// A city with offences, and the same with two stations from the second window on.
  static func offendingArms(_ offending: OffendingParameters = offending(), windows: [Int] = [1, 2]) -> [ModelParameters] {
    let zones = 16
    var base = arm(
      precincts: 2,
      kinds: [
        kind(1, perDay: 30, zones: zones), kind(2, perDay: 5, zones: zones, isCrime: true),
        kind(3, perDay: 2, zones: zones, isCrime: true),
      ], windows: windows, variation: .lognormal(mean: 1, cv: 0.4))
    base.offending = offending
    var plan = base
    plan.staffing.organisations[1] = station(
      origin: Organisation.Origin(precincts: 0.5, hired: 0.5), tiers: [.alone, .stabilises, .stabilises])
    if windows.count > 1 { plan.rollout = opening([5, 10], in: base) }
    // A base must know the station's organisation to be the same city in all else.
    base.staffing.organisations[1] = plan.staffing.organisations[1]
    return [base, plan]
  }
}

extension DisplacementAccount {
  func total(_ columns: [AccountColumn]) -> Int64 { columns.reduce(0) { $0 + total($1) } }
}

extension ModelParameters {
  /// The same city with nobody on patrol, for what does not mind patrols.
  var withoutPatrols: ModelParameters {
    var arm = self
    arm.patrol = nil
    return arm
  }
}
