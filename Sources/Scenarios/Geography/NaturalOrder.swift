/// Order of ids as people read them: "P2" before "P10".
///
/// Things of a file stand in this order wherever their own order has no meaning, so that it can have none.
enum NaturalOrder {
  /// Runs of digits compare as numbers, all else by code point; ids that differ by leading zeros alone compare as texts.
  static func isBefore(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var (i, j) = (0, 0)
    while i < x.count, j < y.count {
      let (one, other) = (digits(x, from: i), digits(y, from: j))
      if one.end > i, other.end > j {
        let (p, q) = (x[one.significant..<one.end], y[other.significant..<other.end])
        if p.count != q.count { return p.count < q.count }
        if let (left, right) = zip(p, q).first(where: { $0 != $1 }) { return left < right }
        (i, j) = (one.end, other.end)
      } else {
        if x[i] != y[j] { return x[i] < y[j] }
        (i, j) = (i + 1, j + 1)
      }
    }
    if x.count - i != y.count - j { return x.count - i < y.count - j }
    return a < b
  }

  /// Where the run of digits that begins here ends, and where in it the leading zeros do.
  private static func digits(_ text: [Unicode.Scalar], from start: Int) -> (significant: Int, end: Int) {
    var significant = start
    while significant < text.count, text[significant] == "0" { significant += 1 }
    var end = significant
    while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
    return (significant, end)
  }
}
