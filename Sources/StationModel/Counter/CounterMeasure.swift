public import DiscreteEvents

/// The exact integer sums kept of needs at counters, by the zone and age of whose they are and the window in which they arose.
public enum CounterMeasure: Int, CaseIterable, Sendable {
  case needs
  /// Needs done, and how.
  case doneOnline, doneKiosk, doneWindow
  /// Needs given up, and those still open when the run ended.
  case givenUp, open
  /// Of needs that are done: trips, and those of needs that were not done online; from door to door over all of them, in ms.
  case trips, tripsInPerson, doorToDoorMs
  /// Of needs done in person: arrival → end at the last trip, in ms.
  case lastVisitMs
  /// Arrivals at a counter, and of them served, gone before, turned away at once because nobody was there, not joined.
  case visits, served, leftLine, wasted, balked
  /// Arrival in line → service, over those served at windows and kiosks, in ms.
  case waitMs
  /// Visits at which a paper was missing, and of them served all the same; and of these vouched for by who was served.
  case papersMissing, papersAccepted, vouched
  case officeLeave, complaints
  /// Calls that walked in.
  case walkIns
  /// By the zone of the counter: time in which windows were announced, manned, and busy, in ms.
  case windowPlannedMs, windowMannedMs, windowBusyMs
  /// By the zone of the counter: person time in overtime, and officers' time for checks of what was vouched for, in ms.
  case overtimeMs, checkMs
}

/// Sums of needs by zone, age and window: the rows are zones, each under 60 and then 60 or over.
extension Table where Measure == CounterMeasure {
  init(zones: Int, windows: Int) { self.init(rows: zones * AgeGroup.allCases.count, columns: windows) }

  func row(_ zone: Int, _ age: AgeGroup) -> Int { zone * AgeGroup.allCases.count + age.rawValue }
}

/// What an arm counts of needs at counters.
public struct CounterRecord: Equatable, Sendable {
  public internal(set) var byZone: Table<CounterMeasure>
  /// Waits in ms of those served, by window: all, under 60, 60 or over; group-major.
  public internal(set) var waits: [LogLinearHistogram]
  /// Kinds served by the open station or precinct that serves fewest, at the end of each window.
  public internal(set) var fewestKinds: [Int?]

  init(_ shape: RecordShape) {
    byZone = Table(zones: shape.zones, windows: shape.windows)
    waits = Array(repeating: LogLinearHistogram(), count: (1 + AgeGroup.allCases.count) * shape.windows)
    fewestKinds = Array(repeating: nil, count: shape.windows)
  }
}
