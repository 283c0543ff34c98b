import ArchiveReader
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A document of an office program, opened: its parts, and the elements in them.
struct OfficeParts: Sendable {
  let names: [String]
  private let parts: [String: Element]

  /// An element of XML: its name, attributes, text, and what is in it.
  struct Element: Sendable {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var own = ""

    init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

    subscript(attribute: String) -> String? { attributes[attribute] }
    /// All elements of a name in it, at any depth, in order.
    func all(_ name: String) -> [Element] { children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) } }
    func first(_ name: String) -> Element? { all(name).first }
    /// The texts in it, one behind the other.
    var text: String { own + children.map { $0.name == "w:br" ? "\n" : $0.text }.joined() }
  }

  /// Fails where the archive is damaged or a part is no XML.
  init(_ bytes: [UInt8]) throws {
    let archive = try ZipReader(bytes)
    names = archive.files.map(\.name)
    #expect(Set(names).count == names.count)
    var parts: [String: Element] = [:]
    for file in archive.files where file.name.hasSuffix(".xml") || file.name.hasSuffix(".rels") {
      let parser = XMLParser(data: Data(file.bytes))
      let reader = Reader()
      parser.delegate = reader
      #expect(parser.parse(), "\(file.name): line \(parser.lineNumber)")
      if let root = reader.root { parts[file.name] = root }
    }
    self.parts = parts
  }

  func part(_ name: String) throws -> Element { try #require(parts[name], "\(name)") }

  /// Every part has a type, and every reference leads to a part.
  func checkReferences() throws {
    let types = try part("[Content_Types].xml")
    let endings = Set(types.all("Default").compactMap { $0["Extension"] })
    let named = Set(types.all("Override").compactMap { $0["PartName"] })
    for name in names {
      let ending = name.split(separator: ".").last.map(String.init) ?? ""
      #expect(named.contains("/" + name) || endings.contains(ending), "\(name) has no type")
    }
    for name in named { #expect(names.contains(String(name.dropFirst())), "\(name) is not there") }
    for name in names where name.hasSuffix(".rels") {
      let folder = name.split(separator: "/").dropLast(2).joined(separator: "/")
      for reference in try part(name).all("Relationship") {
        let target = try #require(reference["Target"])
        #expect(names.contains(folder.isEmpty ? target : folder + "/" + target), "\(name): \(target)")
      }
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      open.append(Element(name, attributes))
    }

    func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
      let element = open.removeLast()
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    func parser(_: XMLParser, foundCharacters text: String) { open[open.count - 1].own += text }
  }
}

/// A workbook, opened: its sheets as rows of cells.
struct OpenedWorkbook {
  /// A cell: its value as text, how it is kept, and the number of its style.
  struct Cell: Equatable {
    var value: String
    /// `s` for a text, `b` for true or false, nil for a number.
    var type: String?
    var style: Int
  }

  let parts: OfficeParts
  let sheets: [(name: String, part: OfficeParts.Element, rows: [[Cell]])]

  init(_ bytes: [UInt8]) throws {
    parts = try OfficeParts(bytes)
    let texts = try parts.part("xl/sharedStrings.xml").all("si").map(\.text)
    var sheets: [(String, OfficeParts.Element, [[Cell]])] = []
    for (place, sheet) in try parts.part("xl/workbook.xml").all("sheet").enumerated() {
      let part = try parts.part("xl/worksheets/sheet\(place + 1).xml")
      var rows: [[Cell]] = []
      for (number, row) in part.all("row").enumerated() {
        #expect(row["r"] == "\(number + 1)")
        var cells: [Cell] = []
        for cell in row.all("c") {
          let letters = try #require(cell["r"]).prefix { $0.isLetter }
          let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
          while cells.count < column { cells.append(Cell(value: "", type: nil, style: 0)) }
          let value = try #require(cell.first("v")).text
          let type = cell["t"]
          cells.append(
            Cell(value: type == "s" ? texts[try #require(Int(value))] : value, type: type, style: Int(cell["s"] ?? "0") ?? -1))
        }
        rows.append(cells)
      }
      sheets.append((try #require(sheet["name"]), part, rows))
    }
    self.sheets = sheets
  }

  func sheet(_ name: String) throws -> [[Cell]] { try #require(sheets.first { $0.name == name }, "\(name)").rows }
}
