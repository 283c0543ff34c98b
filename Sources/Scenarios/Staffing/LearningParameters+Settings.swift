import StationModel

extension LearningParameters {
  /// The experience curve of a role; off without a productivity to begin with.
  static let settings = Settings(
    LearningParameters(firstMonth: 1),
    [
      .number(
        "firstMonthProductivity", \.firstMonth, .positive(upTo: 1),
        "Productivity in the first month at a place, of an experienced person's; without it the new work like the others."
      ).withoutDefault,
      .number("learningMonths", \.months, .from(1, to: 120), unit: "months", "Until the new work like the experienced.")
        .from("De Grip, Sauermann and Sieben 2016, a call centre: 64 % more output in the first year", .literature),
    ])
}
