import Foundation
import Texts

/// The frame of a page: one file that makes no request, reads without its script, and lets nothing run that is not in the source.
enum Page {
  /// - Parameters:
  ///   - bodies: The page's content in every language it has, the one that is shown first in front.
  ///   - data: What the script reads.
  ///   - definitions: What drawings of all languages refer to.
  ///   - words: What the script says, as attributes of each language's root.
  static func html(
    title: String, bodies: [(language: Language, content: Markup)], data: JSONValue, definitions: Markup = .empty,
    scripts: [StaticString] = Script.parts, styles: [StaticString] = [StyleSheet.text],
    words: (Language) -> [Markup.Attribute] = { _ in [] }
  ) -> [UInt8] {
    let script = scripts.map(\.description).joined()
    let style = styles.map(\.description).joined()
    let policy =
      "default-src 'none'; style-src '\(hash(style))'; script-src '\(hash(script))'; img-src data:; base-uri 'none'; form-action 'none'"
    let first = bodies[0].language
    let head =
      Markup.void("meta", [.init("charset", "utf-8")])
      + .void("meta", [.init("http-equiv", "Content-Security-Policy"), .init("content", policy)])
      + .void("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")])
      + .element("title", text: title) + .source("<style>") + .joined(styles.map(Markup.source)) + .source("</style>")
    let switches =
      bodies.count > 1
      ? Markup.element(
        "nav", [.init("aria-label", "Language · 语言")], .joined(bodies.map { radio($0.language, isChosen: $0.language == first) }))
      : .empty
    let content = Markup.joined(
      bodies.map {
        .element("div", [.init("class", "report"), .init("lang", $0.language.rawValue)] + words($0.language), $0.content)
      })
    let body =
      switches + Self.patterns + definitions + content.sharingShapes + .island("data", data) + citations(content.citations)
      + .source("<script>")
      + .joined(scripts.map(Markup.source)) + .source("</script>")
    let page =
      Markup.source("<!doctype html>\n")
      + .element(
        "html", [.init("lang", first.rawValue)], .element("head", [], head) + .element("body", [], body))
    return Array(page.html.utf8) + [10]
  }

  /// The switch of languages works without a script: it is a choice among inputs that the style sheet reads.
  private static func radio(_ language: Language, isChosen: Bool) -> Markup {
    let label = language == .en ? "English" : "中文"
    return .void(
      "input",
      [
        .init("type", "radio"), .init("name", "language"), .init("id", "language-\(language.rawValue)"), .init("class", "hidden"),
        .init("autocomplete", "off"), .init("aria-label", label),
      ] + (isChosen ? [.init("checked")] : []))
  }

  /// Where the numbers of the sentences stand, by the key that marks them; empty for a page that cites nothing.
  private static func citations(_ citations: [Citation]) -> Markup {
    if citations.isEmpty { return .empty }
    var members: [String: (citation: Citation, json: JSONValue)] = [:]
    for citation in citations {
      let known = members.updateValue((citation, citation.json), forKey: citation.key)
      precondition(known == nil || known!.citation == citation, "two citations have the key \(citation.key)")
    }
    return .island("facts", .object(members.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) }))
  }

  /// Hatchings that all drawings share.
  private static let patterns: Markup = .source(
    """
    <svg class="hidden" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" \
    patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#57606a" \
    stroke-opacity=".42" stroke-width="1.1"/></pattern><pattern id="white-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#fff" stroke-opacity=".75" stroke-width="2.4"/>\
    </pattern></defs></svg>
    """)

  /// A source of the content security policy: SHA-256 in base 64.
  private static func hash(_ text: String) -> String {
    let digits = Array(SHA256.hex(Array(text.utf8)))
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
    return "sha256-" + Data(bytes).base64EncodedString()
  }
}
