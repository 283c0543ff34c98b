/// A week hour by hour in one arm: the rows of `hourly.csv` of one window.
struct HourlyTable: Sendable {
  /// Mean response of the calls received in an hour of the week in minutes, Monday 0 h first; nil where no call was answered.
  private(set) var response = [Double?](repeating: nil, count: hours)
  /// Mean calls received in it.
  private(set) var calls = [Double](repeating: 0, count: hours)
  private(set) var unitsOnDuty = [Double?](repeating: nil, count: hours)

  static let hours = 168

  fileprivate init(_ rows: [ReadRow<HourlyColumn>]) {
    for row in rows {
      guard let day = row.whole(.weekday), let hour = row.whole(.hour), (1...7).contains(day), (0...23).contains(hour) else {
        continue
      }
      let place = (day - 1) * 24 + hour
      response[place] = row.number(.responseMinutes)
      calls[place] = row.number(.callsPerHour) ?? 0
      unitsOnDuty[place] = row.number(.unitsOnDuty)
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
}

extension Story {
  /// The week of an arm in the shown window; nil where the results have none.
  func week(_ arm: Int) -> HourlyTable? {
    guard let table = results.table(HourlyColumn.self) else { return nil }
    let id = study.arms[arm].id
    let rows = table.rows.filter { $0.holds(.window, window.id) && $0.holds(.arm, id) }
    return rows.isEmpty ? nil : HourlyTable(rows)
  }

  // MARK: At night
  /// From ten at night to six in the morning.
  static let nightHours = [22, 23, 0, 1, 2, 3, 4, 5]
  private static let threeInTheMorning = "3"

  private func hours(_ arm: Int, _ column: HourlyColumn, hour: String? = threeInTheMorning) -> Formula {
    hour.map { .rows(HourlyColumn.self, [.arm: study.arms[arm].id, .window: window.id, .hour: $0], column) }
      ?? .rows(HourlyColumn.self, [.arm: study.arms[arm].id, .window: window.id], column)
  }

  /// Mean response in some hours of every day, weighted by calls; nil where nobody was reached.
  func response(_ arm: Int, hours: [Int]) -> Fact? {
    let texts = hours.map(String.init)
    func column(_ column: HourlyColumn) -> Formula {
      let conditions: [Formula.Condition] = [
        .init(column: HourlyColumn.arm.rawValue, text: study.arms[arm].id),
        .init(column: HourlyColumn.window.rawValue, text: window.id),
        .init(column: HourlyColumn.hour.rawValue, text: texts[0], alternatives: Array(texts.dropFirst())),
      ]
      return .fields(Formula.Fields(file: HourlyColumn.file, conditions: conditions, column: column.rawValue))
    }
    let (calls, minutes) = (column(.callsPerHour), column(.responseMinutes))
    // Hours in which nobody was reached have no response, and their calls are left out with them.
    let weights = calls * .operation(.atLeast, minutes, .number(0))
    return fact(.fold(.sum, calls * minutes) / .fold(.sum, weights)).flatMap { $0.value.isFinite ? $0 : nil }
  }

  /// The same at three in the morning.
  func nightResponse(_ arm: Int) -> Fact? { response(arm, hours: [3]) }

  /// Mean number of doors at night: those that should be open, or those that somebody keeps.
  func nightDoors(_ arm: Int, _ column: HourlyColumn) -> Fact? { fact(.fold(.mean, hours(arm, column))) }

  /// Of the hours of doors that should be manned the share that is; nil where none should be.
  func weekDoors(_ arm: Int) -> Fact? {
    let sums = [HourlyColumn.doorManned, .doorPlanned].map { Formula.fold(.sum, hours(arm, $0, hour: nil)) }
    return fact(sums[0] / sums[1]).flatMap { $0.value.isFinite ? $0 : nil }
  }

  func hasDoors(_ arm: Int) -> Bool { (nightDoors(arm, .doorPlanned)?.count ?? 0) > 0 }
}
