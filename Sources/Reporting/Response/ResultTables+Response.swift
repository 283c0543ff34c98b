import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Calls, units and doors by hour of the week.
  var hourly: ResultTable {
    ResultTable(HourlyColumn.self, title: "Hour by hour of the week: calls, response, units, doors") { emit in
      for index in 0..<layout.arms {
        for window in 0..<layout.shape.windows {
          for hour in 0..<RecordShape.weekHours { emit(hourRow(index, window, hour)) }
        }
      }
    }
  }

  private func hourRow(_ index: Int, _ window: Int, _ hour: Int) -> TableRow<HourlyColumn> {
    let hours = result.tables.arms[index][.hours]
    func sum(_ measure: HourMeasure) -> Double {
      let cell = (hour * layout.shape.windows + window) * HourMeasure.allCases.count + measure.rawValue
      return cell < hours.count ? Double(hours[cell]) : 0
    }
    func ratio(_ above: Double, _ below: Double) -> TableValue { below > 0 ? .number(above / below) : .empty }
    let times = Double(layout.weekdays[window][hour / 24]) * futures
    let ms = times * 3_600_000
    return [
      .arm: arm(index), .window: .text(names.windows[window]), .weekday: .integer(hour / 24 + 1), .hour: .integer(hour % 24),
      .callsPerHour: ratio(sum(.received), times), .responseMinutes: ratio(sum(.responseMs) / 60_000, sum(.answered)),
      .within10: ratio(sum(.within10), sum(.received)), .unitsOnDuty: ratio(sum(.unitDutyMs), ms),
      .unitsBusy: ratio(sum(.unitBusyMs), ms), .busy: ratio(sum(.unitBusyMs), sum(.unitDutyMs)),
      .patrolHours: ratio(sum(.patrolMs), ms), .doorPlanned: ratio(sum(.doorPlannedMs), ms),
      .doorManned: ratio(sum(.doorMannedMs), ms), .doorStaffed: ratio(sum(.doorMannedMs), sum(.doorPlannedMs)),
    ]
  }

  /// Response times of all replications together.
  var histograms: ResultTable {
    ResultTable(HistogramColumn.self, title: "Response times of the calls of all runs together") { emit in
      let groups = [Scope.city] + (1...RecordShape.priorities).map(Scope.priority)
      for index in 0..<layout.arms {
        for (place, counts) in result.tables.arms[index].histograms.enumerated() {
          let (group, window) = place.quotientAndRemainder(dividingBy: layout.shape.windows)
          // Those of area kinds are behind; what is asked of them stands in estimates.csv.
          guard group < groups.count else { break }
          let scope = scope(groups[group])
          for (bucket, calls) in counts.enumerated() where calls > 0 {
            let bounds = CoarseHistogram.bounds(bucket)
            emit([
              .arm: arm(index), .window: .text(names.windows[window]), .scope: scope.kind, .place: scope.place,
              .fromMs: .integer(bounds.lowerBound), .beforeMs: .integer(bounds.upperBound), .calls: .integer(calls),
            ])
          }
        }
      }
    }
  }
}
