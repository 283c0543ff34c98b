import Reporting
import StationModel
import Texts

extension PlanClaim {
  /// Every contradiction we know; the figures are calculated here, so that text and number cannot part.
  ///
  /// - Parameter wages: What people cost in the scenario at hand.
  static func all(_ wages: Wages) -> [PlanClaim] {
    [density, transactions, disputes, roundTheClock, operatingMoney(wages), awareness, auxiliaries, response, visitors]
  }

  /// What an officer and an auxiliary cost, CNY a year.
  struct Wages {
    let police, auxiliary: Double

    init(_ parameters: ModelParameters) {
      func wage(_ role: Role) -> Double {
        Double(parameters.staffing.roles[Int(role.rawValue)].wageCentsPerYear) / 100
      }
      (police, auxiliary) = (wage(.police), wage(.auxiliary))
    }

    /// Wages of a station's crew, CNY a year.
    func of(police: Double, auxiliaries: Double) -> Double { police * self.police + auxiliaries * auxiliary }
  }

  /// Stations in the country at the end of 2023.
  static let stations = 52_000.0
  /// Residents by the plan's own numbers: 280 million are 19.8 %.
  static let residents = 280e6 / 0.198
  /// Hours a year that a post open round the clock must be held, and hours that one person works.
  private static let hoursPerYear = 8760.0
  private static let hoursPerPerson = 1700.0

  private static let density = PlanClaim(
    id: "density", title: Words("Residents per station", "每个警务站服务的居民"),
    says: Words(
      "52,000 stations in the country, one per 50,000 residents", "全国共有警务站 5.2 万个，平均每 5 万居民 1 个"),
    arithmetic: Words(
      """
      280 million residents of 60 or over are 19.8 %, so there are \(ProseNumber.grouped(residents / 1e6)) million; ÷ 52,000 = one station per \
      \(ProseNumber.grouped(residents / stations)) residents. One per 50,000 would be \(ProseNumber.grouped(residents / 50_000)) stations.
      """,
      """
      60 岁及以上人口 2.8 亿占 19.8%，总人口即为 \(ProseNumber.hundredths(residents / 1e8)) 亿；除以 5.2 万个，平均每 \
      \(ProseNumber.grouped(residents / stations)) 名居民 1 个。若每 5 万居民 1 个，则只需 \(ProseNumber.grouped(residents / 50_000)) 个。
      """),
    source: Words("plan §2.1, §1.2", "方案 §2.1、§1.2"),
    numbers: Numbers(stated: 50_000, needed: residents / stations, unit: "persons/station"))

  private static let transactions = PlanClaim(
    id: "transactions", title: Words("Counter transactions per station", "每个警务站办理的窗口业务"),
    says: Words(
      "8.6 million counter transactions at all stations in 2023; 56,000 at Hangzhou's data station alone",
      "2023 年全国警务站共办理窗口业务 860 万件；仅杭州的数据警务站就办理 5.6 万件"),
    arithmetic: Words(
      """
      8.6 million ÷ 52,000 = \(ProseNumber.grouped(8.6e6 / stations)) per station and year, one in \
      \(ProseNumber.tenths(365 * stations / 8.6e6)) days; Hangzhou's figure is \(ProseNumber.grouped(56_000 / (8.6e6 / stations))) times as much, \
      \(ProseNumber.grouped(56_000 / 365)) a day.
      """,
      """
      860 万件 ÷ 5.2 万个 = 每站每年 \(ProseNumber.grouped(8.6e6 / stations)) 件，平均 \(ProseNumber.tenths(365 * stations / 8.6e6)) 天才有一件；\
      杭州的数字是其 \(ProseNumber.grouped(56_000 / (8.6e6 / stations))) 倍，每天 \(ProseNumber.grouped(56_000 / 365)) 件。
      """),
    source: Words("plan §2.1; its Hangzhou case", "方案 §2.1；方案的杭州案例"),
    numbers: Numbers(stated: 56_000, needed: 8.6e6 / stations, unit: "transactions/(station·year)"))

