import StationModel

extension DemandProfile {
  static let settings = Settings(
    DemandProfile(),
    [
      .own(
        Field(
          "day", .numbers(count: .daySteps, .from(0, to: 1e9)), "Relative rate in equal steps of the day, from midnight.",
          "一天等分各段的相对警情数，从零时起。")),
      .own(
        Field(
          "week", .numbers(count: .exactly(7), .from(0, to: 1e9)), "Relative rate by weekday, Monday first.", "一周各日的相对警情数，从周一起。")),
      .own(
        Field(
          "year", .numbers(count: .exactly(12), .from(0, to: 1e9)), "Relative rate by month, January first.", "各月的相对警情数，从一月起。")),
      .number("holiday", \.holiday, .from(0, to: 100), "Factor on public holidays.", "法定节假日的倍数。"),
    ])
}
