import StationModel

/// Where offences went: sums over all replications, a row of `account.csv` or of `displacement.csv`.
struct AccountRow: Sendable {
  /// Columns of the account that its rows of bars show, in their order.
  enum Part: CaseIterable, Sendable {
    case prevented, chainPrevented, removed, deferred
    case movedOutSpace, movedOutTime, movedOutKind, movedOutInherited
    case returned
    case released, chainInduced, new, advanced

    var column: AccountColumn {
      switch self {
      case .prevented: .prevented
      case .chainPrevented: .chainPrevented
      case .removed: .removed
      case .deferred: .deferred
      case .movedOutSpace: .movedOutSpace
      case .movedOutTime: .movedOutTime
      case .movedOutKind: .movedOutKind
      case .movedOutInherited: .movedOutInherited
      case .returned: .returned
      case .released: .released
      case .chainInduced: .chainInduced
      case .new: .new
      case .advanced: .advanced
      }
    }

    static let wentAway: [Part] = [.prevented, .chainPrevented, .removed, .deferred]
    static let moved: [Part] = [.movedOutSpace, .movedOutTime, .movedOutKind, .movedOutInherited]
    static let added: [Part] = [.released, .chainInduced, .new, .advanced]
  }

  let futures: Double
  private let sums: [Part: Double]
  /// Committed with today's policy, in all replications.
  let inBase: Double
  /// Mean of one replication, and the 90 % range of replications; nil where the row has none.
  let net: Double
  let low, high: Double?

  init(_ row: ReadRow<AreaAccountColumn>) {
    futures = row.number(.futures) ?? 1
    sums = Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0, row.sum($0.column) ?? 0) })
    inBase = row.sum(.inBase) ?? 0
    net = row.number(.netMean) ?? 0
    (low, high) = (row.number(.netQ05), row.number(.netQ95))
  }

  /// Mean of one replication.
  func mean(_ part: Part) -> Double { (sums[part] ?? 0) / futures }
  func mean(_ parts: [Part]) -> Double { parts.reduce(0) { $0 + mean($1) } }
  /// Whether 90 % of replications include no change.
  var includesNoChange: Bool { (low ?? -1) <= 0 && (high ?? 1) >= 0 }
  var isZero: Bool { sums.values.allSatisfy { $0 == 0 } }
}

extension Story {
  /// The account of an arm in a window, the shown one if none is named; nil where there is none.
  func account(_ arm: Int, scope: String = "city", window: String? = nil) -> AccountRow? {
    results.rows(AreaAccountColumn.self)
      .first { $0.holds(.arm, study.arms[arm].id) && $0.holds(.window, window ?? self.window.id) && $0.holds(.scope, scope) }
      .map(AccountRow.init)
  }

  /// What the same account shows of two runs that differ in nothing but the dice of patrols.
  var chanceAlone: AccountRow? {
    results.rows(AreaAccountColumn.self).first {
      $0.holds(.window, window.id) && $0.holds(.scope, AreaAccountColumn.Scope.placebo.rawValue)
    }.map(
      AccountRow.init)
  }
}
