import DiscreteEvents
import StationModel
import Texts

/// Figures that nobody wrote down and that follow from what was: the first place to look for a slip.
struct ImpliedQuantities {
  private let parameters: ModelParameters
  private let names: ScenarioNames
  private let residents: Double
  private(set) var rows: [ExplanationRow] = []

  init(_ scenario: Scenario) {
    parameters = scenario.baseParameters
    names = scenario.decoded.names
    residents = scenario.decoded.terrain.residents
    addCity()
    addTrial()
    for index in parameters.staffing.organisations.indices { add(organisation: index) }
  }

  private mutating func add(_ path: String, _ value: String, _ unit: String, _ en: String, _ zhHans: String) {
    add(path, Words(value), unit, en, zhHans)
  }

  private mutating func add(_ path: String, _ value: Words, _ unit: String, _ en: String, _ zhHans: String) {
    rows.append(
      ExplanationRow(
        path: "implied.\(path)", value: value.en, unit: unit, allowed: nil, defaultValue: nil, meaning: Words(en, zhHans),
        source: Words("follows from the scenario's values", "由场景的取值得出"), evidence: .assumption, origin: .implied, uncertainty: "",
        inWords: value))
  }

  // MARK: Deterrence

  /// What a hot-spot trial in this city would have measured, beside what trials did.
  private mutating func addTrial() {
    guard let offending = parameters.offending, let trial = VirtualTrial(parameters) else { return }
    let published = VirtualTrial.published
    add(
      "trial.rateRatio",
      Words(
        "\(Self.rounded(trial.ratio)) (published \(published.ratio), \(published.low) to \(published.high))",
        "\(Self.rounded(trial.ratio))（已发表 \(published.ratio)，\(published.low) 至 \(published.high)）"), "",
      """
      Offences at \(VirtualTrial.sites) hot places visited every two hours over those visited twice a day, \(VirtualTrial.months) months; \
      published: Braga and Weisburd 2022.
      """,
      """
      \(VirtualTrial.sites) 处热点地点每两小时到访一次与每天两次相比，\(VirtualTrial.months) 个月的发案率比；\
      已发表的数值：Braga 与 Weisburd 2022。
      """)
    add(
      "trial.cityRateRatio", Self.rounded(trial.cityRatio), "", "The same for the whole city: what displacement leaves of it.",
      "全市的同一比值：扣除转移之后。")
    let wanted = offending.deterrence.calibrateTo
    let target = wanted ?? published.ratio
    let scale = VirtualTrial.scale(returning: target, in: parameters)
    let use = wanted == nil ? Words("calibrateTo would use it", "calibrateTo 将采用该值") : Words("it is used", "已采用")
    add(
      "trial.calibratedShare",
      scale.map { Words(Self.rounded($0 * offending.deterrence.afterVisitShare)) } ?? Words("none up to 0.99", "0.99 以内没有"),
      "share",
      "deterrence.afterVisit.share at which the trial returns \(target); \(use.en).",
      "使试验得出 \(target) 的 deterrence.afterVisit.share；\(use.zhHans)。")
  }

  // MARK: The city

  private mutating func addCity() {
    let kinds = parameters.demand.kinds
    let calls = kinds.reduce(0) { $0 + $1.perYear }
    let crime = kinds.reduce(0) { $0 + ($1.isCrime ? $1.perYear : 0) }
    add("callsPer1000", Self.rounded(calls / residents * 1000), "1/(1000 residents·year)", "Calls of all kinds.", "各类警情。")
    if calls > 0 {
      add("crimeShare", Self.rounded(crime / calls), "share", "Calls about crime among all calls.", "案件类警情占全部警情的比例。")
    }
    let staff = headcount
    if staff.total > 0 {
      add(
        "policePer1000", Self.rounded(Double(staff.police) / residents * 1000), "1/1000 residents",
        "Officers of precincts and offices.", "派出所与机关民警。")
      if staff.police > 0 {
        add(
          "auxiliariesPerOfficer", Self.rounded(Double(staff.auxiliary) / Double(staff.police)), "",
          "Auxiliary officers for each officer.", "每名民警对应的辅警人数。")
      }
    }
    let work = kinds.reduce(0) { $0 + $1.perYear * Double($1.units) * $1.onSceneMinutes.mean / 60 }
    let hours = respondingHours
    if hours > 0 {
      add(
        "loadOnScene", Self.rounded(work / hours), "share",
        "Work on the scene over the hours in which responding posts should be manned; ways not counted.",
        "现场处置工时与应出警岗位的在岗时间之比；不计路程。")
    }
  }

  /// People of all precincts and offices as the city is before any station opens.
  private var headcount: Headcount {
    let organisations = parameters.staffing.organisations
    var sum = Headcount()
    func add(_ staff: Headcount?) { for role in Role.allCases { sum[role] += staff?[role] ?? 0 } }
    for precinct in parameters.staffing.precincts { add(organisations[precinct.organisation].staff) }
    for organisation in organisations where organisation.kind == .offices { add(organisation.staff) }
    return sum
  }

  /// Hours a year of all precinct posts that respond.
  private var respondingHours: Double {
    parameters.staffing.precincts.reduce(0) { sum, precinct in
      let posts = parameters.staffing.organisations[precinct.organisation].posts
      return sum + posts.filter { $0.duties.contains(.respond) }.reduce(0) { $0 + $1.yearlyHours }
    }
  }

  // MARK: One organisation

