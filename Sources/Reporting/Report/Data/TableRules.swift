import Texts

/// The rules of one table.
struct TableRules: Sendable {
  /// By column; columns that a file does not have are not asked for.
  var columns: [String: SheetRule]
  /// Columns not named above; nil allows none.
  var others: SheetRule?
  /// Columns that stand in ascending order, where they are not empty.
  var ascending: [[String]]
  /// Columns whose values together stand in one row only.
  var key: [String]
  /// Columns of former versions, which belong to the key where a file has them.
  var formerKey: [String]

  /// By file.
  static let of: [String: TableRules] = ResultColumns.byFile.mapValues { $0.rules }
}

extension ResultColumn {
  fileprivate static var rules: TableRules {
    let columns = fields + former.map(\.field)
    return TableRules(
      columns: Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.rule) }), others: others,
      ascending: ascending.map { $0.map(\.rawValue) }, key: key.map(\.rawValue),
      formerKey: allCases.filter(former.contains).map(\.rawValue))
  }
}

extension Sheet {
  /// Holds the table against the rules of its file.
  ///
  /// - Throws: `ReportError.damaged` at the first field that is not what a study writes.
  func check(_ known: KnownWords) throws(ReportError) {
    guard let rules = TableRules.of[file] else { return }
    for column in columns {
      guard let rule = rules.columns[column] ?? rules.others else {
        throw .damaged(
          file: file, line: 1,
          found: Words("a column \(SheetRule.quoted(column)), which no study writes", "\(SheetRule.quoted(column)) 列，研究不写此列"))
      }
      if rule != .text { try check(column, rule, known) }
    }
    for column in rules.key where !has(column) {
      throw .damaged(file: file, line: 1, found: Words("no column \(column)", "缺少 \(column) 列"))
    }
    for order in rules.ascending.map({ $0.filter(has) }) where order.count > 1 {
      for row in rows { try checkOrder(row, order) }
    }
    try check(key: rules.key, and: rules.formerKey)
  }

  private func check(_ column: String, _ rule: SheetRule, _ known: KnownWords) throws(ReportError) {
    // Words mostly stand in many rows in a row.
    var last: ArraySlice<UInt8> = []
    for row in rows {
      let field = row.bytes(column)
      if rule.isSurely(field) || (row.index > 0 && field == last) { continue }
      if let fault = rule.fault(row.text(column), known) { throw damaged(row.index, column, fault) }
      last = field
    }
  }

  private func checkOrder(_ row: Row, _ order: [String]) throws(ReportError) {
    var last: (column: String, value: Double)?
    for column in order {
      guard let value = row.number(column) else { continue }
      if let last, value < last.value {
        let (low, high) = (row.text(column), row.text(last.column))
        throw damaged(
          row.index, column,
          Words(
            "found \(low), less than \(last.column), which is \(high)", "\(low) 小于 \(last.column) 的 \(high)"))
      }
      last = (column, value)
    }
  }

  /// Every row is named once.
  private func check(key columns: [String], and former: [String]) throws(ReportError) {
    guard !columns.isEmpty else { return }
    let key = columns + former.filter(has)
    var seen: Set<String> = []
    seen.reserveCapacity(count)
    for row in rows where !seen.insert(key.map { row.text($0) }.joined(separator: "\u{1f}")).inserted {
      let names = Words.list(key)
      throw damaged(
        row.index, key[0], Words("a second row with the same \(names.en)", "\(names.zhHans) 与另一行相同"))
    }
  }

  /// - Parameter rows: How many the study wrote.
  func check(rows: Int) throws(ReportError) {
    guard count != rows else { return }
    throw .damaged(
      file: file, line: max(1, bytes.count { $0 == 10 }),
      found: Words(
        "\(count) rows, where \(StudyFacts.file) tells of \(rows): rows are lost or were added",
        "有 \(count) 行，按 \(StudyFacts.file) 应有 \(rows) 行：有行缺失或多出"))
  }
}
