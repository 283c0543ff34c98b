import Texts

/// How a document is set: fonts, sizes, spaces, the paper.
///
/// Chinese follows the layout of official documents: A4 with margins of 37, 35, 28 and 26 mm, 仿宋 三号 on lines of 28 pt, two
/// characters of indent, numbered headings in 黑体 and 楷体, the title in 小标宋 二号. Source: GB/T 9704-2012, 5.2 and 7.3.
struct DocumentLook: Sendable {
  /// A font for letters and one for characters.
  struct Font: Sendable {
    var latin: String
    var asian: String
  }

  /// In twentieths of a point, as the format counts: 567 are a centimetre.
  struct Margins: Sendable {
    var top, bottom, left, right: Int
  }

  let language: Language
  let body, chapter, section, title, small: Font
  /// In half points.
  let bodySize, chapterSize, sectionSize, titleSize, tableSize, smallSize: Int
  /// Of a line, in twentieths of a point; nil sets lines as high as their text needs.
  let exactLine: Int?
  let margins: Margins

  /// A4.
  static let paper = (width: 11_906, height: 16_838)
  var textWidth: Int { Self.paper.width - margins.left - margins.right }
  /// Whether chapters and sections are counted: 一、 and （一）.
  var isNumbered: Bool { language == .zhHans }
  /// Whether page numbers stand at the outer edge of a sheet that is printed on both sides.
  var isTwoSided: Bool { language == .zhHans }

  static func of(_ language: Language) -> DocumentLook { language == .en ? english : chinese }

  private static let english = DocumentLook(
    language: .en, body: serif, chapter: sans, section: sans, title: sans, small: sans, bodySize: 22, chapterSize: 32,
    sectionSize: 24, titleSize: 44, tableSize: 17, smallSize: 18, exactLine: nil,
    margins: Margins(top: 1361, bottom: 1361, left: 1361, right: 1361))

  private static let chinese = DocumentLook(
    language: .zhHans, body: Font(latin: "Times New Roman", asian: "仿宋_GB2312"),
    chapter: Font(latin: "Times New Roman", asian: "黑体"), section: Font(latin: "Times New Roman", asian: "楷体_GB2312"),
    title: Font(latin: "Times New Roman", asian: "方正小标宋简体"), small: Font(latin: "Times New Roman", asian: "宋体"),
    bodySize: 32, chapterSize: 32, sectionSize: 32, titleSize: 44, tableSize: 21, smallSize: 21, exactLine: 560,
    margins: Margins(top: 2098, bottom: 1984, left: 1587, right: 1474))

  private static let serif = Font(latin: "Times New Roman", asian: "SimSun")
  private static let sans = Font(latin: "Arial", asian: "SimHei")

  /// Fonts that not every machine has, each with one that most have: programs take it in the first one's place.
  static let substitutes = [
    ("仿宋_GB2312", "仿宋"), ("楷体_GB2312", "楷体"), ("方正小标宋简体", "宋体"), ("黑体", "SimHei"), ("宋体", "SimSun"),
  ]
}
