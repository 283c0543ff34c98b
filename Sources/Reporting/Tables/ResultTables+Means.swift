import Experiments
import StationModel

extension ResultTables {
  /// Hours and positions of people and units.
  var staffing: ResultTable {
    ResultTable(
      StaffingColumn.self, title: "People and units: mean hours of one future, by month for the city and by window for precincts"
    ) { emit in
      for index in 0..<layout.arms { staffRows(index, emit) }
    }
  }

  private func staffRows(_ index: Int, _ emit: ([TableValue]) -> Void) {
    let sums = result.tables.arms[index]
    let shape = layout.shape
    let width = StaffMeasure.allCases.count
    for side in StaffSide.allCases {
      let label = TableValue.text(side.word)
      for month in 0..<shape.months {
        let values = hours(sums[.staffByMonth], (side.rawValue * shape.months + month) * width)
        emit([arm(index), .text(names.windows[layout.windowOfMonth[month]]), .text(names.months[month]), .empty, label] + values)
      }
      for precinct in 0..<shape.precincts {
        for window in 0..<shape.windows {
          let first = ((side.rawValue * shape.precincts + precinct) * shape.windows + window) * width
          emit(
            [arm(index), .text(names.windows[window]), .empty, .text(names.precincts[precinct]), label]
              + hours(sums[.staffByPrecinct], first))
        }
      }
    }
  }

  private func hours(_ sums: [Int64], _ first: Int) -> [TableValue] {
    StaffMeasure.allCases.map { measure in
      let place = first + measure.rawValue
      return place < sums.count ? .number(Double(sums[place]) / 3_600_000 / futures) : .empty
    }
  }

  /// The ledger, month by month.
  var ledger: ResultTable {
    ResultTable(
      LedgerColumn.self, title: "The ledger: exact sums over all futures, and the mean of one future",
      without: isAppraised ? [] : [.isAnnualised]
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.ledger].isEmpty {
        for month in 0..<layout.shape.months {
          for category in LedgerCategory.allCases {
            let cents = result.tables.arms[index][.ledger][month * LedgerCategory.allCases.count + category.rawValue]
            if cents == 0 { continue }
            emit(
              [
                arm(index), .text(names.months[month]), .text(names.windows[layout.windowOfMonth[month]]), .text("\(category)"),
                .boolean(category.isStated), .boolean(category.isFull), .boolean(category.isCash), .integer(cents),
                .number(Double(cents) / 100 / futures),
              ] + (isAppraised ? [.boolean(category.isAnnualised)] : []))
          }
        }
      }
    }
  }

  /// When and where stations opened.
  var stations: ResultTable {
    ResultTable(StationColumn.self, title: "Stations: where they stand and when they open over all futures") { emit in
      let start = layout.monthStarts.first ?? 0
      for index in 0..<layout.arms {
        for (number, station) in result.tables.arms[index].stations.enumerated() {
          emit([
            arm(index), .integer(number + 1), phase(index, station.phase), .text(names.zones[station.zone].id),
            .number(Double(station.opened) / futures),
            station.opened > 0 ? .number(station.openingDay.mean - Double(start)) : .empty,
            station.earliestDay.map { .integer($0 - start) } ?? .empty, station.latestDay.map { .integer($0 - start) } ?? .empty,
          ])
        }
      }
    }
  }

  private func phase(_ index: Int, _ phase: Int) -> TableValue {
    index < names.phases.count && phase < names.phases[index].count ? .text(names.phases[index][phase].id) : .integer(phase)
  }
}
