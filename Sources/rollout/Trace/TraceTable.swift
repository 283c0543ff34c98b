import DiscreteEvents
import Reporting
import Scenarios
import StationModel
import Texts

/// The log of a replication as rows of a table.
struct TraceTable {
  let scenario: Scenario

  static let columns = [
    "day", "time", "event", "call", "kind", "unit", "unitOf", "precinct", "zone", "eastKm", "southKm", "part", "reason",
    "borrowed",
    "fromEastKm", "fromSouthKm", "distanceKm", "since", "until",
  ]

  /// One line of the log; times of the day are local, to the millisecond.
  func row(_ entry: TraceEntry) -> [TableValue] {
    let details = entry.details
    return [
      date(entry.time).map { .text($0) } ?? .empty,
      .text(Self.clock(entry.time.milliseconds % 86_400_000)),
      .text("\(entry.what)"), entry.call.map { .text(TraceNames.callId($0)) } ?? .empty,
      entry.kind.map { .text(scenario.callKindIds[$0]) } ?? .empty, entry.unit.map { .integer(Int64($0)) } ?? .empty,
      entry.unit == nil ? .empty : .text(entry.isStation ? "station" : "precinct"),
      entry.precinct.map { .text(scenario.precinctIds[$0]) } ?? .empty, .text(scenario.zoneIds[entry.zone]),
      .number(entry.point.x), .number(entry.point.y),
      details.part.map { .text("\($0)") } ?? .empty, details.reason.map { .text("\($0)") } ?? .empty,
      entry.what == .unitAssigned ? .text(details.isBorrowed ? "true" : "false") : .empty,
      details.from.map { .number($0.x) } ?? .empty, details.from.map { .number($0.y) } ?? .empty,
      details.distanceKm.map { .number($0) } ?? .empty, moment(details.since), moment(details.until),
    ]
  }

  private func date(_ time: Time) -> String? { scenario.calendar.date(ofDay: Int(time.milliseconds / 86_400_000)) }

  /// `2029-10-01 08:15:30.250`.
  private func moment(_ time: Time?) -> TableValue {
    guard let time, time.milliseconds >= 0, let date = date(time) else { return .empty }
    return .text(date + " " + Self.clock(time.milliseconds % 86_400_000))
  }

  /// `08:15:30.250`.
  private static func clock(_ milliseconds: Int64) -> String {
    func padded(_ number: Int64, _ width: Int) -> String { NumberText.padded(String(number), to: width) }
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return parts.joined(separator: ":") + "." + padded(milliseconds % 1000, 3)
  }
}
