/// Holm's step-down adjustment of p-values for many questions asked at once.
///
/// Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
public enum Holm {
  /// The adjusted p-values, in the order given; each is at least its own p and at most 1.
  public static func adjusted(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var adjusted = p
    var highest = 0.0
    for (rank, index) in order.enumerated() {
      highest = max(highest, min(1, Double(p.count - rank) * p[index]))
      adjusted[index] = highest
    }
    return adjusted
  }

  /// The same where some questions could not be asked: nil stays nil and does not count.
  public static func adjusted(_ p: [Double?]) -> [Double?] {
    let asked = p.indices.filter { p[$0] != nil }
    let values = adjusted(asked.map { p[$0]! })
    var result: [Double?] = Array(repeating: nil, count: p.count)
    for (place, index) in asked.enumerated() { result[index] = values[place] }
    return result
  }
}
