import Reporting
import Texts

extension PlanClaim {
  /// Everything that takes no search in the model.
  static func calculated(_ wages: Wages) -> [PlanClaim] { all(wages) + arithmeticBounds }

  /// What the plan's reported effects need to be true, as far as arithmetic goes without running the model.
  static let arithmeticBounds = [tianheBound, tianheTotal, patrolBound, reportingBound, hangzhouBound]

  private static let tianhe = DisplacementBound(fall: 0.42, rise: 0.17)
  static let tianheSays = Words(
    "theft −42 % in the station's area, +17 % in the adjacent one", "警务站辖区盗窃 −42%，相邻地区 +17%")

  private static let tianheBound = PlanClaim(
    id: "tianhe", title: Words("Theft moved next door in Tianhe: what it needs", "天河盗窃移到邻区：成立所需的条件"),
    says: tianheSays,
    arithmetic: Words(
      """
      If a share σ of the prevented thefts reappears next door, 0.17 · adjacent = σ · 0.42 · treated: the station's area must have had at least \
      \(ProseNumber.hundredths(tianhe.leastBaseRatio)) ÷ σ of the adjacent area's thefts. \
      \(baseRatios(", ")). \
      With less than \(ProseNumber.hundredths(tianhe.leastBaseRatio)) the +17 % cannot be displacement from the station alone.
      """,
      chinese(
        """
        设被制止的盗窃有 σ 的比例在邻区重现，则 0.17 × 邻区 = σ × 0.42 × 辖区：辖区原有盗窃至少须为邻区的 \
        \(ProseNumber.hundredths(tianhe.leastBaseRatio)) ÷ σ。\(baseRatios("，"))。低于 \(ProseNumber.hundredths(tianhe.leastBaseRatio)) 时，\
        +17% 不可能全由警务站造成的转移来解释。
        """)),
    source: Words("plan §4, §7", "方案 §4、§7"),
    numbers: Numbers(stated: nil, needed: tianhe.leastBaseRatio, unit: "thefts treated/thefts adjacent"))

  private static func baseRatios(_ separator: String) -> String {
    [1, 0.5, 0.3].map { "σ = \(ProseNumber.tenths($0)): \(ProseNumber.hundredths(tianhe.baseRatio(reappearing: $0)))" }
      .joined(separator: separator)
  }

  private static let tianheTotal = PlanClaim(
    id: "tianhe-total", title: Words("Theft moved next door in Tianhe: what is left of it", "天河盗窃移到邻区：两地合计还剩多少"),
    says: tianheSays,
    arithmetic: Words(
      """
      Both areas together change by (0.17 − 0.42 · r) ÷ (1 + r), r = thefts of the station's area over those next door: \
      \(totals("; ")). At equal bases \
      \(percent(tianhe.reappearing(baseRatio: 1))) of what was prevented came back next door, and of −42 % there remained \
      −\(ProseNumber.tenths(-100 * tianhe.totalChange(baseRatio: 1))) % in both.
      """,
      chinese(
        """
        两地合计的变化为（0.17 − 0.42 × r）÷（1 + r），r 为辖区与邻区原有盗窃之比：\(totals("；"))。两地基数相等时，被制止的盗窃有 \
        \(percent(tianhe.reappearing(baseRatio: 1))) 在邻区重现，−42% 在两地合计中只剩 \
        −\(ProseNumber.tenths(-100 * tianhe.totalChange(baseRatio: 1)))%。
        """)),
    source: Words("plan §4, §7", "方案 §4、§7"),
    numbers: Numbers(stated: -tianhe.fall, needed: tianhe.totalChange(baseRatio: 1), unit: "share"))

  private static func totals(_ separator: String) -> String {
    [1.0, 0.7, 0.5, 0.4, 0.3].map(total).joined(separator: separator)
  }

  private static func total(reappearing share: Double) -> String {
    let ratio = tianhe.baseRatio(reappearing: share)
    return
      "r = \(ProseNumber.hundredths(ratio)) (σ = \(ProseNumber.tenths(share))): \(percent(tianhe.totalChange(baseRatio: ratio)))"
  }

  /// Fall at treated hot spots against controls: 16 % over 60 tests.
  private static let patrolEffect = 0.16

  static let crimeSays = Words("calls about crime and disorder in the area −20 to −30 %", "辖区治安和刑事警情 −20% 至 −30%")

