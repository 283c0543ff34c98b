public import DiscreteEvents

/// What one station costs, in CNY of the price year; wages apart.
public struct StationMoney: Equatable, Sendable {
  /// Building, fitting out, equipment, software: drawn once per station.
  public var capitalCNY: Distribution
  /// The plan's own figure for a year of operation (basis `asStated`): drawn once per station.
  public var statedOperationCNYPerYear: Distribution
  /// Operation without pay of a year (basis `fullCost`).
  public var runningCNYPerYear: Distribution
  /// Months from the start of building to the opening.
  public var buildMonths: Distribution

  public init(
    capitalCNY: Distribution, statedOperationCNYPerYear: Distribution, runningCNYPerYear: Distribution, buildMonths: Distribution
  ) {
    self.capitalCNY = capitalCNY
    self.statedOperationCNYPerYear = statedOperationCNYPerYear
    self.runningCNYPerYear = runningCNYPerYear
    self.buildMonths = buildMonths
  }
}

/// Budget rules of the whole city.
public struct BudgetParameters: Equatable, Sendable {
  /// Overtime pay of an hour over the ordinary hourly wage, 1.5 = half as much again.
  public var overtimeFactor: Double

  public init(overtimeFactor: Double = 1.5) { self.overtimeFactor = overtimeFactor }
}
