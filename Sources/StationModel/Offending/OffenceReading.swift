/// Offences of a part of the city or of a kind, and what the account against the counterfactual says of them.
struct OffenceReading {
  private let cells: Cells
  private let offences: Table<OffenceMeasure>
  /// Nil for an arm without a counterfactual.
  private let account: Table<AccountColumn>?

  /// - Returns: Nil where offending is not simulated, and for a scope that does not apply.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard record.offences.rows > 0, let cells = Cells(record, reading) else { return nil }
    self.cells = cells
    offences = cells.isOfKind ? record.offencesByKind : record.offences
    account = cells.isOfKind ? record.account?.byKind : record.account?.byZone
  }

  /// The cells that a reading sums: zones by month, or a kind by window.
  private struct Cells {
    let isOfKind: Bool
    let rows: [Int]
    let columns: Range<Int>

    init?(_ record: borrowing Record, _ reading: Reading) {
      guard case .kind(let call) = reading.scope else {
        guard let zones = record.zones(reading) else { return nil }
        (isOfKind, rows, columns) = (false, zones, record.months(reading.period))
        return
      }
      guard let kind = record.offenceOfCall[call], case .windows(let windows) = reading.period else { return nil }
      (isOfKind, rows, columns) = (true, [kind], windows)
    }
  }

  func count(_ measure: OffenceMeasure) -> Double {
    var sum: Int64 = 0
    for row in cells.rows {
      for column in cells.columns { sum += offences[row, column, measure] }
    }
    return Double(sum)
  }

  /// Nil for an arm without a counterfactual.
  func sum(_ columns: [AccountColumn]) -> Double? {
    guard let account else { return nil }
    var sum: Int64 = 0
    for row in cells.rows {
      for column in cells.columns {
        for one in columns { sum += account[row, column, one] }
      }
    }
    return Double(sum)
  }

  /// Offences in the arm less those in its counterfactual.
  var net: Double? {
    guard let arm = sum([.inArm]), let base = sum([.inBase]) else { return nil }
    return arm - base
  }

  /// The same as a share of the counterfactual's; nil where it has none.
  var netShare: Double? {
    guard let arm = sum([.inArm]), let base = sum([.inBase]), base > 0 else { return nil }
    return arm / base - 1
  }

  /// Of the attempts that stations and patrols turned away, the share that was committed elsewhere.
  var displacedShare: Double? {
    guard let moved = sum(AccountColumn.movedOutOwn), let prevented = sum([.prevented]), moved + prevented > 0 else { return nil }
    return moved / (moved + prevented)
  }
}

extension OutcomeSpec {
  /// An outcome that is read from offences and their account.
  static func offences(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (OffenceReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .offences, quantity, better: better, traits) { record, reading in
      OffenceReading(record, reading).flatMap { read($0) }
    }
  }
}
