import Texts

extension WordDocument {
  /// How paragraphs of a style are set.
  private struct Setting {
    var name: String
    var font: DocumentLook.Font
    /// In half points.
    var size: Int
    var isBold = false
    var isItalic = false
    var colour: String?
    /// Before and behind the paragraph, in twentieths of a point.
    var space = (before: 0, behind: 0)
    /// In twentieths of a point; nil sets lines as high as their text needs.
    var line: Int?
    /// Hundredths of a character before the first line.
    var indent = 0
    var isCentred = false
    var isJustified = false
    /// Whether the next paragraph stands on the same page.
    var keepsNext = false
    /// Whether lines are pictures: they stand level at their tops, and every one of them may begin a page.
    var isDrawn = false
    /// Level of a heading, from 0.
    var level: Int?
  }

  private func setting(_ style: Style) -> Setting {
    let isChinese = look.language == .zhHans
    // Lines of an official document are its only spaces.
    func space(_ before: Int, _ behind: Int) -> (Int, Int) { isChinese ? (0, 0) : (before, behind) }
    var body = Setting(name: "Normal", font: look.body, size: look.bodySize, line: look.exactLine)
    body.space = space(0, 120)
    body.indent = isChinese ? 200 : 0
    body.isJustified = isChinese
    var setting = body
    var plain = Setting(name: "", font: look.small, size: look.smallSize)
    switch style {
    case .normal: break
    case .title:
      setting = Setting(name: "Title", font: look.title, size: look.titleSize, isBold: !isChinese)
      setting.space = isChinese ? (280, 280) : (0, 120)
      setting.isCentred = isChinese
    case .subtitle:
      setting.name = "Subtitle"
      setting.isCentred = isChinese
      setting.indent = 0
      setting.space = isChinese ? (0, 280) : (0, 240)
      if !isChinese { setting.colour = "5B6673" }
    case .chapter:
      setting = Setting(name: "heading 1", font: look.chapter, size: look.chapterSize, isBold: !isChinese, line: look.exactLine)
      setting.space = space(360, 120)
      setting.indent = body.indent
      setting.level = 0
    case .finding:
      setting = Setting(name: "heading 2", font: look.section, size: look.sectionSize, isBold: !isChinese, line: look.exactLine)
      setting.space = space(280, 60)
      setting.indent = body.indent
      setting.level = 1
    case .question:
      setting.name = "Question"
      setting.isItalic = !isChinese
      setting.colour = isChinese ? nil : "5B6673"
      setting.keepsNext = true
    case .verdict:
      setting.name = "Verdict"
      setting.isBold = true
      setting.size = isChinese ? look.bodySize : 28
    case .small:
      setting = plain
      setting.name = "Small"
      setting.space = (60, 120)
    case .command:
      plain.name = "Command"
      plain.font.latin = "Courier New"
      plain.space = (60, 120)
      setting = plain
    case .caption:
      setting = Setting(name: "caption", font: isChinese ? look.chapter : look.small, size: look.smallSize, isBold: !isChinese)
      setting.space = (120, 60)
      setting.isCentred = isChinese
      setting.keepsNext = true
    case .cell: setting = Setting(name: "Table Text", font: isChinese ? look.body : look.small, size: look.tableSize)
    case .cellHead:
      setting = Setting(name: "Table Head", font: isChinese ? look.chapter : look.small, size: look.tableSize, isBold: !isChinese)
      setting.keepsNext = true
    case .drawing:
      // A line as high as the picture in it.
      setting = plain
      setting.name = "Drawing"
      setting.isDrawn = true
      setting.space = (60, 120)
      setting.isCentred = true
    case .header:
      setting = Setting(name: "header", font: look.small, size: 18, colour: "5B6673")
      setting.isCentred = isChinese
    case .footer: setting = Setting(name: "footer", font: look.small, size: isChinese ? 28 : 18)
    }
    return setting
  }

