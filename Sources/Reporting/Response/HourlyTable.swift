/// A week hour by hour in one arm: the rows of `hourly.csv` of one window.
struct HourlyTable: Sendable {
  /// Mean response of the calls received in an hour of the week in minutes, Monday 0 h first; nil where no call was answered.
  private(set) var response = [Double?](repeating: nil, count: hours)
  /// Mean calls received in it.
  private(set) var calls = [Double](repeating: 0, count: hours)
  private(set) var unitsOnDuty = [Double?](repeating: nil, count: hours)
  /// Doors that should be manned, and that somebody keeps; empty where the results do not tell.
  private(set) var doorsPlanned: [Double] = []
  private(set) var doorsManned: [Double] = []

  static let hours = 168

  fileprivate init(_ rows: [ReadRow<HourlyColumn>], hasDoors: Bool) {
    if hasDoors {
      doorsPlanned = [Double](repeating: 0, count: Self.hours)
      doorsManned = doorsPlanned
    }
    for row in rows {
      guard let day = row.whole(.weekday), let hour = row.whole(.hour), (1...7).contains(day), (0...23).contains(hour) else {
        continue
      }
      let place = (day - 1) * 24 + hour
      response[place] = row.number(.responseMinutes)
      calls[place] = row.number(.callsPerHour) ?? 0
      unitsOnDuty[place] = row.number(.unitsOnDuty)
      if hasDoors {
        doorsPlanned[place] = row.number(.doorPlanned) ?? 0
        doorsManned[place] = row.number(.doorManned) ?? 0
      }
    }
  }

  /// Mean response over some hours of the week, weighted by calls; nil where nobody was reached.
  func meanResponse(_ hours: some Sequence<Int>) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for hour in hours {
      guard let minutes = response[hour] else { continue }
      sum += minutes * calls[hour]
      weight += calls[hour]
    }
    return weight > 0 ? sum / weight : nil
  }

  /// Share of the doors that should be manned and are, over some hours; nil where none should be.
  func doorShare(_ hours: some Sequence<Int>) -> Double? {
    guard !doorsPlanned.isEmpty else { return nil }
    var (manned, planned) = (0.0, 0.0)
    for hour in hours {
      manned += doorsManned[hour]
      planned += doorsPlanned[hour]
    }
    return planned > 0 ? manned / planned : nil
  }

  /// The same hour of all seven days.
  static func daily(_ hour: Int) -> [Int] { (0..<7).map { $0 * 24 + hour } }
}

extension Story {
  /// The week of an arm in the shown window; nil where the results have none.
  func week(_ arm: Int) -> HourlyTable? {
    guard let table = results.table(HourlyColumn.self) else { return nil }
    let id = study.arms[arm].id
    let rows = table.rows.filter { $0.holds(.window, window.id) && $0.holds(.arm, id) }
    return rows.isEmpty ? nil : HourlyTable(rows, hasDoors: table.has(.doorPlanned) && table.has(.doorManned))
  }
}
