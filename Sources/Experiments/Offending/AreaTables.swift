/// What is kept of one arm in one replication for its evaluation; empty when offending is not simulated.
public struct AreaTables: Equatable, Sendable {
  /// `EvaluationArea` × month × `AreaMeasure`, by this arm's own stations.
  public var counts: [Int64] = []
  /// Zones of each `EvaluationArea`.
  public var zones: [Int64] = []
  /// Coefficient and standard error of two-way fixed effects on recorded offences by zone and month; empty without an estimate.
  public var fixedEffects: [Double] = []
  /// Sums over placebo sites of the size of the treated area; empty without sites.
  public var placebo: [Double] = []

  public init() {}

  public var isEmpty: Bool { counts.isEmpty }

  /// Counted months.
  var months: Int { counts.count / (EvaluationArea.allCases.count * AreaMeasure.allCases.count) }

  /// Offences of an area in some months; zero when nothing is kept.
  public func sum(_ areas: [EvaluationArea], _ months: [Int], _ measure: AreaMeasure) -> Int64 {
    var sum: Int64 = 0
    for area in areas { for month in months where !isEmpty { sum += counts[Self.place(area, month, measure, of: self.months)] } }
    return sum
  }

  /// Zones of an area.
  public func zones(_ areas: [EvaluationArea]) -> Int {
    areas.reduce(0) { $0 + ($1.rawValue < zones.count ? Int(zones[$1.rawValue]) : 0) }
  }

  static func place(_ area: EvaluationArea, _ month: Int, _ measure: AreaMeasure, of months: Int) -> Int {
    (area.rawValue * months + month) * AreaMeasure.allCases.count + measure.rawValue
  }
}
