import StationModel

extension AppraisalParameters {
  static let settings = Settings(
    AppraisalParameters(),
    [
      .number("lifeYears", \.lifeYears, .from(1, to: 100), unit: "years", "Years over which a station's capital is recovered.")
        .from("a fitting-out lasts 8 years, buildings 20, equipment 6 by depreciation rules", .judgement),
      .number(
        "discountRate", \.discountRate, .from(0, to: 0.5), unit: "1/year",
        "Yearly discount rate, from the first counted month; nominal where there is inflation."
      ).from("a real rate of 3 %; appraisals of investment often ask for 6 to 8 %", .judgement),
      .number(
        "inflation", \.inflation, .from(-0.2, to: 0.5), unit: "1/year",
        "Yearly growth of prices; the ledger stays at those of the price year."
      ).from("constant prices", .judgement),
    ])
}