  private static let disputes = PlanClaim(
    id: "disputes", title: Words("Disputes in the country", "全国的矛盾纠纷"),
    says: Words(
      "1.2 million disputes resolved by stations, 35 % of all grassroots disputes",
      "警务站化解矛盾纠纷 120 万起，占全部基层矛盾纠纷的 35%"),
    arithmetic: Words(
      """
      1.2 million ÷ 0.35 = \(ProseNumber.tenths(1.2 / 0.35)) million disputes in all; people's mediation alone handled 14.9 million in 2022, \
      of which 1.2 million are \(ProseNumber.tenths(100 * 1.2 / 14.94)) %.
      """,
      """
      120 万起 ÷ 0.35，全国基层矛盾纠纷合计 \(ProseNumber.grouped(120 / 0.35)) 万起；而仅人民调解 2022 年就调处 1,494 万起，120 万起只占其 \
      \(ProseNumber.tenths(100 * 1.2 / 14.94))%。
      """),
    source: Words(
      "plan §1.4, §2.1; people's mediation 2022: xjpeace.cn, 2023-10-09", "方案 §1.4、§2.1；2022 年人民调解：xjpeace.cn，2023-10-09"),
    numbers: Numbers(stated: 0.35, needed: 1.2 / 14.94, unit: "share"))

  private static let roundTheClock = PlanClaim(
    id: "round-the-clock", title: Words("An officer on duty at any hour", "任何时刻都有民警在岗"),
    says: Words("3–5 police officers per station, on duty round the clock", "每站配备民警 3～5 名，24 小时值守"),
    arithmetic: Words(
      """
      One post held for \(ProseNumber.grouped(hoursPerYear)) hours a year takes \(ProseNumber.tenths(hoursPerYear / hoursPerPerson)) people of \
      \(ProseNumber.grouped(hoursPerPerson)) hours. Three officers hold \(ProseNumber.hundredths(3 * hoursPerPerson / hoursPerYear)) of a post, five \
      \(ProseNumber.hundredths(5 * hoursPerPerson / hoursPerYear)): fewer than one officer at any hour.
      """,
      """
      一个岗位全年 \(ProseNumber.grouped(hoursPerYear)) 小时不断人，按每人每年工作 \(ProseNumber.grouped(hoursPerPerson)) 小时计，需 \
      \(ProseNumber.tenths(hoursPerYear / hoursPerPerson)) 人。3 名民警只能撑起 \(ProseNumber.hundredths(3 * hoursPerPerson / hoursPerYear)) 个岗位，\
      5 名为 \(ProseNumber.hundredths(5 * hoursPerPerson / hoursPerYear)) 个：任何时刻都不足 1 名民警在岗。
      """),
    source: Words(
      "plan §4.4; 1,700 hours per person and year: assumption of the shipped city", "方案 §4.4；每人每年 1,700 小时：所附城市的假定"),
    numbers: Numbers(stated: 5, needed: hoursPerYear / hoursPerPerson, unit: "persons/post"))

