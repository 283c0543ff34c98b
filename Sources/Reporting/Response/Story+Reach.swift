import StationModel

/// Calls that nobody reached, without which a mean over the others never stands.
extension Story {
  private func notReached(_ arm: Int) -> Double? { estimate(arm, .callsNotReachedShare)?.mean }

  /// Whether the means over the calls reached of some arms may be held against each other; also where nothing is known of the others.
  func reachesAlike(_ arms: [Int]) -> Bool {
    let shares = arms.compactMap(notReached)
    guard let least = shares.min(), let most = shares.max() else { return true }
    return Reach.allowsComparison(least, most)
  }

  /// What is said of them beside a change of mean response from the base; nil where all are reached.
  func reachText(_ arm: Int) -> Sentence? {
    guard let before = estimate(0, .callsNotReachedShare), let after = estimate(arm, .callsNotReachedShare),
      before.mean > 0 || after.mean > 0
    else { return nil }
    return words.notReached(
      shareReading(before.mean).full(before[.mean]), shareReading(after.mean).full(after[.mean]),
      isComparable: reachesAlike([0, arm]))
  }

  /// A small share with tenths of a per cent.
  func shareText(_ share: Double) -> String { shareReading(share).full(share) }
  func shareText(_ share: Fact) -> Sentence { shareReading(share.value).full(share) }

  private func shareReading(_ share: Double) -> Reading {
    var reading = reading("share", size: share)
    reading.decimals = share < 0.1 ? 1 : 0
    return reading
  }
}
