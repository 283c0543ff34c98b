extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofBudget: [OutcomeSpec] = [
    .init(.costStatedPerYear, .ledger, .money, better: .lower),
    .init(.costFullPerYear, .ledger, .money, better: .lower),
    .init(.costCashPerYear, .ledger, .money, better: .lower),
    .init(.capitalTotal, .ledger, .money, better: .lower, [.grows]),
    .init(.overrunTotal, .ledger, .money, better: .lower, [.grows]),
    .init(.budgetOverrunShare, .ledger, .share, better: .lower),
    .init(.costPublicPerYear, .ledger, .money, better: .lower),
    .init(.costAnnualisedPerYear, .ledger, .money, better: .lower),
    .init(.costPerStationYear, .ledger, .money, better: .lower),
    .init(.costOpportunityPerYear, .ledger, .money, better: .lower),
    .init(.costNetPresent, .ledger, .money, better: .lower, [.grows]),
  ]
}
