extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofBudget: [OutcomeSpec] = [
    .ledger(.costStatedPerYear, .money) { ledger in ledger.yearly { $0.isStated } },
    .ledger(.costFullPerYear, .money) { ledger in ledger.yearly { $0.isFull } },
    .ledger(.costCashPerYear, .money) { ledger in ledger.yearly { $0.isCash } },
    .ledger(.capitalTotal, .money, [.grows]) { ledger in ledger.amount { $0.isCapital } },
    .ledger(.overrunTotal, .money, [.grows]) { $0.overrun },
    .ledger(.budgetOverrunShare, .share) { $0.budgetOverrun },
    .ledger(.costPublicPerYear, .money) { $0.yearly(from: .publicBudget) },
    .ledger(.costAnnualisedPerYear, .money) { ledger in ledger.appraised(ledger.yearly { $0.isAnnualised }) },
    .ledger(.costPerStationYear, .money) { $0.appraised($0.perStationYear) },
    .ledger(.costOpportunityPerYear, .money) { ledger in ledger.appraised(ledger.yearly { $0 == .wagesTransferred }) },
    .ledger(.costNetPresent, .money, [.grows]) { $0.netPresent },
  ]
}
