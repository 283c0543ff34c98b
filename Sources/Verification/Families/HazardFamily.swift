import Texts

extension FamilyChecker {
  /// Hazards found by rounds and residents, and cured over some hand-overs, before their accidents.
  static let hazardRace = FamilyChecker(Words("hazard-race", "隐患排查")) { (inputs) throws(RecordProblem) in
    let hazards = try inputs.notNegative("dangerous_hazards_per_year")
    let race = HazardRace(
      accidentRate: 1 / (try inputs.positive("accident_days_mean")), round: try inputs.positive("round_days"),
      seen: try inputs.fraction("seen_per_round_share"), reports: try inputs.number("reports_per_day", in: 0...1e6))
    let step = try inputs.notNegative("handover_days_mean")
    let now = try inputs.number("handovers", in: 0...1e6)
    let joint = try inputs.number("handovers_joint", in: 0...1e6, else: now)
    let found = race.foundInTime
    let cured = found * race.cured(handOvers: now, mean: step)
    let curedJoint = found * race.cured(handOvers: joint, mean: step)
    return .fields([
      "found_in_time_share": .number(found), "cured_in_time_share": .number(cured),
      "accidents_per_year": .number(hazards * (1 - cured)), "cured_in_time_joint_share": .number(curedJoint),
      "accidents_joint_per_year": .number(hazards * (1 - curedJoint)), "days_to_find_mean": .quantity(race.meanTimeToFind),
      "cycle_days_mean": .number(now * step), "cycle_change_share": .quantity(now * step > 0 ? joint / now - 1 : nil),
      "accidents_change_share": .quantity(hazards * (1 - cured) > 0 ? (1 - curedJoint) / (1 - cured) - 1 : nil),
    ])
  }

  /// Cases that the station helped with, of all and of those solved.
  static let caseHelp = FamilyChecker(Words("case-help", "协助破案")) { (inputs) throws(RecordProblem) in
    var helps: [(share: Double, logit: Double)] = []
    for help in try inputs.objects("helps") {
      helps.append((try help.fraction("share"), try help.number("logit", in: -100...100, else: 0)))
    }
    guard helps.count <= IndependentHelps.mostHelps else {
      throw .beyondMethod(
        Words(
          "the combinations of at most \(IndependentHelps.mostHelps) helps are summed",
          "至多对 \(IndependentHelps.mostHelps) 种协助的组合求和"))
    }
    let cases = IndependentHelps(helps: helps, clearedWithout: try inputs.fraction("cleared_share"))
    return .fields([
      "helped_of_recorded_share": .number(cases.helped), "cleared_share": .number(cases.cleared),
      "helped_of_solved_share": .quantity(cases.helpedOfCleared),
    ])
  }
}
