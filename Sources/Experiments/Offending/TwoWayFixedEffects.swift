/// Difference in differences by least squares with an effect of each unit and of each period.
///
/// outcome = unit + period + Σ coefficient · treatment + error. Standard errors allow for any dependence within a unit
/// (cluster-robust, with the factor G/(G − 1) · (N − 1)/(N − K) for G units with observations, N observations and K
/// coefficients and period effects). With effects that differ between units or grow with time, and stations that open at
/// different dates, the coefficient is a weighted mean in which weights may be negative.
/// Source: Cameron and Miller, Journal of Human Resources 50 (2015); on the weights Goodman-Bacon, Journal of
/// Econometrics 225 (2021).
public struct TwoWayFixedEffects: Equatable, Sendable {
  /// The coefficient of one treatment.
  public struct Coefficient: Equatable, Sendable {
    public let estimate: Double
    /// Cluster-robust by unit.
    public let standardError: Double
    /// 95 % Student-t interval with one degree of freedom per unit less one.
    public let interval: Interval
  }

  /// Why there is no estimate.
  public enum Problem: Error, Equatable, Sendable {
    /// Fewer than two units with observations: nothing to compare.
    case tooFewUnits
    /// The effects of units and periods and the treatments before it determine this treatment.
    case notIdentified(treatment: Int)
    /// As many coefficients and effects as observations.
    case nothingLeft
  }

  /// One per treatment, in their order.
  public let coefficients: [Coefficient]
  public let observations: Int
  /// Units with observations.
  public let units: Int

  /// - Parameters:
  ///   - panel: The observations, by unit and period.
  ///   - treatments: for each treatment its value in each observation of the panel, mostly 0 or 1.
  public init(_ panel: Panel, treatments: [[Double]]) throws(Problem) {
    precondition(treatments.allSatisfy { $0.count == panel.count }, "a value of each treatment per observation")
    let units = Set(panel.unit).count
    guard units > 1 else { throw .tooFewUnits }
    let projection = PanelProjection(panel)
    let outcome = projection.residuals(of: panel.outcome)
    let columns = treatments.map(projection.residuals)
    for (index, column) in columns.enumerated() {
      // What rounding leaves of a column that the effects explain is not variation.
      let before = treatments[index].reduce(0) { $0 + $1 * $1 }
      guard Self.product(column, column) > 1e-20 * before else { throw .notIdentified(treatment: index) }
    }
    let system = SymmetricSystem(columns.map { column in columns.map { Self.product(column, $0) } })
    for index in columns.indices where !system.determines(index) { throw .notIdentified(treatment: index) }
    guard panel.count > projection.rank + columns.count else { throw .nothingLeft }

    let estimates = system.solution(for: columns.map { Self.product($0, outcome) })
    let errors = (0..<panel.count).map { index in
      columns.indices.reduce(outcome[index]) { $0 - estimates[$1] * columns[$1][index] }
    }
    let variances = Self.clusteredVariances(panel, columns, errors, system)
    // Effects of units lie within clusters and are not counted; the constant is, with the period effects.
    let counted = Double(projection.rank - units + 1 + columns.count)
    let correction =
      Double(units) / Double(units - 1) * Double(panel.count - 1) / (Double(panel.count) - counted)
    coefficients = zip(estimates, variances).map { estimate, variance in
      let standardError = (correction * variance).squareRoot()
      let interval = Interval(mean: estimate, standardError: standardError, count: units)
      return Coefficient(
        estimate: estimate, standardError: standardError, interval: interval ?? Interval(low: estimate, high: estimate))
    }
    observations = panel.count
    self.units = units
  }

  /// Diagonal of B⁻¹ (Σ over units of s sᵀ) B⁻¹, with s the sum of regressors × error within a unit.
  private static func clusteredVariances(
    _ panel: Panel, _ columns: [[Double]], _ errors: [Double], _ system: SymmetricSystem
  ) -> [Double] {
    var scores = Array(repeating: Array(repeating: 0.0, count: columns.count), count: panel.units)
    for index in 0..<panel.count {
      for (place, column) in columns.enumerated() { scores[panel.unit[index]][place] += column[index] * errors[index] }
    }
    var variances = Array(repeating: 0.0, count: columns.count)
    for score in scores {
      for (place, part) in system.solution(for: score).enumerated() { variances[place] += part * part }
    }
    return variances
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
