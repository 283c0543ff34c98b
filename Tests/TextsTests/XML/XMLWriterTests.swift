import Foundation
import Testing

@testable import Texts

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// No text can become markup, and what is written is XML.
@Suite("XML")
struct XMLWriterTests {
  private func body(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    let text = String(decoding: xml.bytes, as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    #expect(text.hasPrefix(declaration))
    return String(text.dropFirst(declaration.count))
  }

  @Test("elements close themselves, and attributes without a value are not written")
  func elements() {
    #expect(
      body { xml in
        xml.element("a", ["b": "1", "c": nil]) { xml in
          xml.element("d")
          xml.element("e", text: "警务站")
        }
      } == "<a b=\"1\"><d/><e>警务站</e></a>")
  }

  @Test(
    "a text holds no character that means markup, and comes back as it was",
    arguments: ["<b>", "\"><x y='", "]]><!--", "a & b", "&lt;", "=1+1", "two\nlines\tand a tab", "警务站 “x” ≤ 8", "😀"])
  func escaping(text: String) throws {
    let written = body { $0.element("a", ["b": text], text: text) }
    #expect(written.count { $0 == "<" } == 2 && written.count { $0 == ">" } == 2 && written.count { $0 == "\"" } == 2)
    let parser = XMLParser(data: Data(written.utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse() && reader.text == text && reader.value == text)
  }

  @Test("controls, marks that turn the direction, and what is no character are dropped")
  func controls() {
    #expect(body { $0.element("a", text: "n\u{0}u\u{1B}l\r\n\u{7F}l\u{202E}\u{FFFE}\u{FFFF}\u{85}") } == "<a>nul\nl</a>")
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var text = ""
    var value: String?

    func parser(_: XMLParser, foundCharacters string: String) { text += string }
    func parser(
      _: XMLParser, didStartElement _: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) { value = attributes["b"] }
  }
}
