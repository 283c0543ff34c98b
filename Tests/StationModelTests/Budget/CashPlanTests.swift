import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Quarterly cash for building") struct CashPlanTests {
  /// 40 days of November and December, then three whole years of 30-day months from January on.
  static let calendar: CalendarParameters = {
    let days = 40 + 36 * 30
    let monthOfYear = (0..<days).map { day -> UInt8 in
      if day < 40 { return day < 10 ? 10 : 11 }
      return UInt8((day - 40) / 30 % 12)
    }
    return CalendarParameters(
      warmUpDays: 40, coolDownDays: 0, monthStarts: (0...36).map { 40 + $0 * 30 }, windowOfMonth: Array(repeating: 0, count: 36),
      weekday: (0..<days).map { UInt8($0 % 7) }, monthOfYear: monthOfYear, isHoliday: Array(repeating: false, count: days))
  }()
  /// First day of a quarter, counted from the first January.
  private func quarter(_ number: Int) -> Int { 40 + 90 * number }

  private func plan(_ cents: Int64, from day: Int = 40) -> CashPlan {
    CashPlan(centsPerQuarter: cents, calendar: Self.calendar, from: day)
  }

  @Test("What fits is paid at once; what does not waits for the first day of the next quarter") func waits() {
    var plan = plan(100)
    #expect(plan.firstDay(from: 50, spending: 60) == 50)
    #expect(plan.firstDay(from: 51, spending: 40) == 51)
    #expect(plan.firstDay(from: 52, spending: 1) == quarter(1))
    #expect(plan.firstDay(from: quarter(1) + 5, spending: 99) == quarter(1) + 5)
    #expect(plan.firstDay(from: quarter(1) + 5, spending: 0) == quarter(1) + 5)
  }

  @Test("What a quarter leaves carries over, so that a dear station waits until enough is saved") func carries() {
    var dear = plan(100)
    #expect(dear.firstDay(from: 50, spending: 250) == quarter(2))
    #expect(dear.firstDay(from: 50, spending: 50) == 50)
    #expect(dear.firstDay(from: 50, spending: 1) == quarter(3))
    var late = plan(100)
    #expect(late.firstDay(from: quarter(4), spending: 500) == quarter(4))
  }

  @Test("The first quarter counts whole from the day on which the plan begins; days before bring nothing") func begins() {
    var late = plan(100, from: quarter(2) + 80)
    #expect(late.firstDay(from: quarter(2) + 80, spending: 100) == quarter(2) + 80)
    #expect(late.firstDay(from: quarter(2) + 81, spending: 100) == quarter(3))
    var early = plan(100, from: 5)
    #expect(early.firstDay(from: 5, spending: 100) == 5)
    #expect(early.firstDay(from: 6, spending: 100) == quarter(0))
  }

  @Test("Money that is planned for a later day is not taken from it") func keeps() {
    var plan = plan(100)
    #expect(plan.firstDay(from: quarter(1), spending: 150) == quarter(1))
    #expect(plan.firstDay(from: 50, spending: 60) == quarter(2))
    #expect(plan.firstDay(from: 50, spending: 50) == 50)
  }

  @Test("What is spent on a fixed day delays what comes later until it is made good") func fixed() {
    var plan = plan(100)
    plan.spend(250, on: 45)
    #expect(plan.firstDay(from: 50, spending: 50) == quarter(2))
    #expect(plan.firstDay(from: 50, spending: 1) == quarter(3))
  }

  @Test("A station that never can be paid starts after the calendar's end, and so does nothing else") func never() {
    var plan = plan(100)
    let end = Self.calendar.dayCount
    #expect(plan.firstDay(from: 50, spending: 100 * 12 + 1) == end)
    #expect(plan.firstDay(from: 50, spending: 100) == 50)
    #expect(plan.firstDay(from: end + 3, spending: 100) == end + 3)
    var none = self.plan(0)
    #expect(none.firstDay(from: 50, spending: 1) == end)
  }

  @Test("Whatever is asked, no quarter has paid more than has come in, and every day could not be earlier", arguments: 0..<40)
  func sweep(seed: Int) {
    let random = KeyedRandom(seed: UInt64(seed), replication: 0)
    func draw(_ index: Int, _ part: UInt64) -> Double { random.uniform(Purpose(rawValue: 255), part, UInt32(index)) }
    var plan = plan(100)
    var paid: [(quarter: Int, cents: Int64)] = []
    for index in 0..<30 {
      let day = 40 + Int(draw(index, 1) * 1000)
      let cents = Int64(draw(index, 2) * 120)
      let start = plan.firstDay(from: day, spending: cents)
      #expect(start >= day)
      guard start < Self.calendar.dayCount else { continue }
      #expect(start == day || (start - 40) % 90 == 0)
      let place = (start - 40) / 90
      if start > day {
        // One quarter earlier it would have broken the limit somewhere.
        let earlier = paid + [(quarter: place - 1, cents: cents)]
        #expect(breaks(earlier))
      }
      paid.append((quarter: place, cents: cents))
    }
    #expect(!breaks(paid))
  }

  /// Whether by some quarter's end more is paid than 100 a quarter.
  private func breaks(_ paid: [(quarter: Int, cents: Int64)]) -> Bool {
    (0..<12).contains { (last: Int) -> Bool in
      var sum: Int64 = 0
      for payment in paid where payment.quarter <= last { sum += payment.cents }
      return sum > 100 * Int64(last + 1)
    }
  }
}
