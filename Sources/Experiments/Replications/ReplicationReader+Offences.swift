import StationModel

extension ReplicationReader {
  /// Offences by area and month, and the account against the status-quo twin.
  func readOffences(_ record: Record, into tables: inout ArmTables) {
    guard record.offences.rows > 0 else { return }
    tables.areas = areas(record)
    if let account = record.account {
      tables.account = account.byZone
      tables.accountByKind = account.byKind
      tables.flows = account.flows.flatMap { [Int64($0.from), Int64($0.to), Int64($0.window), $0.count] }
    }
    if let placebo = record.placebo {
      tables.placebo = AccountColumn.allCases.map { column in
        var sum: Int64 = 0
        for zone in 0..<layout.shape.zones {
          for month in 0..<layout.shape.months { sum += placebo[zone: zone, month: month, column] }
        }
        return sum
      }
    }
  }

  private func areas(_ record: Record) -> [Int64] {
    let months = layout.shape.months
    let measures = AreaMeasure.allCases.count
    var sums = Array(repeating: Int64(0), count: ArmTables.areaRoles.count * months * measures)
    for (index, role) in ArmTables.areaRoles.enumerated() {
      for zone in 0..<layout.shape.zones where record.roles[zone] == role {
        for month in 0..<months {
          let first = (index * months + month) * measures
          let arm = (record.offences[zone, month, .committed], record.offences[zone, month, .recorded])
          // An arm without a twin is its own.
          let base =
            record.account.map { ($0[zone: zone, month: month, .inBase], $0[zone: zone, month: month, .recordedInBase]) } ?? arm
          sums[first + AreaMeasure.committedInBase.rawValue] += base.0
          sums[first + AreaMeasure.committedInArm.rawValue] += arm.0
          sums[first + AreaMeasure.recordedInBase.rawValue] += base.1
          sums[first + AreaMeasure.recordedInArm.rawValue] += arm.1
        }
      }
    }
    return sums
  }
}
