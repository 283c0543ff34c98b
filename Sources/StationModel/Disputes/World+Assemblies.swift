import DiscreteEvents

/// Where disputes come from: contacts of the last weeks by source, and the sources that assemblies have closed.
struct DisputeSources {
  struct Contact: BitwiseCopyable {
    let source: UInt64
    let day: Int
    let place: Int32
  }
  var contacts: [Contact] = []
  var closed: Set<UInt64> = []
  /// How often each source was taken up.
  var takenUp: [UInt64: UInt32] = [:]
  /// By base: an assembly is due.
  var due: [Bool] = []
  /// Base and minute of today's looks at what waits.
  var planned: Set<UInt64> = []

  /// At midnight.
  mutating func forget(before day: Int) {
    planned.removeAll(keepingCapacity: true)
    guard let first = contacts.first, first.day < day else { return }
    contacts.removeAll { $0.day < day }
  }
}

extension World {
  /// The source of a dispute: its place in a stretch of days; nil for one that stems from none.
  func source(of id: UInt64, place: Int32, day: Int, _ parameters: DisputeParameters) -> UInt64? {
    guard random.uniform(.disputeSource, id) < parameters.sourceShare else { return nil }
    return KeyedRandom.hash(city.placeKeys[Int(place)], UInt64(day / parameters.sourceDays))
  }

  mutating func noteContact(_ id: UInt64, place: Int32, rootDay: Int, _ parameters: DisputeParameters) {
    guard let source = source(of: id, place: place, day: rootDay, parameters) else { return }
    state.disputes.sources.contacts.append(DisputeSources.Contact(source: source, day: day, place: place))
  }

  /// An assembly is due every so many days from the opening of the house; one that could not be held lapses with the next.
  mutating func planAssembly(_ base: Int, _ assembly: Assembly?, day: Int) {
    guard let assembly, let station = bases[base].station else {
      state.disputes.sources.due[base] = false
      return
    }
    let since = day - state.rollout.schedules[station].openDay
    if since > 0, since % assembly.everyDays == 0 { state.disputes.sources.due[base] = true }
  }

  /// An officer and an auxiliary who engage, and have time, hold the assembly that is due, in the hours of sessions.
  mutating func beginAssembly(_ unit: Int32) {
    let base = units[Int(unit)].base
    guard base < state.disputes.sources.due.count, state.disputes.sources.due[base], units[Int(unit)].duties.contains(.engage),
      let parameters = arm.parameters.disputes, let assembly = organisation(of: base).assembly
    else { return }
    let minute = Int((now - .midnight(ofDay: now.day)).milliseconds / 60_000)
    guard parameters.sessionsFromMinute <= minute, minute < parameters.sessionsUntilMinute else { return }
    var crew = Headcount()
    var chosen: [Int32] = []
    for other in bases[base].units where units[other].duties.contains(.engage) && crew.police * crew.auxiliary == 0 {
      let its = units[other].crew
      let helps = crew.police == 0 && its.police > 0 || crew.auxiliary == 0 && its.auxiliary > 0
      guard helps, hasTime(Int32(other)) else { continue }
      advanceBeat(Int32(other), to: now)
      guard canOccupy(Int32(other), for: .minutes(assembly.minutes), at: .house) else { continue }
      crew.police += its.police
      crew.auxiliary += its.auxiliary
      chosen.append(Int32(other))
    }
    guard crew.police > 0, crew.auxiliary > 0 else { return }
    state.disputes.sources.due[base] = false
    for (index, one) in chosen.enumerated() {
      _ = occupy(one, with: .assembly(isChair: index == 0), for: .minutes(assembly.minutes), at: .house)
    }
  }

  /// The sources around a house with most contacts of late are taken up; each is closed with a chance of its own.
  mutating func endAssembly(base: Int) {
    guard let assembly = organisation(of: base).assembly, let station = bases[base].station else { return }
    var tally: [UInt64: (count: Int, place: Int32)] = [:]
    for contact in state.disputes.sources.contacts where !state.disputes.sources.closed.contains(contact.source) {
      guard state.rollout.sites.ofZone[zone(of: contact.place)].contains(station) else { continue }
      tally[contact.source, default: (count: 0, place: contact.place)].count += 1
    }
    // Sources with as many contacts: by their keys, which are lots.
    let ranked = tally.sorted { $0.value.count > $1.value.count || $0.value.count == $1.value.count && $0.key < $1.key }
    for (source, found) in ranked.prefix(assembly.sources) {
      let before = state.disputes.sources.takenUp[source, default: 0]
      state.disputes.sources.takenUp[source] = before + 1
      guard random.uniform(.disputeSource, source, before) < assembly.closesShare else { continue }
      state.disputes.sources.closed.insert(source)
      count(.sourcesClosed, place: found.place, day: day)
    }
  }
}
