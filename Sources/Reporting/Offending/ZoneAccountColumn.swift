import StationModel

/// Columns of `displacement.csv` around the sums of the account: offences by zone and month.
enum ZoneAccountColumn: String, AccountFileColumn {
  case arm, zone, month, window, netMean

  static let file = "displacement.csv"
  static let key: [Self] = [.arm, .zone, .month]
  static var fields: [TableColumn] { allCases.map(\.field).inserting(sums, behind: Self.window) }

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .zone: .zone
    case .month: .month
    case .window: .window
    case .netMean:
      .init(
        .number, unit: "offences", "inArm less inBase, mean of one run. Rows that are all zero are left out.", .real)
    }
  }
}
