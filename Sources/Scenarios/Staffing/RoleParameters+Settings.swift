import StationModel
import Texts

extension RoleParameters {
  static let settings = Settings(
    RoleParameters(),
    [
      .number(
        "wageCNYPerYear", \.wageCentsPerYear, as: .cents, .money, unit: "CNY/year", "Employer's cost of a person."),
      .number(
        "allowanceCNYPerHour", \.allowanceCentsPerHour, as: .cents, .from(0, to: 1e6), unit: "CNY/h",
        "Allowance of an hour on duty."),
      .number(
        "vacantShare", \.vacantShare, .from(0, to: 0.95),
        "Long-run share of positions without a holder; with tenureYears it follows."),
      .number("vacancyMonths", \.vacancyMonths, .from(0.1, to: 600), unit: "months", "Mean length of a vacancy."),
      .number("showUpShare", \.showUpShare, .share, "Share of the turns a rostered person turns up for."),
      // It goes to those who are deterred, by role.
      .own(
        Field("patrolEffect", .number(.from(0, to: 2)), "Effect of a patrol's stop relative to a sworn officer's.")
          .following(patrolEffects)
          .from(
            "auxiliaries between no effect and the fall that Ariel et al. 2016 report, 0 to 1.2; volunteers never evaluated, 0 to 0.5",
            .judgement)),
      .number(
        "hoursPerMonth", \.hoursPerYear, as: .monthly, .from(0.1, to: 744), unit: "h/month",
        "Hours on duty of a person, instead of the organisation's."),
      .spread(\.turnover, TurnoverParameters.settings, onlyWith: "tenureYears"),
      .spread(\.learning, LearningParameters.settings, onlyWith: "firstMonthProductivity"),
      .spread(\.sickLeave, SickLeave.settings, onlyWith: "sickDaysPerYear"),
    ])

  /// What the model has for each role, in words.
  private static let patrolEffects: String = {
    let effects = DeterrenceParameters.settings.usual.roleEffect.map(NumberText.of)
    return "\(effects[0]) of police, \(effects[1]) of auxiliaries, \(effects[2]) of volunteers"
  }()
}
