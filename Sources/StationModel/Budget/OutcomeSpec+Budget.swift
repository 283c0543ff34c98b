extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofBudget: [OutcomeSpec] = [
    .init(.costStatedPerYear, .city, .money, better: .lower),
    .init(.costFullPerYear, .city, .money, better: .lower),
    .init(.costCashPerYear, .city, .money, better: .lower),
    .init(.capitalTotal, .city, .money, better: .lower, [.grows]),
    .init(.overrunTotal, .city, .money, better: .lower, [.grows]),
    .init(.budgetOverrunShare, .city, .share, better: .lower),
    .init(.costPublicPerYear, .city, .money, better: .lower),
    .init(.costAnnualisedPerYear, .city, .money, better: .lower),
    .init(.costPerStationYear, .city, .money, better: .lower),
    .init(.costOpportunityPerYear, .city, .money, better: .lower),
    .init(.costNetPresent, .city, .money, better: .lower, [.grows]),
  ]
}
