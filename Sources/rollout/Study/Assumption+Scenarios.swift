import DiscreteEvents
import Reporting
import Scenarios

extension Assumption {
  /// The settings of all arms in the order in which they first appear: once where they are alike everywhere, else arm by arm.
  static func all(of arms: [Scenario]) -> [Assumption] {
    let rows = arms.map { Explanation($0).rows.compactMap(Assumption.init) }
    var places: [String: Int] = [:]
    var byPath: [[Assumption]] = []
    for (arm, its) in rows.enumerated() {
      for var row in its {
        row.arm = arm
        if let place = places[row.path] {
          byPath[place].append(row)
        } else {
          places[row.path] = byPath.count
          byPath.append([row])
        }
      }
    }
    return byPath.flatMap { merged($0, arms: arms.count) }
  }

  private static func merged(_ rows: [Assumption], arms: Int) -> [Assumption] {
    let alike = rows.map { row in
      var row = row
      row.arm = nil
      return row
    }
    return rows.count == arms && alike.allSatisfy { $0 == alike[0] } ? [alike[0]] : rows
  }

  /// Nil for what states no fact: names, ids, the question itself.
  private init?(_ row: ExplanationRow) {
    guard let evidence = row.evidence else { return nil }
    // What JSON writes as a number reads back as one.
    let number = Double(row.value)
    self.init(
      path: row.path, value: number.map { .number($0) } ?? .text(row.value), unit: row.unit,
      range: number.flatMap { value in row.drawn.map { Self.range($0, value) } }, drawn: row.uncertainty,
      rangeSource: row.drawn?.source, evidence: evidence.rawValue, source: row.source, meaning: row.meaning)
  }

  private static func range(_ parameter: UncertainParameter, _ value: Double) -> ClosedRange<Double> {
    let quantiles = [0.05, 0.95].map { parameter.distribution.quantile($0) * (parameter.kind == .times ? value : 1) }
    return min(quantiles[0], quantiles[1])...max(quantiles[0], quantiles[1])
  }
}
