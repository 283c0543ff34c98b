public import DiscreteEvents

/// What one station costs, in CNY of the price year; wages apart.
public struct StationMoney: Equatable, Sendable {
  /// Building, fitting out, equipment, software: drawn once per station.
  public var capitalCNY: Distribution
  /// What is paid in the end over what was planned, ≥ 0: drawn once per station, 1.2 = a fifth more; nil keeps to the plan.
  public var capitalOverrun: Distribution?
  /// The plan's own figure for a year of operation (basis `asStated`): drawn once per station.
  public var statedOperationCNYPerYear: Distribution
  /// Operation without pay of a year (basis `fullCost`).
  public var runningCNYPerYear: Distribution
  /// Months from the start of building to the opening.
  public var buildMonths: Distribution

  public init(
    capitalCNY: Distribution, statedOperationCNYPerYear: Distribution, runningCNYPerYear: Distribution, buildMonths: Distribution,
    capitalOverrun: Distribution? = nil
  ) {
    self.capitalCNY = capitalCNY
    self.capitalOverrun = capitalOverrun
    self.statedOperationCNYPerYear = statedOperationCNYPerYear
    self.runningCNYPerYear = runningCNYPerYear
    self.buildMonths = buildMonths
  }
}

/// Budget rules of the whole city.
public struct BudgetParameters: Equatable, Sendable {
  /// Overtime pay of an hour over the ordinary hourly wage, 1.5 = half as much again.
  public var overtimeFactor: Double
  /// Share of new cash by source, in the order of `FundingSource`, together 1; nil does not ask who pays.
  public var sourceShares: [Double]?
  /// Cash for building in a quarter of a year, in cents of the price year; nil sets no limit.
  public var cashCentsPerQuarter: Int64?
  /// How cost is spread over years and brought to one date; nil does neither.
  public var appraisal: AppraisalParameters?

  public init(
    overtimeFactor: Double = 1.5, sourceShares: [Double]? = nil, cashCentsPerQuarter: Int64? = nil,
    appraisal: AppraisalParameters? = nil
  ) {
    self.overtimeFactor = overtimeFactor
    self.sourceShares = sourceShares
    self.cashCentsPerQuarter = cashCentsPerQuarter
    self.appraisal = appraisal
  }
}
