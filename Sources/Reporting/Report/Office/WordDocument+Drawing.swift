import Texts

extension WordDocument {
  /// Drawings of the text in order: the picture's number is its place.
  var drawings: [Canvas] {
    text.blocks.flatMap { block -> [Canvas] in
      if case .drawings(let canvases) = block { return canvases }
      return []
    }
  }

  static func pictureName(_ place: Int) -> String { "media/image\(place + 1).emf" }

  /// Drawings beside each other, as many as have room: two of those that are made for narrow screens.
  ///
  /// - Parameter first: Place of the first one among all.
  func drawings(_ canvases: [Canvas], from first: Int, _ xml: inout XMLWriter) {
    paragraph(.drawing, &xml) { xml in
      for (place, canvas) in canvases.enumerated() {
        // Blanks between two of them, which count for nothing at the end of a line.
        if place > 0 { run("    ", &xml) }
        let scale = scale(canvas, isAlone: canvases.count == 1 || canvas.width > DocumentText.narrow)
        xml.element("w:r") { xml in picture(canvas, first + place, scale, &xml) }
      }
    }
  }

  /// A fifteenth of a twentieth of a point is a pixel.
  private func scale(_ canvas: Canvas, isAlone: Bool) -> Double {
    let width = Double(look.textWidth) / 15
    let height = Double(DocumentLook.paper.height - look.margins.top - look.margins.bottom) / 15 - 90
    return min(1, (isAlone ? width : (width - 30) / 2) / canvas.width, height / canvas.height)
  }

  private func picture(_ canvas: Canvas, _ place: Int, _ scale: Double, _ xml: inout XMLWriter) {
    // In 914,400ths of an inch.
    let size = ["\(Int(canvas.width * scale * 9525))", "\(Int(canvas.height * scale * 9525))"]
    let number = "\(place + 1)"
    let told = [canvas.title, canvas.description].compactMap { $0 }.joined(separator: "\n")
    xml.element("w:drawing") { xml in
      xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
        xml.element("wp:extent", ["cx": size[0], "cy": size[1]])
        xml.element("wp:docPr", ["id": number, "name": "Picture " + number, "descr": told])
        xml.element("a:graphic", ["xmlns:a": Self.drawingNamespace]) { xml in
          xml.element("a:graphicData", ["uri": Self.pictureNamespace]) { xml in
            xml.element("pic:pic", ["xmlns:pic": Self.pictureNamespace]) { xml in
              xml.element("pic:nvPicPr") { xml in
                xml.element("pic:cNvPr", ["id": number, "name": "image" + number])
                xml.element("pic:cNvPicPr")
              }
              xml.element("pic:blipFill") { xml in
                xml.element("a:blip", ["r:embed": "rId\(references.count + place + 1)"])
                xml.element("a:stretch") { xml in xml.element("a:fillRect") }
              }
              xml.element("pic:spPr") { xml in
                xml.element("a:xfrm") { xml in
                  xml.element("a:off", ["x": "0", "y": "0"])
                  xml.element("a:ext", ["cx": size[0], "cy": size[1]])
                }
                xml.element("a:prstGeom", ["prst": "rect"]) { xml in xml.element("a:avLst") }
              }
            }
          }
        }
      }
    }
  }

  static let inlineNamespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  private static let drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture"
}
