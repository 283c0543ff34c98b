import Experiments

extension Messages {
  /// One sentence on an arm's goals; nil without goals that are defined.
  func verdict(_ arm: String, _ counts: [Likelihood: Int]) -> String? {
    let total = counts.values.reduce(0, +)
    if total == 0 { return nil }
    func count(_ likelihood: Likelihood) -> Int { counts[likelihood] ?? 0 }
    return language == .en ? english(arm, total, count) : chinese(arm, total, count)
  }

  private func english(_ arm: String, _ total: Int, _ count: (Likelihood) -> Int) -> String {
    let (very, likely) = (count(.veryLikely), count(.likely))
    let goals = total == 1 ? "its only goal" : "\(total) goals"
    var sentence: String
    switch (very, likely) {
    case (0, 0) where count(.tooClose) == 0:
      return "\(arm) would likely miss \(total == 1 ? goals : total == 2 ? "both goals" : "all \(goals)")."
    case (0, 0) where total == 1: return "Whether \(arm) meets \(goals) is too close to call."
    case (0, 0): sentence = "\(arm) would not likely meet any of \(goals)"
    case (0, _): sentence = "\(arm) would likely meet \(total == 1 ? goals : "\(likely) of \(goals)")"
    case (_, 0):
      sentence = "\(arm) would very likely meet \(total == 1 ? goals : very == total ? "all \(goals)" : "\(very) of \(goals)")"
    default: sentence = "\(arm) would very likely meet \(very) of \(goals) and likely \(likely) more"
    }
    var rest: [String] = []
    if count(.tooClose) > 0 { rest.append("\(count(.tooClose)) too close to call") }
    if count(.unlikely) > 0 { rest.append("\(count(.unlikely)) unlikely") }
    if !rest.isEmpty { sentence += "; " + rest.joined(separator: ", ") }
    return sentence + "."
  }

  private func chinese(_ arm: String, _ total: Int, _ count: (Likelihood) -> Int) -> String {
    var parts: [String] = []
    if count(.veryLikely) > 0 { parts.append("很可能达到 \(count(.veryLikely)) 项") }
    if count(.likely) > 0 { parts.append("较可能达到 \(count(.likely)) 项") }
    if count(.tooClose) > 0 { parts.append("\(count(.tooClose)) 项难以断定") }
    if count(.unlikely) > 0 { parts.append("\(count(.unlikely)) 项不太可能达到") }
    return "\(arm)：\(total) 项目标中，" + parts.joined(separator: "，") + "。"
  }

  /// One sentence on the first outcome that clearly changes.
  func headline(_ title: String, _ before: String, _ after: String, isBetter: Bool?, of hundred: Int) -> String {
    let word = isBetter.map { $0 ? better : worse }
    switch language {
    case .en:
      return "\(title): \(before) → \(after)" + (word.map { ", \($0) in \(hundred) of 100 futures." } ?? ".")
    case .zhHans:
      return "\(title)：\(before) → \(after)" + (word.map { "，100 个未来中有 \(hundred) 个\($0)。" } ?? "。")
    }
  }

  /// A change of minutes with the word for it; without a word that is decided, it is unclear.
  func change(_ minutes: String, isBetter: Bool?) -> String {
    let word = isBetter.map { $0 ? better : worse } ?? unclear
    return language == .en ? "\(minutes) min (\(word))" : "\(minutes) 分钟（\(word)）"
  }

  /// One sentence on mean response where the stations are and where they are not.
  func places(near: String, elsewhere: String) -> String {
    language == .en
      ? "Mean response near stations \(near), elsewhere \(elsewhere)."
      : "平均到场时间：警务站周边 \(near)，其他地方 \(elsewhere)。"
  }

  /// One sentence when no outcome clearly changes.
  func nothingChanges(_ arm: String) -> String {
    language == .en ? "\(arm) changes none of the key figures clearly." : "\(arm)：主要数字均无明确变化。"
  }
}
