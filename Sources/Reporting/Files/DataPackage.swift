import Texts

/// `datapackage.json`: every file of a results folder, every column with type, unit and meaning.
///
/// Source: Frictionless Data Package v1, specs.frictionlessdata.io.
enum DataPackage {
  static let name = "datapackage.json"

  /// Version of what the tables hold: the first number counts changes after which a program that reads them must be changed.
  static let version = "2.0.0"

  static func json(_ tables: [ResultTable], others: [String]) -> JSONValue {
    var names: Set<String> = []
    return .object([
      .init("profile", .text("data-package")), .init("name", .text("station-rollout-results")),
      .init("title", .text("Results of a station rollout study")), .init("version", .text(version)),
      .init(
        "description",
        .text(
          "Numbers that are measured have \(TableValue.digits) significant digits, whole parts all of theirs; what was put in is "
            + "exact. Files begin with the byte-order mark of UTF-8. " + CSVWriter.disarming)),
      .init("resources", .array(tables.map { resource($0, &names) } + others.map { resource($0, &names) })),
    ])
  }

  private static func resource(_ table: ResultTable, _ names: inout Set<String>) -> JSONValue {
    var schema: [JSONValue.Member] = [
      .init("fields", .array(table.columns.map(field))), .init("missingValues", .array([.text("")])),
    ]
    if !table.key.isEmpty { schema.append(.init("primaryKey", .inline(.array(table.key.map { .text($0) })))) }
    return .object([
      .init("name", .text(name(of: String(table.file.dropLast(4)), &names))), .init("path", .text(table.file)),
      .init("title", .text(table.title)), .init("profile", .text("tabular-data-resource")), .init("format", .text("csv")),
      .init("mediatype", .text("text/csv")), .init("encoding", .text("utf-8")), .init("schema", .object(schema)),
    ])
  }

  private static func field(_ column: TableColumn) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .text(column.name)), .init("type", .text(column.kind.rawValue))]
    if let unit = column.unit { members.append(.init("unit", .text(unit))) }
    members.append(.init("description", .text(column.meaning)))
    return .inline(.object(members))
  }

  private static func resource(_ file: String, _ names: inout Set<String>) -> JSONValue {
    let format = file.split(separator: ".").last.map(String.init) ?? ""
    return .object([.init("name", .text(name(of: file, &names))), .init("path", .text(file)), .init("format", .text(format))])
  }

  /// A name that the standard allows, which no other file has: a number tells apart what would else be the same.
  private static func name(of file: String, _ names: inout Set<String>) -> String {
    let base = identifier(file)
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// Lower case, ASCII, without the dot's ambiguity; other letters are written by their code points.
  private static func identifier(_ name: String) -> String {
    var words = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "_": words.unicodeScalars.append(scalar)
      case _ where scalar.isASCII: words += "-"
      default: words += "u" + String(scalar.value, radix: 16)
      }
    }
    return words
  }
}
