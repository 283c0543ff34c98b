/// How well a value is founded; the weakest come last.
public enum Evidence: String, CaseIterable, Comparable, Sendable {
  case plan
  case officialStatistics = "official statistics"
  case literature
  case assumption
  case judgement

  public static func < (a: Evidence, b: Evidence) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }

  /// True for values that nobody measured: `explain --weak` lists them.
  public var isWeak: Bool { self == .assumption || self == .judgement }

  /// The strength that a source of a scenario file claims by its first words: "plan §4.1", "assumption: …", "judgement; …".
  ///
  /// Anything else is a publication.
  public init(ofSource source: String) {
    let text = source.lowercased()
    if text.hasPrefix("plan") {
      self = .plan
    } else if text.hasPrefix("assum") || text.isEmpty {
      self = .assumption
    } else if text.hasPrefix("judgement") || text.hasPrefix("judgment") {
      self = .judgement
    } else if text.hasPrefix("official") || text.hasPrefix("statistic") || text.hasPrefix("census") {
      self = .officialStatistics
    } else {
      self = .literature
    }
  }
}
