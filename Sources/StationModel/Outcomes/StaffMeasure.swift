/// The exact integer sums kept for the people and units of a precinct or of the stations on its ground, by month.
///
/// Times are in milliseconds of unit or person time.
public enum StaffMeasure: Int, CaseIterable, Sendable {
  case dutyPoliceMs, dutyAuxiliaryMs, dutyVolunteerMs
  case overtimeMs
  /// Person time of crews recalled from work that is not simulated.
  case recalledMs
  /// Time that posts should have been manned, and were.
  case postPlannedMs, postMannedMs
  /// Time that a base claimed to be open, and somebody was there.
  case doorPlannedMs, doorMannedMs
  /// Responding units: on duty, and of it on a call (assigned → cleared).
  case unitDutyMs, unitBusyMs
  /// Time of units between calls with patrol among their duties.
  case patrolMs
  /// Time of units with a vehicle that can fail, and of it out of service.
  case fleetMs, outageMs
  /// Established positions × time, and of it filled; police and all roles.
  case policePositionMs, policeFilledMs, positionMs, filledMs
  /// Person time on the roster × productivity of the crew; equal to the person time on duty where nobody is new.
  case experiencedMs
  /// Registered volunteers × time.
  case volunteerMs
  /// Filled positions × time in which the holder was in training.
  case trainingMs
  /// Person time of posts that investigate: planned, and of it worked.
  case casePlannedMs, caseWorkedMs
  /// Filled positions × time on days on which the holder was ill.
  case sickMs
  /// Time of posts in breaks.
  case breakMs
}

/// Whose people and units are counted: a precinct's own, or those of the stations on its ground.
public enum StaffSide: Int, CaseIterable, Sendable {
  case precinct, stations
}

/// Sums by side, precinct and month: the rows are the precincts' own, then those of their stations.
extension Table where Measure == StaffMeasure {
  public init(precincts: Int, months: Int) {
    self.init(rows: StaffSide.allCases.count * precincts, columns: months)
  }

  public var precincts: Int { rows / StaffSide.allCases.count }
  public var months: Int { columns }

  /// The number of a cell.
  @inline(__always)
  func cell(_ side: StaffSide, _ precinct: Int, _ month: Int) -> Int { (side.rawValue * precincts + precinct) * columns + month }

  public subscript(side: StaffSide, precinct: Int, month: Int, measure: StaffMeasure) -> Int64 {
    @inline(__always) get { self[cell(side, precinct, month), measure] }
    @inline(__always) set { self[cell(side, precinct, month), measure] = newValue }
  }
}
