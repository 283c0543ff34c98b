extension OutcomeSpec {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofCommunity: [OutcomeSpec] = [
    .community(.awarenessShare, .share, better: .higher) { $0.ratio(.aware, .residents) },
    .community(.participationShare, .share, better: .higher) { $0.ratio(.participating, .residents) },
    .community(.trustShare, .share, better: .higher) { $0.ratio(.trusting, .residents) },
    .community(.satisfactionShare, .share, better: .higher) { $0.ratio(.satisfied, .residents) },
    .community(.surveySatisfactionShare, .share, better: .higher) { $0.ratio(.contentAnswers, .answers) },
    .community(.taughtShare, .share, better: .higher) { $0.ratio(.taught, .residents) },
    .community(.visitsPerHouseholdPerYear, .plain) { $0.visitsPerHousehold },
    .community(.badContactsShare, .share, better: .lower) { $0.badShare },
    .community(.conflictsCount, .plain, better: .lower, [.grows]) { $0.sum(.badContacts) + $0.sum(.complaints) },
    .community(.partnersMean, .plain) { $0.partners },
  ]
}
