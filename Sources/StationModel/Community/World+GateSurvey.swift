import DiscreteEvents

// What a gate sees of residents, in the zones that the pilot serves.

extension GateCriterion.Measure {
  public var isOfResidents: Bool {
    switch self {
    case .satisfactionShare, .surveySatisfactionShare, .participationShare: true
    case .responseMinutesMean, .responseWithin10Share, .staffedDoorShare, .crimeRecordedCount: false
    }
  }
}

extension World {
  /// Over some counted months, or at their end; nil where nobody lives or nobody is asked.
  func observedOfResidents(_ measure: GateCriterion.Measure, months: Range<Int>) -> Double? {
    guard let pilot = record.pilot, let table = record.community, !months.isEmpty else { return nil }
    let ground = pilot.treated.indices.filter { pilot.treated[$0] }
    if measure == .surveySatisfactionShare { return surveyed(ground, month: months.upperBound) }
    let wanted: CommunityMeasure = measure == .participationShare ? .participating : .satisfied
    var (sum, all): (Int64, Int64) = (0, 0)
    for zone in ground {
      for month in months {
        sum += table[zone, month, wanted]
        all += table[zone, month, .residents]
      }
    }
    return all > 0 ? Double(sum) / Double(all) : nil
  }

  /// A decision that asks residents pays for it, in its month or the last one counted.
  mutating func payGateSurvey(_ asked: [GateCriterion], month: Int) {
    guard let survey = state.community?.parameters.survey else { return }
    guard asked.contains(where: { $0.measure == .surveySatisfactionShare }) else { return }
    paySurvey(survey, month: min(month, arm.shape.months - 1))
  }
}
