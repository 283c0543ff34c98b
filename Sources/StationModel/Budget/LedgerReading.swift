/// The ledger of a period, by the rules that the scenario asks for.
struct LedgerReading {
  private let entries: [LedgerEntry]
  private let months: Range<Int>
  private let budget: BudgetParameters?
  private let mayOverrun: Bool
  private let years: Double
  private let stationYears: Double

  /// - Returns: Nil without a ledger.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard record.hasLedger else { return nil }
    entries = record.ledger
    budget = record.budget
    mayOverrun = record.mayOverrun
    months = record.months(reading.period)
    years = record.days(reading.period) / 365
    stationYears = ProgrammeReading(record, reading.period).stationYears
  }

  /// CNY of the price year.
  func amount(_ counts: (LedgerCategory) -> Bool) -> Double {
    var cents: Int64 = 0
    for entry in entries where months.contains(entry.month) && counts(entry.category) { cents += entry.cents }
    return Double(cents) / 100
  }

  /// CNY a year of 365 days.
  func yearly(_ counts: (LedgerCategory) -> Bool) -> Double { amount(counts) / years }

  /// New cash a year that a source pays; nil where no sources are named.
  func yearly(from source: FundingSource) -> Double? {
    guard budget?.sourceShares != nil else { return nil }
    var cents: Int64 = 0
    for entry in entries where months.contains(entry.month) { cents += budget?.funding(of: entry)?[source.rawValue] ?? 0 }
    return Double(cents) / 100 / years
  }

  /// Full cost brought to the first counted month; the windows of a calendar add up to the whole of it. Nil without an appraisal.
  var netPresent: Double? {
    guard let appraisal = budget?.appraisal else { return nil }
    var cents = Array(repeating: Int64(0), count: months.count)
    for entry in entries where entry.category.isFull && months.contains(entry.month) {
      cents[entry.month - months.lowerBound] += entry.cents
    }
    return months.reduce(0.0) { $0 + Double(cents[$1 - months.lowerBound]) / 100 * appraisal.presentFactor(month: $1) }
  }

  /// What can be said only with an appraisal.
  func appraised(_ value: Double?) -> Double? { budget?.appraisal == nil ? nil : value }

  /// What was paid above the planned capital; nil where it cannot miss its plan.
  var overrun: Double? { mayOverrun ? amount { $0 == .overrun } : nil }

  /// New cash over the planned budget, less 1.
  ///
  /// Planned are the capital and the operation that the plan states; spent is new cash: capital with its overrun, running cost, hired
  /// people, allowances, overtime. Nil before anything is planned.
  var budgetOverrun: Double? {
    let planned = amount { $0.isStated }
    return mayOverrun && planned > 0 ? amount { $0.isCash } / planned - 1 : nil
  }

  /// The annualised cost of stations and teams over station-years; nil while no station is open.
  var perStationYear: Double? { stationYears > 0 ? amount { $0.isAnnualised } / stationYears : nil }
}

extension OutcomeSpec {
  /// An outcome of money.
  static func ledger(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = .lower, _ traits: Traits = [],
    read: @escaping @Sendable (LedgerReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .ledger, quantity, better: better, traits) { record, reading in
      LedgerReading(record, reading).flatMap { read($0) }
    }
  }
}

extension BudgetParameters {
  /// The cents of an entry by `FundingSource`; nil for what is not new cash, and where the scenario names no sources.
  func funding(of entry: LedgerEntry) -> [Int64]? {
    guard entry.category.isCash, let sourceShares else { return nil }
    return FundingSplit.cents(entry.cents, shares: sourceShares)
  }
}

extension Record {
  /// The cents of an entry by `FundingSource`; nil for what is not new cash, and where the scenario names no sources.
  public func funding(of entry: LedgerEntry) -> [Int64]? { budget?.funding(of: entry) }
}
