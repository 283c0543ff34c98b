/// Reads JSON into values that know where they stand.
///
/// Faults that leave the structure clear (a bad escape, a missing comma, a key given twice, NaN) are reported
/// and read over, so that one pass finds them all; where the structure is lost, reading stops. Runs at some 100 MB/s.
public enum JSONReader {
  /// Deeper nesting is refused.
  public static let depthLimit = 64

  /// The value of a file, or nil when it has none that could be used.
  /// - Parameters:
  ///   - source: The file.
  ///   - dialect: What may stand in it besides JSON.
  ///   - diagnostics: Every fault is added to them.
  public static func read(
    _ source: SourceFile, as dialect: JSONDialect = .commented, diagnostics: inout Diagnostics
  ) -> LocatedValue? {
    // A copy: the scanner writes what stands for a full-width sign in its place.
    var bytes = source.bytes
    let (value, problems) = bytes.withUnsafeMutableBufferPointer { bytes in
      var scanner = JSONScanner(file: source, bytes: bytes, dialect: dialect)
      return (scanner.document(), scanner.diagnostics)
    }
    for problem in problems.all { diagnostics.add(problem) }
    return value
  }

  /// Whether a byte may stand in a word such as `true`, or in a key without quotes: letters, `_`, `$`, and all beyond ASCII.
  public static func isWordByte(_ byte: UInt8) -> Bool { JSONScanner.isWordByte(byte) }
}
