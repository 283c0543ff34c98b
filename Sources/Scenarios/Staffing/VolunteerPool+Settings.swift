import StationModel
import Texts

extension VolunteerPool {
  static let settings = Settings(
    VolunteerPool(target: 1, recruitsPerMonth: 0),
    [
      .integer("target", \.target, 1...100_000, unit: "persons", "Most volunteers that the base looks after.", "驻地可管理的志愿者人数上限。")
        .required,
      .integer("atOpening", \.atOpening, 0...100_000, unit: "persons", "Volunteers on the day it opens.", "启用当日的志愿者人数。"),
      .number(
        "recruitsPerMonth", \.recruitsPerMonth, .from(0, to: 10_000), unit: "1/month",
        "People who offer themselves, on average.", "平均每月报名的人数。"
      ).required,
      .number("leavingPerYear", \.leavingPerYear, .from(0, to: 20), unit: "1/year", "Rate at which each leaves.", "每名志愿者的年退出率。")
        .from("between 0.15 and 0.45 a year", "每年 0.15 至 0.45", .judgement),
      .number("activeShare", \.activeShare, .share, "Share of the registered who come when they are asked.", "注册志愿者中应召到岗的比例。"),
    ]
  ) { cursor, pool in
    guard pool.atOpening > pool.target else { return }
    cursor.error(
      "out-of-range", Words("more volunteers at the opening than the target", "启用时的志愿者多于上限"), at: "atOpening",
      hint: Words("at most \(pool.target)", "最多 \(pool.target) 人"))
  }
}
