import StationModel

extension NearRepeatParameters {
  static let settings = Settings(
    NearRepeatParameters(),
    [
      .number("lagDays", \.lagDays, .positive(upTo: 366), unit: "d", "Mean time to a near repeat.")
        .from("about two weeks, after Johnson et al. 2007", .judgement),
      .number(
        "distanceKm", \.distanceKm, .from(0, to: 10), unit: "km", "Standard deviation of its offset in each direction."
      ).from("within 200 m, after Johnson et al. 2007", .judgement),
    ])
}
