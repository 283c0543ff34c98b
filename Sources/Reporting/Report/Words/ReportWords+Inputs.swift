import Scenarios
import Texts

extension ReportWords {
  /// A setting by its path: in words of its own, or by what the catalogue says that it means; in full the things that have it.
  func input(_ path: String) -> String {
    if let own = Self.inputs.first(where: { $0.path == path }) { return pick(own.en, own.zh) }
    guard let row = Catalogue.parameter(at: path) else { return path }
    let sentence = row.meaning[language]
    let meaning = sentence.hasSuffix("。") || sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    let ids = zip(row.path.split(separator: "."), path.split(separator: ".")).filter { $0 == "*" && $1 != "*" }.map(\.1)
    return ids.isEmpty ? meaning : meaning + pick(" (\(ids.joined(separator: ", ")))", "（\(ids.joined(separator: "、"))）")
  }

  /// Settings that have words of their own; every path is one of the catalogue.
  static let inputs: [(path: String, en: String, zh: String)] = [
    ("calls.*.per1000PerYear", "Calls for service per resident", "人均警情数量"),
    ("offences.*.committedPer1000PerYear", "Offences committed per resident", "人均实际发案"),
    ("reporting.share", "Offences that are reported", "报案比例"),
    ("reporting.nearStationTimes", "More reporting near stations", "警务站附近报案率的提高"),
    ("dispatch.carSpeedTimes.priority1", "Speed of cars to the most urgent calls", "一级警情的出车速度"),
    ("deterrence.afterVisit.share", "Effect of a patrol visit", "单次巡逻到访的威慑效应"),
    ("deterrence.afterVisit.halfLifeMinutes", "Half-life of a visit’s effect", "到访威慑的半衰期"),
    ("deterrence.nearStation.share", "Effect of a manned station nearby", "邻近有人值守警务站的威慑效应"),
    ("deterrence.cameras.share", "Effect of cameras", "摄像头的威慑效应"),
    ("displacement.seek.share", "Deterred who try elsewhere", "受阻后转移作案的比例"),
    ("investigation.slopePerLogResponse", "Clear-up lost with a slow response", "到场慢对破案率的影响"),
    ("investigation.caseHoursElasticity", "Clear-up lost with case-work hours", "办案工时对破案率的影响"),
    ("people.auxiliary.patrolEffect", "Auxiliary, of an officer’s effect", "辅警效应（相对民警）"),
    ("people.volunteer.patrolEffect", "Volunteer, of an officer’s effect", "志愿者效应（相对民警）"),
    ("offences.*.nearRepeats", "Near repeats per offence", "每起案件引发的近重复案件"),
  ]

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

  /// The same with where it stands.
  func inputValue(_ path: String, _ value: Fact, _ numbers: NumberStyle) -> Sentence {
    let last = path.split(separator: ".").last.map(String.init) ?? ""
    func number(_ decimals: Int, _ suffix: String = "") -> Sentence {
      .cited(value, .number(Citation.NumberForm(decimals: decimals, suffix: suffix)), language)
    }
    if path.split(separator: ".").contains("*") { return "×\u{a0}" + number(2) }
    if last.hasSuffix("hare") || last.hasSuffix("Effect") { return Reading(numbers, unit: "share", size: 1).whole.full(value) }
    if last.hasSuffix("Minutes") { return number(value.value < 10 ? 1 : 0, pick("\u{a0}min", "\u{a0}分钟")) }
    return number(NumberStyle.decimals(error: value.value))
  }

  func setting(_ name: String, _ value: String) -> String { pick("\(name): \(value)", "\(name)：\(value)") }
}
