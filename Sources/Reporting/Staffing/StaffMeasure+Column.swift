import StationModel

extension StaffMeasure {
  /// The column of hours: `dutyPoliceMs` is written as `dutyPoliceHours`.
  var field: TableColumn {
    TableColumn(String("\(self)".dropLast(2)) + "Hours", ColumnSpec(.number, unit: "h", meaning, .size.orEmpty))
  }

  private var meaning: String {
    switch self {
    case .dutyPoliceMs: "Person-hours on duty of police officers."
    case .dutyAuxiliaryMs: "Person-hours on duty of auxiliary officers."
    case .dutyVolunteerMs: "Person-hours on duty of volunteers."
    case .overtimeMs: "Person-hours beyond the turn of duty."
    case .recalledMs: "Person-hours of crews recalled from work that is not simulated."
    case .postPlannedMs: "Hours that posts should have been manned."
    case .postMannedMs: "Hours that posts were manned."
    case .doorPlannedMs: "Hours that bases claimed to be open."
    case .doorMannedMs: "Of them, hours with somebody there."
    case .unitDutyMs: "Unit-hours on duty of responding units."
    case .unitBusyMs: "Of them, unit-hours on a call."
    case .patrolMs: "Unit-hours between calls of units that patrol."
    case .fleetMs: "Hours of units whose vehicle can fail."
    case .outageMs: "Of them, hours out of service."
    case .policePositionMs: "Position-hours established for police officers."
    case .policeFilledMs: "Of them, position-hours filled."
    case .positionMs: "Position-hours established, all roles."
    case .filledMs: "Of them, position-hours filled."
    case .experiencedMs: "Person-hours on duty, those of the new at their lower productivity."
    case .volunteerMs: "Hours of registered volunteers on the list, on duty or not."
    case .trainingMs: "Position-hours filled by somebody in training."
    case .casePlannedMs: "Person-hours of case work planned: posts that investigate."
    case .caseWorkedMs: "Of them, person-hours worked."
    case .sickMs: "Position-hours of days on which the holder was ill from the start."
    case .breakMs: "Hours that posts spent in meal breaks."
    }
  }
}
