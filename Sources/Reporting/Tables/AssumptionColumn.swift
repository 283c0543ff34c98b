import Scenarios

/// Columns of `assumptions.csv`: every setting with its reasons.
enum AssumptionColumn: String, ResultColumn {
  case arm, path, value, unit, low, high, drawn, evidence, source, meaning, rangeSource, sourceZhHans, meaningZhHans,
    rangeSourceZhHans

  static let file = "assumptions.csv"
  static let ascending: [[Self]] = [[.low, .high]]

  var spec: ColumnSpec {
    switch self {
    case .arm:
      .init(.string, "Id of the arm in which the row holds; empty when it holds alike in all arms.", .arm.orEmpty)
    case .path: .init(.string, "Path of the setting in the scenario file.")
    case .value: .init(.string, "The value as the file has it, or the default where the file says nothing.")
    case .unit: .init(.string, "Unit of value, low and high; empty where there is none.")
    case .low:
      .init(
        .number, "Quantile 5 % of the values drawn; empty where the value is certain or no single number.", .real.orEmpty,
        isExact: true)
    case .high: .init(.number, "Quantile 95 % of the values drawn.", .real.orEmpty, isExact: true)
    case .drawn:
      .init(.string, "Distribution drawn from in every run; times is a factor on the value; empty if certain.")
    case .evidence:
      .init(
        .string, "plan, official statistics, literature, assumption or judgement; the last two are weak.",
        .word(of: Evidence.self))
    case .source: .init(.string, "Where the value comes from.")
    case .meaning: .init(.string, "What the setting is.")
    case .rangeSource: .init(.string, "Where the distribution comes from.")
    case .sourceZhHans, .meaningZhHans, .rangeSourceZhHans: .init(.string, "The same in Chinese.")
    }
  }
}
