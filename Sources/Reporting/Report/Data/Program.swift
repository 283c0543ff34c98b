import Foundation

/// The program that made the results, as `run.json` says: all that a report takes from that file.
struct Program: Decodable, Sendable {
  var version: String
  /// With `+` for changes on top of it; nil where the build had no git.
  var commit: String?

  /// Nil where the file does not say.
  init?(_ bytes: [UInt8]?) {
    guard let bytes, let program = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = program
  }
}
