/// Words of the account of offences.
extension ReportWords {
  var displacementQuestion: String { pick("Did crime go away or move?", "案件减少了，还是转移了？") }
  func displacementCaption(_ base: String, _ window: String, _ futures: Int) -> String {
    pick(
      "True offences of all kinds, reported or not, in a year of the window “\(window)”, against \(base); mean of \(futures) simulated futures. Hatched zones: the mean ± 1.645 standard deviations of the change includes no change.",
      "各类实际案件（无论是否报案），“\(window)”时段折合每年起数，与\(base)比较；\(futures) 个模拟未来的平均。画斜线的分区：变化的平均值 ± 1.645 倍标准差包含“无变化”。")
  }

  // MARK: Findings
  func fate(_ fate: DisplacementFigure.Fate, _ items: [String]) -> String {
    let head =
      switch fate {
      case .chance: pick("nothing to be told apart from chance", "与偶然波动无法区分")
      case .more: pick("crime did not go away", "案件没有减少")
      case .wentAway: pick("more went away than moved", "减少多于转移")
      case .asMuch: pick("about as much moved as went away", "转移与减少大致相当")
      case .moved: pick("more moved than went away", "转移多于减少")
      }
    return head + pick(": ", "：") + items.joined(separator: pick(", ", "，"))
  }
  /// - Parameter arm: Nil where there is but one option.
  func fateOf(_ fate: DisplacementFigure.Fate, arm: String?, net: String, range: String, moved: String) -> String {
    let name = arm.map { $0 + pick(" ", "") } ?? ""
    if fate == .chance || fate == .more {
      return pick("\(name)\(net) offences a year (\(range))", "\(name)每年 \(net) 起（\(range)）")
    }
    if arm == nil {
      return pick(
        "\(net) offences a year, while \(moved) happened at another place, time or kind",
        "每年 \(net) 起，另有 \(moved) 起改换了地点、时间或类型")
    }
    return pick("\(name)\(net) offences a year (\(moved) moved)", "\(name)每年 \(net) 起（转移 \(moved) 起）")
  }

  // MARK: Lines
  func touched(_ touched: String, of all: String) -> String {
    pick("\(touched) of \(all) offences a year touched", "每年 \(all) 起案件中 \(touched) 起受影响")
  }
  var touchedByIt: String { pick("Touched by the option", "受方案影响") }
  var wentAway: String { pick("went away", "减少") }
  var moved: String { pick("moved", "转移") }
  var returned: String { pick("returned", "返回") }
  var addedByIt: String { pick("Added by the option", "方案新增") }
  var net: String { pick("Net change", "净变化") }
  var offencesAYear: String { pick("offences a year", "每年起数") }
  var chanceAlone: String { pick("chance alone", "纯属偶然") }
  var chanceLine: String { pick("what chance alone shows, never subtracted", "纯属偶然所显示的数，从不扣除") }
  var meanAnd90: String { pick("net, mean and 90 % of futures", "净变化：平均值与 90% 的未来") }
  func part(_ part: AccountRow.Part) -> String {
    switch part {
    case .prevented: pick("Given up", "放弃作案")
    case .chainPrevented: pick("Their near repeats", "随之避免的近重复作案")
    case .removed: pick("Without opportunity", "失去机会")
    case .deferred: pick("Put off past the end", "推迟到模拟结束之后")
    case .movedOutSpace: pick("Moved to another zone", "转移到其他分区")
    case .movedOutTime: pick("Moved to another month", "转移到其他月份")
    case .movedOutKind: pick("Moved to another kind", "转为其他类型")
    case .movedOutInherited: pick("Near repeats carried along", "随之转移的近重复作案")
    case .returned: pick("Deterred, done all the same", "受阻后仍在原处实施")
    case .released: pick("Given up without it, not with it", "原本放弃，如今实施")
    case .chainInduced: pick("Near repeats of these", "随之新增的近重复作案")
    case .new: pick("New opportunity", "新的机会")
    case .advanced: pick("Brought before the end", "提前到模拟结束之前")
    }
  }
  func accountOf(_ arm: String) -> String { pick("Account of \(arm)", "\(arm)的账目") }
  func largestFlows(_ arm: String) -> String { pick("Largest flows, \(arm)", "最大的转移流向：\(arm)") }
  var from: String { pick("From", "从") }
  var to: String { pick("To", "到") }

  // MARK: The map
  func flowMapTitle(_ arm: String) -> String { pick("\(arm): net change by zone", "\(arm)：各分区净变化") }
  func zonesThatChange(fewer: Int, more: Int) -> String {
    if fewer == 0 && more == 0 { return pick("Too close to call in every single zone", "单看每个分区都难以断定") }
    let less = pick(
      fewer == 0 ? "No zone clearly loses" : fewer == 1 ? "One zone clearly loses" : "\(fewer) zones clearly lose",
      fewer == 0 ? "没有分区案件明显减少" : "\(fewer) 个分区案件明显减少")
    return less
      + pick(
        " offences, \(more == 0 ? "none gains" : more == 1 ? "one gains" : "\(more) gain")",
        more == 0 ? "，没有明显增加的" : "，\(more) 个明显增加")
  }
  var fewerAYear: String { pick("← fewer a year", "← 每年减少") }
  var moreAYear: String { pick("more a year →", "每年增加 →") }
  func flowsDrawn(_ count: Int, share: String, of total: String) -> String {
    pick("moved: the \(self.count(count)) largest flows, \(share) of \(total)", "转移：最大的 \(count) 个流向，占 \(total) 起的 \(share)")
  }
  func flowTip(_ from: String, _ to: String, _ number: String) -> String {
    pick("\(from) to \(to): \(number) a year", "\(from) 到 \(to)：每年 \(number) 起")
  }
  func zoneNetTip(_ zone: String, _ net: String, _ range: String) -> String {
    pick("\(zone): \(net) offences a year (\(range))", "\(zone)：每年 \(net) 起（\(range)）")
  }

  // MARK: Notes
  var comparedHead: String { pick("Compared with what?", "与什么比较？") }
  func compared(_ arm: String, _ base: String, all: String, same: String) -> String {
    pick(
      "The same city, people and chance under \(base). Every offence is followed by name in both: under \(arm), \(same) of \(all) a year happen all the same, so the account closes exactly.",
      "\(base)下的同一城市、同样的人和同样的偶然。每起案件在两边逐一对照：\(arm)下，每年 \(all) 起中 \(same) 起照样发生，因此账目完全平衡。")
  }
  var movedHead: String { pick("What is “moved”?", "什么是“转移”？") }
  func movedIs(of deterred: String, share: String) -> String {
    pick(
      "The same attempt, deterred where it began and carried out in another zone, another month or as another kind. Of \(deterred) a year that were given up or displaced, \(share) were displaced.",
      "同一次作案在原处受阻，改到其他分区、其他月份或以其他类型实施。每年放弃或转移的 \(deterred) 起中，\(share) 为转移。")
  }
  var chanceHead: String { pick("What would chance alone show?", "纯属偶然会显示什么？") }
  func chanceIs(wentAway: String, added: String, futures: Int) -> String {
    pick(
      "Two runs that differ in nothing but the dice of patrols show \(wentAway) gone and \(added) added a year (mean of \(futures) futures, grey lines). Read the net and its range first; chance is never subtracted.",
      "两次模拟仅巡逻的随机数不同时，同一账目每年也会显示减少 \(wentAway) 起、新增 \(added) 起（\(futures) 个未来的平均，灰线）。请先看净变化及其区间；偶然部分从不扣除。")
  }
}
