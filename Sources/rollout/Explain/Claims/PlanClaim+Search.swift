import Experiments
import Reporting
import StationModel
import Texts

extension PlanClaim {
  /// Literature's value for what an open station deters at its door, and the shares of the deterred that are tried.
  private static let usualShare = 0.05
  private static let seeking = [0, 0.41, 1.0]

  /// What the plan's reported effects need in the model: the effect of a station that returns them, and what follows next door.
  ///
  /// - Parameter scenario: The rollout in which is searched.
  static func modelSearch(_ scenario: ModelParameters, named name: Words) -> [PlanClaim] {
    let search = ClaimSearch(scenario)
    let usual = text(search.changes(stationShare: usualShare, seeking: 0.41))
    let share = ProseNumber.hundredths(usualShare)
    let head = Words(
      "in \(name.en), an effect of \(share) at the station's door with 41 % seeking elsewhere gives \(usual.en). ",
      "在\(name.zhHans)中，警务站门前效应为 \(share)、41% 转往他处时，结果为：\(usual.zhHans)。")
    let curves = seeking.map { (seeking: $0, curve: search.curve(seeking: $0)) }
    func answers(fall: Double) -> [Found] { curves.map { ($0.seeking, ClaimSearch.answer(fall: fall, on: $0.curve)) } }
    let claimed = answers(fall: 0.42)
    return [
      PlanClaim(
        id: "search-20",
        title: Words("Crime near stations −20 to −30 %: what the model needs", "警务站附近案件 −20% 至 −30%：在模型中需要什么"),
        says: crimeSays,
        arithmetic: head + Words("For −20 %: ", "要达到 −20%：") + sentences(answers(fall: 0.2))
          + Words(" For −30 %: ", "要达到 −30%：") + sentences(answers(fall: 0.3)),
        source: Words(
          "plan §3.2, §8.1; parameter search: door effects from 0 to 0.95, paired runs with and without stations",
          "方案 §3.2、§8.1；参数搜索：门前效应 0～0.95，有无警务站配对模拟")),
      PlanClaim(
        id: "search-tianhe",
        title: Words("Theft −42 % here, +17 % next door: what the model needs", "辖区盗窃 −42%、邻区 +17%：在模型中需要什么"),
        says: tianheSays,
        arithmetic: Words("For −42 %: ", "要达到 −42%：") + sentences(claimed) + Words(" ", "") + nextDoor(claimed, rise: 0.17),
        source: Words("plan §4, §7; parameter search as above", "方案 §4、§7；参数搜索同上")),
    ]
  }

  private typealias Found = (seeking: Double, answer: ClaimSearch.Answer?)

  private static func sentences(_ found: [Found]) -> Words {
    let parts = found.map { seeking, answer in
      let head = Words("with \(percent(seeking)) seeking elsewhere ", "\(chinesePercent(seeking)) 转往他处时，")
      guard let answer else {
        let strongest = ProseNumber.hundredths(ClaimSearch.strongest)
        return head + Words("no effect up to \(strongest) suffices", "效应直到 \(strongest) 都不够")
      }
      let times = ProseNumber.tenths(answer.stationShare / usualShare)
      let (effect, changes) = (ProseNumber.hundredths(answer.stationShare), text(answer.changes))
      return head
        + Words(
          "a door effect of \(effect) (\(times) × the literature's), and then \(changes.en)",
          "须有 \(effect) 的门前效应（文献值的 \(times) 倍），此时\(changes.zhHans)")
    }
    return Words(parts.map(\.en).joined(separator: "; ") + ".", parts.map(\.zhHans).joined(separator: "；") + "。")
  }

  /// Whether the claimed rise next door comes out anywhere, and what is left in all where it comes nearest.
  private static func nextDoor(_ found: [Found], rise: Double) -> Words {
    let answers = found.compactMap { one in one.answer.map { (one.seeking, $0.changes) } }
    guard let most = answers.max(by: { $0.1.adjacent < $1.1.adjacent }) else {
      return Words("The claim does not come out at all.", "这一说法完全得不出来。")
    }
    let comesOut = most.1.adjacent >= rise
    let verdict = Words(
      "+\(percent(rise)) next door \(comesOut ? "comes" : "does not come") out",
      "邻区 +\(chinesePercent(rise)) \(comesOut ? "可以得出" : "得不出来")")
    return verdict
      + Words(
        ": the most is \(signed(most.1.adjacent)), where \(percent(most.0)) seek elsewhere, and \(percent(most.1.total)) in all.",
        """
        ：最多为 \(chinese(signed(most.1.adjacent)))，此时 \(chinesePercent(most.0)) 转往他处，两地合计 \(chinesePercent(most.1.total))。
        """)
  }

  private static func text(_ changes: ClaimSearch.Changes) -> Words {
    Words(
      "\(percent(changes.treated)) in the station's area, \(signed(changes.adjacent)) next door, \(percent(changes.total)) in all",
      """
      警务站辖区 \(chinesePercent(changes.treated))，邻区 \(chinese(signed(changes.adjacent)))，合计 \(chinesePercent(changes.total))
      """)
  }

  private static func signed(_ share: Double) -> String { share > 0 ? "+" + percent(share) : percent(share) }

  private static func chinesePercent(_ share: Double) -> String { chinese(percent(share)) }
}
