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
      ArmTables.monthOutcomes.map { value($0, month: month, record) ?? .nan }
    }
    tables.zones = zones(record)
    tables.levels = levels(record)
    tables.hours = hours(record)
    tables.histograms = record.responseHistograms.map(CoarseHistogram.counts)
    (tables.staffByMonth, tables.staffByPrecinct) = staff(record)
    tables.ledger = ledger(record)
    tables.funding = funding(record)
    tables.stations = record.stations.map { station in
      StationOpening(
        zone: station.zone, phase: station.phase, buildingStartsDay: Self.day(station.buildingStarts),
        opensDay: station.opens.map(Self.day))
    }
    tables.events = record.events
    readOffences(record, into: &tables)
    tables.gate = record.gate
    return tables
  }

  static func day(_ time: Time) -> Int { Int(time.milliseconds / 86_400_000) }

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

  private func staff(_ record: Record) -> (byMonth: [Int64], byPrecinct: [Int64]) {
    let shape = layout.shape
    let measures = StaffMeasure.allCases
    var byMonth = Array(repeating: Int64(0), count: 2 * shape.months * measures.count)
    var byPrecinct = Array(repeating: Int64(0), count: 2 * shape.precincts * shape.windows * measures.count)
    for side in StaffSide.allCases {
      for precinct in 0..<shape.precincts {
        for month in 0..<shape.months {
          let cell = (side.rawValue * shape.precincts + precinct) * shape.windows + layout.windowOfMonth[month]
          for measure in measures {
            let value = record.staff[side, precinct, month, measure]
            byMonth[(side.rawValue * shape.months + month) * measures.count + measure.rawValue] += value
            byPrecinct[cell * measures.count + measure.rawValue] += value
          }
        }
      }
    }
    return (byMonth, byPrecinct)
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
