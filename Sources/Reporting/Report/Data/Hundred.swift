/// Counts as parts of a hundred that add up to a hundred.
enum Hundred {
  /// Largest remainders; of equal ones the earlier part gets the odd one. All zero for no counts.
  static func parts(_ counts: [Int]) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    var parts = counts.map { $0 * 100 / total }
    let order = counts.indices.sorted { a, b in
      let (left, right) = (counts[a] * 100 % total, counts[b] * 100 % total)
      return left == right ? a < b : left > right
    }
    for index in order.prefix(100 - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }
}