  private mutating func add(organisation index: Int) {
    let organisation = parameters.staffing.organisations[index]
    guard var staff = organisation.staff, organisation.kind != .offices else { return }
    staff.volunteer += organisation.volunteerPool?.target ?? 0
    let name = names.organisations[index]
    add(
      "\(name).reliefFactor", Self.rounded(8760 / organisation.hoursPerPersonYear), "persons",
      "People that one post round the clock takes.", "一个全天候岗位所需的人数。")
    for role in Role.allCases { add(role, staff[role], organisation, name) }
    for role in Role.allCases where staff[role] > 0 { addVacancies(role, organisation, name) }
    for role in Role.allCases { addOnDuty(role, organisation, name) }
    guard organisation.kind == .station else { return }
    addCost(organisation, staff, name)
  }

  private mutating func add(_ role: Role, _ count: Int, _ organisation: Organisation, _ name: String) {
    let key = ScenarioDecoder.roleKeys[Int(role.rawValue)]
    let needed = organisation.posts.reduce(0) { $0 + Double($1.crew[role]) * $1.yearlyHours }
    guard needed > 0 || count > 0 else { return }
    let each = parameters.staffing.roles[Int(role.rawValue)].hoursPerYear ?? organisation.hoursPerPersonYear
    let ill = parameters.staffing.roles[Int(role.rawValue)].sickLeave.map { $0.daysPerYear / 365 } ?? 0
    let available = Double(count) * each * (1 - ill)
    if needed > 0 {
      add(
        "\(name).\(key).coverage", Self.rounded(available / needed), "share",
        "Hours that its people have over the hours that its posts need.", "人员可用工时与岗位所需工时之比。")
    }
    let daily = available / 365
    let whole = Int(daily / 24)
    let rest = Self.rounded(daily - Double(24 * whole))
    let held =
      whole == 0
      ? Words("one post \(rest) h a day", "一个岗位每天 \(rest) 小时")
      : Words("\(whole) round the clock and one more \(rest) h a day", "\(whole) 个全天候岗位，另有一个每天 \(rest) 小时")
    add("\(name).\(key).posts", held, "", "What \(count) of them can hold, one at a time, all year.", "\(count) 人全年可维持的单人岗位。")
  }

  /// Vacancies where they follow from tenures.
  private mutating func addVacancies(_ role: Role, _ organisation: Organisation, _ name: String) {
    guard let turnover = parameters.staffing.roles[Int(role.rawValue)].turnover else { return }
    add(
      "\(name).\(ScenarioDecoder.roleKeys[Int(role.rawValue)]).vacantShare",
      Self.rounded(turnover.vacantShare(at: organisation.kind)), "share",
      "Positions without a holder in the long run: turnover × time until a successor comes.",
      "长期空编：离任率 × 接替者到任所需时间。")
  }

  /// People of a role on duty by hour, as the posts ask for them.
  private mutating func addOnDuty(_ role: Role, _ organisation: Organisation, _ name: String) {
    var byHour = Array(repeating: 0.0, count: 24)
    for post in organisation.posts {
      for hour in 0..<24 where Self.isOpen(post, hour: hour) {
        byHour[hour] += Double(post.count * post.crew[role]) * Double(post.days.nonzeroBitCount) / 7
      }
    }
    guard byHour.contains(where: { $0 > 0 }) else { return }
    add(
      "\(name).\(ScenarioDecoder.roleKeys[Int(role.rawValue)]).onDutyByHour",
      "[\(byHour.map(Self.rounded).joined(separator: ", "))]", "persons",
      "How many of them its posts ask for in each hour of the day, mean of the week.", "岗位各小时要求的人数，一周平均。")
  }

  private static func isOpen(_ post: Post, hour: Int) -> Bool {
    let minute = hour * 60 + 30
    if post.closesAtMinute > post.opensAtMinute { return post.opensAtMinute <= minute && minute < post.closesAtMinute }
    return minute >= post.opensAtMinute || minute < post.closesAtMinute
  }

  private mutating func addCost(_ organisation: Organisation, _ staff: Headcount, _ name: String) {
    var cents = 0.0
    for role in Role.allCases {
      let parameters = parameters.staffing.roles[Int(role.rawValue)]
      let hours = parameters.hoursPerYear ?? organisation.hoursPerPersonYear
      cents += Double(staff[role]) * (Double(parameters.wageCentsPerYear) + hours * Double(parameters.allowanceCentsPerHour))
    }
    let yuan = cents / 100
    guard yuan > 0 else { return }
    add(
      "\(name).wagesPerYear", NumberText.of(yuan.rounded()), "CNY/year",
      "Wages and allowances of a station-year, all positions filled.", "满编时每站每年的人员经费与补贴。")
    if let stated = organisation.money?.statedOperationCNYPerYear.mean, stated > 0 {
      add(
        "\(name).wagesOverStated", Self.rounded(yuan / stated), "",
        "The same over the yearly operating cost that the plan states.", "上项与方案所列年运行费之比。")
    }
    if let appraisal = parameters.budget?.appraisal, let money = organisation.money {
      let capital = money.capitalCNY.mean * (money.capitalOverrun?.mean ?? 1) * appraisal.capitalRecoveryFactor
      add(
        "\(name).fullPerYear", NumberText.of((yuan + money.runningCNYPerYear.mean + capital).rounded()), "CNY/year",
        "A station-year at full cost: the same, operation without pay, and capital spread over its life.",
        "每站全口径年费用：上项，加不含人员经费的运行费，加分摊的建设投资。")
    }
  }

  /// Three significant digits.
  private static func rounded(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return "0" }
    var scale = 1.0
    while abs(value) * scale < 100, scale < 1e9 { scale *= 10 }
    return NumberText.of((value * scale).rounded() / scale)
  }
}
