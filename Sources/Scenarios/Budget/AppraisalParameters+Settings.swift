import StationModel

extension AppraisalParameters {
  static let settings = Settings(
    AppraisalParameters(),
    [
      .number(
        "lifeYears", \.lifeYears, .from(1, to: 100), unit: "years", "Years over which a station's capital is recovered.",
        "警务站建设投资的分摊年限。"
      )
      .from(
        "a fitting-out lasts 8 years, buildings 20, equipment 6 by depreciation rules", "装修可用 8 年；按折旧规定，房屋 20 年、设备 6 年",
        .judgement),
      .number(
        "discountRate", \.discountRate, .from(0, to: 0.5), unit: "1/year",
        "Yearly discount rate, from the first counted month; nominal where there is inflation.", "年折现率，自首个计入统计的月份起算；设有通货膨胀时为名义值。"
      ).from("a real rate of 3 %; appraisals of investment often ask for 6 to 8 %", "实际折现率 3%；投资评价常用 6% 至 8%", .judgement),
      .number(
        "inflation", \.inflation, .from(-0.2, to: 0.5), unit: "1/year",
        "Yearly growth of prices; the ledger stays at those of the price year.", "物价年上涨率；账目仍按基准年价格记录。"
      ).from("constant prices", "按不变价格", .judgement),
    ])
}
