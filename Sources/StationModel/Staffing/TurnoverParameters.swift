/// How the holders of a role's positions come and go.
///
/// A position is held for a tenure, then vacant until it is filled again. The share of vacant positions is no input but follows:
/// vacant time over the time of a whole cycle.
public struct TurnoverParameters: Equatable, Sendable {
  /// Mean time that a holder stays in a position of a precinct, in years, above 0.
  public var precinctTenureYears: Double
  /// The same in a station.
  public var stationTenureYears: Double
  /// Rate a year at which holders leave the force; the other ends of a tenure are moves inside it. Nil: whoever goes leaves.
  public var leavingPerYear: Double?
  /// Months from a leaver's going until a successor is hired.
  public var hireMonths: Double
  /// Months in which a hired person fills the position and is not on the roster.
  public var trainingMonths: Double
  /// Months from a move inside the force until the successor comes, who needs no training.
  public var handoverMonths: Double

  public init(
    precinctTenureYears: Double, stationTenureYears: Double, leavingPerYear: Double? = nil, hireMonths: Double = 12,
    trainingMonths: Double = 0, handoverMonths: Double = 0
  ) {
    self.precinctTenureYears = precinctTenureYears
    self.stationTenureYears = stationTenureYears
    self.leavingPerYear = leavingPerYear
    self.hireMonths = hireMonths
    self.trainingMonths = trainingMonths
    self.handoverMonths = handoverMonths
  }

  /// Mean tenure in days; a team works like a precinct.
  func tenureDays(at kind: Organisation.Kind) -> Double { (kind == .station ? stationTenureYears : precinctTenureYears) * 365 }

  /// Share of the tenures that end by leaving the force.
  func leaverShare(at kind: Organisation.Kind) -> Double {
    leavingPerYear.map { min(1, $0 * tenureDays(at: kind) / 365) } ?? 1
  }

  /// Long-run share of positions without a holder: vacant time over the time of a whole cycle.
  public func vacantShare(at kind: Organisation.Kind) -> Double {
    let leavers = leaverShare(at: kind)
    let vacant = (leavers * hireMonths + (1 - leavers) * handoverMonths) * 365 / 12
    return vacant / (vacant + leavers * trainingMonths * 365 / 12 + tenureDays(at: kind))
  }
}

/// How the new learn a position: the experience curve.
public struct LearningParameters: Equatable, Sendable {
  /// Productivity in the first month, as a share of an experienced person's, 0…1.
  public var firstMonth: Double
  /// Months until it is 1; it rises in a straight line after the first month.
  public var months: Double

  public init(firstMonth: Double, months: Double = 12) {
    self.firstMonth = firstMonth
    self.months = months
  }

  /// Productivity after so many months at a place.
  public func productivity(months done: Double) -> Double {
    if done < 1 { return months <= 0 ? 1 : firstMonth }
    if done >= months { return 1 }
    return firstMonth + (1 - firstMonth) * (done - 1) / (months - 1)
  }
}
