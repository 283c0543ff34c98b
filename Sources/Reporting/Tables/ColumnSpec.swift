/// What stands in a column of a result file, and what a reader admits there.
struct ColumnSpec: Sendable {
  var kind: TableColumn.Kind
  /// Nil for texts and pure numbers.
  var unit: String?
  var meaning: String
  var rule: SheetRule
  /// Whether numbers are written to the last digit.
  var isExact: Bool

  init(
    _ kind: TableColumn.Kind, unit: String? = nil, _ meaning: String, _ rule: SheetRule = .text, isExact: Bool = false
  ) {
    self.kind = kind
    self.unit = unit
    self.meaning = meaning
    self.rule = rule
    self.isExact = isExact
  }
}

/// Columns that several files have.
extension ColumnSpec {
  static let arm = ColumnSpec(.string, "Id of the arm; the first one in the file is the base.", .arm)
  static let window = ColumnSpec(.string, "Id of the counted window; all is all of them together.", .window)
  static let month = ColumnSpec(.string, "Calendar month.", .month)
  static let zone = ColumnSpec(.string, "Id of the zone.", .zone)
  static let replication = ColumnSpec(.integer, "Number of the run; the same in all arms.", .future)
  static let scope = ColumnSpec(
    .string,
    "Part of the city or of the calls: city, area, worstZone, treated, buffer, control, elsewhere, kind, priority, precinct, age, "
      + "zone, hours.",
    .word(
      "city", "area", "worstZone", "treated", "buffer", "control", "elsewhere", "kind", "priority", "precinct", "age", "zone",
      "hours"))
  static let place = ColumnSpec(
    .string, "Which area kind, call kind, priority, precinct, age, zone or hours; empty where there is only one.")
  static let zonesOf = ColumnSpec(
    .string, "For the scopes treated and elsewhere: the arm whose stations mark the treated zones.", .arm.orEmpty)
  static let outcome = ColumnSpec(.string, "Id of the outcome; its name contains its unit.", .outcome)
  static let unit = ColumnSpec(.string, "Unit of all values of the row.")

  /// A quantile over replications of what is measured.
  static func quantile(_ percent: Int, of what: String) -> ColumnSpec {
    ColumnSpec(
      .number, "\(what): quantile \(percent) % of runs (type 7); does not shrink with more replications.", .real)
  }
}

extension SheetRule {
  static let text = SheetRule(kind: .text, isOptional: true)
  /// Days from the first counted one.
  static let day = SheetRule.number(-36_600...36_600)
  static let change = SheetRule(kind: .change, isOptional: true)
}
