import StationModel

extension DemandProfile {
  static let settings = Settings(
    DemandProfile(),
    [
      .own(
        Field("day", .numbers(count: .daySteps, .from(0, to: 1e9)), "Relative rate in equal steps of the day, from midnight.")),
      .own(Field("week", .numbers(count: .exactly(7), .from(0, to: 1e9)), "Relative rate by weekday, Monday first.")),
      .own(Field("year", .numbers(count: .exactly(12), .from(0, to: 1e9)), "Relative rate by month, January first.")),
      .number("holiday", \.holiday, .from(0, to: 100), "Factor on public holidays."),
    ])
}
