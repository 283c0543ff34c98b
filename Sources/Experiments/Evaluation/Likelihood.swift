/// The word that goes with how many of the simulated futures; word and numbers are always shown together.
public enum Likelihood: CaseIterable, Sendable {
  /// 99 % of the futures and more.
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
  /// Too few futures were simulated for any of these words.
  case tooFew

  /// Below this number of futures no word is said: of 20, all of them are at least 86 % of all that may come (one-sided, 95 %).
  public static let fewestFutures = 20

  /// Below this number one in a hundred is less than one future: nothing is almost certain or almost impossible.
  public static let fewestForHundredths = 100

  /// From this share on something is likely, in per cent; below what is left to a hundred it is unlikely.
  public static let likelyPercent = 66

  /// Judges so many of so many futures.
  public init(_ count: Int, of futures: Int) {
    if futures < Self.fewestFutures {
      self = .tooFew
      return
    }
    switch 100 * count {
    case (99 * futures)... where futures >= Self.fewestForHundredths: self = .almostCertain
    case (90 * futures)...: self = .veryLikely
    case (Self.likelyPercent * futures)...: self = .likely
    case ...futures where futures >= Self.fewestForHundredths: self = .almostImpossible
    case ...(10 * futures): self = .veryUnlikely
    case ..<((100 - Self.likelyPercent) * futures): self = .unlikely
    default: self = .tooClose
    }
  }

  /// Likely, or more than that.
  public var isLikely: Bool { self == .almostCertain || self == .veryLikely || self == .likely }
  /// Very likely, or more than that.
  public var isVeryLikely: Bool { self == .almostCertain || self == .veryLikely }
  /// Unlikely, or less than that.
  public var isUnlikely: Bool { self == .unlikely || self == .veryUnlikely || self == .almostImpossible }

  /// Judges a share as it is shown: as a count of so many futures.
  public init(share: Double, of futures: Int) { self.init(Self.count(share, of: futures), of: futures) }

  /// A share of so many futures as a count of them: all and none are kept for what always and never happens.
  public static func count(_ share: Double, of futures: Int) -> Int {
    if share >= 1 || futures < 1 { return futures }
    if share <= 0 { return 0 }
    // A half may lie a hair below itself in binary.
    let count = Int(share * Double(futures) + 0.5 + 1e-9)
    return futures == 1 ? count : min(futures - 1, max(1, count))
  }
}
