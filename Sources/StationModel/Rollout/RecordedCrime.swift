/// Offences that became known, by day and zone.
public struct RecordedCrime: Equatable, Sendable {
  public let zones: Int
  public let days: Int
  /// Day-major.
  private var counts: [UInt16]

  init(zones: Int, days: Int) {
    self.zones = zones
    self.days = days
    counts = Array(repeating: 0, count: zones * days)
  }

  /// Counts one; what falls after the last day is lost, as it is for those who look on that day.
  mutating func add(zone: Int, day: Int) {
    guard day < days else { return }
    counts[day * zones + zone] &+= 1
  }

  /// Offences in a zone on the given days; days outside the run have none.
  public func sum(zone: Int, days range: Range<Int>) -> Int64 {
    range.clamped(to: 0..<days).reduce(Int64(0)) { $0 + Int64(counts[$1 * zones + zone]) }
  }

  /// Offences in the zones of a mask.
  public func sum(_ mask: [Bool], days range: Range<Int>) -> Int64 {
    var sum: Int64 = 0
    for zone in 0..<zones where mask[zone] { sum += self.sum(zone: zone, days: range) }
    return sum
  }
}
