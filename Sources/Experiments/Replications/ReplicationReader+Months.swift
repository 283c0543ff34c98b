import DiscreteEvents
import StationModel

extension ReplicationReader {
  /// An outcome of the whole city in one month, by the rules of windows; nil where it is not defined.
  func value(_ outcome: Outcome, month: Int, _ record: Record) -> Double? {
    func sum(_ measure: CallMeasure) -> Double { Double(record.byMonth[month, measure]) }
    func ratio(_ above: CallMeasure, _ below: CallMeasure, _ scale: Double = 1) -> Double? {
      sum(below) > 0 ? sum(above) / sum(below) / scale : nil
    }
    switch outcome {
    case .callsCount: return sum(.received)
    case .callsCrimeCount: return sum(.crime)
    case .responseMinutesMean: return ratio(.responseMs, .answered, 60_000)
    case .responseWithin8Share: return ratio(.within8, .received)
    case .responseWithin10Share: return ratio(.within10, .received)
    case .waitMinutesMean: return ratio(.waitMs, .assigned, 60_000)
    case .callsDelayedShare: return ratio(.delayed, .received)
    case .callsAbandonedShare: return ratio(.abandoned, .received)
    case .patrolStopsPerDay: return sum(.patrolStops) / Double(layout.monthStarts[month + 1] - layout.monthStarts[month])
    case .crimeCommittedCount: return offences(.committed, month, record)
    case .crimeRecordedCount: return offences(.recorded, month, record)
    case .crimeNetCount:
      guard let account = record.account else { return nil }
      return (0..<layout.shape.zones).reduce(0.0) {
        $0 + Double(account[zone: $1, month: month, .inArm] - account[zone: $1, month: month, .inBase])
      }
    case .responseBusyShare: return staffRatio(.unitBusyMs, .unitDutyMs, month, record)
    case .postsMannedShare: return staffRatio(.postMannedMs, .postPlannedMs, month, record)
    case .staffedDoorShare: return staffRatio(.doorMannedMs, .doorPlannedMs, month, record)
    case .stationsOpenCount:
      let end = Time(milliseconds: Int64(layout.monthStarts[month + 1]) * 86_400_000)
      return Double(record.stations.count { station in station.opens.map { $0 < end } ?? false })
    default: return nil
    }
  }

  private func offences(_ measure: OffenceMeasure, _ month: Int, _ record: Record) -> Double? {
    guard record.offences.rows > 0 else { return nil }
    return (0..<layout.shape.zones).reduce(0.0) { $0 + Double(record.offences[$1, month, measure]) }
  }

  private func staffRatio(_ above: StaffMeasure, _ below: StaffMeasure, _ month: Int, _ record: Record) -> Double? {
    func sum(_ measure: StaffMeasure) -> Double {
      var sum: Int64 = 0
      for side in StaffSide.allCases {
        for precinct in 0..<layout.shape.precincts { sum += record.staff[side, precinct, month, measure] }
      }
      return Double(sum)
    }
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }
}
