import Texts

/// How a cell looks: its place is that of the style in the part that lists them.
enum WorkbookStyle: Int, CaseIterable {
  case plain, head, title, link
  /// A text that would be run as a formula once somebody edits it: marked as a text for good.
  case armed

  /// The part that lists the styles.
  static func xml(_ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": WorkbookSheet.namespace]) { xml in
      xml.element("fonts", ["count": "4"]) { xml in
        font(&xml, language, size: "11")
        font(&xml, language, size: "11", isBold: true)
        font(&xml, language, size: "14", isBold: true)
        font(&xml, language, size: "11", colour: "FF0B6E99", isUnderlined: true)
      }
      // The first two are those that a spreadsheet expects there.
      xml.element("fills", ["count": "3"]) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { xml in xml.element("patternFill", ["patternType": pattern]) }
        }
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in xml.element("fgColor", ["rgb": "FFE4E9ED"]) }
        }
      }
      xml.element("borders", ["count": "1"]) { xml in xml.element("border") }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in xml.element("xf", ["fontId": "0", "fillId": "0", "borderId": "0"]) }
      xml.element("cellXfs", ["count": "\(allCases.count)"]) { xml in
        for style in allCases {
          let font = style == .head ? 1 : style == .title ? 2 : style == .link ? 3 : 0
          xml.element(
            "xf",
            [
              "fontId": "\(font)", "fillId": style == .head ? "2" : "0", "borderId": "0", "xfId": "0", "applyFont": "1",
              "applyFill": "1", "quotePrefix": style == .armed ? "1" : nil,
            ])
        }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }

  private static func font(
    _ xml: inout XMLWriter, _ language: Language, size: String, isBold: Bool = false, colour: String? = nil,
    isUnderlined: Bool = false
  ) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      if isUnderlined { xml.element("u") }
      xml.element("sz", ["val": size])
      if let colour { xml.element("color", ["rgb": colour]) }
      xml.element("name", ["val": language == .en ? "Calibri" : "宋体"])
    }
  }
}
