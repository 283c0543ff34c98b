import DiscreteEvents
import StationModel

extension ReplicationReader {
  /// What an evaluation of an arm works with.
  ///
  /// - Parameter base: The first arm's record, in which placebo sites are drawn: nothing is done there but what its own stations do.
  func areaTables(_ record: Record, base: Record, number: UInt32) -> AreaTables {
    var tables = AreaTables()
    guard record.offences.rows > 0 else { return tables }
    let areas = EvaluationArea.areas(of: record.roles)
    tables.counts = counts(record, areas)
    tables.zones = EvaluationArea.allCases.map { area in Int64(areas.count { $0 == area }) }
    guard let months = layout.evaluationMonths, record.account != nil else { return tables }
    tables.fixedEffects = fixedEffects(record, areas, months)
    let untouched = base.roles.indices.filter { base.roles[$0] == .none || base.roles[$0] == .control }
    tables.placebo =
      PlaceboSites(
        zones: untouched, ids: untouched.map { base.zoneIds[$0] }, size: tables.zones([.treated]), months: months,
        random: KeyedRandom(seed: seed, replication: number)
      ) { base.offences[$0, $1, .recorded] }.kept
    return tables
  }

  private func counts(_ record: Record, _ areas: [EvaluationArea]) -> [Int64] {
    let months = layout.shape.months
    var sums = Array(repeating: Int64(0), count: EvaluationArea.allCases.count * months * AreaMeasure.allCases.count)
    for (zone, area) in areas.enumerated() {
      for month in 0..<months {
        let arm = (record.offences[zone, month, .committed], record.offences[zone, month, .recorded])
        // An arm without a counterfactual is its own.
        let base =
          record.account.map { ($0[zone: zone, month: month, .inBase], $0[zone: zone, month: month, .recordedInBase]) } ?? arm
        func add(_ measure: AreaMeasure, _ value: Int64) { sums[AreaTables.place(area, month, measure, of: months)] += value }
        add(.committedInBase, base.0)
        add(.committedInArm, arm.0)
        add(.recordedInBase, base.1)
        add(.recordedInArm, arm.1)
      }
    }
    return sums
  }

  /// Recorded offences of treated and control zones, month by month: a treated zone counts as treated in the months after.
  private func fixedEffects(_ record: Record, _ areas: [EvaluationArea], _ months: EvaluationMonths) -> [Double] {
    let zones = areas.indices.filter { areas[$0] == .treated || EvaluationArea.allControl.contains(areas[$0]) }
    let all = months.before + months.after
    let panel = Panel(rows: zones.map { zone in all.map { Double(record.offences[zone, $0, .recorded]) } })
    let treatment = zones.flatMap { zone in
      all.indices.map { areas[zone] == .treated && $0 >= months.before.count ? 1.0 : 0 }
    }
    guard let found = try? TwoWayFixedEffects(panel, treatments: [treatment]).coefficients[0] else { return [] }
    return [found.estimate, found.standardError]
  }

  /// `EvaluationArea` × window × `AccountColumn`.
  func accountByArea(_ record: Record) -> [Int64] {
    guard let account = record.account else { return [] }
    let columns = AccountColumn.allCases
    var sums = Array(repeating: Int64(0), count: EvaluationArea.allCases.count * layout.shape.windows * columns.count)
    for (zone, area) in EvaluationArea.areas(of: record.roles).enumerated() {
      for month in 0..<layout.shape.months {
        let first = (area.rawValue * layout.shape.windows + layout.windowOfMonth[month]) * columns.count
        for column in columns { sums[first + column.rawValue] += account[zone: zone, month: month, column] }
      }
    }
    return sums
  }
}
