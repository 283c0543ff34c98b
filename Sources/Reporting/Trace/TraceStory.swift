import DiscreteEvents
public import StationModel
import Texts

/// A log made readable: its calls by number, its lines, the names of its units.
public struct TraceStory: Sendable {
  public let trace: Trace
  public let names: TraceNames
  /// In the order in which they were received.
  private(set) var calls: [TracedCall] = []
  /// In the order of time; without the stops of patrols, of which there are very many.
  private(set) var lines: [TraceLine] = []
  /// What its calls are numbered, from 0: as they come, or as they come in two worlds together.
  var numbers: [Int] = []
  let units: [Words]
  let houses: [Words]
  private var numberOfCall: [UInt64: Int] = [:]
  private let start: Int64

  public init(_ trace: Trace, _ names: TraceNames) {
    self.trace = trace
    self.names = names
    start = Int64(trace.days.lowerBound) * 86_400_000
    units = trace.units.indices.map { names.unit($0, of: trace) }
    houses = trace.bases.map(names.house)
    readCalls()
    readLines()
    numbers = Array(calls.indices)
  }

  /// Length of the log in seconds.
  var seconds: Int { trace.days.count * 86_400 }

  /// The place of a call in the log; nil when it is not there.
  public func number(ofCall id: UInt64) -> Int? { numberOfCall[id] }

  /// Seconds since the first midnight of the log, rounded down.
  func second(_ time: Time) -> Int {
    let (whole, rest) = (time.milliseconds - start).quotientAndRemainder(dividingBy: 1000)
    return Int(rest < 0 ? whole - 1 : whole)
  }

  private mutating func readCalls() {
    let all = trace.before + trace.entries
    for entry in all where entry.what == .callReceived {
      guard let id = entry.call, let kind = entry.kind else { continue }
      calls.append(
        TracedCall(
          id: id, kind: kind, zone: entry.zone, x: entry.point.x, y: entry.point.y,
          received: second(entry.details.since ?? entry.time), reachedDispatcher: second(entry.time)))
    }
    calls.sort { $0.received != $1.received ? $0.received < $1.received : $0.id < $1.id }
    for (number, call) in calls.enumerated() { numberOfCall[call.id] = number }
    var receptions: [UInt64: Time] = [:]
    for entry in all {
      guard let number = entry.call.flatMap({ numberOfCall[$0] }) else { continue }
      switch entry.what {
      case .callReceived: receptions[calls[number].id] = entry.details.since ?? entry.time
      case .unitArrived: arrives(entry, number, since: receptions[calls[number].id] ?? entry.time)
      case .callWaits: if second(entry.time) >= 0 { calls[number].foundNobody = true }
      case .callCleared: calls[number].end = second(entry.time)
      case .callAbandoned:
        calls[number].end = second(entry.time)
        calls[number].isAbandoned = true
      default: break
      }
    }
  }

  private mutating func arrives(_ entry: TraceEntry, _ number: Int, since: Time) {
    if calls[number].firstArrival == nil { calls[number].firstArrival = second(entry.time) }
    guard entry.details.isResponse, let unit = entry.unit, calls[number].response == nil else { return }
    calls[number].response = .init(second: second(entry.time), unit: unit, milliseconds: (entry.time - since).milliseconds)
  }

  private mutating func readLines() {
    for entry in trace.entries {
      let number = entry.call.flatMap { numberOfCall[$0] }
      var line = TraceLine(second: second(entry.time), message: .received, call: number, unit: entry.unit)
      if entry.what == .callReceived, let number { line.second = calls[number].received }
      if line.second < 0 { continue }
      guard let message = Self.message(entry) else { continue }
      line.message = message
      fill(&line, entry)
      lines.append(line)
    }
    lines = lines.enumerated().sorted {
      $0.element.second != $1.element.second ? $0.element.second < $1.element.second : $0.offset < $1.offset
    }
    .map(\.element)
  }

  private func fill(_ line: inout TraceLine, _ entry: TraceEntry) {
    let received = line.call.map { calls[$0].received } ?? 0
    switch entry.what {
    case .unitAssigned:
      line.zone = entry.details.fromZone
      line.span = entry.details.until.map { Int(($0 - entry.time).milliseconds / 1000) }
      line.distance = entry.details.distanceKm.map { Int(($0 * 10).rounded()) }
    case .borrowingOpens: line.span = line.call.map { line.second - calls[$0].reachedDispatcher }
    case .unitArrived, .callCleared, .callAbandoned: line.span = line.second - received
    case .stationOpens:
      line.house = trace.bases.firstIndex { $0.kind != .precinct && $0.zone == entry.zone && $0.openDay == entry.time.wholeDays }
    default: break
    }
  }

  /// What a line of the log says; nil for lines that are only drawn.
  private static func message(_ entry: TraceEntry) -> TraceMessage? {
    switch entry.what {
    case .callReceived: return .received
    case .callWaits: return .waits
    case .unitAssigned:
      if entry.details.part == .stabiliser { return .sentStabiliser }
      if entry.details.part == .additional { return .sentAdditional }
      switch entry.details.reason {
      case .diverted: return .sentDiverted
      case .nextInLine: return entry.details.isBorrowed ? .sentNextFromElsewhere : .sentNextInLine
      case .nearest, nil: return entry.details.isBorrowed ? .sentFromElsewhere : .sentNearest
      }
    case .unitDiverted: return .turnedAway
    case .unitArrived: return .arrived
    case .callCleared: return .cleared
    case .callAbandoned: return .gaveUp
    case .unitFree: return .left
    case .turnBegins: return .turnBegins
    case .turnEnds: return .turnEnds
    case .patrolStop, .unitReturns, .doorTurn, .doorLeft, .doorReturned: return nil
    case .unitElsewhere: return .otherWork
    case .unitRecalled: return .recalled
    case .vehicleFails: return .vehicleFails
    case .vehicleReturns: return .vehicleReturns
    case .borrowingOpens: return .othersAsked
    case .stationOpens: return .opens
    case .breakBegins: return .breakBegins
    case .breakEnds: return .breakEnds
    }
  }
}

extension Time {
  fileprivate var wholeDays: Int { Int(milliseconds / 86_400_000) }
}
