import DiscreteEvents

extension Record {
  /// The value of an outcome in this record, or nil where it is not defined (no call in the cell, no ledger, a scope that does not
  /// apply, the worst zone, which takes several records).
  ///
  /// `roles` say which zones are treated, buffer, control and elsewhere; nil takes this record's own.
  public func value(of outcome: Outcome, in window: WindowChoice, scope: Scope, roles: [ZoneRole]? = nil) -> Double? {
    guard outcome.isDefined(in: scope), scope != .worstZone else { return nil }
    let windows = self.windows(window)
    switch outcome.family {
    case .calls, .stops: return callValue(outcome, in: windows, scope: scope, roles: roles ?? self.roles)
    case .quantiles: return quantile(of: outcome, in: windows, scope: scope)
    case .people, .units: return staffValue(outcome, in: windows, scope: scope)
    case .offences: return offenceValue(outcome, in: windows, scope: scope, roles: roles ?? self.roles)
    case .city: return programmeValue(outcome, in: windows)
    case .ledger: return moneyValue(outcome, in: windows)
    }
  }

  /// An outcome has a row and nothing that reads it: found by the first run.
  static func unread(_ outcome: Outcome) -> Never { preconditionFailure("an outcome is not read: \(outcome.rawValue)") }

  func windows(_ choice: WindowChoice) -> Range<Int> {
    switch choice {
    case .all: 0..<shape.windows
    case .window(let index): index..<index + 1
    }
  }

  /// Days of the chosen windows.
  func days(_ windows: Range<Int>) -> Double {
    Double(windows.reduce(Int64(0)) { $0 + windowMs[$1] }) / 86_400_000
  }

  // MARK: Calls

  private func callValue(_ outcome: Outcome, in windows: Range<Int>, scope: Scope, roles: [ZoneRole]) -> Double? {
    sums(in: windows, scope: scope, roles: roles).flatMap { value(outcome, $0, windows) }
  }

  /// The sums of all cells of a scope, in the order of `CallMeasure`.
  private func sums(in windows: Range<Int>, scope: Scope, roles: [ZoneRole]) -> [Int64]? {
    var sums = Array(repeating: Int64(0), count: CallMeasure.allCases.count)
    func add(_ table: Table<CallMeasure>, _ row: Int) {
      for window in windows {
        let first = (row * shape.windows + window) * sums.count
        for measure in sums.indices { sums[measure] += table.sums[first + measure] }
      }
    }
    switch scope {
    case .city: for zone in 0..<shape.zones { add(byZone, zone) }
    case .zone(let zone): add(byZone, zone)
    case .area(let area): for zone in 0..<shape.zones where areaOfZone[zone] == area { add(byZone, zone) }
    case .treated, .buffer, .control, .elsewhere:
      guard let zones = zones(of: scope, roles) else { return nil }
      for zone in zones { add(byZone, zone) }
    case .kind(let kind): add(byKind, kind)
    case .priority(let priority): add(byPriority, priority - 1)
    case .hours(let from, let to): for row in rows(from: from, to: to) { add(byHour, row) }
    case .worstZone, .precinct: return nil
    }
    return sums
  }

  /// The zones of a scope that treatment marks; nil where nothing is treated, or no zone has the role.
  func zones(of scope: Scope, _ roles: [ZoneRole]) -> [Int]? {
    guard roles.contains(.treated) else { return nil }
    let zones = roles.indices.filter { zone in
      switch scope {
      case .treated: roles[zone] == .treated
      case .buffer: roles[zone] == .buffer
      case .control: roles[zone] == .control
      default: roles[zone] != .treated
      }
    }
    return zones.isEmpty ? nil : zones
  }

  /// Hours of the week that lie in a span of the day.
  func rows(from: Int, to: Int) -> [Int] {
    (0..<RecordShape.weekHours).filter { hour in
      let ofDay = hour % 24
      return from < to ? ofDay >= from && ofDay < to : ofDay >= from || ofDay < to
    }
  }

  private func value(_ outcome: Outcome, _ sums: [Int64], _ windows: Range<Int>) -> Double? {
    func sum(_ measure: CallMeasure) -> Double { Double(sums[measure.rawValue]) }
    func ratio(_ above: CallMeasure, _ below: CallMeasure, _ scale: Double = 1) -> Double? {
      sums[below.rawValue] > 0 ? sum(above) / sum(below) / scale : nil
    }
    let minutes = 60_000.0
    switch outcome {
    case .callsCount: return sum(.received)
    case .callsCrimeCount: return sum(.crime)
    case .callsOpenCount: return sum(.open)
    case .responseMinutesMean: return ratio(.responseMs, .answered, minutes)
    // A call that nobody reached in time missed its target, whether it was given up or is still open.
    case .responseWithin8Share: return ratio(.within8, .received)
    case .responseWithin10Share: return ratio(.within10, .received)
    case .waitMinutesMean: return ratio(.waitMs, .assigned, minutes)
    case .travelMinutesMean: return ratio(.travelMs, .assigned, minutes)
    case .firstArrivalMinutesMean: return ratio(.firstArrivalMs, .reached, minutes)
    case .fullCrewMinutesMean: return ratio(.fullCrewMs, .fullCrew, minutes)
    case .callsDelayedShare: return ratio(.delayed, .received)
    case .callsAbandonedShare: return ratio(.abandoned, .received)
    case .callsNotReachedShare: return ratio(.answered, .received).map { 1 - $0 }
    case .crimeClearedShare: return ratio(.clearedUp, .crime)
    case .callsBorrowedShare: return ratio(.borrowed, .answered)
    case .callsByStationShare: return ratio(.byStation, .answered)
    case .patrolStopsPerDay: return sum(.patrolStops) / days(windows)
    default: Self.unread(outcome)
    }
  }

  // MARK: Quantiles

  private func quantile(of outcome: Outcome, in windows: Range<Int>, scope: Scope) -> Double? {
    switch outcome {
    case .responseMinutesMedian: return quantile(0.5, in: windows, scope: scope)
    case .responseMinutesP90: return quantile(0.9, in: windows, scope: scope)
    default: Self.unread(outcome)
    }
  }

  /// Of the calls received: those that nobody reached came later than any other, so that a quantile among them is not defined.
  private func quantile(_ p: Double, in windows: Range<Int>, scope: Scope) -> Double? {
    let group: Int
    switch scope {
    case .city: group = 0
    case .priority(let priority): group = priority
    case .area(let area): group = 1 + RecordShape.priorities + area
    default: return nil
    }
    var merged = LogLinearHistogram()
    for window in windows { merged.merge(responseHistograms[group * shape.windows + window]) }
    guard let sums = sums(in: windows, scope: scope, roles: roles) else { return nil }
    return merged.quantile(p, of: sums[CallMeasure.received.rawValue]).map { milliseconds in Double(milliseconds) / 60_000 }
  }
}
