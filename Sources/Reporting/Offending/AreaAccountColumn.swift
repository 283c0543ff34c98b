import StationModel

/// Columns of `account.csv` around the sums of the account: offences by window, area and kind.
enum AreaAccountColumn: String, AccountFileColumn {
  case arm, window, scope, place, futures
  case offendingPart, reportingPart, displacedShare
  case netMean, netLow95, netHigh95, netQ05, netQ95

  /// What `scope` says.
  enum Scope: String, CaseIterable { case city, treated, buffer, control, other, kind, placebo }

  static let file = "account.csv"
  static let key: [Self] = [.arm, .window, .scope, .place]
  static let ascending: [[Self]] = [[.netLow95, .netHigh95], [.netQ05, .netQ95]]
  static var fields: [TableColumn] { allCases.map(\.field).inserting(sums, behind: Self.futures) }

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .scope:
      .init(
        .string,
        "city; treated, buffer, control and other zones, by the arm's own stations; kind of offence; placebo: the base against itself with other patrol keys, which is what chance alone shows.",
        .word(of: Scope.self))
    case .place: .init(.string, "Kind of call by which the offence is reported; empty but for kinds.")
    case .futures: .init(.integer, "Futures in the sums.", .whole(1...16_777_215))
    case .offendingPart:
      .init(
        .integer, unit: "offences", "Of recordedInArm less recordedInBase: what offenders did otherwise.", .real)
    case .reportingPart: .init(.integer, unit: "offences", "Of it: what was only reported otherwise.", .real)
    case .displacedShare:
      .init(.number, unit: "share", "Own displacement ÷ (own displacement + prevented).", .share.orEmpty)
    case .netMean: .init(.number, unit: "offences", "inArm less inBase, mean of one run.", .real)
    case .netLow95:
      .init(.number, unit: "offences", "Lower end of the 95 % Student-t interval of the mean.", .real.orEmpty)
    case .netHigh95: .init(.number, unit: "offences", "Upper end of it.", .real.orEmpty)
    case .netQ05: .init(.number, unit: "offences", "Quantile 5 % of it over runs.", .real.orEmpty)
    case .netQ95: .init(.number, unit: "offences", "Quantile 95 % of it over runs.", .real.orEmpty)
    }
  }
}
