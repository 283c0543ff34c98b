/// Outlines that a page draws more than once, above all in its two languages: each is written once, and used where it stands.
enum SharedShapes {
  /// Below this number of bytes a reference is not worth its own.
  static let least = 120

  private static let opening = Array("<path ".utf8)
  private static let ending = Array("/>".utf8)

  /// - Parameter html: A page's content as this program writes it: a path is an element without content, and no `>` stands in an
  ///   attribute.
  /// - Returns: The shared shapes, and the content with references to them. O(size of the content).
  static func share(_ html: String) -> (shapes: String, html: String) {
    let bytes = Array(html.utf8)
    let paths = ranges(bytes)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for path in paths { counts[bytes[path], default: 0] += 1 }
    var names: [ArraySlice<UInt8>: Int] = [:]
    var (shapes, shared) = ([UInt8](), [UInt8]())
    shared.reserveCapacity(bytes.count)
    var place = 0
    for path in paths where counts[bytes[path]]! > 1 {
      let shape = bytes[path]
      let name = names[shape] ?? names.count
      if names.updateValue(name, forKey: shape) == nil {
        shapes += opening + Array("id=\"s\(name)\" ".utf8) + shape.dropFirst(opening.count)
      }
      shared += bytes[place..<path.lowerBound] + Array("<use href=\"#s\(name)\"/>".utf8)
      place = path.upperBound
    }
    shared += bytes[place...]
    return (String(decoding: shapes, as: UTF8.self), String(decoding: shared, as: UTF8.self))
  }

  private static func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      place = end + 1
      let isPath = bytes[start..<place].starts(with: opening) && bytes[start..<place].suffix(2).elementsEqual(ending)
      if isPath, place - start >= least { found.append(start..<place) }
    }
    return found
  }
}
