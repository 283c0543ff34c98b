/// When, and for which part of the city or of the calls, a record is read.
struct Reading {
  /// A counted stretch of time.
  enum Period: Equatable {
    case windows(Range<Int>)
    case month(Int)
  }

  let period: Period
  let scope: Scope
  /// Which zones are treated, buffer, control and elsewhere.
  let roles: [ZoneRole]
}

extension Record {
  /// The value of an outcome in this record, or nil where it is not defined (no call in the cell, no ledger, a scope that does not
  /// apply, the worst zone, which takes several records).
  ///
  /// `roles` say which zones are treated, buffer, control and elsewhere; nil takes this record's own.
  public func value(of outcome: Outcome, in window: WindowChoice, scope: Scope, roles: [ZoneRole]? = nil) -> Double? {
    guard outcome.isDefined(in: scope), scope != .worstZone else { return nil }
    return outcome.spec.read(self, Reading(period: .windows(windows(window)), scope: scope, roles: roles ?? self.roles))
  }

  /// The value of an outcome of the whole city in a counted month, or nil where it is not defined or not kept by month.
  public func value(of outcome: Outcome, month: Int) -> Double? {
    outcome.spec.read(self, Reading(period: .month(month), scope: .city, roles: roles))
  }

  private func windows(_ choice: WindowChoice) -> Range<Int> {
    switch choice {
    case .all: 0..<shape.windows
    case .window(let index): index..<index + 1
    }
  }

  // MARK: Periods

  /// The counted months of a period: a window is some months in a row.
  func months(_ period: Reading.Period) -> Range<Int> {
    switch period {
    case .windows(let windows):
      let first = windowOfMonth.firstIndex { windows.contains($0) } ?? 0
      return first..<(windowOfMonth.lastIndex { windows.contains($0) } ?? first - 1) + 1
    case .month(let month): return month..<month + 1
    }
  }

  /// Days of a period.
  func days(_ period: Reading.Period) -> Double {
    switch period {
    case .windows(let windows): Double(windows.reduce(Int64(0)) { $0 + windowMs[$1] }) / 86_400_000
    case .month(let month): Double(monthStarts[month + 1] - monthStarts[month])
    }
  }

  /// Whether a period is the whole study.
  func isWhole(_ period: Reading.Period) -> Bool { period == .windows(0..<shape.windows) }

  // MARK: Zones

  /// The zones of a scope; nil for a scope that is not of zones, where nothing is treated, or where no zone has the role.
  func zones(_ reading: Reading) -> [Int]? {
    switch reading.scope {
    case .city: Array(0..<shape.zones)
    case .zone(let zone): [zone]
    case .area(let area): (0..<shape.zones).filter { areaOfZone[$0] == area }
    case .treated, .buffer, .control, .elsewhere: marked(reading)
    default: nil
    }
  }

  /// The zones of a scope that treatment marks.
  private func marked(_ reading: Reading) -> [Int]? {
    guard reading.roles.contains(.treated) else { return nil }
    let zones = reading.roles.indices.filter { zone in
      switch reading.scope {
      case .treated: reading.roles[zone] == .treated
      case .buffer: reading.roles[zone] == .buffer
      case .control: reading.roles[zone] == .control
      default: reading.roles[zone] != .treated
      }
    }
    return zones.isEmpty ? nil : zones
  }

  /// Hours of the week that lie in a span of the day.
  func hoursOfWeek(from: Int, to: Int) -> [Int] {
    (0..<RecordShape.weekHours).filter { hour in
      let ofDay = hour % 24
      return from < to ? ofDay >= from && ofDay < to : ofDay >= from || ofDay < to
    }
  }
}
