/// Finds the name that a misspelt one was probably meant to be.
public enum NearestName {
  /// The name at the smallest distance, at most a third of the length (and at least 1); the first of equals, or nil.
  public static func to(_ word: String, among names: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    var limit = max(1, typed.count / 3) + 1
    var best: String?
    for name in names {
      let other = Array(name.lowercased().unicodeScalars)
      guard abs(other.count - typed.count) < limit else { continue }
      let distance = distance(typed, other)
      if distance < limit {
        limit = distance
        best = name
      }
    }
    return best
  }

  /// The file name that a misspelt one was probably meant to be: the same with another ending, or one with a stem near to it.
  ///
  /// Stems of one or two characters are all near to one another: they must be the same.
  public static func file(_ name: String, among names: some Sequence<String>) -> String? {
    func stem(_ name: String) -> String {
      let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
      return (stem.isEmpty ? name[...] : stem).lowercased()
    }
    let typed = stem(name)
    let others = names.filter { $0 != name && !$0.hasPrefix(".") }
    if let same = others.first(where: { stem($0) == typed }) { return same }
    let stems = others.map(stem)
    guard typed.count > 2, let near = to(typed, among: stems.filter { $0.count > 2 }) else { return nil }
    return stems.firstIndex(of: near).map { others[$0] }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours: the restricted Damerau–Levenshtein distance.
  public static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1], row[j]) + 1
        cost = min(cost, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
