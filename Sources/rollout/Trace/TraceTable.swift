import DiscreteEvents
import Reporting
import Scenarios
import StationModel

/// The log of a future as rows of a table.
struct TraceTable {
  let scenario: Scenario

  static let columns = [
    "day", "time", "event", "call", "kind", "unit", "unitOf", "precinct", "zone", "eastKm", "southKm",
  ]

  /// One line of the log; times of the day are local, to the millisecond.
  func row(_ entry: TraceEntry) -> [TableValue] {
    let day = entry.time.milliseconds / 86_400_000
    return [
      scenario.calendar.date(ofDay: Int(day)).map { .text($0) } ?? .empty,
      .text(Self.clock(entry.time.milliseconds % 86_400_000)),
      .text("\(entry.what)"), entry.call.map { .text(Self.hexadecimal($0)) } ?? .empty,
      entry.kind.map { .text(scenario.callKindIds[$0]) } ?? .empty, entry.unit.map { .integer(Int64($0)) } ?? .empty,
      entry.unit == nil ? .empty : .text(entry.isStation ? "station" : "precinct"),
      entry.precinct.map { .text(scenario.precinctIds[$0]) } ?? .empty, .text(scenario.zoneIds[entry.zone]),
      .number(entry.point.x), .number(entry.point.y),
    ]
  }

  /// `08:15:30.250`.
  private static func clock(_ milliseconds: Int64) -> String {
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return parts.joined(separator: ":") + "." + padded(milliseconds % 1000, 3)
  }

  /// Sixteen digits: the same call has the same in every arm.
  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
