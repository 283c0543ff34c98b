extension Record {
  // MARK: Money

  /// Outcomes of money; nil for one that the scenario must ask for, and does not.
  func moneyValue(_ outcome: Outcome, in windows: Range<Int>) -> Double? {
    switch outcome {
    case .costStatedPerYear: return yearly(windows) { $0.isStated }
    case .costFullPerYear: return yearly(windows) { $0.isFull }
    case .costCashPerYear: return yearly(windows) { $0.isCash }
    case .capitalTotal: return amount(windows) { $0.isCapital }
    case .overrunTotal: return mayOverrun ? amount(windows) { $0 == .overrun } : nil
    case .budgetOverrunShare: return budgetOverrun(windows)
    case .costPublicPerYear: return yearly(windows, from: .publicBudget)
    case .costAnnualisedPerYear: return appraised(yearly(windows) { $0.isAnnualised })
    case .costPerStationYear: return appraised(perStationYear(windows))
    case .costOpportunityPerYear: return appraised(yearly(windows) { $0 == .wagesTransferred })
    case .costNetPresent: return netPresent(windows)
    default: Record.unread(outcome)
    }
  }

  private func appraised(_ value: Double?) -> Double? { budget?.appraisal == nil ? nil : value }

  /// New cash over the planned budget, less 1.
  ///
  /// Planned are the capital and the operation that the plan states; spent is new cash: capital with its overrun, running cost, hired
  /// people, allowances, overtime. Nil before anything is planned.
  private func budgetOverrun(_ windows: Range<Int>) -> Double? {
    guard mayOverrun, let planned = amount(windows, { $0.isStated }), planned > 0, let spent = amount(windows, { $0.isCash })
    else { return nil }
    return spent / planned - 1
  }

  /// The annualised cost of stations and teams over station-years; nil while no station is open.
  private func perStationYear(_ windows: Range<Int>) -> Double? {
    let years = stationYears(in: windows)
    return years > 0 ? amount(windows) { $0.isAnnualised }.map { $0 / years } : nil
  }

  /// Full cost brought to the first counted month; the windows of a calendar add up to the whole of it.
  private func netPresent(_ windows: Range<Int>) -> Double? {
    guard let appraisal = budget?.appraisal else { return nil }
    var cents = Array(repeating: Int64(0), count: shape.months)
    for entry in ledger where entry.category.isFull { cents[entry.month] += entry.cents }
    var sum = 0.0
    for month in cents.indices where windows.contains(windowOfMonth[month]) {
      sum += Double(cents[month]) / 100 * appraisal.presentFactor(month: month)
    }
    return sum
  }

  private func yearly(_ windows: Range<Int>, from source: FundingSource) -> Double? {
    guard budget?.sourceShares != nil else { return nil }
    var cents: Int64 = 0
    for entry in ledger where windows.contains(windowOfMonth[entry.month]) { cents += funding(of: entry)?[source.rawValue] ?? 0 }
    return Double(cents) / 100 / (days(windows) / 365)
  }

  /// The cents of an entry by `FundingSource`; nil for what is not new cash, and where the scenario names no sources.
  public func funding(of entry: LedgerEntry) -> [Int64]? {
    guard entry.category.isCash, let shares = budget?.sourceShares else { return nil }
    return FundingSplit.cents(entry.cents, shares: shares)
  }

  /// CNY a year of 365 days.
  func yearly(_ windows: Range<Int>, _ counts: (LedgerCategory) -> Bool) -> Double? {
    amount(windows, counts).map { $0 / (days(windows) / 365) }
  }

  /// CNY of the price year; nil without a ledger.
  func amount(_ windows: Range<Int>, _ counts: (LedgerCategory) -> Bool) -> Double? {
    guard hasLedger else { return nil }
    var cents: Int64 = 0
    for entry in ledger where windows.contains(windowOfMonth[entry.month]) && counts(entry.category) { cents += entry.cents }
    return Double(cents) / 100
  }
}
