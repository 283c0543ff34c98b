import Texts

/// A document of an office program: XML parts in a ZIP archive, with lists of what they are and which refers to which.
///
/// Nothing in it tells when or where it was made: the same results give the same bytes. Source: ECMA-376, part 2 (Open Packaging
/// Conventions).
struct OfficePackage {
  /// What a part is to another: the last word of its relationship's type.
  enum Relation: String {
    case officeDocument, styles, settings, fontTable, numbering, header, footer, image, worksheet, sharedStrings
    case coreProperties = "core-properties"
  }

  /// A reference from a part, by its id: `rId1` for the first.
  struct Reference {
    var relation: Relation
    /// As seen from the folder of the part that refers.
    var target: String
  }

  private struct Part {
    var name: String
    /// Nil where the ending of the name tells it.
    var type: String?
    var bytes: [UInt8]
  }

  private var parts: [Part] = []

  /// - Parameters:
  ///   - name: Of the file, as seen from the top.
  ///   - type: Its media type.
  mutating func add(_ name: String, type: String, _ bytes: [UInt8]) {
    parts.append(Part(name: name, type: type, bytes: bytes))
  }

  /// A picture, whose type is told by the ending of its name.
  mutating func add(picture name: String, _ bytes: [UInt8]) { parts.append(Part(name: name, type: nil, bytes: bytes)) }

  /// What a part refers to.
  mutating func add(references: [Reference], of name: String) {
    let cut = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    parts.append(Part(name: name[..<cut] + "_rels/" + name[cut...] + ".rels", type: nil, bytes: Self.relationships(references)))
  }

  /// What the document is called, and in which language it is written.
  mutating func add(title: String, language: Language) {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:creator", text: "StationRollout")
      xml.element("dc:language", text: language == .en ? "en-GB" : "zh-CN")
    }
    add(Self.properties, type: "application/vnd.openxmlformats-package.core-properties+xml", xml.bytes)
  }

  /// The archive.
  ///
  /// - Parameter main: The part that a program opens first.
  func archived(main: String) throws(ZipArchive.Failure) -> [UInt8] {
    var archive = ZipArchive()
    try archive.add("[Content_Types].xml", types)
    let first = [
      Reference(relation: .officeDocument, target: main), Reference(relation: .coreProperties, target: Self.properties),
    ]
    try archive.add("_rels/.rels", Self.relationships(first))
    for part in parts { try archive.add(part.name, part.bytes) }
    return archive.archived
  }

  private static let properties = "docProps/core.xml"

  private var types: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.element(
        "Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.element("Default", ["Extension": "emf", "ContentType": "image/x-emf"])
      for part in parts {
        if let type = part.type { xml.element("Override", ["PartName": "/" + part.name, "ContentType": type]) }
      }
    }
    return xml.bytes
  }

  private static func relationships(_ references: [Reference]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]) { xml in
      for (place, reference) in references.enumerated() {
        // Only the properties of a document belong to the package itself.
        let family = reference.relation == .coreProperties ? "package/2006/relationships/metadata" : Self.family
        xml.element(
          "Relationship",
          [
            "Id": "rId\(place + 1)", "Type": "http://schemas.openxmlformats.org/\(family)/\(reference.relation.rawValue)",
            "Target": reference.target,
          ])
      }
    }
    return xml.bytes
  }

  private static let family = "officeDocument/2006/relationships"
}
