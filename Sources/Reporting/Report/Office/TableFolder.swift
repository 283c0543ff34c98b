import Texts

/// A folder of results as a workbook shows it: its tables, what they and their columns mean, and how they came about.
public struct TableFolder: Sendable {
  /// What `datapackage.json` says.
  struct Package: Decodable, Sendable {
    struct Field: Decodable, Sendable {
      var name: String
      var type: String
      var unit: String?
      var description: String?
    }

    struct Schema: Decodable, Sendable { var fields: [Field] }

    struct Resource: Decodable, Sendable {
      var path: String
      var title: String?
      /// Nil for what is no table.
      var schema: Schema?
    }

    var description: String?
    var resources: [Resource]
  }

  /// What `run.json` says of how the results were made.
  struct Run: Decodable, Sendable {
    var version: String
    var commit: String?
    var command: [String]?
    var seed: String?
    var replications: Int?
  }

  struct Table: Sendable {
    let sheet: Sheet
    let title: String
    /// In the order of the sheet's columns; one that the data package does not know is a text without a meaning.
    let fields: [Package.Field]

    /// The file's name without its ending.
    var name: String { String(sheet.file.dropLast(4)) }
  }

  /// How the folder is called.
  let name: String
  let description: String
  let tables: [Table]
  /// Nil for tables that belong to no study, such as those of `verify`.
  let study: ResultSet?
  /// Nil where the folder does not say.
  let run: Run?

  /// - Parameters:
  ///   - name: How the folder is called.
  ///   - files: Its files by name.
  ///   - study: What was read of it already; nil where it holds no study.
  /// - Throws: `ReportError` where the data package or a table of which it tells is missing or damaged.
  public init(_ name: String, _ files: [String: [UInt8]], study: ResultSet?) throws(ReportError) {
    guard let bytes = files[DataPackage.name] else { throw .missing(file: DataPackage.name) }
    let package = try LocatedJSON(bytes, file: DataPackage.name).decode(Package.self)
    var tables: [Table] = []
    for resource in package.resources where resource.path.hasSuffix(".csv") {
      guard let fields = resource.schema?.fields else { continue }
      guard let bytes = files[resource.path] else { throw .missing(file: resource.path) }
      let sheet = if let read = study?.sheet(resource.path) { read } else { try Self.sheet(bytes, resource.path) }
      let byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      tables.append(
        Table(
          sheet: sheet, title: resource.title ?? "",
          fields: sheet.columns.map { byName[$0] ?? Package.Field(name: $0, type: TableColumn.Kind.string.rawValue) }))
    }
    self.name = name
    description = package.description ?? ""
    self.tables = tables
    self.study = study
    run = try files[ResultFolder.runFile].map { (bytes) throws(ReportError) in
      try LocatedJSON(bytes, file: ResultFolder.runFile).decode(Run.self)
    }
  }

  private static func sheet(_ bytes: [UInt8], _ file: String) throws(ReportError) -> Sheet {
    let sheet = try Sheet(bytes, file: file)
    try sheet.check(KnownWords())
    return sheet
  }
}
