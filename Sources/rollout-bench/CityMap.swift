import DiscreteEvents

/// The ground of the benchmark city: ten by ten zones of one kilometre, and 24 units with their bases.
struct CityMap: Sendable {
  static let side = 10
  static let zones = 100
  static let units = 24
  /// Kilometres per hour.
  static let speed = 25.0

  /// The calendar counts 2³² ticks to an hour, so that rounding a duration costs less than a millionth of a second.
  static let ticksPerHour = 0x1p32

  /// Travel time between zones.
  let travel: [TimeSpan]
  /// The zone of each unit's base.
  let base: [Int]
  /// For each zone the units by distance of their bases, nearest first, ties by number.
  let order: [UInt8]

  init() {
    var travel: [TimeSpan] = []
    for from in 0..<Self.zones {
      for to in 0..<Self.zones {
        let distance = max(0.5, Double(Self.steps(from, to)))
        travel.append(TimeSpan(milliseconds: Int64(distance / Self.speed * Self.ticksPerHour)))
      }
    }
    let base = (0..<Self.units).map { $0 * Self.zones / Self.units }
    var order: [UInt8] = []
    for zone in 0..<Self.zones {
      let sorted = (0..<Self.units).sorted { left, right in
        let a = travel[base[left] * Self.zones + zone]
        let b = travel[base[right] * Self.zones + zone]
        return a < b || a == b && left < right
      }
      order += sorted.map { UInt8($0) }
    }
    self.travel = travel
    self.base = base
    self.order = order
  }

  /// Zones to cross along streets.
  private static func steps(_ from: Int, _ to: Int) -> Int {
    abs(from % side - to % side) + abs(from / side - to / side)
  }
}
