/// The word that goes with how many of the simulated replications; word and numbers are always shown together.
public enum Likelihood: CaseIterable, Sendable {
  /// 99 % of the replications and more.
  case almostCertain
  /// 90 % and more.
  case veryLikely
  /// 66 % and more.
  case likely
  /// 34 % and more.
  case tooClose
  /// Fewer.
  case unlikely
  /// 10 % and fewer.
  case veryUnlikely
  /// 1 % and fewer.
  case almostImpossible
  /// Too few replications were simulated for any of these words.
  case tooFew

  /// Below this number of replications no word is said: of 20, all of them are at least 86 % of all that may come (one-sided, 95 %).
  public static let fewestReplications = 20

  /// Below this number one in a hundred is less than one replication: nothing is almost certain or almost impossible.
  public static let fewestForHundredths = 100

  /// From this share on something is likely, in per cent; below what is left to a hundred it is unlikely.
  public static let likelyPercent = 66

  /// Judges so many of so many replications.
  public init(_ count: Int, of replications: Int) {
    if replications < Self.fewestReplications {
      self = .tooFew
      return
    }
    switch 100 * count {
    case (99 * replications)... where replications >= Self.fewestForHundredths: self = .almostCertain
    case (90 * replications)...: self = .veryLikely
    case (Self.likelyPercent * replications)...: self = .likely
    case ...replications where replications >= Self.fewestForHundredths: self = .almostImpossible
    case ...(10 * replications): self = .veryUnlikely
    case ..<((100 - Self.likelyPercent) * replications): self = .unlikely
    default: self = .tooClose
    }
  }

  /// Likely, or more than that.
  public var isLikely: Bool { self == .almostCertain || self == .veryLikely || self == .likely }
  /// Very likely, or more than that.
  public var isVeryLikely: Bool { self == .almostCertain || self == .veryLikely }
  /// Unlikely, or less than that.
  public var isUnlikely: Bool { self == .unlikely || self == .veryUnlikely || self == .almostImpossible }

  /// Judges a share as it is shown: as a count of so many replications.
  public init(share: Double, of replications: Int) { self.init(Self.count(share, of: replications), of: replications) }

  /// A share of so many replications as a count of them: all and none are kept for what always and never happens.
  public static func count(_ share: Double, of replications: Int) -> Int {
    if share >= 1 || replications < 1 { return replications }
    if share <= 0 { return 0 }
    // A half may lie a hair below itself in binary.
    let count = Int(share * Double(replications) + 0.5 + 1e-9)
    return replications == 1 ? count : min(replications - 1, max(1, count))
  }
}
