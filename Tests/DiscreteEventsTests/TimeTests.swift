import DiscreteEvents
import Testing

@Suite struct TimeTests {
  @Test("Times and spans add up in whole milliseconds")
  func arithmetic() {
    let noon = Time.zero + .hours(12)
    #expect(noon.milliseconds == 43_200_000)
    #expect(noon - .minutes(30) - Time.zero == .hours(11.5))
    #expect(TimeSpan.days(2) == .hours(48) && TimeSpan.minutes(1.5) * 4 == .seconds(360))
    #expect(-TimeSpan.seconds(1) + .seconds(2) - .seconds(1) == .zero)
    var time = noon
    time += .days(1)
    #expect(time > noon && (time - noon).days == 1)
  }

  @Test("Fractions are rounded to the nearest millisecond, halves away from zero")
  func rounding() {
    #expect(TimeSpan.seconds(0.0005).milliseconds == 1 && TimeSpan.seconds(-0.0005).milliseconds == -1)
    #expect(TimeSpan.seconds(0.0004).milliseconds == 0 && TimeSpan.seconds(0.0015).milliseconds == 2)
    #expect(TimeSpan.minutes(1.0 / 3).milliseconds == 20_000)
    #expect(TimeSpan.milliseconds(0.49999999999999994 / 1000) == 0)
  }

  @Test("Lengths read back in every unit")
  func units() {
    let span = TimeSpan(milliseconds: 5_400_000)
    #expect(span.seconds == 5400 && span.minutes == 90 && span.hours == 1.5 && span.days == 0.0625)
  }
}

extension TimeSpan {
  /// Whole milliseconds in so many seconds.
  fileprivate static func milliseconds(_ seconds: Double) -> Int64 {
    TimeSpan.seconds(seconds).milliseconds
  }
}
