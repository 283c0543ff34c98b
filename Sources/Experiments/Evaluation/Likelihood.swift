/// The word that goes with a share of simulated futures; word and number are always shown together.
public enum Likelihood: CaseIterable, Sendable {
  /// 90 of 100 futures and more.
  case veryLikely
  /// 66 and more.
  case likely
  /// 34 to 65.
  case tooClose
  /// 33 and fewer.
  case unlikely

  /// Judges the share as it is shown: rounded to whole futures of a hundred, halves up.
  public init(share: Double) {
    switch Self.ofHundred(share) {
    case 90...: self = .veryLikely
    case 66...: self = .likely
    case 34...: self = .tooClose
    default: self = .unlikely
    }
  }

  /// A share in futures of a hundred, as people see it: 100 and 0 are kept for what always and never happens.
  public static func ofHundred(_ share: Double) -> Int {
    if share >= 1 { return 100 }
    if share <= 0 { return 0 }
    // A share such as 23 of 40 is a hair below its half in binary.
    return min(99, max(1, Int(share * 100 + 0.5 + 1e-9)))
  }
}
