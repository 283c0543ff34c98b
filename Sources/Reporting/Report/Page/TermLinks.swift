/// Leads from the first use of a term on a page to where it is explained.
struct TermLinks {
  /// A term by the phrases that stand for it, and the anchor of its explanation.
  struct Term {
    var phrases: [String]
    var anchor: String
  }

  private var open: [(phrases: [[UInt8]], anchor: String)]

  init(_ terms: [Term]) { open = terms.map { ($0.phrases.map { Array($0.utf8) }, $0.anchor) } }

  /// Only running text leads on, and row heads; not headings, links, drawings, and not numbers that say where they stand.
  private static let running: Set<String> = ["p", "small"]
  private static let closed: Set<String> = ["a", "svg", "summary", "button", "code", "span", "caption"]

  /// The page with its links, O(size of the page × number of terms).
  ///
  /// - Parameter html: As this program writes it: no `>` stands in an attribute.
  static func linked(_ html: String, _ terms: [Term]) -> String {
    var links = TermLinks(terms)
    return links.link(Array(html.utf8))
  }

  private mutating func link(_ bytes: [UInt8]) -> String {
    var made: [UInt8] = []
    made.reserveCapacity(bytes.count + 4096)
    var (place, isRunning, depth) = (0, 0, 0)
    while place < bytes.count, !open.isEmpty, let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      let text = bytes[place..<start]
      if isRunning > 0 && depth == 0 { add(text, to: &made) } else { made += text }
      let tag = bytes[start...end]
      made += tag
      let (name, isEnd, isRowHead) = Self.read(tag)
      let step = isEnd ? -1 : 1
      if Self.closed.contains(name) { depth += step }
      // A row head ends as every head does: it counts only where it was counted.
      if Self.running.contains(name) || isRowHead { isRunning += step }
      if name == "th", isEnd { isRunning = 0 }
      place = end + 1
    }
    made += bytes[place...]
    return String(decoding: made, as: UTF8.self)
  }

  private static func read(_ tag: ArraySlice<UInt8>) -> (name: String, isEnd: Bool, isRowHead: Bool) {
    let inner = tag.dropFirst().dropLast()
    let isEnd = inner.first == UInt8(ascii: "/")
    let name = String(
      decoding: inner.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") },
      as: UTF8.self)
    let isHead = name == "th" && !isEnd && String(decoding: inner, as: UTF8.self).contains("scope=\"row\"")
    return (name, isEnd, isHead)
  }

  /// A text with the first use of every term that is still open as a link.
  private mutating func add(_ text: ArraySlice<UInt8>, to made: inout [UInt8]) {
    var rest = text
    while let (term, range) = next(in: rest) {
      made += rest[rest.startIndex..<range.lowerBound]
      made += Array("<a class=\"term\" href=\"#\(open[term].anchor)\">".utf8) + rest[range] + Array("</a>".utf8)
      open.remove(at: term)
      rest = rest[range.upperBound...]
    }
    made += rest
  }

  /// The term that stands first in a text.
  private func next(in text: ArraySlice<UInt8>) -> (term: Int, range: Range<Int>)? {
    open.indices.flatMap { term in open[term].phrases.compactMap { phrase in Self.first(phrase, in: text).map { (term, $0) } } }
      .min { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// A phrase as words of its own.
  private static func first(_ phrase: [UInt8], in text: ArraySlice<UInt8>) -> Range<Int>? {
    var rest = text
    while let range = rest.firstRange(of: phrase) {
      let isWord = [range.lowerBound - 1, range.upperBound].allSatisfy { !text.indices.contains($0) || !isLetter(text[$0]) }
      if isWord { return range }
      rest = rest[range.upperBound...]
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
