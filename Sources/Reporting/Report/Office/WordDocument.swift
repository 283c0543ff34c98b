import Texts

/// `report.docx`: what the report says, in native headings, paragraphs and tables.
///
/// Source: ECMA-376, part 1, WordprocessingML.
struct WordDocument {
  let text: DocumentText
  let look: DocumentLook

  init(_ text: DocumentText) {
    self.text = text
    look = .of(text.language)
  }

  /// Names of the paragraphs' styles: the part of the styles has one of each.
  enum Style: String, CaseIterable {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case chapter = "Heading1"
    case finding = "Heading2"
    case question = "Question"
    case verdict = "Verdict"
    case small = "Small"
    case command = "Command"
    case caption = "Caption"
    case cell = "TableText"
    case cellHead = "TableHead"
    case drawing = "Drawing"
    case header = "Header"
    case footer = "Footer"
  }

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let referenceNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// What the text refers to before its pictures; the section names the last three by their places.
  let references: [OfficePackage.Reference] = [
    .init(relation: .styles, target: "styles.xml"), .init(relation: .settings, target: "settings.xml"),
    .init(relation: .fontTable, target: "fontTable.xml"), .init(relation: .numbering, target: "numbering.xml"),
    .init(relation: .header, target: "header1.xml"), .init(relation: .footer, target: "footer1.xml"),
    .init(relation: .footer, target: "footer2.xml"),
  ]

  /// The file.
  func docx() throws(ZipArchive.Failure) -> [UInt8] {
    var package = OfficePackage()
    package.add("word/document.xml", type: Self.type("document.main"), document)
    let drawings = drawings
    package.add(
      references: references + drawings.indices.map { .init(relation: .image, target: Self.pictureName($0)) },
      of: "word/document.xml")
    for (place, canvas) in drawings.enumerated() {
      package.add(picture: "word/" + Self.pictureName(place), canvas.metafile(text.language))
    }
    package.add("word/styles.xml", type: Self.type("styles"), styles)
    package.add("word/settings.xml", type: Self.type("settings"), settings)
    package.add("word/fontTable.xml", type: Self.type("fontTable"), fonts)
    package.add("word/numbering.xml", type: Self.type("numbering"), numbering)
    package.add("word/header1.xml", type: Self.type("header"), header)
    package.add("word/footer1.xml", type: Self.type("footer"), footer(isEven: false))
    package.add("word/footer2.xml", type: Self.type("footer"), footer(isEven: true))
    package.add(title: text.title, language: text.language)
    return try package.archived(main: "word/document.xml")
  }

  private static func type(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }

  private var document: [UInt8] {
    var xml = XMLWriter()
    var drawn = 0
    let names: XMLWriter.Attributes = [
      "xmlns:w": Self.namespace, "xmlns:r": Self.referenceNamespace, "xmlns:wp": Self.inlineNamespace,
    ]
    xml.element("w:document", names) { xml in
      xml.element("w:body") { xml in
        for (place, block) in text.blocks.enumerated() {
          if case .drawings(let canvases) = block {
            self.drawings(canvases, from: drawn, &xml)
            drawn += canvases.count
          } else {
            write(block, &xml)
          }
          let next = place + 1 < text.blocks.count ? text.blocks[place + 1] : nil
          if case .table = block, !(next?.isSmall ?? false) {
            // Two tables without a paragraph between them would be one.
            paragraph("", .small, &xml)
          }
        }
        xml.element("w:sectPr") { xml in section(&xml) }
      }
    }
    return xml.bytes
  }

  private func write(_ block: DocumentText.Block, _ xml: inout XMLWriter) {
    switch block {
    case .title(let text): paragraph(text, .title, &xml)
    case .subtitle(let text): paragraph(text, .subtitle, &xml)
    case .chapter(let text): paragraph(text, .chapter, &xml)
    case .finding(let text): paragraph(text, .finding, &xml)
    case .question(let text): paragraph(text, .question, &xml)
    case .verdict(let text): paragraph(text, .verdict, &xml)
    case .paragraph(let text): paragraph(text, .normal, &xml)
    case .small(let text): paragraph(text, .small, &xml)
    case .command(let text): paragraph(text, .command, &xml)
    case .note(let head, let text):
      paragraph(.normal, &xml) { xml in
        let isQuestion = head.hasSuffix("?") || head.hasSuffix("？")
        run(head + (look.language == .en ? isQuestion ? " " : ". " : isQuestion ? "" : "："), isBold: true, &xml)
        run(text, &xml)
      }
    case .drawings: break
    case .table(let table):
      // Lines of a fixed height leave no space above a table.
      if !table.caption.isEmpty || look.exactLine != nil { paragraph(table.caption, .caption, &xml) }
      self.table(table, &xml)
    }
  }

  func paragraph(_ text: String, _ style: Style, _ xml: inout XMLWriter) {
    paragraph(style, &xml) { xml in if !text.isEmpty { run(text, &xml) } }
  }

  func paragraph(_ style: Style, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    xml.element("w:p") { xml in
      if style != .normal { xml.element("w:pPr") { xml in xml.element("w:pStyle", ["w:val": style.rawValue]) } }
      content(&xml)
    }
  }

  /// A text; line breaks in it stay.
  ///
  /// - Parameter size: In half points; nil is that of the paragraph's style.
  func run(_ text: String, isBold: Bool = false, size: Int? = nil, _ xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        // Quotes and dashes that both scripts have are set as those of characters.
        if look.language == .zhHans { xml.element("w:rFonts", ["w:hint": "eastAsia"]) }
        if isBold { xml.element("w:b") }
        if let size { xml.element("w:sz", ["w:val": "\(size)"]) }
      }
      for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"], text: String(line))
      }
    }
  }

  private func section(_ xml: inout XMLWriter) {
    xml.element("w:headerReference", ["w:type": "default", "r:id": "rId5"])
    if look.isTwoSided { xml.element("w:headerReference", ["w:type": "even", "r:id": "rId5"]) }
    xml.element("w:footerReference", ["w:type": "default", "r:id": "rId6"])
    if look.isTwoSided { xml.element("w:footerReference", ["w:type": "even", "r:id": "rId7"]) }
    // The first page has its title, and a number like the others.
    xml.element("w:footerReference", ["w:type": "first", "r:id": "rId6"])
    xml.element("w:pgSz", ["w:w": "\(DocumentLook.paper.width)", "w:h": "\(DocumentLook.paper.height)"])
    let margins = look.margins
    xml.element(
      "w:pgMar",
      [
        "w:top": "\(margins.top)", "w:right": "\(margins.right)", "w:bottom": "\(margins.bottom)", "w:left": "\(margins.left)",
        "w:header": "\(margins.top / 2)", "w:footer": "\(margins.bottom / 2)", "w:gutter": "0",
      ])
    xml.element("w:titlePg")
  }
}
