import Texts

/// The small parts beside the text and its styles.
extension WordDocument {
  var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": Self.namespace]) { xml in
      if look.isTwoSided { xml.element("w:evenAndOddHeaders") }
      xml.element("w:compat") { xml in
        // Without it a program sets the text as those of 2007 did.
        xml.element(
          "w:compatSetting",
          ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      }
    }
    return xml.bytes
  }

  var fonts: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": Self.namespace]) { xml in
      for (name, substitute) in DocumentLook.substitutes where look.language == .zhHans {
        xml.element("w:font", ["w:name": name]) { xml in
          xml.element("w:altName", ["w:val": substitute])
          xml.element("w:charset", ["w:val": "86"])
        }
      }
    }
    return xml.bytes
  }

  /// 一、 before chapters and （一） before sections.
  var numbering: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", ["xmlns:w": Self.namespace]) { xml in
      guard look.isNumbered else { return }
      xml.element("w:abstractNum", ["w:abstractNumId": "0"]) { xml in
        xml.element("w:multiLevelType", ["w:val": "multilevel"])
        for (level, text) in ["%1、", "（%2）"].enumerated() {
          xml.element("w:lvl", ["w:ilvl": "\(level)"]) { xml in
            xml.element("w:start", ["w:val": "1"])
            xml.element("w:numFmt", ["w:val": "chineseCountingThousand"])
            xml.element("w:pStyle", ["w:val": (level == 0 ? Style.chapter : .finding).rawValue])
            xml.element("w:suff", ["w:val": "nothing"])
            xml.element("w:lvlText", ["w:val": text])
            xml.element("w:lvlJc", ["w:val": "left"])
            // What a level says of indents goes before what its style says.
            xml.element("w:pPr") { xml in xml.element("w:ind", indent(of: level == 0 ? .chapter : .finding)) }
          }
        }
      }
      xml.element("w:num", ["w:numId": "1"]) { xml in xml.element("w:abstractNumId", ["w:val": "0"]) }
    }
    return xml.bytes
  }

  /// The title above every page but the first.
  var header: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": Self.namespace]) { xml in paragraph(text.title, .header, &xml) }
    return xml.bytes
  }

  /// The number of the page: at the outer edge where both sides are printed, else in the middle.
  func footer(isEven: Bool) -> [UInt8] {
    let words = ReportWords(language: text.language).pageNumber
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": Self.namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": Style.footer.rawValue])
          if look.isTwoSided {
            // One character from the edge.
            xml.element("w:ind", isEven ? ["w:leftChars": "100", "w:left": "280"] : ["w:rightChars": "100", "w:right": "280"])
          }
          xml.element("w:jc", ["w:val": !look.isTwoSided ? "center" : isEven ? "left" : "right"])
        }
        run(words.before, &xml)
        for part in ["begin", "", "end"] {
          xml.element("w:r") { xml in
            if part.isEmpty {
              xml.element("w:instrText", ["xml:space": "preserve"], text: " PAGE ")
            } else {
              xml.element("w:fldChar", ["w:fldCharType": part])
            }
          }
        }
        if !words.behind.isEmpty { run(words.behind, &xml) }
      }
    }
    return xml.bytes
  }
}
