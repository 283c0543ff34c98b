/// What a city sees of its pilot, month by month; recorded crime is kept apart.
struct PilotObservations {
  /// Calls in the log, those with a reported arrival, those within 10 minutes; month × hour of the day.
  private var logged: [Int64]
  private var answered: [Int64]
  private var within10: [Int64]
  /// Reported response time in ms.
  private var responseMs: [Int64]
  /// Time that the pilot's doors claim to be open, and are manned, by month.
  private var doorPlannedMs: [Int64]
  private var doorMannedMs: [Int64]

  init(months: Int) {
    logged = Array(repeating: 0, count: months * 24)
    answered = logged
    within10 = logged
    responseMs = logged
    doorPlannedMs = Array(repeating: 0, count: months)
    doorMannedMs = doorPlannedMs
  }

  /// - Parameter response: Reported response time in ms; nil for a call that nobody reached.
  mutating func addCall(month: Int, hour: Int, response: Int64?) {
    let cell = month * 24 + hour
    logged[cell] += 1
    guard let response else { return }
    answered[cell] += 1
    responseMs[cell] += response
    if response <= 10 * 60_000 { within10[cell] += 1 }
  }

  mutating func addDoor(month: Int, planned: Int64, manned: Int64) {
    doorPlannedMs[month] += planned
    doorMannedMs[month] += manned
  }

  /// A figure over some months; nil where nothing was seen, or too many calls have no arrival for a mean of the others, and for
  /// recorded crime.
  func value(_ criterion: GateCriterion, months: Range<Int>) -> Double? {
    func sum(_ values: [Int64]) -> Double {
      var sum: Int64 = 0
      for month in months {
        for hour in 0..<24 where criterion.includes(hour: hour) { sum += values[month * 24 + hour] }
      }
      return Double(sum)
    }
    func ratio(_ above: Double, _ below: Double) -> Double? { below > 0 ? above / below : nil }
    switch criterion.measure {
    // A mean over those reached says nothing where many were not.
    case .responseMinutesMean:
      return ratio(sum(answered), sum(logged)).flatMap {
        Reach.allows(1 - $0) ? ratio(sum(responseMs) / 60_000, sum(answered)) : nil
      }
    case .responseWithin10Share: return ratio(sum(within10), sum(logged))
    case .staffedDoorShare:
      return ratio(
        months.reduce(0) { $0 + Double(doorMannedMs[$1]) }, months.reduce(0) { $0 + Double(doorPlannedMs[$1]) })
    case .crimeRecordedCount, .satisfactionShare, .surveySatisfactionShare, .participationShare: return nil
    }
  }
}