  private static func operatingMoney(_ wages: Wages) -> PlanClaim {
    let (least, most) = (wages.of(police: 3, auxiliaries: 8), wages.of(police: 5, auxiliaries: 12))
    func tenThousands(_ value: Double) -> String { ProseNumber.tenths(value / 10_000) }
    return PlanClaim(
      id: "operating-money", title: Words("Operating money and the staff it pays", "运行经费与人员开支"),
      says: Words(
        "300,000–500,000 CNY per station and year for pay, upkeep, activities and consumables",
        "每站每年运行经费 30 万～50 万元，用于人员工资、维护、活动和耗材"),
      arithmetic: Words(
        """
        3 officers × \(ProseNumber.grouped(wages.police)) + 8 auxiliaries × \(ProseNumber.grouped(wages.auxiliary)) = \
        \(ProseNumber.grouped(least)) CNY of wages; 5 and 12 cost \(ProseNumber.grouped(most)). Wages alone are \
        \(ProseNumber.tenths(least / 500_000)) to \(ProseNumber.tenths(most / 300_000)) times the stated money, so they must be carried \
        elsewhere: results show both accounts.
        """,
        """
        3 名民警 × \(tenThousands(wages.police)) 万元 + 8 名辅警 × \(tenThousands(wages.auxiliary)) 万元 = 工资 \
        \(ProseNumber.grouped(least / 10_000)) 万元；5 名和 12 名则为 \(ProseNumber.grouped(most / 10_000)) 万元。仅工资就是所列经费的 \
        \(ProseNumber.tenths(least / 500_000)) 至 \(ProseNumber.tenths(most / 300_000)) 倍，只能由别处承担：结果中两种口径都列出。
        """),
      source: Words(
        "plan §5.3, §4.4, §5.1; wages: people.police and people.auxiliary.wageCNYPerYear",
        "方案 §5.3、§4.4、§5.1；工资：people.police 与 people.auxiliary 的 wageCNYPerYear"),
      numbers: Numbers(stated: 500_000, needed: least, unit: "CNY/(station·year)"))
  }

  private static let awareness = PlanClaim(
    id: "awareness", title: Words("Awareness today", "目前的知晓率"),
    says: Words("60 % of residents know their station; elsewhere under 30 %", "居民知晓率 60%；另一处称不足 30%"),
    arithmetic: Words("Both cannot be the start: scenarios take one and vary it.", "两者不可能同为起点：场景取其一，并让其变动。"),
    source: Words("plan §8.2; §2.3", "方案 §8.2；§2.3"), numbers: Numbers(stated: 0.6, needed: 0.3, unit: "share"))

  private static let auxiliaries = PlanClaim(
    id: "auxiliaries", title: Words("Auxiliary officers per station", "每站的辅警人数"),
    says: Words("5–8 auxiliary officers; elsewhere 8–12", "辅警 5～8 名；另一处为 8～12 名"),
    arithmetic: Words(
      """
      8 ÷ 5 = \(ProseNumber.tenths(8.0 / 5)) and 12 ÷ 8 = \(ProseNumber.tenths(12.0 / 8)): the upper figures buy half as many people again.
      """,
      "8 ÷ 5 = \(ProseNumber.tenths(8.0 / 5))，12 ÷ 8 = \(ProseNumber.tenths(12.0 / 8))：按较高的数字要多配一半以上的人。"),
    source: Words("plan §4.4; §5.1", "方案 §4.4；§5.1"), numbers: Numbers(stated: 8, needed: 12, unit: "persons/station"))

  private static let response = PlanClaim(
    id: "response", title: Words("Target for the mean response time", "平均到场时间的目标"),
    says: Words("under 10 minutes; elsewhere under 8 minutes", "10 分钟以内；另一处为 8 分钟以内"),
    arithmetic: Words(
      "The goal table of the shipped city asks for 8; the pilot's gate asks for 10.",
      "所附城市的目标表按 8 分钟要求；试点的评审按 10 分钟要求。"),
    source: Words("plan §3.2; §8.1", "方案 §3.2；§8.1"), numbers: Numbers(stated: 10, needed: 8, unit: "min"))

  private static let visitors = PlanClaim(
    id: "visitors", title: Words("Visitors of Xidan's station", "西单警务站的来访人次"),
    says: Words("150,000 visitors a year; elsewhere 100,000", "每年来访 15 万人次；另一处为 10 万人次"),
    arithmetic: Words(
      "\(ProseNumber.grouped(150_000 / 365)) or \(ProseNumber.grouped(100_000 / 365)) a day: a validation target with a range.",
      "每天 \(ProseNumber.grouped(150_000 / 365)) 或 \(ProseNumber.grouped(100_000 / 365)) 人次：只能作为有区间的检验目标。"),
    source: Words("plan, Xidan case", "方案的西单案例"), numbers: Numbers(stated: 150_000, needed: 100_000, unit: "visitors/year"))
}
