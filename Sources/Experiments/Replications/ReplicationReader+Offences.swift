import StationModel

extension ReplicationReader {
  /// Own displacements: from, to, window, count.
  func flows(_ record: Record) -> [Int64] {
    record.account?.flows.flatMap { [Int64($0.from), Int64($0.to), Int64($0.window), $0.count] } ?? []
  }

  /// Window × `AccountColumn` of the whole city, of chance alone.
  func placebo(_ record: Record) -> [Int64] {
    guard let account = record.placebo else { return [] }
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
