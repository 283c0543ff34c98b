import Texts

/// The sentences of a page as a reader finds them, and what the page says of their numbers.
struct PageReader {
  struct Sentence {
    var language: Language
    /// The figure it stands in; empty above the figures.
    var figure: String
    /// Files in which the figure's numbers are said to stand.
    var files: [String]
    /// Cited pieces have the key of their citation.
    var pieces: [(text: String, key: String?)] = []
    /// Whether it only names what stands beside it.
    var isLabel = false
    var text: String { pieces.map(\.text).joined() }
  }

  private(set) var sentences: [Sentence] = []
  /// By key.
  private(set) var citations: [String: Citation] = [:]
  private var language: Language = .en
  private var figure = ""
  private var files: [String] = []
  private var open: (tag: String, sentence: Sentence)?
  private var key: String?

  /// - Parameter page: As this program writes it.
  init(_ page: [UInt8]) {
    citations = Self.citations(page)
    var place = 0
    while let start = page[place...].firstIndex(of: UInt8(ascii: "<")) {
      if open != nil { text(page[place..<start]) }
      guard let end = page[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      tag(String(decoding: page[(start + 1)..<end], as: UTF8.self))
      place = end + 1
    }
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    open?.sentence.pieces.append((Self.plain(String(decoding: bytes, as: UTF8.self)), key))
  }

  private mutating func tag(_ text: String) {
    let name = String(text.prefix { $0 != " " })
    if let tag = open?.tag, name == "/" + tag {
      sentences.append(open!.sentence)
      open = nil
    } else if open != nil {
      if name == "span" { key = Self.attribute("data-f", text) }
      if name == "/span" { key = nil }
    } else if name == "div", Self.attribute("class", text) == "report" {
      language = Language(rawValue: Self.attribute("lang", text) ?? "") ?? .en
      (figure, files) = ("", [])
    } else if name == "section" {
      figure = Self.attribute("data-figure", text) ?? ""
      files = Self.attribute("data-files", text)?.split(separator: " ").map(String.init) ?? []
    } else if text.contains(" data-s") {
      open = (name, Sentence(language: language, figure: figure, files: files))
    }
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return plain(String(tag[start.upperBound...].prefix { $0 != "\"" }))
  }

  private static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func citations(_ page: [UInt8]) -> [String: Citation] {
    let text = String(decoding: page, as: UTF8.self)
    guard let start = text.firstRange(of: "id=\"facts\">"), let end = text[start.upperBound...].firstRange(of: "</script>") else {
      return [:]
    }
    var problems = Diagnostics()
    let source = SourceFile(path: "facts", bytes: Array(text[start.upperBound..<end.lowerBound].utf8))
    let members = JSONReader.read(source, as: .strict, diagnostics: &problems)?.members ?? []
    return members.reduce(into: [:]) { found, member in found[member.key] = Citation(member.value) }
  }
}
