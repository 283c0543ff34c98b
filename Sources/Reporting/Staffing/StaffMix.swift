import StationModel

/// An arm as a mix of people: who is on duty, what that does, what it costs.
struct StaffMix: Sendable {
  let story: Story
  let arm: Int
  /// Place among all mixes; 0 is the base.
  let place: Int
  let sums: StaffingSums
  /// The replications that all studies drawn have, from the first on: with one seed and one city they are the same ones.
  let shared: Int

  var name: String { story.name(arm) }
  var isBase: Bool { place == 0 }
  var ink: Ink { story.ink(arm) }

  /// Arms of the study, then those of other studies of the same city.
  static func all(_ story: Story) -> [StaffMix] {
    let own = story.study.arms.indices.map { (story: story, arm: $0) }
    let shared = ([story] + story.furtherOptions.map(\.story)).map(\.futures).min()!
    return (own + story.furtherOptions).enumerated().compactMap { place, one in
      StaffingSums(one.story.results, arm: one.story.study.arms[one.arm].id, window: one.story.window)
        .map { StaffMix(story: one.story, arm: one.arm, place: place, sums: $0, shared: shared) }
    }
  }

  /// Full cost a year, capital spread over years where that is known.
  static func costs(_ story: Story, _ arm: Int, against other: Int) -> [Int: Double] {
    let annualised = story.paired(arm, .costAnnualisedPerYear, against: other)
    return annualised.isEmpty ? story.paired(arm, .costFullPerYear, against: other) : annualised
  }

  /// Against the base of its own study.
  var cost: Spread { spread(Self.costs(story, arm, against: 0)) }

  private func spread(_ futures: [Int: Double]) -> Spread {
    Spread(futures.filter { $0.key < shared }.sorted { $0.key < $1.key }.map(\.value))
  }

  var response: Spread { spread(story.paired(arm, .responseMinutesMean)) }
  /// Offences a year.
  var crime: Spread { spread(story.paired(arm, .crimeCommittedCount).mapValues(story.perYear)) }

  /// Against the lead arm, which its study must hold as well; nil otherwise.
  func against(lead sha: String) -> (cost: Spread, response: Spread)? {
    guard let lead = story.study.arms.firstIndex(where: { $0.sha256 == sha }), lead != arm else { return nil }
    let (cost, response) = (Self.costs(story, arm, against: lead), story.paired(arm, .responseMinutesMean, against: lead))
    return cost.isEmpty || response.isEmpty ? nil : (spread(cost), spread(response))
  }
}
