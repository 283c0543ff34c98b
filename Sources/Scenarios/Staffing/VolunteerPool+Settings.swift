import StationModel
import Texts

extension VolunteerPool {
  static let settings = Settings(
    VolunteerPool(target: 1, recruitsPerMonth: 0),
    [
      .integer("target", \.target, 1...100_000, unit: "persons", "Most volunteers that the base looks after.").required,
      .integer("atOpening", \.atOpening, 0...100_000, unit: "persons", "Volunteers on the day it opens."),
      .number(
        "recruitsPerMonth", \.recruitsPerMonth, .from(0, to: 10_000), unit: "1/month",
        "People who offer themselves, on average."
      ).required,
      .number("leavingPerYear", \.leavingPerYear, .from(0, to: 20), unit: "1/year", "Rate at which each leaves.")
        .from("between 0.15 and 0.45 a year", .judgement),
      .number("activeShare", \.activeShare, .share, "Share of the registered who come when they are asked."),
    ]
  ) { cursor, pool in
    guard pool.atOpening > pool.target else { return }
    cursor.error(
      "out-of-range", Words("more volunteers at the opening than the target", "启用时的志愿者多于上限"), at: "atOpening",
      hint: Words("at most \(pool.target)", "最多 \(pool.target) 人"))
  }
}
