public import StationModel
public import Texts

/// A checked scenario: names, question and, for every future, the model's parameters.
public struct Scenario: Sendable {
  /// The file as it was named.
  public let path: String
  public let name: Words
  /// Merged values of all files, with the catalogue's defaults only where something uncertain needs them.
  let tree: LocatedValue
  /// The chain of files, the scenario's own first.
  let links: [ExtendsChain.Link]
  let access: FileAccess
  let sourceNotes: ScenarioSources
  let draws: ParameterDraws
  let decoded: DecodedScenario
  /// Maps and tables that the files name, by path.
  let data: [String: SourceFile]
  /// Things that deserve a look and do no harm.
  public let warnings: [Diagnostic]
  /// SHA-256 of the expanded scenario and the content of its data files, in hexadecimal: the same on every machine and in any folder.
  public let hash: String

  // MARK: Names

  public var windows: [String] { decoded.calendar.windows }
  /// What people call them, in the same order.
  public var windowNames: [Words] { decoded.names.windowNames }
  /// "2027-01" for every counted month.
  public var monthLabels: [String] { decoded.calendar.monthLabels }
  public var calendar: StudyCalendar { decoded.calendar }
  /// First counted day, "2027-01-01".
  public var firstDay: String { calendar.parameters.monthStarts.first.flatMap(calendar.date) ?? "" }
  /// Ids of the area kinds; empty when the city has none.
  public var areas: [String] { decoded.names.areas }
  /// What people call them, in the same order.
  public var areaNames: [Words] { decoded.names.areaNames }
  public var zoneIds: [String] { decoded.names.zones }
  public var zoneLabels: [String] { decoded.terrain.zones.map(\.label) }
  public var precinctIds: [String] { decoded.names.precincts }
  /// Kinds of calls, then offences, in the order of the model's kinds.
  public var callKindIds: [String] { decoded.names.kinds }
  public var callKindNames: [Words] { decoded.names.kindNames }
  public var organisationIds: [String] { decoded.names.organisations }
  /// What people call them, in the same order.
  public var organisationNames: [Words] { decoded.names.organisationNames }
  /// Ids of the posts of each organisation.
  public var postIds: [[String]] { decoded.names.posts }
  /// What people call them, in the same order.
  public var postNames: [[Words]] { decoded.names.postNames }
  public var phaseIds: [String] { decoded.names.phases }
  public var phaseNames: [Words] { decoded.names.phases.map(UsualNames.phase) }
  /// Names of the sites that the file lists, by index of their zone.
  public var siteNames: [Int: String] { decoded.names.sites }
  /// By raw value of the role.
  public var roleIds: [String] { ScenarioDecoder.roleKeys }

  /// The zones with their polygons, in km and, from maps, in degrees.
  public var zoneShapes: [CityZone] { decoded.terrain.zones }

  // MARK: The question

  public var goals: [Goal] { decoded.goals }
  public var expectations: [ExpectedValue] { decoded.expectations }
  public var uncertain: [UncertainParameter] { draws.entries.map(\.parameter) }

  /// Sources that the files state: file, path of the values ("" is the rest of the file), text.
  public var sources: [(file: String, path: String, text: Words)] {
    sourceNotes.entries.map { ($0.file.path, $0.path, $0.text) }
  }

  /// Parameters with every value as it stands in the file.
  public var baseParameters: ModelParameters { decoded.parameters }
}