  /// The part of the styles.
  var styles: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": Self.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            fonts(look.body, &xml)
            xml.element("w:sz", ["w:val": "\(look.bodySize)"])
            xml.element("w:szCs", ["w:val": "\(look.bodySize)"])
            xml.element("w:lang", ["w:val": "en-GB", "w:eastAsia": "zh-CN"])
          }
        }
        xml.element("w:pPrDefault")
      }
      for style in Style.allCases { write(style, &xml) }
      tableStyle(&xml)
    }
    return xml.bytes
  }

  private func write(_ style: Style, _ xml: inout XMLWriter) {
    let setting = setting(style)
    let isDefault = style == .normal
    xml.element(
      "w:style", ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": style.rawValue]
    ) { xml in
      xml.element("w:name", ["w:val": setting.name])
      if setting.level != nil { xml.element("w:next", ["w:val": Style.normal.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in paragraphSetting(setting, &xml) }
      xml.element("w:rPr") { xml in
        fonts(setting.font, &xml)
        if setting.isBold { xml.element("w:b") }
        if setting.isItalic { xml.element("w:i") }
        if let colour = setting.colour { xml.element("w:color", ["w:val": colour]) }
        xml.element("w:sz", ["w:val": "\(setting.size)"])
        xml.element("w:szCs", ["w:val": "\(setting.size)"])
      }
    }
  }

  /// In the order that the format asks for.
  private func paragraphSetting(_ setting: Setting, _ xml: inout XMLWriter) {
    if setting.keepsNext || setting.level != nil { xml.element("w:keepNext") }
    if setting.level != nil { xml.element("w:keepLines") }
    if setting.isDrawn { xml.element("w:widowControl", ["w:val": "0"]) }
    if let level = setting.level, look.isNumbered {
      xml.element("w:numPr") { xml in
        xml.element("w:ilvl", ["w:val": "\(level)"])
        xml.element("w:numId", ["w:val": "1"])
      }
    }
    xml.element(
      "w:spacing",
      [
        "w:before": "\(setting.space.before)", "w:after": "\(setting.space.behind)", "w:line": "\(setting.line ?? 264)",
        "w:lineRule": setting.line == nil ? "auto" : "exact",
      ])
    if setting.indent > 0 { xml.element("w:ind", Self.indent(setting)) }
    let isPlaced = setting.isCentred || setting.isJustified
    if isPlaced { xml.element("w:jc", ["w:val": setting.isCentred ? "center" : "both"]) }
    if setting.isDrawn { xml.element("w:textAlignment", ["w:val": "top"]) }
    if let level = setting.level { xml.element("w:outlineLvl", ["w:val": "\(level)"]) }
  }

  func indent(of style: Style) -> XMLWriter.Attributes { Self.indent(setting(style)) }

  /// In twentieths of a point too, for programs that do not count characters.
  private static func indent(_ setting: Setting) -> XMLWriter.Attributes {
    ["w:firstLineChars": "\(setting.indent)", "w:firstLine": "\(setting.indent * setting.size / 10)"]
  }

  private func fonts(_ font: DocumentLook.Font, _ xml: inout XMLWriter) {
    xml.element("w:rFonts", ["w:ascii": font.latin, "w:hAnsi": font.latin, "w:eastAsia": font.asian, "w:cs": font.latin])
  }

  private func tableStyle(_ xml: inout XMLWriter) {
    let isChinese = look.language == .zhHans
    let (thick, thin) = isChinese ? (("8", "000000"), ("4", "000000")) : (("8", "34404C"), ("4", "DFE4E9"))
    xml.element("w:style", ["w:type": "table", "w:styleId": Self.tableStyle]) { xml in
      xml.element("w:name", ["w:val": "Report Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          func border(_ edge: StaticString, _ line: (size: String, colour: String)) {
            xml.element(edge, ["w:val": "single", "w:sz": line.size, "w:space": "0", "w:color": line.colour])
          }
          border("w:top", thick)
          if isChinese { border("w:left", thin) }
          border("w:bottom", thick)
          if isChinese { border("w:right", thin) }
          border("w:insideH", thin)
          if isChinese { border("w:insideV", thin) }
        }
        xml.element("w:tblCellMar") { xml in
          xml.element("w:top", ["w:w": "30", "w:type": "dxa"])
          xml.element("w:left", ["w:w": "85", "w:type": "dxa"])
          xml.element("w:bottom", ["w:w": "30", "w:type": "dxa"])
          xml.element("w:right", ["w:w": "85", "w:type": "dxa"])
        }
      }
    }
  }
}
