import StationModel

/// A folder of results, read back: all that a report is made of.
public struct ResultSet: Sendable {
  let study: StudyFacts
  /// Name of the folder where it is not the one that a report is about: in front of its files' names.
  let folder: String
  private let sheets: [String: Sheet]
  private let texts: [String: [UInt8]]
  private let estimateRows: [String: Int]
  private let differenceRows: [String: Int]
  /// The gate of every arm; nil for an arm without one.
  let gates: [GateFacts?]
  /// Outlines of the zones.
  let city: CityMap
  /// Nil where the folder does not say.
  let program: Program?

  /// - Parameters:
  ///   - files: The folder's files by name.
  ///   - folder: Its name where a report is about another folder; empty for that one.
  /// - Throws: `ReportError`.
  public init(_ files: [String: [UInt8]], folder: String = "") throws(ReportError) {
    self.folder = folder
    guard let facts = files[StudyFacts.file] else { throw .missing(file: StudyFacts.file) }
    study = try StudyFacts(facts)
    var sheets: [String: Sheet] = [:]
    let known = KnownWords(study)
    for name in files.keys.sorted() where name.hasSuffix(".csv") {
      let sheet = try Sheet(files[name]!, file: name)
      try sheet.check(known)
      if let rows = study.tables?[name] { try sheet.check(rows: rows) }
      sheets[name] = sheet
    }
    for needed in [EstimateColumn.file, DifferenceColumn.file] where sheets[needed] == nil { throw .missing(file: needed) }
    for (name, rows) in (study.tables ?? [:]).sorted(by: { $0.key < $1.key }) where sheets[name] == nil {
      throw .lost(file: name, rows: rows)
    }
    self.sheets = sheets
    texts = files.filter { !$0.key.hasSuffix(".csv") }
    program = try files[ResultFolder.runFile].map { (bytes) throws(ReportError) in
      try LocatedJSON(bytes, file: ResultFolder.runFile).decode(Program.self)
    }
    gates = try study.arms.map { (arm) throws(ReportError) in
      try files[arm.scenario].flatMap { (bytes) throws(ReportError) in try GateFacts(scenario: bytes, file: arm.scenario) }
    }
    city = try CityMap(study, geometry: files["zones.geojson"])
    estimateRows = Self.keys(
      ReadTable<EstimateColumn>(sheet: sheets[EstimateColumn.file]!), [.arm, .zonesOf, .window, .scope, .place, .outcome])
    differenceRows = Self.keys(
      ReadTable<DifferenceColumn>(sheet: sheets[DifferenceColumn.file]!), [.a, .b, .zonesOf, .window, .scope, .place, .outcome])
  }

  /// Tables that belong to no study, in a folder without one: those that a report reads, each held against its rules.
  ///
  /// - Parameters:
  ///   - files: The folder's files by name.
  ///   - folder: Its name: in front of the files' names where a sentence says where its numbers stand.
  /// - Throws: `ReportError`.
  public static func tables(_ files: [String: [UInt8]], folder: String = "") throws(ReportError) -> [String: AttachedTable] {
    var tables: [String: AttachedTable] = [:]
    for name in [PowerColumn.file, VerificationColumn.file] {
      guard let bytes = files[name] else { continue }
      let sheet = try Sheet(bytes, file: name)
      try sheet.check(KnownWords())
      tables[name] = AttachedTable(folder: folder, sheet: sheet)
    }
    return tables
  }

  /// The file by which a folder is known to hold a study.
  public static let studyFile = StudyFacts.file

  /// Names of the files that a report reads, as seen from their folder: tables and what they mean, facts, shapes, and what the
  /// scenarios say of gates; no copies of maps and tables that scenarios read.
  public static func isRead(_ file: String) -> Bool {
    if file.hasPrefix("scenario") { return file.hasSuffix(".json") && !file.hasPrefix("scenarios/data/") }
    return file == StudyFacts.file || file == ZoneGeometry.file || file == ResultFolder.runFile
      || file == DataPackage.name || file.hasSuffix(".csv") && !file.contains("/")
  }

  /// A table by its file's name; nil where the study has none.
  func sheet(_ file: String) -> Sheet? { sheets[file] }

  func text(_ file: String) -> [UInt8]? { texts[file] }

  /// All tables, and all other files, by name.
  var allSheets: [String: Sheet] { sheets }
  var allTexts: [String: [UInt8]] { texts }

  private static func keys<Column: ResultColumn>(_ table: ReadTable<Column>, _ columns: [Column]) -> [String: Int] {
    var keys: [String: Int] = [:]
    keys.reserveCapacity(table.sheet.count)
    for row in table.rows {
      let key = columns.map { row.text($0) }.joined(separator: "|")
      if keys[key] == nil { keys[key] = row.index }
    }
    return keys
  }

  /// An outcome of one arm over the replications; nil where it is not defined.
  ///
  /// - Parameter zonesOf: The arm whose stations define treated, buffer, control and elsewhere; empty for other scopes.
  func estimate(
    _ arm: String, _ outcome: Outcome, window: String, scope: String = "city", place: String = "", zonesOf: String = ""
  ) -> EstimateRow? {
    estimateRows["\(arm)|\(zonesOf)|\(window)|\(scope)|\(place)|\(outcome.id)"].flatMap { row in
      table(EstimateColumn.self).map { EstimateRow($0[row], folder: folder) }
    }
  }

  /// Arm minus base, replication by replication; nil where it is not defined.
  ///
  /// - Parameter zonesOf: As in `estimate`.
  func difference(
    _ base: String, _ arm: String, _ outcome: Outcome, window: String, scope: String = "city", place: String = "",
    zonesOf: String = ""
  ) -> DifferenceRow? {
    differenceRows["\(base)|\(arm)|\(zonesOf)|\(window)|\(scope)|\(place)|\(outcome.id)"]
      .flatMap { row in table(DifferenceColumn.self).map { DifferenceRow($0[row], folder: folder) } }
  }
}

/// A table that belongs to no study, and the name of its folder.
public struct AttachedTable: Sendable {
  let folder: String
  let sheet: Sheet
}
