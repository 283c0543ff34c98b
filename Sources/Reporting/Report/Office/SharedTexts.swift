import Texts

/// The texts of all sheets, each once.
struct SharedTexts {
  private var texts: [String] = []
  private var places: [String: Int] = [:]
  private var uses = 0

  /// The place of a text in the list.
  mutating func place(_ text: String) -> Int {
    uses += 1
    if let place = places[text] { return place }
    texts.append(text)
    places[text] = texts.count - 1
    return texts.count - 1
  }

  /// The part that lists them.
  var xml: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "sst", ["xmlns": WorkbookSheet.namespace, "count": "\(uses)", "uniqueCount": "\(texts.count)"]
    ) { xml in
      for text in texts {
        xml.element("si") { xml in xml.element("t", ["xml:space": "preserve"], text: Self.literal(text)) }
      }
    }
    return xml.bytes
  }

  /// A spreadsheet reads `_x000D_` as a carriage return: an underscore before such a group is written as a group itself.
  private static func literal(_ text: String) -> String {
    text.contains("_x") ? text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_") : text
  }
}
