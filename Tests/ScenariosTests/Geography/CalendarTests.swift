import Foundation
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Dates and the calendar of a study")
struct CalendarTests {
  @Test(
    "known dates fall on their weekdays",
    arguments: [
      ("2027-01-01", 4), ("2000-02-29", 1), ("1900-03-01", 3), ("1970-01-01", 3), ("2024-02-29", 3), ("1582-10-15", 4),
      ("0001-01-01", 0), ("9999-12-31", 4), ("2026-08-01", 5),
    ])
  func weekdays(text: String, weekday: Int) throws {
    let date = try CivilDate(text)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test("leap years follow the Gregorian rule")
  func leapYears() {
    #expect([1900, 2000, 2023, 2024, 2100, 2400].map(CivilDate.isLeap) == [false, true, false, true, false, true])
    #expect(codes { try CivilDate("2100-02-29") } == ["no-such-date"])
    #expect(problems { try CivilDate("2027-02-30") }.first?.advice?.en == "this month has the days 01 to 28")
  }

  @Test("day numbers follow each other without gap through 800 years and come back as the same dates")
  func dayNumbers() throws {
    var previous = try CivilDate("1699-12-31").dayNumber
    for year in 1700..<2500 {
      for month in 1...12 {
        for day in 1...CivilDate.length(ofMonth: month, year: year) {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          if date.dayNumber != previous + 1 || CivilDate(dayNumber: date.dayNumber) != date { Issue.record("\(date)") }
          previous = date.dayNumber
        }
      }
    }
  }

  @Test("day numbers agree with Foundation's proleptic calendar")
  func foundation() throws {
    let origin = try CivilDate("1970-01-01").dayNumber
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    for day in stride(from: -140_000, through: 2_900_000, by: 9973) {
      let date = try #require(CivilDate(dayNumber: origin + day))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
      #expect((parts.weekday! + 5) % 7 == date.weekday)
    }
  }

  @Test(
    "texts that are no date are refused",
    arguments: [
      "2027-1-01", "27-01-01", "2027/01/01", "2027-01-01T00:00", "", "2027-01", "2027--1-01", "２０２７-01-01",
    ])
  func noDates(text: String) {
    #expect(codes { try CivilDate(text) } == ["date-syntax"])
  }

  @Test("dates that do not exist are refused", arguments: ["2027-00-01", "2027-13-01", "2027-04-31", "2027-01-00", "0000-01-01"])
  func noSuchDates(text: String) {
    #expect(codes { try CivilDate(text) } == ["no-such-date"])
  }

  @Test("a study has its warm-up, whole calendar months and cool-down")
  func study() throws {
    let builder = CalendarBuilder(
      start: try CivilDate("2027-01-01"), warmUpDays: 60,
      windows: [
        .init(id: "before", months: 6), .init(id: "pilot", months: 6), .init(id: "rollout", months: 15),
        .init(id: "deepen", months: 12),
      ],
      coolDownDays: 2,
      holidays: [try CalendarBuilder.holiday("2027-02-05"), try CalendarBuilder.holiday("2027-10-01..2027-10-07")])
    let study = try builder.build()
    let parameters = study.parameters
    #expect(parameters.monthCount == 39 && parameters.windowCount == 4)
    #expect(parameters.dayCount == 60 + 365 + 366 + 365 + 90 + 2)
    #expect(Array(parameters.monthStarts.prefix(3)) == [60, 91, 119] && parameters.monthStarts.count == 40)
    #expect(parameters.monthStarts.last == parameters.dayCount - 2)
    #expect(study.monthLabels.first == "2027-01" && study.monthLabels[12] == "2028-01" && study.monthLabels.last == "2030-03")
    #expect(
      parameters.windowOfMonth.map { "\($0)" }.joined() == String(repeating: "0", count: 6) + String(repeating: "1", count: 6)
        + String(repeating: "2", count: 15) + String(repeating: "3", count: 12))
    #expect(study.windows == ["before", "pilot", "rollout", "deepen"])
    #expect(study.date(ofDay: 0) == "2026-11-02" && parameters.weekday[0] == 0)
    #expect(parameters.weekday[60] == 4 && parameters.monthOfYear[60] == 0 && parameters.monthOfYear[59] == 11)
    #expect(study.date(ofDay: 60 + 365 + 59) == "2028-02-29")
    #expect(parameters.isHoliday.count(where: { $0 }) == 8)
    #expect(parameters.isHoliday[study.day(of: try CivilDate("2027-10-07"))])
    #expect(builder.holidaysOutside.isEmpty)
  }

  @Test("a holiday that no simulated day is part of is pointed out")
  func holidaysOutside() throws {
    var builder = CalendarBuilder(start: try CivilDate("2027-01-01"), warmUpDays: 1, windows: [.init(id: "year", months: 12)])
    builder.holidays = try ["2026-10-01", "2026-12-30..2027-01-02", "2028-01-01", "2027-12-31"].map {
      try CalendarBuilder.holiday($0)
    }
    #expect(builder.holidaysOutside == [0, 2])
    #expect(try builder.build().parameters.isHoliday.count(where: { $0 }) == 4)
    builder.warmUpDays = .min
    #expect(builder.holidaysOutside.isEmpty)
  }

  @Test("a calendar that makes no sense is refused with all its faults")
  func senseless() throws {
    var builder = CalendarBuilder(
      start: try CivilDate("2027-01-15"), warmUpDays: -1, windows: [.init(id: "a", months: 0), .init(id: "a", months: 700)])
    #expect(
      codes { try builder.build() } == ["start-in-month", "calendar-days", "window-months", "duplicate-window", "window-months"])
    builder = CalendarBuilder(start: try CivilDate("2027-01-01"), windows: [])
    #expect(codes { try builder.build() } == ["no-window"])
    builder = CalendarBuilder(start: try CivilDate("9999-12-01"), windows: [.init(id: "a", months: 2)])
    #expect(codes { try builder.build() } == ["calendar-end"])
    builder = CalendarBuilder(start: try CivilDate("0001-01-01"), warmUpDays: 600, windows: [.init(id: "a", months: 2)])
    #expect(codes { try builder.build() } == ["calendar-end"])
    #expect(codes { try CalendarBuilder.holiday("2027-02-05..2027-02-01") } == ["range-backwards"])
  }
}
