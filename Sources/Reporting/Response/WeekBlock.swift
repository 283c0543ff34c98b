/// Some days in a row and some hours in a row of a week.
struct WeekBlock: Equatable, Sendable {
  /// 0 = Monday.
  let days: ClosedRange<Int>
  let hours: ClosedRange<Int>

  var places: [Int] { days.flatMap { day in hours.map { day * 24 + $0 } } }

  /// The blocks that stand out most: each of at least three hours, with the greatest sum of what lies above the level that
  /// `share` of the hours do not reach, apart from each other.
  ///
  /// - Parameters:
  ///   - values: By hour of the week, greater is worse; nil counts as nothing out of the ordinary.
  ///   - most: How many at most.
  ///   - excess: By which part of the week's mean a block has to lie above it.
  static func worst(_ values: [Double?], most: Int, share: Double = 0.85, excess: Double = 0.05) -> [WeekBlock] {
    let known = values.compactMap { $0 }
    guard known.count > 20, let level = Quantile.of(known, share) else { return [] }
    let mean = known.reduce(0, +) / Double(known.count)
    var above = values.map { $0.map { $0 - level } ?? 0 }
    var blocks: [WeekBlock] = []
    while blocks.count < most, let block = best(above) {
      let inside = block.places.compactMap { values[$0] }
      guard !inside.isEmpty, inside.reduce(0, +) / Double(inside.count) > mean * (1 + excess) else { break }
      blocks.append(block)
      // What touches a block belongs to it.
      for day in max(0, block.days.lowerBound - 1)...min(6, block.days.upperBound + 1) {
        for hour in max(0, block.hours.lowerBound - 1)...min(23, block.hours.upperBound + 1) {
          above[day * 24 + hour] = -Double.greatestFiniteMagnitude / 1e6
        }
      }
    }
    return blocks
  }

  /// The block with the greatest sum; nil where every one of three hours has a sum of zero or less.
  private static func best(_ above: [Double]) -> WeekBlock? {
    var best: (sum: Double, block: WeekBlock)?
    for first in 0..<7 {
      var column = [Double](repeating: 0, count: 24)
      for last in first..<7 {
        for hour in 0..<24 { column[hour] += above[last * 24 + hour] }
        for start in 0..<24 {
          var sum = 0.0
          for end in start..<24 {
            sum += column[end]
            let cells = (last - first + 1) * (end - start + 1)
            guard sum > 0, cells >= 3 else { continue }
            // Of equal sums the smaller block says more.
            let gain = sum - (best?.sum ?? 0)
            if gain > 1e-9 || gain > -1e-9 && cells < best?.block.places.count ?? .max {
              best = (sum, WeekBlock(days: first...last, hours: start...end))
            }
          }
        }
      }
    }
    return best?.block
  }
}
