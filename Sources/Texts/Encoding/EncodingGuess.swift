/// What a file that is no UTF-8 probably is, and what its owner can do.
public enum EncodingGuess {
  /// A workbook, or something else in a ZIP container.
  case workbook
  /// With a byte-order mark.
  case utf16
  /// The usual encoding of Chinese editors and spreadsheets (GBK and GB2312 are parts of it).
  case gb18030
  /// Some other encoding of which ASCII is probably a part.
  case unknown

  /// Guesses by the first bytes, and for Chinese text by all of them.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    func begins(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
    // ZIP, and the compound file of workbooks before 2007.
    if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0xD0, 0xCF, 0x11, 0xE0]) {
      self = .workbook
    } else if begins([0xFE, 0xFF]) || begins([0xFF, 0xFE]) {
      self = .utf16
    } else {
      self = Self.isGB18030(bytes) ? .gb18030 : .unknown
    }
  }

  /// Whether ASCII characters are bytes of their own in it.
  public var isText: Bool { self == .gb18030 || self == .unknown }

  /// What to do about the text of such a file.
  static func advice(_ bytes: UnsafeBufferPointer<UInt8>) -> Words {
    switch EncodingGuess(bytes) {
    case .gb18030:
      Words("it is probably GB18030, the encoding of Chinese editors: save it as UTF-8", "很可能是 GB18030 编码（中文编辑器常用），请另存为 UTF-8")
    case .utf16: Words("it is UTF-16: save it as UTF-8", "是 UTF-16 编码，请另存为 UTF-8")
    case .workbook: Words("it is a workbook or an archive, not a text", "这是工作簿或压缩包，不是文本文件")
    case .unknown: Words("save it as UTF-8", "请另存为 UTF-8")
    }
  }

  /// Whether all bytes form characters of one, two or four bytes by GB 18030-2022, most of the pairs from its oldest part.
  ///
  /// Western letters with accents form pairs too, but with plain letters after them.
  private static func isGB18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    var pairs = (old: 0, new: 0)
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(lead), index + 1 < bytes.count else { return false }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE:
        if lead >= 0xA1 && bytes[index + 1] >= 0xA1 { pairs.old += 1 } else { pairs.new += 1 }
        index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3]) else {
          return false
        }
        index += 4
      default: return false
      }
    }
    return pairs.old > pairs.new
  }
}
