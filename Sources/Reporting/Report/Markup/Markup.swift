import Texts

/// A piece of a page. Texts enter it escaped, and there is no other door for a text that is not written in the source.
public struct Markup: Equatable, Sendable {
  private(set) var html: String
  /// What its numbers say and where they stand.
  private(set) var citations: [Citation] = []

  private init(html: String, citations: [Citation] = []) {
    self.html = html
    self.citations = citations
  }

  public static let empty = Markup(html: "")

  /// Markup as it stands in the source: a static string cannot hold what a scenario says.
  static func source(_ text: StaticString) -> Markup { Markup(html: text.description) }

  /// A text, escaped.
  static func text(_ text: String) -> Markup {
    var html = ""
    escape(text, into: &html)
    return Markup(html: html)
  }

  /// An attribute: its name stands in the source, its value is escaped.
  struct Attribute: Sendable {
    let name: StaticString
    let value: String?

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    init(_ name: StaticString, _ value: Double) { self.init(name, Coordinate.text(value)) }

    /// An attribute without a value, such as `hidden`.
    init(_ name: StaticString) {
      self.name = name
      value = nil
    }
  }

  static func element(_ name: StaticString, _ attributes: [Attribute] = [], _ content: Markup = .empty) -> Markup {
    var html = opening(name, attributes)
    html += ">"
    html += content.html
    html += "</"
    html += name.description
    html += ">"
    return Markup(html: html, citations: content.citations)
  }

  /// A sentence: its cited pieces are marked, and a check finds it by its mark.
  static func element(_ name: StaticString, _ attributes: [Attribute] = [], _ sentence: Sentence) -> Markup {
    element(name, attributes + [.init("data-s")], .sentence(sentence))
  }

  /// The pieces of a sentence, the cited ones marked.
  static func sentence(_ sentence: Sentence) -> Markup {
    var html = ""
    var citations: [Citation] = []
    for piece in sentence.pieces {
      switch piece {
      case .text(let text): escape(text, into: &html)
      case .cited(let text, let citation):
        // Numbers stay whole; names may be longer than a line.
        html += "<span class=\"f\(citation.form == .text ? " name" : "")\" data-f=\"\(citation.key)\">"
        escape(text, into: &html)
        html += "</span>"
        citations.append(citation)
      }
    }
    return Markup(html: html, citations: citations)
  }

  static func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) -> Markup {
    element(name, attributes, .text(text))
  }

  /// An element that has no content.
  static func void(_ name: StaticString, _ attributes: [Attribute] = [], isClosed: Bool = false) -> Markup {
    Markup(html: opening(name, attributes) + (isClosed ? "/>" : ">"))
  }

  private static func opening(_ name: StaticString, _ attributes: [Attribute]) -> String {
    var html = "<"
    html += name.description
    for attribute in attributes {
      html += " "
      html += attribute.name.description
      guard let value = attribute.value else { continue }
      html += "=\""
      escape(value, into: &html)
      html += "\""
    }
    return html
  }

  static func + (first: Markup, second: Markup) -> Markup {
    Markup(html: first.html + second.html, citations: first.citations + second.citations)
  }
  static func += (first: inout Markup, second: Markup) {
    first.html += second.html
    first.citations += second.citations
  }

  /// The same with outlines that it draws more than once written once, in front of it.
  var sharingShapes: Markup {
    let (shapes, shared) = SharedShapes.share(html)
    if shapes.isEmpty { return self }
    let head = "<svg class=\"hidden\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>" + shapes + "</defs></svg>"
    return Markup(html: head + shared, citations: citations)
  }

  /// The same with the first use of each term as a link to where it is explained.
  func linking(_ terms: [TermLinks.Term]) -> Markup { Markup(html: TermLinks.linked(html, terms), citations: citations) }

  static func joined(_ parts: [Markup]) -> Markup {
    var html = ""
    for part in parts { html += part.html }
    return Markup(html: html, citations: parts.flatMap(\.citations))
  }

  /// JSON in a `script` element: no character in it can end the element or begin a comment.
  static func island(_ id: StaticString, _ json: JSONValue) -> Markup {
    var html = "<script type=\"application/json\" id=\"\(id)\">"
    for scalar in String(decoding: JSONValue.inline(json).encoded(), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": html += "\\u003c"
      case ">": html += "\\u003e"
      case "&": html += "\\u0026"
      case "\u{2028}": html += "\\u2028"
      case "\u{2029}": html += "\\u2029"
      case _ where isUnseen(scalar): continue
      default: html.unicodeScalars.append(scalar)
      }
    }
    return Markup(html: html + "</script>")
  }

  /// Controls, marks that turn a text's direction, and what is no character: they mean nothing in a text.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{00}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{200e}"..."\u{200f}", "\u{202a}"..."\u{202e}", "\u{2066}"..."\u{2069}",
      "\u{fffe}"..."\u{ffff}":
      true
    default: false
    }
  }

  /// Escapes what means something in HTML and drops what means nothing in a text.
  private static func escape(_ text: String, into html: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(" ")
      case _ where isUnseen(scalar): continue
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}

/// A coordinate of a drawing, in tenths of a pixel: shorter text, same picture.
enum Coordinate {
  static func text(_ value: Double) -> String {
    precondition(value.isFinite, "a drawing has a coordinate that is no number")
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : "." + String(rest))
  }
}
