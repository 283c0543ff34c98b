/// Divides whole persons among zones so that the parts add up exactly.
enum Apportionment {
  /// Parts in proportion to `weights` (each at least 0, some above 0) whose sum is exactly `total`.
  ///
  /// The whole part of the total goes out in whole persons by the largest remainder (Hamilton's method); what is left below one
  /// person goes to the heaviest. Between equals the lots decide that the receivers' ids draw. O(n log n).
  static func parts(of total: Double, by weights: [Double], to ids: [String]) -> [Double] {
    precondition(weights.count == ids.count, "a weight for everybody")
    let lots = ids.map(IdentityHash.of)
    let sum = weights.reduce(0, +)
    precondition(total >= 0 && total < 0x1p53 && sum > 0 && sum.isFinite, "nothing to divide, or nobody to receive")
    let whole = total.rounded(.down)
    let quotas = weights.map { whole * ($0 / sum) }
    var parts = quotas.map { $0.rounded(.down) }
    let left = Int(whole - parts.reduce(0, +))
    let order = weights.indices.filter { weights[$0] > 0 }.sorted { a, b in
      let (x, y) = (quotas[a] - parts[a], quotas[b] - parts[b])
      return (y, lots[a]) < (x, lots[b])
    }
    // Rounding of the quotas can leave one person too few or too many, never more than there are zones.
    for index in order.prefix(max(0, left)) { parts[index] += 1 }
    for index in order.reversed().filter({ parts[$0] > 0 }).prefix(max(0, -left)) { parts[index] -= 1 }
    if whole < total,
      let heaviest = weights.indices.max(by: { (weights[$0], lots[$1]) < (weights[$1], lots[$0]) })
    {
      parts[heaviest] += total - whole
    }
    return parts
  }
}
