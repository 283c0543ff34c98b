import Texts

/// The names behind the model's indices.
struct ScenarioNames: Equatable, Sendable {
  var areas: [String] = []
  /// What people call the areas and the kinds of calls, in the same order.
  var areaNames: [Words] = []
  var kindNames: [Words] = []
  var zones: [String] = []
  var precincts: [String] = []
  /// Calls, then offences.
  var kinds: [String] = []
  var organisations: [String] = []
  /// Of each organisation, in the order of its posts.
  var posts: [[String]] = []
  var phases: [String] = []
  /// Name of a listed site, by zone.
  var sites: [Int: String] = [:]
}
