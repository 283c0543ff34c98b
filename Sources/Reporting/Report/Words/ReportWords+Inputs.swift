extension ReportWords {
  /// An uncertain setting by its path; one that has no words of its own shows its path.
  func input(_ path: String) -> String {
    switch path {
    case "calls.*.per1000PerYear": pick("Calls for service per resident", "人均警情数量")
    case "offences.*.committedPer1000PerYear": pick("Offences committed per resident", "人均实际案件")
    case "reporting.share": pick("Offences that are reported", "案件报案比例")
    case "deterrence.afterVisit.share": pick("Effect of a patrol visit", "单次巡逻到访的威慑效应")
    case "deterrence.afterVisit.halfLifeMinutes": pick("Half-life of a visit’s effect", "到访威慑的半衰期")
    case "deterrence.nearStation.share": pick("Effect of an open station nearby", "邻近警务站的威慑效应")
    case "deterrence.camera.share": pick("Effect of cameras", "摄像头的威慑效应")
    case "displacement.seek.share": pick("Deterred who try elsewhere", "被阻止后转往他处的比例")
    case "investigation.slopePerLogResponse": pick("Clear-up lost with a slow response", "到场慢对破案率的影响")
    case "investigation.caseHoursElasticity": pick("Clear-up lost with case-work hours", "办案工时对破案率的影响")
    case "people.auxiliary.patrolEffect": pick("Auxiliary, of an officer’s effect", "辅警效应（相对民警）")
    case "people.volunteer.patrolEffect": pick("Volunteer, of an officer’s effect", "志愿者效应（相对民警）")
    case "nearRepeat.perOffence": pick("Near repeats per offence", "每起案件引发的近重复案件")
    default: path
    }
  }

  /// A value of a setting: shares in per cent, minutes with their unit, factors after a sign.
  func inputValue(_ path: String, _ value: Double, _ numbers: NumberStyle) -> String {
    let last = path.split(separator: ".").last.map(String.init) ?? ""
    if path.split(separator: ".").contains("*") { return "×\u{a0}" + numbers.text(value, decimals: 2) }
    if last.hasSuffix("hare") || last.hasSuffix("Effect") {
      return Reading(numbers, unit: "share", size: 1).whole.full(value)
    }
    if last.hasSuffix("Minutes") {
      return numbers.text(value, decimals: value < 10 ? 1 : 0) + pick("\u{a0}min", "\u{a0}分钟")
    }
    return numbers.text(value, decimals: NumberStyle.decimals(error: value))
  }

  func setting(_ name: String, _ value: String) -> String { pick("\(name): \(value)", "\(name)：\(value)") }
}
