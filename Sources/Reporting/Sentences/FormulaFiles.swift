import Texts

/// The files that formulas name: those of a study, those of further studies below the names of their folders, and tables of no study.
struct FormulaFiles: Sendable {
  private var sheets: [String: Sheet] = [:]
  private var trees: [String: LocatedValue] = [:]

  init(_ results: ResultSet, others: [ResultSet] = [], tables: [String: AttachedTable] = [:]) {
    for (name, table) in tables { sheets[Self.prefix(table.folder) + name] = table.sheet }
    for one in [results] + others { add(one) }
  }

  private static func prefix(_ folder: String) -> String { folder.isEmpty ? "" : folder + "/" }

  private mutating func add(_ results: ResultSet) {
    let prefix = Self.prefix(results.folder)
    for (name, sheet) in results.allSheets { sheets[prefix + name] = sheet }
    for (name, bytes) in results.allTexts where name.hasSuffix(".json") {
      var problems = Diagnostics()
      trees[prefix + name] = JSONReader.read(SourceFile(path: name, bytes: bytes), as: .strict, diagnostics: &problems)
    }
  }

  /// Columns that tell the rows of one selection apart, so that two selections are joined by them.
  private static let keys = ["replication", "zone", "month", "weekday", "hour", "goal", "outcome", "call"]

  /// Numbers of a column; fields without one are left out. Nil where there is no such file or column.
  func values(_ fields: Formula.Fields) -> FormulaValue? {
    if let tree = trees[fields.file] {
      let found = Self.walk(tree, (fields.column ?? "").split(separator: ".").map(String.init)[...])
      let isCounted = fields.column == nil
      return FormulaValue(
        rows: found.enumerated().compactMap { place, value in
          (isCounted ? 1 : value.number ?? (value.members != nil || value.string != nil ? 1 : nil)).map {
            (found.count == 1 ? "" : "#\(place)", $0)
          }
        })
    }
    guard let rows = rows(fields) else { return nil }
    let keys = keys(fields)
    // A place in a file is no number of a replication.
    func key(_ row: Sheet.Row) -> String {
      keys.isEmpty ? "#\(row.index)" : keys.count == 1 ? row.text(keys[0]) : keys.map(row.text).joined(separator: "|")
    }
    guard let column = fields.column else { return FormulaValue(rows: rows.map { (key($0), 1) }) }
    return FormulaValue(rows: rows.compactMap { row in row.number(column).map { (key(row), $0) } })
  }

  /// Texts of a column; nil where there is no such file or column.
  func texts(_ fields: Formula.Fields) -> [String]? {
    guard let column = fields.column else { return nil }
    if let tree = trees[fields.file] {
      return Self.walk(tree, column.split(separator: ".").map(String.init)[...]).compactMap(\.string)
    }
    return rows(fields)?.map { $0.text(column) }
  }

  /// Whether a file holds numbers of the runs of a study, and not what its scenarios say or what other runs found.
  static func isOfRuns(_ file: String) -> Bool {
    let others = [AssumptionColumn.file, ClaimColumn.file, PowerColumn.file, VerificationColumn.file]
    return file.hasSuffix(".csv") && !others.contains { file == $0 || file.hasSuffix("/" + $0) }
  }

  /// Whether the rows of a file are those of single replications.
  func isByFuture(_ file: String) -> Bool { sheets[file]?.has(ReplicationColumn.replication.rawValue) ?? false }

  private func rows(_ fields: Formula.Fields) -> [Sheet.Row]? {
    guard let sheet = sheets[fields.file], fields.column.map(sheet.has) ?? true else { return nil }
    return sheet.rows(where: fields.conditions.map { ($0.column, [$0.text] + $0.alternatives, $0.isOther) })
  }

  /// Columns that tell the rows of a selection apart.
  private func keys(_ fields: Formula.Fields) -> [String] {
    guard let sheet = sheets[fields.file] else { return [] }
    let fixed = Set(fields.conditions.filter { !$0.isOther && $0.alternatives.isEmpty }.map(\.column))
    return Self.keys.filter { sheet.has($0) && !fixed.contains($0) }
  }

  /// All values at the end of a path; every list on the way is entered, and a place in it may be named by its number from 0.
  private static func walk(_ value: LocatedValue, _ path: ArraySlice<String>) -> [LocatedValue] {
    if let elements = value.elements {
      if let first = path.first, let place = Int(first) {
        return elements.indices.contains(place) ? walk(elements[place], path.dropFirst()) : []
      }
      return elements.flatMap { walk($0, path) }
    }
    guard let first = path.first else { return [value] }
    return value[first].map { walk($0, path.dropFirst()) } ?? []
  }
}
