extension PlanClaim {
  /// Every contradiction we know; the figures are calculated here, so that text and number cannot part.
  static let all = [
    density, transactions, disputes, roundTheClock, operatingMoney, awareness, auxiliaries, response, visitors,
  ]

  /// Stations in the country at the end of 2023.
  static let stations = 52_000.0
  /// Residents by the plan's own figures: 280 million are 19.8 %.
  static let residents = 280e6 / 0.198
  /// Hours a year that a post open round the clock must be held, and hours that one person works.
  private static let hoursPerYear = 8760.0
  private static let hoursPerPerson = 1700.0

  private static let density = PlanClaim(
    id: "density", title: "Residents per station",
    says: "52,000 stations in the country, one per 50,000 residents",
    arithmetic: """
      280 million residents of 60 or over are 19.8 %, so there are \(Figure.grouped(residents / 1e6)) million; ÷ 52,000 = one station per \
      \(Figure.grouped(residents / stations)) residents. One per 50,000 would be \(Figure.grouped(residents / 50_000)) stations.
      """,
    source: "plan §2.1, §1.2")

  private static let transactions = PlanClaim(
    id: "transactions", title: "Counter transactions per station",
    says: "8.6 million counter transactions at all stations in 2023; 56,000 at Hangzhou's data station alone",
    arithmetic: """
      8.6 million ÷ 52,000 = \(Figure.grouped(8.6e6 / stations)) per station and year, one in \
      \(Figure.tenths(365 * stations / 8.6e6)) days; Hangzhou's figure is \(Figure.grouped(56_000 / (8.6e6 / stations))) times as much, \
      \(Figure.grouped(56_000 / 365)) a day.
      """,
    source: "plan §2.1; its Hangzhou case")

  private static let disputes = PlanClaim(
    id: "disputes", title: "Disputes in the country",
    says: "1.2 million disputes resolved by stations, 35 % of all grassroots disputes",
    arithmetic: """
      1.2 million ÷ 0.35 = \(Figure.tenths(1.2 / 0.35)) million disputes in all; people's mediation alone handled 14.9 million in 2022, \
      of which 1.2 million are \(Figure.tenths(100 * 1.2 / 14.94)) %.
      """,
    source: "plan §1.4, §2.1; people's mediation 2022: xjpeace.cn, 2023-10-09")

  private static let roundTheClock = PlanClaim(
    id: "round-the-clock", title: "An officer on duty at any hour",
    says: "3–5 police officers per station, on duty round the clock",
    arithmetic: """
      One post held for \(Figure.grouped(hoursPerYear)) hours a year takes \(Figure.tenths(hoursPerYear / hoursPerPerson)) people of \
      \(Figure.grouped(hoursPerPerson)) hours. Three officers hold \(Figure.hundredths(3 * hoursPerPerson / hoursPerYear)) of a post, five \
      \(Figure.hundredths(5 * hoursPerPerson / hoursPerYear)): fewer than one officer at any hour.
      """,
    source: "plan §4.4; 1,700 hours per person and year: assumption of the shipped city")

  private static let operatingMoney = PlanClaim(
    id: "operating-money", title: "Operating money and the staff it pays",
    says: "300,000–500,000 CNY per station and year for pay, upkeep, activities and consumables",
    arithmetic: """
      3 officers × 180,000 + 8 auxiliaries × 75,000 = \(Figure.grouped(3 * 180_000 + 8 * 75_000)) CNY of wages; 5 and 12 cost \
      \(Figure.grouped(5 * 180_000 + 12 * 75_000)). Wages alone are \(Figure.tenths(1_140_000 / 500_000)) to \
      \(Figure.tenths(1_800_000 / 300_000)) times the stated money, so they must be carried elsewhere: results show both accounts.
      """,
    source: "plan §5.3, §4.4, §5.1; wages: assumption of the shipped city")

  private static let awareness = PlanClaim(
    id: "awareness", title: "Awareness today",
    says: "60 % of residents know their station; elsewhere under 30 %",
    arithmetic: "Both cannot be the start: scenarios take one and vary it.", source: "plan §8.2; §2.3")

  private static let auxiliaries = PlanClaim(
    id: "auxiliaries", title: "Auxiliary officers per station",
    says: "5–8 auxiliary officers; elsewhere 8–12",
    arithmetic: """
      8 ÷ 5 = \(Figure.tenths(8.0 / 5)) and 12 ÷ 8 = \(Figure.tenths(12.0 / 8)): the upper figures buy half as many people again.
      """,
    source: "plan §4.4; §5.1")

  private static let response = PlanClaim(
    id: "response", title: "Target for the mean response time",
    says: "under 10 minutes; elsewhere under 8 minutes",
    arithmetic: "The goal table of the shipped city asks for 8; the pilot's gate asks for 10.", source: "plan §3.2; §8.1")

  private static let visitors = PlanClaim(
    id: "visitors", title: "Visitors of Xidan's station",
    says: "150,000 visitors a year; elsewhere 100,000",
    arithmetic: "\(Figure.grouped(150_000 / 365)) or \(Figure.grouped(100_000 / 365)) a day: a validation target with a range.",
    source: "plan, Xidan case")
}
