public import StationModel

/// What a study's results do not know of the scenarios they come from, and a reader of the files alone must.
public struct StudyInputs: Sendable {
  /// First counted day, "2027-01-01".
  public var start: String
  /// Every arm's parameters as its file states them, base first.
  public var arms: [ModelParameters]
  /// SHA-256 of every arm's expanded scenario.
  public var hashes: [String]
  /// What each arm changes against the base, one list for each arm; the base's is empty.
  public var changes: [[SettingChange]]
  /// Every setting that holds in some arm.
  public var assumptions: [Assumption]
  /// Claims of the plan that some arm simulates; empty where no arm does.
  public var claims: [Claim]

  public init(
    start: String, arms: [ModelParameters], hashes: [String], changes: [[SettingChange]] = [], assumptions: [Assumption] = [],
    claims: [Claim] = []
  ) {
    self.start = start
    self.arms = arms
    self.hashes = hashes
    self.changes = changes
    self.assumptions = assumptions
    self.claims = claims
  }
}
