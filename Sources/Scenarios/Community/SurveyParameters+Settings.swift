import StationModel
import Texts

extension SurveyParameters {
  static let settings = Settings(
    SurveyParameters(),
    [
      .integer("persons", \.persons, 1...100_000, unit: "persons", "Who answer; as many in every cluster.", "应答人数；各群相等。").from(
        "an error of 2 points", "误差约 2 个百分点", .judgement),
      .integer("clusters", \.clusters, 1...100_000, "Neighbourhoods in which they live.", "应答者所在的群（居民小区）数。").from(
        "20 persons in each", "每群 20 人", .judgement),
      .number(
        "designEffect", \.designEffect, .from(1, to: 100),
        "Variance over that of as many persons drawn one by one; at most the persons of a cluster.",
        "方差与同样人数的简单随机抽样之比；至多为每群人数。"
      ).from("1.2 to 2 are usual (Kish 1965)", "通常为 1.2 至 2（Kish 1965）", .judgement),
      .integer(
        "everyMonths", \.everyMonths, 1...120, unit: "months", "Months from one survey of the city to the next.", "两次全市调查的间隔。"
      )
      .from("twice a year", "每年两次", .judgement),
      .number(
        "contentAnswerOdds", \.contentAnswerOdds, .positive(upTo: 100),
        "Odds that somebody content answers, over those of others.",
        "满意者应答的优势与其他人之比。"
      ).from("1 to 2; nothing is known", "1 至 2；无资料", .judgement),
      .number("CNYPerAnswer", \.cnyPerAnswer, .from(0, to: 10_000), unit: "CNY", "Cost of an answer.", "每份应答的费用。").from(
        "interviewers' fees", "访员费用", .judgement),
    ],
    check: { cursor, survey in
      if survey.persons % survey.clusters != 0 {
        cursor.error(
          "uneven-clusters",
          Words(
            "\(survey.persons) persons cannot be in \(survey.clusters) clusters of one size",
            "\(survey.persons) 人不能平分为 \(survey.clusters) 群"), at: "persons",
          hint: Words("a multiple of the clusters", "请取群数的整数倍"))
      } else if survey.designEffect > Double(max(1, survey.persons / survey.clusters)) {
        let most = "\(max(1, survey.persons / survey.clusters))"
        cursor.error(
          "design-effect", Words("persons of a cluster cannot be more than alike", "同一群内的相似程度不能超过完全一致"), at: "designEffect",
          hint: Words("at most \(most), the persons of a cluster", "至多为每群人数 \(most)"))
      }
    })
}
