import DiscreteEvents

struct HoldAnswer {
  var seconds = 0.0
}

/// The calendar alone: the next of a fixed number of pending events is taken and scheduled anew.
///
/// The exponential delays are drawn beforehand, so that the time is that of `pop` and `schedule`.
struct HoldModel: ~Copyable {
  private static let delayCount = 1 << 14

  private let pending: Int
  private let ziggurat = Ziggurat()
  private var delays: [Int64]
  private var calendar: EventCalendar<UInt32>

  init(pending: Int) {
    self.pending = pending
    delays = []
    calendar = EventCalendar(capacity: pending)
  }

  /// Warms up with ten holds per pending event, then times so many holds.
  mutating func run(_ random: Xoshiro256PlusPlus, _ holds: Int) -> HoldAnswer {
    var random = random
    delays = (0..<Self.delayCount).map { _ in Int64(ziggurat.exponential(&random) * 0x1p20) }
    calendar.reset()
    for entity in 0..<UInt32(pending) {
      let time = Time(milliseconds: Int64(ziggurat.exponential(&random) * 0x1p20))
      calendar.schedule(entity, at: time, class: 0, entity: UInt64(entity))
    }
    hold(10 * pending)
    let clock = ContinuousClock()
    let start = clock.now
    hold(holds)
    return HoldAnswer(seconds: clock.now.seconds(since: start))
  }

  private mutating func hold(_ count: Int) {
    delays.withUnsafeBufferPointer { delays in
      for index in 0..<count {
        guard let entity = calendar.pop() else { break }
        let delay = TimeSpan(milliseconds: delays[index & (Self.delayCount - 1)])
        calendar.schedule(entity, at: calendar.now + delay, class: 0, entity: UInt64(entity))
      }
    }
  }
}
