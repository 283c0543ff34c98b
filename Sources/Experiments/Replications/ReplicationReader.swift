import DiscreteEvents
import StationModel

/// Reads what a study keeps from the records of a replication's arms.
struct ReplicationReader: Sendable {
  let layout: StudyLayout
  /// Master seed, by which placebo sites are drawn.
  let seed: UInt64

  func read(_ number: UInt32, draws: [Double], records: [Record]) -> Replication {
    let row = layout.columns.map { column in
      records[column.arm].value(
        of: column.outcome, in: column.window, scope: column.scope, roles: column.zonesOf.map { records[$0].roles }) ?? .nan
    }
    let tables = records.map { record in
      var tables = self.tables(record)
      tables.areas = areaTables(record, base: records[0], number: number)
      return tables
    }
    return Replication(number: number, draws: draws, row: row, tables: tables)
  }

  private func tables(_ record: Record) -> ArmTables {
    var tables = ArmTables()
    tables.months = (0..<layout.shape.months).flatMap { month in
      ArmTables.monthOutcomes.map { record.value(of: $0, month: month) ?? .nan }
    }
    tables.zones = zones(record)
    tables.levels = levels(record)
    for kind in TableKind.allCases { tables.kept[kind] = kept(kind, record) }
    tables.histograms = record.responseHistograms.map(CoarseHistogram.counts)
    tables.stations = record.stations.map { station in
      StationOpening(
        zone: station.zone, phase: station.phase, buildingStartsDay: Self.day(station.buildingStarts),
        opensDay: station.opens.map(Self.day))
    }
    tables.events = record.events
    tables.flows = flows(record)
    tables.gate = record.gate
    return tables
  }

  static func day(_ time: Time) -> Int { Int(time.milliseconds / 86_400_000) }

  private func kept(_ kind: TableKind, _ record: Record) -> [Int64] {
    switch kind {
    case .hours: hours(record)
    case .staffByMonth: staffByMonth(record)
    case .staffByPrecinct: staffByPrecinct(record)
    case .ledger: ledger(record)
    case .funding: funding(record)
    case .account: record.account?.byZone.sums ?? []
    case .accountByKind: record.account?.byKind.sums ?? []
    case .accountByArea: accountByArea(record)
    case .placebo: placebo(record)
    }
  }

  private func zones(_ record: Record) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(layout.shape.zones * layout.shape.windows * ArmTables.zoneOutcomes.count)
    for zone in 0..<layout.shape.zones {
      for window in 0..<layout.shape.windows {
        for outcome in ArmTables.zoneOutcomes {
          let value = record.value(of: outcome, in: .window(window), scope: .zone(zone)) ?? .nan
          values.append(value)
        }
      }
    }
    return values
  }

  private func levels(_ record: Record) -> [Float] {
    (0..<layout.shape.zones).flatMap { zone in
      layout.windows.flatMap { window in
        ArmTables.worstOutcomes.map { Float(record.value(of: $0, in: window, scope: .zone(zone)) ?? .nan) }
      }
    }
  }

  private func hours(_ record: Record) -> [Int64] {
    var values: [Int64] = []
    values.reserveCapacity(RecordShape.weekHours * layout.shape.windows * HourMeasure.allCases.count)
    for hour in 0..<RecordShape.weekHours {
      for window in 0..<layout.shape.windows {
        for measure in HourMeasure.allCases { values.append(Self.value(measure, hour, window, record)) }
      }
    }
    return values
  }

  private static func value(_ measure: HourMeasure, _ hour: Int, _ window: Int, _ record: Record) -> Int64 {
    let cell = hour * record.shape.windows + window
    return switch measure {
    case .received: record.byHour[cell, .received]
    case .answered: record.byHour[cell, .answered]
    case .responseMs: record.byHour[cell, .responseMs]
    case .within10: record.byHour[cell, .within10]
    case .unitBusyMs: record.unitsByHour[hour, window, .unitBusyMs]
    case .unitDutyMs: record.unitsByHour[hour, window, .unitDutyMs]
    case .patrolMs: record.unitsByHour[hour, window, .patrolMs]
    case .doorPlannedMs: record.unitsByHour[hour, window, .doorPlannedMs]
    case .doorMannedMs: record.unitsByHour[hour, window, .doorMannedMs]
    }
  }

  private func staffByMonth(_ record: Record) -> [Int64] {
    var sums = Array(repeating: Int64(0), count: StaffSide.allCases.count * layout.shape.months * StaffMeasure.allCases.count)
    addStaff(of: record, to: &sums) { side, _, month in side.rawValue * layout.shape.months + month }
    return sums
  }

  private func staffByPrecinct(_ record: Record) -> [Int64] {
    let shape = layout.shape
    var sums = Array(
      repeating: Int64(0), count: StaffSide.allCases.count * shape.precincts * shape.windows * StaffMeasure.allCases.count)
    addStaff(of: record, to: &sums) { side, precinct, month in
      (side.rawValue * shape.precincts + precinct) * shape.windows + layout.windowOfMonth[month]
    }
    return sums
  }

  private func addStaff(of record: Record, to sums: inout [Int64], cell: (StaffSide, _ precinct: Int, _ month: Int) -> Int) {
    let measures = StaffMeasure.allCases
    for side in StaffSide.allCases {
      for precinct in 0..<layout.shape.precincts {
        for month in 0..<layout.shape.months {
          let first = cell(side, precinct, month) * measures.count
          for measure in measures { sums[first + measure.rawValue] += record.staff[side, precinct, month, measure] }
        }
      }
    }
  }

  private func ledger(_ record: Record) -> [Int64] {
    guard record.hasLedger else { return [] }
    let categories = LedgerCategory.allCases.count
    var cents = Array(repeating: Int64(0), count: layout.shape.months * categories)
    for entry in record.ledger { cents[entry.month * categories + entry.category.rawValue] += entry.cents }
    return cents
  }

  private func funding(_ record: Record) -> [Int64] {
    guard record.budget?.sourceShares != nil else { return [] }
    let (categories, sources) = (LedgerCategory.allCases.count, FundingSource.allCases.count)
    var cents = Array(repeating: Int64(0), count: layout.shape.months * categories * sources)
    for entry in record.ledger {
      guard let parts = record.funding(of: entry) else { continue }
      let first = (entry.month * categories + entry.category.rawValue) * sources
      for (source, part) in parts.enumerated() { cents[first + source] += part }
    }
    return cents
  }
}
