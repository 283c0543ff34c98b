import StationModel
import Texts

extension TurnoverParameters {
  /// How the people of a role come and go; off without a tenure.
  static let settings = Settings(
    TurnoverParameters(precinctTenureYears: 1, stationTenureYears: 1),
    [
      .own(
        Field(
          "tenureYears", .numbersBy(.baseKinds, .from(0.05, to: 100)), unit: "years",
          "Mean time that a person stays in a position; without it vacantShare holds.", "人员在同一岗位编制上的平均任职年限；未设置时按 vacantShare。"),
        read: readTenures),
      .number(
        "leavingPerYear", \.leavingPerYear, .from(0, to: 20), unit: "1/year",
        "Rate at which people leave the force; other ends of a tenure are moves inside it. Without it all leave.",
        "每年离队率；任职结束的其余情形为内部调动。未设置时全部视为离队。"),
      .number(
        "hireMonths", \.hireMonths, .from(0, to: 120), unit: "months", "From a leaver's going until a successor is hired.",
        "从离队到招录接替者的时间。"
      ).from("Recruit to solo patrol: 8 to 18 months; auxiliaries 1 to 4", "从招录到独立巡逻：8 至 18 个月；辅警 1 至 4 个月", .judgement),
      .number(
        "trainingMonths", \.trainingMonths, .from(0, to: 60), unit: "months",
        "Time in which a hired person fills the position and is not on the roster.", "新招人员已占编但尚不排班的时间。"),
      .number(
        "handoverMonths", \.handoverMonths, .from(0, to: 120), unit: "months",
        "From a move inside the force until the successor comes, who needs no training.", "内部调动到接替者到任的时间，接替者无须培训。"),
    ], check: check)

  @Sendable private static func readTenures(_ cursor: Cursor, _ turnover: inout TurnoverParameters) {
    let tenures = cursor.numbersBy("tenureYears", ids: ["precinct", "station"], what: .baseKind)
    guard let tenures else { return }
    turnover.precinctTenureYears = tenures[0]
    turnover.stationTenureYears = tenures[1]
  }

  @Sendable private static func check(_ role: Cursor, _ turnover: TurnoverParameters) {
    guard role.located("tenureYears") != nil else { return }
    if role.located("vacantShare") != nil {
      role.error(
        "two-vacancies",
        Words("vacancies follow from tenureYears, and their share is given as well", "空编由 tenureYears 得出，又另外给出了比例"),
        at: "vacantShare",
        hint: Words("null switches off a share that was inherited", "继承来的比例可用 null 停用"))
    }
    let longest = max(turnover.precinctTenureYears, turnover.stationTenureYears)
    guard let leaving = turnover.leavingPerYear, leaving * longest > 1 + 1e-9 else { return }
    role.error(
      "leaving-rate",
      Words(
        "who leaves at this rate stays \(NumberText.of(1 / leaving)) years, less than the tenure",
        "按此离队率平均只留任 \(NumberText.of(1 / leaving)) 年，短于任职年限"),
      at: "leavingPerYear",
      hint: Words(
        "at most \(NumberText.of(1 / longest)), or shorter tenureYears", "不超过 \(NumberText.of(1 / longest))，或缩短 tenureYears"))
  }
}
