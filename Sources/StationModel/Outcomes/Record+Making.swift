import DiscreteEvents

extension Record {
  /// An empty record of an arm.
  init(_ arm: Arm) {
    let shape = arm.shape
    let calendar = arm.parameters.calendar
    self.shape = shape
    byZone = Table(rows: shape.zones, columns: shape.windows)
    byMonth = Table(rows: shape.months)
    byKind = Table(rows: shape.kinds, columns: shape.windows)
    byPriority = Table(rows: RecordShape.priorities, columns: shape.windows)
    byHour = Table(rows: RecordShape.weekHours, columns: shape.windows)
    unitsByHour = Table(rows: RecordShape.weekHours, columns: shape.windows)
    let groups = 1 + RecordShape.priorities + shape.areaKinds
    responseHistograms = Array(repeating: LogLinearHistogram(), count: groups * shape.windows)
    staff = Table(precincts: shape.precincts, months: shape.months)
    stations = []
    ledger = []
    roles = Array(repeating: .none, count: shape.zones)
    let offenceKinds = arm.parameters.offending?.kinds.count ?? 0
    offences = Table(rows: offenceKinds == 0 ? 0 : shape.zones, columns: shape.months + 1)
    offencesByKind = Table(rows: offenceKinds, columns: shape.windows + 1)
    offenceOfCall = arm.offenceOfCall
    walkCovered = Array(repeating: 0, count: shape.windows)
    windowOfMonth = calendar.windowOfMonth
    areaOfZone = arm.city.zones.map { $0.areaKind }
    zoneIds = arm.city.zones.map { $0.id }
    hasLedger = false
    mayOverrun = false
    residents = arm.city.zones.reduce(0) { $0 + $1.residents }
    var lengths = Array(repeating: Int64(0), count: shape.windows)
    var ends = Array(repeating: Time.zero, count: shape.windows)
    for (month, window) in calendar.windowOfMonth.enumerated() {
      lengths[window] += Int64(calendar.monthStarts[month + 1] - calendar.monthStarts[month]) * 86_400_000
      ends[window] = .midnight(ofDay: calendar.monthStarts[month + 1])
    }
    monthStarts = calendar.monthStarts
    windowMs = lengths
    windowEnds = ends
    events = 0
    counter = arm.parameters.counter.map { _ in CounterRecord(shape) }
    disputes = arm.parameters.disputes.map { _ in Table(rows: shape.zones, columns: shape.windows) }
    aid = arm.parameters.aid.map { _ in Table(rows: shape.zones, columns: shape.windows) }
    community = arm.parameters.community.map { _ in Table(rows: shape.zones, columns: shape.months) }
    personsPerHousehold = arm.parameters.community?.acts.personsPerHousehold ?? 1
    pilot = nil
    gate = nil
    recordedCrime = nil
    take(from: arm)
  }

  /// What an arm says of money, by which a record is read.
  mutating func take(from arm: Arm) {
    hasLedger = arm.parameters.budget != nil
    budget = arm.parameters.budget
    let organisations = arm.parameters.staffing.organisations
    mayOverrun =
      hasLedger && arm.parameters.rollout.phases.contains { organisations[$0.organisation].money?.capitalOverrun != nil }
  }

  /// Fills in what is a sum of other tables: calls by priority from those by kind, response times in the city from those by priority.
  mutating func sumPriorities(_ priorityOfKind: [Int]) {
    for window in 0..<shape.windows {
      for (kind, priority) in priorityOfKind.enumerated() {
        for measure in CallMeasure.allCases {
          byPriority[(priority - 1) * shape.windows + window, measure] += byKind[kind * shape.windows + window, measure]
        }
      }
      for priority in 1...RecordShape.priorities {
        responseHistograms[window].merge(responseHistograms[priority * shape.windows + window])
      }
    }
  }
}

extension World {
  /// What can be said only at the end: stations, treated zones, coverage, the ledger.
  mutating func completeRecord() {
    let end = Time.midnight(ofDay: arm.parameters.calendar.dayCount)
    record.events = events
    record.sumPriorities(arm.priority)
    record.ledger = state.budget.books.entries
    var opened: [StationPlan] = []
    for (index, station) in state.rollout.sites.stations.enumerated() {
      let opening = Time.midnight(ofDay: state.rollout.schedules[index].openDay)
      let opens = opening < end ? opening : nil
      guard state.rollout.sites.isHouse[index] else { continue }
      record.stations.append(
        StationRecord(
          zone: station.zone, phase: station.phase, buildingStarts: .midnight(ofDay: state.rollout.schedules[index].startDay),
          opens: opens,
          serviceRadiusKm: station.radius))
      if opens != nil { opened.append(station) }
    }
    record.roles = city.roles(around: opened.map { ($0.zone, $0.radius) })
    completePilotRecord()
    for window in 0..<arm.shape.windows {
      record.walkCovered[window] = Coverage(of: meetingPoints(by: record.windowEnds[window]), in: city).residents
    }
  }
}
