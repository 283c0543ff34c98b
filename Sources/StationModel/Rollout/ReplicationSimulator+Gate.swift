import DiscreteEvents

extension ReplicationSimulator {
  /// Fills in what can be said only beside the base: regression to the mean at the pilot's sites, and whether gates decided rightly.
  ///
  /// A gate that said go at once is its own truth; for any other decision there is a record of the arm with the gate forced.
  ///
  /// - Parameters:
  ///   - bases: The record that each arm is held against: its counterfactual's, else the base's.
  ///   - forced: Of each arm what ``beginGateDay(_:day:roots:of:)`` returned.
  func judgePilots(_ records: inout [Record], bases: [Record], forced: [Record?], arms: [Arm]) {
    for index in records.indices {
      let base = bases[index]
      if let crime = base.recordedCrime, let pilot = records[index].pilot {
        records[index].pilot?.regressionToMean = Self.regressionToMean(pilot, in: crime)
      }
      guard !isItsOwnCounterfactual(index), let gate = records[index].gate, let isGo = gate.isGo,
        let truth = arms[index].parameters.rollout.gate?.truth
      else { continue }
      guard let forced = gate.isPlainGo ? records[index] : forced[index],
        let change = Self.change(truth, of: forced, from: base)
      else { continue }
      records[index].gate?.truth = change
      records[index].gate?.isRight = truth.isRight(isGo, change: change)
    }
  }

  /// Begins the day on which a world's gate decides for the first time. Where it does not say go, a copy of the world goes on as if
  /// it had: until that midnight the two are one.
  ///
  /// - Returns: the record of the copy; nil where there is none.
  func beginGateDay(_ world: inout World, day: Int, roots: DayRoots, of table: LatentTable) -> Record? {
    var forced = World(copying: world)
    forced.state.rollout.progress.forcesGate = true
    world.begin(day, roots)
    if world.state.rollout.progress.gate?.isPlainGo == true { return nil }
    forced.live(day..<forced.arm.parameters.calendar.dayCount, of: table)
    forced.finish()
    return forced.record
  }

  private static func change(_ truth: GateParameters.Truth, of forced: Record, from base: Record) -> Double? {
    guard let value = forced.value(of: truth.outcome, in: .all, scope: truth.scope, roles: forced.roles),
      let reference = base.value(of: truth.outcome, in: .all, scope: truth.scope, roles: forced.roles)
    else { return nil }
    return truth.asShare ? ProportionalChange.from(reference, to: value) : value - reference
  }

  static func regressionToMean(_ pilot: PilotRecord, in crime: RecordedCrime) -> Double? {
    guard let selection = pilot.selectionDays, pilot.openDay + selection.count <= crime.days else { return nil }
    let later = pilot.openDay..<pilot.openDay + selection.count
    func growth(_ mask: [Bool]) -> Double? {
      let before = crime.sum(mask, days: selection)
      return before > 0 ? Double(crime.sum(mask, days: later)) / Double(before) : nil
    }
    guard let sites = growth(pilot.sites), let rest = growth(pilot.sites.map { !$0 }), rest > 0 else { return nil }
    return sites / rest - 1
  }
}

extension GateParameters.Truth {
  /// Within the margin of indifference both decisions are right.
  func isRight(_ isGo: Bool, change: Double) -> Bool {
    let limit: Double
    switch bound {
    case .atMost(let value), .atLeast(let value), .above(let value), .below(let value): limit = value
    }
    return abs(change - limit) <= indifference || bound.holds(change) == isGo
  }
}
