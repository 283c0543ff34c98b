import DiscreteEvents

extension Record {
  /// An empty record of an arm.
  init(_ arm: Arm) {
    let shape = arm.shape
    let calendar = arm.parameters.calendar
    self.shape = shape
    byZone = CallTable(cells: shape.zones * shape.windows)
    byMonth = CallTable(cells: shape.months)
    byKind = CallTable(cells: shape.kinds * shape.windows)
    byPriority = CallTable(cells: RecordShape.priorities * shape.windows)
    byHour = CallTable(cells: RecordShape.weekHours * shape.windows)
    busyMsByHour = Array(repeating: 0, count: RecordShape.weekHours * shape.windows)
    dutyMsByHour = busyMsByHour
    let groups = 1 + RecordShape.priorities + shape.areaKinds
    responseHistograms = Array(repeating: LogLinearHistogram(), count: groups * shape.windows)
    staff = StaffTable(precincts: shape.precincts, months: shape.months)
    stations = []
    ledger = []
    treated = Array(repeating: false, count: shape.zones)
    walkCovered = Array(repeating: 0, count: shape.windows)
    windowOfMonth = calendar.windowOfMonth
    areaOfZone = arm.city.zones.map { $0.areaKind }
    hasLedger = arm.parameters.budget != nil
    residents = arm.city.zones.reduce(0) { $0 + $1.residents }
    var lengths = Array(repeating: Int64(0), count: shape.windows)
    var ends = Array(repeating: Time.zero, count: shape.windows)
    for (month, window) in calendar.windowOfMonth.enumerated() {
      lengths[window] += Int64(calendar.monthStarts[month + 1] - calendar.monthStarts[month]) * 86_400_000
      ends[window] = .midnight(ofDay: calendar.monthStarts[month + 1])
    }
    windowMs = lengths
    windowEnds = ends
    events = 0
    pilot = nil
    gate = nil
    recordedCrime = nil
  }
}

extension World {
  /// What can be said only at the end: stations, treated zones, coverage, the ledger.
  mutating func completeRecord() {
    let end = Time.midnight(ofDay: arm.parameters.calendar.dayCount)
    record.events = events
    record.ledger = accounts.entries
    var treated = Array(repeating: false, count: arm.shape.zones)
    for (index, station) in sites.stations.enumerated() {
      let opening = Time.midnight(ofDay: schedules[index].openDay)
      let opens = opening < end ? opening : nil
      guard sites.isHouse[index] else { continue }
      record.stations.append(
        StationRecord(
          zone: station.zone, phase: station.phase, buildingStarts: .midnight(ofDay: schedules[index].startDay), opens: opens,
          serviceRadiusKm: station.radius))
      guard opens != nil else { continue }
      for zone in arm.city.zones.indices where sites.ofZone[zone].contains(index) { treated[zone] = true }
    }
    record.treated = treated
    completePilotRecord()
    for window in 0..<arm.shape.windows {
      let open = record.stations.filter { station in station.opens.map { $0 < record.windowEnds[window] } ?? false }.map {
        $0.zone
      }
      record.walkCovered[window] = Coverage.residents(within: Coverage.walkMinutes, of: open, in: arm.city)
    }
  }
}
