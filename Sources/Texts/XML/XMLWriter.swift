/// An XML text in UTF-8, written from its start to its end: elements close themselves, and every text is escaped.
///
/// Names of elements and attributes stand in the source: what a file says can be nothing but text or the value of an attribute.
public struct XMLWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// A text that begins with the declaration of XML 1.0.
  public init() { add("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") }

  /// Attributes by name; one without a value is not written.
  public typealias Attributes = KeyValuePairs<StaticString, String?>

  /// An element and what is in it.
  public mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    add(">")
    content(&self)
    close(name)
  }

  /// An element that holds a text.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    add(">")
    escape(text, isValue: false)
    close(name)
  }

  /// An element that holds nothing.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    add("/>")
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    add("<")
    add(name)
    for (key, value) in attributes {
      guard let value else { continue }
      add(" ")
      add(key)
      add("=\"")
      escape(value, isValue: true)
      add("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    add("</")
    add(name)
    add(">")
  }

  private mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Escapes what means something in XML, and drops what means nothing in a text or may not stand in one at all.
  ///
  /// - Parameter isValue: Of an attribute, where a line break would be read as a blank.
  private mutating func escape(_ text: String, isValue: Bool) {
    // Nearly all texts are plain, and are copied at once.
    guard text.utf8.contains(where: { $0 < 32 || $0 >= 127 || $0 == 34 || $0 == 38 || $0 == 60 || $0 == 62 }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": add("&amp;")
      case "<": add("&lt;")
      case ">": add("&gt;")
      case "\"": add("&quot;")
      case "\n": if isValue { add("&#10;") } else { bytes.append(10) }
      case "\t": if isValue { add("&#9;") } else { bytes.append(9) }
      case "\u{FFFE}", "\u{FFFF}": continue
      case _ where PrintableText.isControl(scalar): continue
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }
}
