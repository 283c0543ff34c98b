/// Divides whole persons among zones so that the parts add up exactly.
enum Apportionment {
  /// Parts in proportion to `weights` (each at least 0, some above 0) whose sum is exactly `total`.
  ///
  /// The whole part of the total goes out in whole persons by the largest remainder (Hamilton's method), equal remainders to
  /// the earlier zone; what is left below one person goes to the first of the heaviest zones. O(n log n).
  static func parts(of total: Double, by weights: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    precondition(total >= 0 && total < 0x1p53 && sum > 0 && sum.isFinite, "nothing to divide, or nobody to receive")
    let whole = total.rounded(.down)
    let quotas = weights.map { whole * ($0 / sum) }
    var parts = quotas.map { $0.rounded(.down) }
    let left = Int(whole - parts.reduce(0, +))
    let order = weights.indices.filter { weights[$0] > 0 }.sorted { a, b in
      let (x, y) = (quotas[a] - parts[a], quotas[b] - parts[b])
      return x == y ? a < b : x > y
    }
    // Rounding of the quotas can leave one person too few or too many, never more than there are zones.
    for index in order.prefix(max(0, left)) { parts[index] += 1 }
    for index in order.reversed().filter({ parts[$0] > 0 }).prefix(max(0, -left)) { parts[index] -= 1 }
    if whole < total,
      let heaviest = weights.indices.max(by: { weights[$0] < weights[$1] || (weights[$0] == weights[$1] && $0 > $1) })
    {
      parts[heaviest] += total - whole
    }
    return parts
  }
}
