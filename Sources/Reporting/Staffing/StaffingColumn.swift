import StationModel

/// Columns of `staffing.csv` in front of those of the hours: people and units by month and by precinct.
enum StaffingColumn: String, ResultColumn {
  case arm, window, month, precinct, side

  static let file = "staffing.csv"
  static let key: [Self] = [.arm, .window, .month, .precinct, .side]
  static var fields: [TableColumn] { allCases.map(\.field) + StaffMeasure.allCases.map(\.field) }

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .month: .init(.string, "Calendar month; empty in rows of a whole window.", .month.orEmpty)
    case .precinct: .init(.string, "Id of the precinct; empty in rows of the whole city.")
    case .side:
      .init(
        .string, "precinct for its own people and units, stations for those of the stations on its ground.",
        .word(of: StaffSide.self))
    }
  }
}

extension ReadRow<StaffingColumn> {
  /// Hours of a measure, mean of one replication.
  func hours(_ measure: StaffMeasure) -> Double? { number(in: measure.field) }
}
