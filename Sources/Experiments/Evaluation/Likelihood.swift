/// The word that goes with how many of the simulated futures; word and numbers are always shown together.
public enum Likelihood: CaseIterable, Sendable {
  /// 90 % of the futures and more.
  case veryLikely
  /// 66 % and more.
  case likely
  /// 34 % and more.
  case tooClose
  /// Fewer.
  case unlikely
  /// Too few futures were simulated for any of these words.
  case tooFew

  /// Below this number of futures no word is said: of 20, all of them are at least 86 % of all that may come (one-sided, 95 %).
  public static let fewestFutures = 20

  /// Judges so many of so many futures.
  public init(_ count: Int, of futures: Int) {
    if futures < Self.fewestFutures {
      self = .tooFew
      return
    }
    switch 100 * count {
    case (90 * futures)...: self = .veryLikely
    case (66 * futures)...: self = .likely
    case (34 * futures)...: self = .tooClose
    default: self = .unlikely
    }
  }

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
