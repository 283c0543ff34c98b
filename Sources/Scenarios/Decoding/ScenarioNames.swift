/// The names behind the model's indices.
struct ScenarioNames: Equatable, Sendable {
  var areas: [String] = []
  var zones: [String] = []
  var precincts: [String] = []
  /// Calls, then offences.
  var kinds: [String] = []
  var organisations: [String] = []
  var phases: [String] = []
  /// Name of a listed site, by zone.
  var sites: [Int: String] = [:]
}
