import Testing
import Texts

@testable import Scenarios

@Suite("Hours and days as texts")
struct HoursAndDaysTests {
  @Test(
    "hours give minutes after midnight",
    arguments: [
      ("08-24", 480, 1440, 960), ("00-24", 0, 1440, 1440), ("08:30-17:30", 510, 1050, 540), ("22-06", 1320, 360, 480),
      ("8-9:15", 480, 555, 75), ("20-00", 1200, 0, 240), ("23:59-24:00", 1439, 1440, 1),
    ])
  func hours(text: String, opens: Int, closes: Int, minutes: Int) throws {
    let hours = try HoursText(text)
    #expect(hours.opensAtMinute == opens && hours.closesAtMinute == closes && hours.minutes == minutes)
    #expect((0..<1440).filter(hours.contains).count == minutes)
  }

  @Test(
    "hours that make no sense are refused",
    arguments: [
      ("", "hours-syntax"), ("08", "hours-syntax"), ("08-", "hours-syntax"), ("8.30-17", "hours-syntax"),
      ("08-12-14", "hours-syntax"),
      ("08:3-17", "hours-syntax"), ("+8-17", "hours-syntax"), ("24-08", "hours-range"), ("08-25", "hours-range"),
      ("08:60-17", "hours-range"), ("08-24:01", "hours-range"), ("08-08", "hours-empty"), ("٠٨-١٧", "hours-syntax"),
    ])
  func senselessHours(text: String, code: String) {
    #expect(Set(codes { try HoursText(text) }) == [code])
  }

  @Test("both ends of wrong hours are reported, each at its part")
  func bothEnds() {
    #expect(problems { try HoursText("25-xx") }.map(\.part) == [0..<2, 3..<5])
  }

  @Test(
    "days give a set of weekdays, Monday first",
    arguments: [
      ("mon-fri", 0b001_1111), ("fri-sun", 0b111_0000), ("sat,sun", 0b110_0000), ("daily", 0b111_1111), ("sat-mon", 0b110_0001),
      ("mon wed, fri", 0b001_0101), ("mon-sun", 0b111_1111), ("tue", 0b000_0010), ("mon-wed,tue-thu", 0b000_1111),
    ] as [(String, UInt8)])
  func days(text: String, mask: UInt8) throws {
    let days = try DaysText(text)
    #expect(days.mask == mask)
    #expect(days.contains(weekday: 0) == (mask & 1 == 1))
  }

  @Test("days that do not exist are refused with the nearest one")
  func senselessDays() {
    #expect(codes { try DaysText("") } == ["no-day"])
    #expect(codes { try DaysText("mon-") } == ["unknown-day"])
    #expect(codes { try DaysText("mon-tue-wed") } == ["unknown-day"])
    let found = problems { try DaysText("mon-frid,thr") }
    #expect(found.map(\.part) == [4..<8, 9..<12])
    #expect(found[0].advice?.en.hasPrefix("did you mean “fri”?") == true)
    #expect(found[1].advice?.en.hasPrefix("did you mean “thu”?") == true)
  }
}
