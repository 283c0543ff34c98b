/// A vector picture for office programs: an enhanced metafile, drawn by records one after the other.
///
/// Source: MS-EMF. Lengths are 16ths of a pixel of 1/96 inch.
struct Metafile {
  /// What closed and open lines are drawn with; nil draws none.
  struct Pen: Hashable {
    /// 0xRRGGBB.
    var colour: UInt32
    var width: Double
    var isRound: Bool
  }

  struct Font: Hashable {
    var name: String
    /// In pixels.
    var size: Double
    var isBold: Bool
  }

  private enum Thing: Hashable {
    case pen(Pen?)
    case brush(UInt32?)
    case font(Font)
  }

  private let width, height: Double
  private var records: [UInt8] = []
  private var count = 0
  private var handles: [Thing: UInt32] = [:]
  private var pen, brush, font: Thing?

  init(width: Double, height: Double) {
    (self.width, self.height) = (width, height)
    // Lengths are as wide as they are high: a window of 16ths on a view of pixels.
    record(17, [8])
    record(10, [0, 0])
    record(9, [Self.unit(width), Self.unit(height)])
    record(12, [0, 0])
    record(11, [UInt32(width.rounded(.up)), UInt32(height.rounded(.up))])
    // Texts have no ground; what lies inside an odd number of lines is inside.
    record(18, [1])
    record(19, [1])
  }

  /// Closed lines with what is inside them.
  mutating func polygons(_ contours: [Contour], fill: UInt32?, _ pen: Pen?) { lines(8, contours, fill: fill, pen) }

  /// Lines from point to point.
  mutating func polylines(_ contours: [Contour], _ pen: Pen) {
    lines(7, contours.map { $0.isClosed ? Contour($0.points + $0.points.prefix(1)) : $0 }, fill: nil, pen)
  }

  private mutating func lines(_ type: UInt32, _ contours: [Contour], fill: UInt32?, _ pen: Pen?) {
    let drawn = contours.filter { $0.points.count > 1 }
    if drawn.isEmpty { return }
    select(.pen(pen))
    select(.brush(fill))
    let points = drawn.flatMap(\.points)
    record(
      type,
      bounds + [UInt32(drawn.count), UInt32(points.count)] + drawn.map { UInt32($0.points.count) }
        + points.flatMap { [Self.unit($0.x), Self.unit($0.y)] })
  }

  mutating func circle(_ centre: Mark.Point, _ radius: Double, fill: UInt32?, _ pen: Pen?) {
    select(.pen(pen))
    select(.brush(fill))
    record(
      42,
      [
        Self.unit(centre.x - radius), Self.unit(centre.y - radius), Self.unit(centre.x + radius), Self.unit(centre.y + radius),
      ])
  }

  mutating func text(_ text: String, _ point: Mark.Point, _ anchor: TextAnchor, _ font: Font, colour: UInt32) {
    let units = Array(text.utf16)
    if units.isEmpty { return }
    select(.font(font))
    // On the baseline, to the right of the point, on both sides of it, or to the left.
    record(22, [24 | (anchor == .start ? 0 : anchor == .middle ? 6 : 2)])
    record(24, [Self.swapped(colour)])
    var letters = units.map { UInt32($0) }
    if letters.count % 2 == 1 { letters.append(0) }
    let words = stride(from: 0, to: letters.count, by: 2).map { letters[$0] | letters[$0 + 1] << 16 }
    let one = Float(1).bitPattern
    // In the advanced mode, where the scale counts for nothing.
    // Behind the record's 76 bytes stand the letters; how far apart they stand is left to the font.
    record(
      84,
      bounds + [2, one, one, Self.unit(point.x), Self.unit(point.y), UInt32(units.count), 76, 0, 0, 0, 0, 0, 0] + words)
  }

  /// The file.
  func finished() -> [UInt8] {
    let end: [UInt32] = [14, 20, 0, 16, 20]
    let size = Self.headSize + records.count + 20
    func hundredths(_ pixels: Double) -> UInt32 { UInt32((pixels * 2540 / 96).rounded()) }
    let head: [UInt32] =
      [1, UInt32(Self.headSize)] + bounds + [0, 0, hundredths(width), hundredths(height)]
      // " EMF", version 1.0, then how long it is.
      + [0x464D_4520, 0x1_0000, UInt32(size), UInt32(count + 2), UInt32(handles.count + 1), 0, 0, 0]
      // A screen of 10 inches with 96 pixels an inch, in whole millimetres.
      + [960, 960, 254, 254]
    return Self.bytes(head) + records + Self.bytes(end)
  }

  private static let headSize = 88

  /// The picture in pixels.
  private var bounds: [UInt32] { [0, 0, UInt32(width.rounded(.up)), UInt32(height.rounded(.up))] }

  /// Makes a pen, a brush or a font where it is not there yet, and takes it up.
  private mutating func select(_ thing: Thing) {
    switch thing {
    case .pen:
      if pen == thing { return }
      pen = thing
    case .brush:
      if brush == thing { return }
      brush = thing
    case .font:
      if font == thing { return }
      font = thing
    }
    // What draws nothing is there always.
    if thing == .pen(nil) { return record(37, [0x8000_0008]) }
    if thing == .brush(nil) { return record(37, [0x8000_0005]) }
    let handle = handles[thing] ?? UInt32(handles.count + 1)
    if handles[thing] == nil {
      handles[thing] = handle
      make(thing, handle)
    }
    record(37, [handle])
  }

  private mutating func make(_ thing: Thing, _ handle: UInt32) {
    switch thing {
    case .pen(let pen?):
      // Of a width in the drawing's units; ends are round, or flat with sharp corners.
      let style: UInt32 = 0x1_0000 | (pen.isRound ? 0 : 0x2200)
      record(95, [handle, 0, 0, 0, 0, style, Self.unit(pen.width), 0, Self.swapped(pen.colour), 0, 0])
    case .brush(let colour?): record(39, [handle, 0, Self.swapped(colour), 0])
    case .font(let font):
      var name = Array(font.name.utf16.prefix(31)).map { UInt32($0) }
      name += Array(repeating: 0, count: 32 - name.count)
      let height = UInt32(bitPattern: -Int32((font.size * 16).rounded()))
      // No slant, the characters of any script, and 57 words that tell nothing.
      record(
        82,
        [handle, height, 0, 0, 0, font.isBold ? 700 : 400, 1 << 24, 0]
          + stride(from: 0, to: 32, by: 2).map { name[$0] | name[$0 + 1] << 16 } + Array(repeating: 0, count: 57))
    default: break
    }
  }

  private mutating func record(_ type: UInt32, _ words: [UInt32]) {
    records += Self.bytes([type, UInt32(8 + words.count * 4)] + words)
    count += 1
  }

  private static func bytes(_ words: [UInt32]) -> [UInt8] {
    words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  private static func unit(_ pixels: Double) -> UInt32 { UInt32(bitPattern: Int32((pixels * 16).rounded())) }

  /// The format has blue first.
  private static func swapped(_ colour: UInt32) -> UInt32 { (colour & 0xFF) << 16 | colour & 0xFF00 | colour >> 16 }
}
