import StationModel

extension AccountColumn {
  /// The column of a table of exact sums over all replications.
  var field: TableColumn { TableColumn("\(self)", ColumnSpec(.integer, unit: "offences", meaning, .count)) }

  /// What is counted, and at which cell: that of the base (today's policy) or that of the arm.
  private var meaning: String {
    switch self {
    case .unchanged: "Committed in both worlds in the same zone and month and of the same kind."
    case .movedOutSpace: "Deterred here, committed in another zone; at the cell in the base."
    case .movedOutKind: "Deterred here, committed as another kind of offence; at the cell in the base."
    case .movedOutTime: "Deterred here, committed in another month; at the cell in the base."
    case .movedOutInherited: "Committed elsewhere because the offence it repeats was; at the cell in the base."
    case .prevented: "Committed in the base, given up in the arm; at the cell in the base."
    case .chainPrevented:
      "Never attempted, because the offence it would have repeated was not committed; at the cell in the base."
    case .removed: "Never attempted, because there was no opportunity; at the cell in the base."
    case .deferred: "Committed in the base, still to come in the arm when the run ended; at the cell in the base."
    case .movedIn: "Displaced to this cell of the arm."
    case .movedInInherited: "Committed in this cell of the arm because the offence it repeats was displaced."
    case .released: "Given up in the base, committed in the arm; at the cell in the arm."
    case .chainInduced: "Repeats an offence that the base did not have; at the cell in the arm."
    case .new: "An opportunity that the base did not have; at the cell in the arm."
    case .advanced: "Committed in the arm, still to come in the base when the run ended; at the cell in the arm."
    case .returned: "Of the unchanged: deterred more often than in the base, and done here all the same. Never added."
    case .stoppedHere: "Prevented offences by the cell in which they were given up. Never added."
    case .diffusedBuffer: "Of the prevented, by chain or not: in the buffer, where no station served then. Never added."
    case .diffusedBeyond: "Of the prevented, by chain or not: beyond the buffer, where no station served then. Never added."
    case .inBase: "Offences committed in the base (N_B)."
    case .inArm: "Offences committed in the arm (N_S)."
    case .recordedInBase: "Offences recorded in the base."
    case .recordedInArm: "Offences recorded in the arm."
    case .recordedOnlyInBase: "Of the unchanged: recorded in the base alone."
    case .recordedOnlyInArm: "Of the unchanged: recorded in the arm alone."
    }
  }
}
