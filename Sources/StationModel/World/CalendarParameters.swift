/// The calendar of a study in whole days from the origin: the first midnight of the warm-up.
///
/// Warm-up days come first and are not counted; the counted months follow without a gap; the cool-down ends the run.
public struct CalendarParameters: Equatable, Sendable {
  public var warmUpDays: Int
  public var coolDownDays: Int
  /// First day of every counted month and, last, the day after the last month.
  public var monthStarts: [Int]
  /// Window of every counted month, in order; windows are whole months.
  public var windowOfMonth: [Int]
  /// Weekday of every simulated day, 0 = Monday.
  public var weekday: [UInt8]
  /// Month of the year of every simulated day, 0 = January.
  public var monthOfYear: [UInt8]
  public var isHoliday: [Bool]

  public var dayCount: Int { weekday.count }
  public var monthCount: Int { windowOfMonth.count }
  public var windowCount: Int { (windowOfMonth.last ?? -1) + 1 }

  public init(
    warmUpDays: Int, coolDownDays: Int, monthStarts: [Int], windowOfMonth: [Int], weekday: [UInt8], monthOfYear: [UInt8],
    isHoliday: [Bool]
  ) {
    self.warmUpDays = warmUpDays
    self.coolDownDays = coolDownDays
    self.monthStarts = monthStarts
    self.windowOfMonth = windowOfMonth
    self.weekday = weekday
    self.monthOfYear = monthOfYear
    self.isHoliday = isHoliday
  }
}
