import Experiments
import StationModel
import Texts

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
}
