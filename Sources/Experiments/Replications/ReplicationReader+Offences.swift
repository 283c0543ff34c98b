import StationModel

extension ReplicationReader {
  /// The account against the counterfactual, and that of chance alone.
  func readOffences(_ record: Record, into tables: inout ArmTables) {
    if let account = record.account {
      tables.account = account.byZone.sums
      tables.accountByKind = account.byKind.sums
      tables.accountByArea = accountByArea(account, record.roles)
      tables.flows = account.flows.flatMap { [Int64($0.from), Int64($0.to), Int64($0.window), $0.count] }
    }
    if let placebo = record.placebo { tables.placebo = byWindow(placebo) }
  }

  /// Window × `AccountColumn` of the whole city.
  private func byWindow(_ account: DisplacementAccount) -> [Int64] {
    let columns = AccountColumn.allCases
    var sums = Array(repeating: Int64(0), count: layout.shape.windows * columns.count)
    for zone in 0..<layout.shape.zones {
      for month in 0..<layout.shape.months {
        let first = layout.windowOfMonth[month] * columns.count
        for column in columns { sums[first + column.rawValue] += account[zone: zone, month: month, column] }
      }
    }
    return sums
  }
}
