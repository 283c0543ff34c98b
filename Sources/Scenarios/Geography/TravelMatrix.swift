import Texts

/// Travel times between zones from a CSV table: a header of zone ids, then a line for each zone of origin.
enum TravelMatrix {
  /// Minutes from zone to zone, row-major (origin × destination) in the order of `zones`, whatever the table's order.
  ///
  /// The header's first field is free ("from"); every zone appears once as a column and once as a line. Values are
  /// 0…100 000 minutes; the diagonal counts too. Throws `csv-number`, `csv-range`, `unknown-zone`, `duplicate-zone`, `missing-zone`.
  static func minutes(_ table: CSVTable, zones: ZoneNames) throws(GeographyProblems) -> [Double] {
    var problems: [GeographyProblem] = []
    let columns = indices(Array(table.header.dropFirst()), Words("column", "列"), table, zones, &problems)
    let rows = indices(table.records.map { $0[0] }, Words("line", "行"), table, zones, &problems)
    try GeographyProblems.throwIfAny(problems)
    let count = zones.ids.count
    var minutes = Array(repeating: 0.0, count: count * count)
    for (origin, record) in zip(rows, table.records) {
      for (destination, field) in zip(columns, record.dropFirst()) {
        minutes[origin * count + destination] =
          CSVTable.number(field, in: 0...100_000, called: Words("minutes", "分钟数"), &problems) ?? 0
      }
    }
    try GeographyProblems.throwIfAny(problems)
    return minutes
  }

  /// Zone index of each field; notes ids that are unknown, twice there or not there.
  private static func indices(
    _ fields: [CSVTable.Field], _ what: Words, _ table: CSVTable, _ zones: ZoneNames, _ problems: inout [GeographyProblem]
  ) -> [Int] {
    var seen: Set<Int> = []
    var found: [Int] = []
    for field in fields {
      let id = String(TextPart.trimmed(field.text[...]))
      do throws(GeographyProblems) {
        let index = try zones.zone(id)
        if !seen.insert(index).inserted {
          let message = Words("a second \(what.en) for zone “\(id)”", "分区“\(id)”有不止一\(what.zhHans)")
          problems.append(CSVTable.problem("duplicate-zone", message, oneForEach(what), field))
        }
        found.append(index)
      } catch {
        problems += error.all.map { CSVTable.problem($0.code, $0.message, $0.advice, field) }
      }
    }
    let missing = zones.ids.indices.filter { !seen.contains($0) }.map { zones.ids[$0] }
    if !missing.isEmpty {
      let names = GeographyProblem.some(missing)
      let message = Words("no \(what.en) for \(names.en)", "缺少 \(names.zhHans) 的\(what.zhHans)")
      problems.append(CSVTable.problem("missing-zone", message, oneForEach(what), table.header[0]))
    }
    return found
  }

  private static func oneForEach(_ what: Words) -> Words { Words("one for each zone", "每个分区一\(what.zhHans)") }
}
