/// The program that made the results, as `run.json` says: all that a report takes from that file.
struct Program: Decodable, Sendable {
  var version: String
  /// With `+` for changes on top of it; nil where the build had no git.
  var commit: String?
}
