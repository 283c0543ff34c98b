extension SceneSections {
  static let money = Section([
    Field("overtimeFactor", .number(.from(0, to: 10)), "Pay of an hour of overtime over the ordinary hourly wage.").orElse(1.5)
      .from("Labour Law of the PRC, article 44: at least 150 % beyond the working day", .officialStatistics),
    Field("sources", .record(fundingSources), "Who pays new cash: shares that add up to 1."),
    Field(
      "cashCNYPerQuarter", .number(.positive(upTo: 1e12)), unit: "CNY/quarter",
      "Cash for building in a calendar quarter; what is left carries over, and sites wait for it."),
    Field("appraisal", .section(appraisal), "Spreads capital over years and brings cost to one date."),
  ])

  static let fundingSources = Section([
    Field("publicBudget", .number(.share), unit: "share", "Share of new cash from the public budget.").orElse(0),
    Field("boughtServices", .number(.share), unit: "share", "Share of new cash from those who buy services.").orElse(0),
    Field("donations", .number(.share), unit: "share", "Share of new cash from gifts of money or equipment.").orElse(0),
    Field("stationIncome", .number(.share), unit: "share", "Share of new cash that stations earn: parcels, a small shop.").orElse(
      0),
  ])

  static let appraisal = Section([
    Field("lifeYears", .number(.from(1, to: 100)), unit: "years", "Years over which a station's capital is recovered.").orElse(8)
      .from("a fitting-out lasts 8 years, buildings 20, equipment 6 by depreciation rules", .judgement),
    Field(
      "discountRate", .number(.from(0, to: 0.5)), unit: "1/year",
      "Yearly discount rate, from the first counted month; nominal where there is inflation."
    )
    .orElse(0.03).from("a real rate of 3 %; appraisals of investment often ask for 6 to 8 %", .judgement),
    Field(
      "inflation", .number(.from(-0.2, to: 0.5)), unit: "1/year",
      "Yearly growth of prices; the ledger stays at those of the price year."
    )
    .orElse(0).from("constant prices", .judgement),
  ])
}
