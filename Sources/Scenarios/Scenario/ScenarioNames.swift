import Texts

/// The names behind the model's indices.
struct ScenarioNames: Equatable, Sendable {
  var areas: [String] = []
  /// What people call things, each in the order of its ids.
  var areaNames: [Words] = []
  var kindNames: [Words] = []
  var windowNames: [Words] = []
  var organisationNames: [Words] = []
  var postNames: [[Words]] = []
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
