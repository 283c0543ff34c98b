/// What an entry of the ledger is for.
public enum LedgerCategory: Int, CaseIterable, Sendable {
  /// Building, fitting out, equipment.
  case capital
  /// The plan's own yearly figure of operation: basis `asStated` only.
  case operationStated
  /// Operation without pay: basis `fullCost` only.
  case running
  /// Pay of people hired for stations: basis `fullCost`, new cash.
  case wagesHired
  /// Pay and allowances of people who came from precincts or offices: basis `fullCost`, an opportunity cost and no new cash.
  case wagesTransferred
  /// Allowances of volunteers and of people hired for stations: basis `fullCost`, new cash.
  case allowances
  /// Overtime at stations: basis `fullCost`, new cash.
  case overtime
  /// Pay with allowances, and overtime, of precincts and offices: the city's bill besides the programme.
  case wagesCity, overtimeCity
  /// Capital paid above what was planned, below zero where it came cheaper: basis `fullCost`, new cash.
  case overrun
  /// A year's share of the capital of stations that are open: the annualised basis only, in the place of capital and overrun.
  case capitalAnnualised

  /// Counts in the programme's cost as the plan states it.
  public var isStated: Bool { self == .capital || self == .operationStated }
  /// Counts in the programme's full cost.
  public var isFull: Bool {
    switch self {
    case .capital, .running, .wagesHired, .wagesTransferred, .allowances, .overtime, .overrun: true
    case .operationStated, .wagesCity, .overtimeCity, .capitalAnnualised: false
    }
  }
  /// Counts in the programme's new cash.
  public var isCash: Bool { isFull && self != .wagesTransferred }
  /// Counts in what is paid for building.
  public var isCapital: Bool { self == .capital || self == .overrun }
  /// Counts in the full cost with capital spread over the life of what it bought.
  public var isAnnualised: Bool { self == .capitalAnnualised || (isFull && !isCapital) }
}

/// One amount: when, where, what for.
public struct LedgerEntry: Equatable, Sendable {
  /// Index of the counted month.
  public var month: Int
  /// Index of the station or team in its arm, or nil for the rest of the city.
  public var station: Int?
  public var category: LedgerCategory
  /// Amount in cents of the price year; costs are positive, what is saved against the planned capital negative.
  public var cents: Int64

  public init(month: Int, station: Int?, category: LedgerCategory, cents: Int64) {
    self.month = month
    self.station = station
    self.category = category
    self.cents = cents
  }
}
