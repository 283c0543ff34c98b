/// Finds the word that a misspelt one was probably meant to be.
enum NearMiss {
  /// The candidate at the smallest distance, at most a third of the length (and at least 1); the first of equals, or nil.
  ///
  /// A candidate of which the word is the beginning is one too, when it is the only one.
  static func of(_ word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased())
    let limit = max(1, typed.count / 3)
    let near = candidates.map { (name: $0, distance: distance(typed, Array($0.lowercased()))) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }
    if let near { return near.name }
    let longer = candidates.filter { typed.count > 1 && $0.lowercased().hasPrefix(word.lowercased()) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// Insertions, deletions, substitutions and swaps of neighbours: the restricted Damerau–Levenshtein distance.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