  private static let patrolBound = PlanClaim(
    id: "calls-patrol", title: Words("Calls about crime −20 to −30 %: what patrol can give", "涉案警情 −20% 至 −30%：巡逻能做到多少"),
    says: crimeSays,
    arithmetic: Words(
      """
      Hot-spot programmes cut what they treat by \(percent(patrolEffect)); an area falls by the share of its calls that come from treated spots \
      × that effect. With half of them treated, \(percent(0.5 * patrolEffect)); with all of them, \(percent(patrolEffect)): −20 % needs \
      \(ProseNumber.hundredths(0.2 / patrolEffect)) and −30 % \(ProseNumber.hundredths(0.3 / patrolEffect)) times the effect at every spot, or \
      \(ProseNumber.hundredths(0.2 / patrolEffect / 0.5)) and \(ProseNumber.hundredths(0.3 / patrolEffect / 0.5)) times it at half of them.
      """,
      chinese(
        """
        热点巡逻项目平均使所巡地点的案件减少 \(percent(patrolEffect))；整个辖区的降幅等于来自这些地点的警情比例乘以该效果。巡逻覆盖一半为 \
        \(percent(0.5 * patrolEffect))，全部覆盖为 \(percent(patrolEffect))：要达到 −20%，须在每个热点取得 \
        \(ProseNumber.hundredths(0.2 / patrolEffect)) 倍的效果，−30% 须 \(ProseNumber.hundredths(0.3 / patrolEffect)) 倍；只覆盖一半时，则须 \
        \(ProseNumber.hundredths(0.2 / patrolEffect / 0.5)) 倍和 \(ProseNumber.hundredths(0.3 / patrolEffect / 0.5)) 倍。
        """)),
    source: Words(
      "plan §3.2, §8.1; Braga and Weisburd 2022, 16 % over 60 tests", "方案 §3.2、§8.1；Braga 与 Weisburd 2022：60 项试验平均 16%"),
    numbers: Numbers(stated: 1, needed: 0.2 / patrolEffect, unit: "times the published effect"))

  private static let reportingBound = PlanClaim(
    id: "calls-reporting",
    title: Words("Calls about crime −20 to −30 % while people report more", "报案增多时涉案警情仍 −20% 至 −30%"),
    says: Words(
      "calls about crime −20 to −30 %; in the plan's New York case, reporting +35 %",
      "涉案警情 −20% 至 −30%；方案的纽约案例中，报案 +35%"),
    arithmetic: Words(
      """
      Calls are offences × the share reported. With \([0.05, 0.35].map(offences).joined(separator: "; with ")).
      """,
      chinese("警情 = 案件 × 报案比例。\([0.05, 0.35].map(offencesInChinese).joined(separator: "；"))。")),
    source: Words(
      "plan §8.1; its New York case; +5 %: reporting uplift near stations, assumption of the model",
      "方案 §8.1；方案的纽约案例；+5%：警务站附近报案率的提高，模型的假定"),
    numbers: Numbers(stated: -0.2, needed: offenceChange(calls: -0.2, reporting: 0.35), unit: "share"))

  /// What offences do when calls change so and people report so much more.
  private static func offenceChange(calls: Double, reporting rise: Double) -> Double { (1 + calls) / (1 + rise) - 1 }

  /// What offences must do for calls to fall by 20 and 30 %.
  private static func offences(reporting rise: Double) -> String {
    func change(_ calls: Double) -> String { percent(offenceChange(calls: calls, reporting: rise)) }
    return "\(percent(rise)) more reporting, −20 % calls are \(change(-0.2)) offences and −30 % are \(change(-0.3))"
  }

  private static func offencesInChinese(reporting rise: Double) -> String {
    func change(_ calls: Double) -> String { percent(offenceChange(calls: calls, reporting: rise)) }
    return "报案增加 \(percent(rise)) 时，警情 −20% 意味着案件 \(change(-0.2))，−30% 意味着 \(change(-0.3))"
  }

  /// Recorded thefts in the country, 2019, a year and resident.
  private static let theftsPerResident = 1.6 / 1000
  private static let hangzhouThefts = 1200 / 0.35

  private static let hangzhouBound = PlanClaim(
    id: "hangzhou", title: Words("Thefts that Hangzhou's data station prevented", "杭州数据警务站制止的盗窃"),
    says: Words("theft −35 %, 1,200 thefts prevented", "盗窃 −35%，制止盗窃 1,200 起"),
    arithmetic: Words(
      """
      1,200 ÷ 0.35 = \(ProseNumber.grouped(hangzhouThefts)) thefts a year before. At the country's 1.6 recorded thefts per 1,000 residents (2019) they \
      are those of \(ProseNumber.tenths(hangzhouThefts / theftsPerResident / 1e6)) million residents; one station serves \
      \(ProseNumber.grouped(residents / stations)) on average.
      """,
      chinese(
        """
        1,200 ÷ 0.35，之前每年盗窃 \(ProseNumber.grouped(hangzhouThefts)) 起。按全国每千名居民 1.6 起盗窃立案（2019 年）计，相当于 \
        \(ProseNumber.grouped(hangzhouThefts / theftsPerResident / 10_000)) 万居民的盗窃；而每个警务站平均只服务 \
        \(ProseNumber.grouped(residents / stations)) 人。
        """)),
    source: Words(
      "plan, Hangzhou case; §2.1; theft 2019: 46.4 % of 4.86 million recorded cases, no source found",
      "方案的杭州案例；§2.1；2019 年盗窃：立案 486 万起的 46.4%，未找到来源"),
    numbers: Numbers(stated: residents / stations, needed: hangzhouThefts / theftsPerResident, unit: "persons/station"))

  /// With the signs of Chinese texts, also where calculated parts bring English ones.
  static func chinese(_ text: String) -> String {
    [(" %", "%"), (": ", "："), (" (", "（"), (")", "）")].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// "−12 %"; a rise has no sign.
  static func percent(_ share: Double) -> String {
    (share <= -0.005 ? "−" : "") + ProseNumber.grouped((share * 100).magnitude) + " %"
  }
}
