/// Displacement from zone to zone: a row of `flows.csv`.
struct FlowRow: Sendable {
  /// Places in the study.
  let from, to: Int
  /// Mean of one replication.
  let mean: Double
}

extension Story {
  /// Flows of an arm in the shown window, the largest first; equal ones in the order of zones.
  func flows(_ arm: Int) -> [FlowRow] {
    let places = Dictionary(study.zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = results.rows(FlowColumn.self).compactMap { row -> FlowRow? in
      guard row.holds(.arm, study.arms[arm].id), row.holds(.window, window.id), let from = places[row.text(.fromZone)],
        let to = places[row.text(.toZone)], from != to, let mean = row.number(.mean)
      else { return nil }
      return FlowRow(from: from, to: to, mean: mean)
    }
    return rows.sorted { $0.mean != $1.mean ? $0.mean > $1.mean : ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// Net change of offences by zone, cumulated from the first month: month × zone, mean of one replication.
  func cumulatedNet(_ arm: Int) -> [[Double]] {
    let months = study.months
    let places = Dictionary(study.zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placesOfMonths = Dictionary(months.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var net = [[Double]](repeating: [Double](repeating: 0, count: study.zones.count), count: months.count)
    for row in results.rows(ZoneAccountColumn.self) where row.holds(.arm, study.arms[arm].id) {
      if let zone = places[row.text(.zone)], let month = placesOfMonths[row.text(.month)], let mean = row.number(.netMean) {
        net[month][zone] += mean
      }
    }
    for month in net.indices.dropFirst() {
      for zone in net[month].indices { net[month][zone] += net[month - 1][zone] }
    }
    return net
  }
}
