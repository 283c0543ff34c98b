public import StationModel
import Texts

/// The texts of all outcomes.
public enum OutcomeTexts {
  /// In the order of the outcomes; the rows stand with the mechanisms that they tell of.
  public static let all: [OutcomeText] = {
    let rows =
      OutcomeText.ofDemand + OutcomeText.ofResponse + OutcomeText.ofPatrol + OutcomeText.ofStaffing
      + OutcomeText.ofOffending + OutcomeText.ofRollout + OutcomeText.ofBudget + OutcomeText.ofCounter + OutcomeText.ofDisputes
      + OutcomeText.ofAid + OutcomeText.ofCommunity
    let sorted = rows.sorted { $0.outcome.rawValue < $1.outcome.rawValue }
    precondition(sorted.map(\.outcome) == Outcome.allCases, "every outcome has one row of texts, with its mechanism")
    return sorted
  }()

  public static subscript(outcome: Outcome) -> OutcomeText { all[outcome.rawValue] }

  /// The outcome that goes by an id.
  public static func outcome(_ id: String) -> Outcome? { all.first { $0.id == id }?.outcome }

  /// The id that a misspelt one was probably meant to be.
  public static func nearest(to id: String) -> String? {
    if let near = NearestName.to(id, among: all.map(\.id)) { return near }
    // "responseMinutes" alone, or with another statistic.
    let stem = id.prefix { $0 != "." }
    return all.first { $0.id.prefix { $0 != "." } == stem }?.id
  }
}
