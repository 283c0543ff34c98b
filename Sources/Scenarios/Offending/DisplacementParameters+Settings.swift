import StationModel

extension DisplacementParameters {
  static let settings = Settings(
    DisplacementParameters(),
    [
      .own(
        Field("seek", .section(Seeking.settings.section), "How many of the deterred seek something else.", "受阻者中转而另寻机会的比例及去向。")
      ) { cursor, model in
        if let seek = cursor.part("seek") { Seeking.settings.decode(seek).fill(&model) }
      },
      .number(
        "distanceKm", \.distanceScaleKm, .positive(upTo: 100), unit: "km", "Distance over which a place's pull falls to 1/e.",
        "地点的吸引力衰减到 1/e 的距离。"
      ).from("distance decay of crime; 150 to 800 m", "犯罪的距离衰减；150 至 800 米", .judgement),
      .number("reachScales", \.reachScales, .from(0.5, to: 20), "Largest distance, in distance scales.", "最远转移距离，以衰减距离的倍数计。")
        .from("2 to 5 scales", "2 至 5 倍", .judgement),
      .number(
        "avoidance", \.avoidance, .from(0, to: 20), "Weight of perceived guardianship in the choice of a place.",
        "选择地点时，作案者所知的防控强度的权重。"
      )
      .from("a logit's unit weight", "按 logit 模型的单位权重", .judgement),
      .number(
        "perceivedDays", \.perceivedDays, .from(1, to: 366), unit: "d", "Mean age of what offenders know of patrols.",
        "作案者所知巡逻情况的平均滞后。"
      ).from("two weeks", "两周", .judgement),
      .number(
        "spaceLagHours", \.spaceLagHours, .positive(upTo: 720), unit: "h", "Mean time to the attempt at another place.",
        "到另一地点再次作案的平均间隔。"
      ).from("the same outing", "同一次外出", .judgement),
      .number(
        "timeLagDays", \.timeLagDays, .positive(upTo: 60), unit: "d", "Mean time to the attempt on another day, rounded up.",
        "改日再次作案的平均间隔，向上取整。"
      ).from("within days", "数日之内", .judgement),
      .integer("stopsAtMost", \.stopsAtMost, 1...200, "Stops after which an attempt is given up.", "受阻多少次后放弃作案。").from(
        "five", "五次", .judgement),
    ])
}
