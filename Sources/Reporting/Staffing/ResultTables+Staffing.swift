import Experiments
import StationModel
import Texts

extension ResultTables {
  /// Hours and positions of people and units.
  var staffing: ResultTable {
    let fields = StaffMeasure.allCases.map(\.field)
    return ResultTable(
      StaffingColumn.self, title: "People and units: mean hours of one run, by month for the city and by window for precincts"
    ) { emit in
      for index in 0..<layout.arms { staffRows(index) { emit($0.adding(fields, $1)) } }
    }
  }

  private func staffRows(_ index: Int, _ emit: (_ head: TableRow<StaffingColumn>, _ hours: [TableValue]) -> Void) {
    let sums = result.tables.arms[index]
    let shape = layout.shape
    let width = StaffMeasure.allCases.count
    for side in StaffSide.allCases {
      let label = TableValue.text(side.word)
      for month in 0..<shape.months {
        let values = hours(sums[.staffByMonth], (side.rawValue * shape.months + month) * width)
        emit(
          [
            .arm: arm(index), .window: .text(names.windows[layout.windowOfMonth[month]]), .month: .text(names.months[month]),
            .precinct: .empty, .side: label,
          ], values)
      }
      for precinct in 0..<shape.precincts {
        for window in 0..<shape.windows {
          let first = ((side.rawValue * shape.precincts + precinct) * shape.windows + window) * width
          emit(
            [
              .arm: arm(index), .window: .text(names.windows[window]), .month: .empty,
              .precinct: .text(names.precincts[precinct]), .side: label,
            ], hours(sums[.staffByPrecinct], first))
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
}
