import StationModel

extension LearningParameters {
  /// The experience curve of a role; off without a productivity to begin with.
  static let settings = Settings(
    LearningParameters(firstMonth: 1),
    [
      .number(
        "firstMonthProductivity", \.firstMonth, .positive(upTo: 1),
        "Productivity in the first month at a place, of an experienced person's; without it the new work like the others.",
        "到岗首月的工作效率，相对熟练人员；未设置时新人与他人无异。"
      ).withoutDefault,
      .number(
        "learningMonths", \.months, .from(1, to: 120), unit: "months", "Until the new work like the experienced.",
        "新人达到熟练水平所需的时间。"
      )
      .from(
        "De Grip, Sauermann and Sieben 2016, a call centre: 64 % more output in the first year",
        "De Grip、Sauermann 与 Sieben 2016，呼叫中心：首年产出提高 64%", .literature),
    ])
}
