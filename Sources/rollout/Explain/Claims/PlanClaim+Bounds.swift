extension PlanClaim {
  /// What the plan's reported effects need to be true, as far as arithmetic goes without running the model.
  static func arithmeticBounds() -> [PlanClaim] {
    [tianheBound, tianheTotal, patrolBound, reportingBound, hangzhouBound]
  }

  private static let tianhe = DisplacementBound(fall: 0.42, rise: 0.17)

  private static let tianheBound = PlanClaim(
    id: "tianhe", title: "Theft moved next door in Tianhe: what it needs",
    says: "theft −42 % in the station's area, +17 % in the adjacent one",
    arithmetic: """
      If a share σ of the prevented thefts reappears next door, 0.17 · adjacent = σ · 0.42 · treated: the station's area must have had at least \
      \(Figure.hundredths(tianhe.leastBaseRatio)) ÷ σ of the adjacent area's thefts. \
      \([1, 0.5, 0.3].map { "σ = \(Figure.tenths($0)): \(Figure.hundredths(tianhe.baseRatio(reappearing: $0)))" }.joined(separator: ", ")). \
      With less than \(Figure.hundredths(tianhe.leastBaseRatio)) the +17 % cannot be displacement from the station alone.
      """,
    source: "plan §4, §7")

  private static let tianheTotal = PlanClaim(
    id: "tianhe-total", title: "Theft moved next door in Tianhe: what is left of it",
    says: "theft −42 % in the station's area, +17 % in the adjacent one",
    arithmetic: """
      Both areas together change by (0.17 − 0.42 · r) ÷ (1 + r), r = thefts of the station's area over those next door: \
      \([1.0, 0.7, 0.5, 0.4, 0.3].map(total).joined(separator: "; ")). At equal bases \
      \(percent(tianhe.reappearing(baseRatio: 1))) of what was prevented came back next door, and of −42 % there remained \
      −\(Figure.tenths(-100 * tianhe.totalChange(baseRatio: 1))) % in both.
      """,
    source: "plan §4, §7")

  private static func total(reappearing share: Double) -> String {
    let ratio = tianhe.baseRatio(reappearing: share)
    return "r = \(Figure.hundredths(ratio)) (σ = \(Figure.tenths(share))): \(percent(tianhe.totalChange(baseRatio: ratio)))"
  }

  /// Fall at treated hot spots against controls: 16 % over 60 tests.
  private static let patrolEffect = 0.16

  private static let patrolBound = PlanClaim(
    id: "calls-patrol", title: "Calls about crime −20 to −30 %: what patrol can give",
    says: "calls about crime and disorder in the area −20 to −30 %",
    arithmetic: """
      Hot-spot programmes cut what they treat by \(percent(patrolEffect)); an area falls by the share of its calls that come from treated spots \
      × that effect. With half of them treated, \(percent(0.5 * patrolEffect)); with all of them, \(percent(patrolEffect)): −20 % needs \
      \(Figure.hundredths(0.2 / patrolEffect)) and −30 % \(Figure.hundredths(0.3 / patrolEffect)) times the effect at every spot, or \
      \(Figure.hundredths(0.2 / patrolEffect / 0.5)) and \(Figure.hundredths(0.3 / patrolEffect / 0.5)) times it at half of them.
      """,
    source: "plan §3.2, §8.1; Braga and Weisburd 2022, 16 % over 60 tests")

  private static let reportingBound = PlanClaim(
    id: "calls-reporting", title: "Calls about crime −20 to −30 % while people report more",
    says: "calls about crime −20 to −30 %; in the plan's New York case, reporting +35 %",
    arithmetic: """
      Calls are offences × the share reported. With \([0.05, 0.35].map(offences).joined(separator: "; with ")).
      """,
    source: "plan §8.1; its New York case; +5 %: reporting uplift near stations, assumption of the model")

  /// What offences must do for calls to fall by 20 and 30 %.
  private static func offences(reporting rise: Double) -> String {
    func change(_ calls: Double) -> String { percent((1 + calls) / (1 + rise) - 1) }
    return "\(percent(rise)) more reporting, −20 % calls are \(change(-0.2)) offences and −30 % are \(change(-0.3))"
  }

  private static let hangzhouBound = PlanClaim(
    id: "hangzhou", title: "Thefts that Hangzhou's data station prevented",
    says: "theft −35 %, 1,200 thefts prevented",
    arithmetic: """
      1,200 ÷ 0.35 = \(Figure.grouped(1200 / 0.35)) thefts a year before. At the country's 1.6 recorded thefts per 1,000 residents (2019) they \
      are those of \(Figure.tenths(1200 / 0.35 / 1.6 / 1000)) million residents; one station serves \
      \(Figure.grouped(residents / stations)) on average.
      """,
    source: "plan, Hangzhou case; §2.1; theft 2019: 46.4 % of 4.86 million recorded cases, from memory")

  /// "−12 %"; a rise has no sign.
  private static func percent(_ share: Double) -> String {
    (share <= -0.005 ? "−" : "") + Figure.grouped((share * 100).magnitude) + " %"
  }
}
