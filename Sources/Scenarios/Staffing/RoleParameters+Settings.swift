import StationModel
import Texts

extension RoleParameters {
  static let settings = Settings(
    RoleParameters(),
    [
      .number(
        "wageCNYPerYear", \.wageCentsPerYear, as: .cents, .money, unit: "CNY/year", "Employer's cost of a person.", "每人的用人成本。"),
      .number(
        "allowanceCNYPerHour", \.allowanceCentsPerHour, as: .cents, .from(0, to: 1e6), unit: "CNY/h",
        "Allowance of an hour on duty.", "每小时在岗补贴。"),
      .number(
        "vacantShare", \.vacantShare, .from(0, to: 0.95),
        "Long-run share of positions without a holder; with tenureYears it follows.", "长期空编比例；设有 tenureYears 时自动得出。"),
      .number("vacancyMonths", \.vacancyMonths, .from(0.1, to: 600), unit: "months", "Mean length of a vacancy.", "空编的平均时长。"),
      .number("showUpShare", \.showUpShare, .share, "Share of the turns a rostered person turns up for.", "排班人员实际到岗的比例。"),
      // It goes to those who are deterred, by role.
      .own(
        Field(
          "patrolEffect", .number(.from(0, to: 2)), "Effect of a patrol's stop relative to a sworn officer's.", "巡逻停留的威慑效应，相对民警。"
        )
        .following(patrolEffects)
        .from(
          "auxiliaries between no effect and the fall that Ariel et al. 2016 report, 0 to 1.2; volunteers never evaluated, 0 to 0.5",
          "辅警：从无效应到 Ariel 等 2016 报告的降幅，0 至 1.2；志愿者：从未评估，0 至 0.5",
          .judgement)),
      .number(
        "hoursPerMonth", \.hoursPerYear, as: .monthly, .from(0.1, to: 744), unit: "h/month",
        "Hours on duty of a person, instead of the organisation's.", "每人每月在岗小时数，代替所在单位的数值。"),
      .spread(\.turnover, TurnoverParameters.settings, onlyWith: "tenureYears"),
      .spread(\.learning, LearningParameters.settings, onlyWith: "firstMonthProductivity"),
      .spread(\.sickLeave, SickLeave.settings, onlyWith: "sickDaysPerYear"),
    ])

  /// What the model has for each role, in words.
  private static let patrolEffects: Words = {
    let effects = DeterrenceParameters.settings.usual.roleEffect.map(NumberText.of)
    return Words(
      "\(effects[0]) of police, \(effects[1]) of auxiliaries, \(effects[2]) of volunteers",
      "民警 \(effects[0])，辅警 \(effects[1])，志愿者 \(effects[2])")
  }()
}
