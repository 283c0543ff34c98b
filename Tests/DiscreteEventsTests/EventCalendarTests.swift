import DiscreteEvents
import Testing

@Suite struct EventCalendarTests {
  @Test("Events come out by time, then class, then entity, whatever the order they were scheduled in")
  func order() {
    let plan: [(Int64, UInt8, UInt64)] = [(5, 0, 1), (3, 2, 0), (3, 1, 9), (3, 1, 4), (0, 255, 1 << 40 - 1), (7, 0, 0)]
    let expected = [4, 3, 2, 1, 0, 5]
    for shift in plan.indices {
      var calendar = EventCalendar<Int>(capacity: 2)
      for step in plan.indices {
        let index = (step + shift) % plan.count
        let (time, rank, entity) = plan[index]
        calendar.schedule(index, at: Time(milliseconds: time), class: rank, entity: entity)
      }
      var seen: [Int] = []
      while let event = calendar.pop() { seen.append(event) }
      let now = calendar.now
      #expect(seen == expected)
      #expect(now == Time(milliseconds: 7))
    }
  }

  @Test("A cancelled event does not happen, and cancelling it again says so")
  func cancelling() {
    var calendar = EventCalendar<Int>(capacity: 4)
    let first = calendar.schedule(1, at: Time(milliseconds: 1), class: 0, entity: 1)
    let second = calendar.schedule(2, at: Time(milliseconds: 2), class: 0, entity: 1)
    let answers = [calendar.cancel(first), calendar.cancel(first)]
    #expect(answers == [true, false])
    let (next, event) = (calendar.nextTime, calendar.pop())
    #expect(next == Time(milliseconds: 2) && event == 2)
    let third = calendar.schedule(3, at: Time(milliseconds: 3), class: 0, entity: 1)
    let later = [calendar.cancel(first), calendar.cancel(second), calendar.cancel(third), calendar.isEmpty]
    #expect(later == [false, false, true, true])
    let (nothing, never) = (calendar.pop(), calendar.nextTime)
    #expect(nothing == nil && never == nil)
  }

  @Test("A copy holds the same events, and what happens in one of the two does not happen in the other")
  func copying() {
    var calendar = EventCalendar<Int>(capacity: 4)
    for number in 0..<20 { calendar.schedule(number, at: Time(milliseconds: Int64(number)), class: 0, entity: 1) }
    let last = calendar.schedule(20, at: Time(milliseconds: 20), class: 0, entity: 1)
    let first = calendar.pop()
    var copy = EventCalendar(copying: calendar)
    #expect(first == 0)
    let cancelled = copy.cancel(last)
    copy.schedule(30, at: Time(milliseconds: 5), class: 1, entity: 7)
    var (ofCalendar, ofCopy): ([Int], [Int]) = ([], [])
    while let event = copy.pop() { ofCopy.append(event) }
    let areSound = [calendar.isSound, copy.isSound]
    while let event = calendar.pop() { ofCalendar.append(event) }
    #expect(cancelled && areSound == [true, true])
    #expect(ofCalendar == Array(1...20))
    #expect(ofCopy == Array(1...5) + [30] + Array(6...19))
  }

  @Test("The same entity may be scheduled again at the same instant once its event has happened")
  func rescheduling() {
    var calendar = EventCalendar<Int>(capacity: 4)
    var seen: [Int] = []
    for round in 0..<5 {
      calendar.schedule(round, at: .zero, class: 0, entity: 0)
      if let event = calendar.pop() { seen.append(event) }
    }
    #expect(seen == [0, 1, 2, 3, 4])
  }

  @Test("A reset calendar is empty, starts at zero and refuses handles from before")
  func resetting() {
    var calendar = EventCalendar<Int>(capacity: 4)
    var handles: [EventHandle] = []
    for entity in 0..<20 {
      handles.append(calendar.schedule(entity, at: Time(milliseconds: 9), class: 0, entity: UInt64(entity)))
    }
    _ = calendar.pop()
    calendar.reset()
    let state = [calendar.isEmpty, calendar.now == .zero, calendar.isSound]
    #expect(state == [true, true, true])
    for entity in 0..<20 { calendar.schedule(entity, at: .zero, class: 0, entity: UInt64(entity)) }
    var cancelled = 0
    for handle in handles where calendar.cancel(handle) { cancelled += 1 }
    let (count, first) = (calendar.count, calendar.pop())
    #expect(cancelled == 0 && count == 20 && first == 0)
  }

  @Test("Two pending events with the same time, class and entity are refused")
  func tie() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar<Int>(capacity: 4)
      calendar.schedule(1, at: Time(milliseconds: 5), class: 1, entity: 3)
      calendar.schedule(2, at: Time(milliseconds: 5), class: 1, entity: 3)
      while calendar.pop() != nil {}
    }
  }

  @Test("A tie is refused even when something urgent is scheduled between its two events")
  func tieAcrossAnInsertion() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar<Int>(capacity: 4)
      for event in 0..<10 { calendar.schedule(event, at: Time(milliseconds: 5), class: 1, entity: UInt64(event)) }
      calendar.schedule(99, at: Time(milliseconds: 5), class: 1, entity: 0)
      _ = calendar.pop()
      calendar.schedule(50, at: Time(milliseconds: 5), class: 0, entity: 0)
    }
  }

  @Test("Scheduling before the present is refused")
  func past() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar<Int>(capacity: 4)
      calendar.schedule(1, at: Time(milliseconds: 5), class: 0, entity: 0)
      _ = calendar.pop()
      calendar.schedule(2, at: Time(milliseconds: 4), class: 0, entity: 0)
    }
  }

  @Test("An entity beyond 40 bits is refused")
  func entityLimit() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar<Int>(capacity: 4)
      calendar.schedule(1, at: .zero, class: 0, entity: 1 << 40)
    }
  }

  @Test("An instant beyond 56 bits is refused")
  func timeLimit() async {
    await #expect(processExitsWith: .failure) {
      var calendar = EventCalendar<Int>(capacity: 4)
      calendar.schedule(1, at: EventCalendar<Int>.timeLimit, class: 0, entity: 0)
    }
  }
}
