import Experiments
import Texts

/// Words of the account of offences.
extension ReportWords {
  var displacementQuestion: String { pick("Did crime go away or move?", "案件减少了，还是转移了？") }
  func displacementCaption(_ base: Sentence, _ dates: Sentence, _ runs: Sentence) -> Sentence {
    say(
      "True offences of all kinds, reported or not, in a year of \(dates), against \(base); mean of \(runs) simulated runs. Hatched zones: the 90 % range of the change (mean ± z standard deviations over runs) includes no change.",
      "各类实际发案（含未报案），\(dates)折合每年起数，较\(base)；\(runs) 次模拟的平均。画斜线的分区：变化的 90% 区间（平均值 ± z 倍标准差）包含“无变化”。")
  }

  // MARK: The finding
  /// - Parameters:
  ///   - fewer: In how many replications there are fewer offences, and in how many `more`; nil where single replications are not at hand.
  ///   - size: Of the net change, without a sign.
  func displacementFinding(
    _ arm: Sentence, fewer: ShareFact?, more: ShareFact?, net: Fact, size: Sentence, moved: Sentence
  ) -> Sentence {
    let direction = sign(net, below: pick("fewer", "减少"), equal: pick("more or fewer", "变化"), above: pick("more", "增加"))
    let change = say("\(size) offences \(direction) a year, \(moved) only move", "每年\(direction) \(size) 起，另有 \(moved) 起只是转移")
    guard let fewer, let more else { return say("\(arm): \(change)", "\(arm)：\(change)") }
    if fewer.likelihood.isLikely {
      return say("\(arm): crime \(adverb(fewer)) falls; \(change)", "\(arm)\(adverb(fewer))使发案下降：\(change)")
    }
    if more.likelihood.isLikely {
      return say("\(arm): crime \(adverb(more)) rises; \(change)", "\(arm)\(adverb(more))使发案上升：\(change)")
    }
    switch fewer.likelihood {
    case .tooFew:
      return say(
        "\(arm): \(change) (\(whole(fewer.all)) runs, \(adverb(fewer)))", "\(arm)：\(change)（\(adverb(fewer))）")
    case .tooClose:
      return say(
        "\(arm): whether crime falls is \(adverb(fewer)), as in \(kOfN(fewer)) runs; \(moved) offences a year move",
        "\(arm)能否使发案下降\(adverb(fewer))：\(kOfN(fewer))下降；每年转移 \(moved) 起")
    default:
      return say(
        "\(arm): crime falls in \(kOfN(fewer)) runs and rises in \(whole(more.met)); \(moved) offences a year move",
        "\(arm)：\(kOfN(fewer))发案下降，\(whole(more.met)) 次上升；每年转移 \(moved) 起")
    }
  }

  // MARK: Lines
  func touched(_ touched: String, of all: String) -> String {
    pick("\(touched) of \(all) offences a year touched", "每年 \(all) 起案件中 \(touched) 起受影响")
  }
  var touchedByIt: String { pick("Touched by the option", "受方案影响") }
  var wentAway: String { pick("went away", "减少") }
  var moved: String { pick("moved", "转移") }
  var returned: String { pick("done there anyway", "原地作案") }
  var addedByIt: String { pick("Added by the option", "方案新增") }
  var withoutIt: String { pick("Committed without the option", "无此方案时的发案") }
  var net: String { pick("Net change", "净变化") }
  func netOf(_ kind: String) -> String { pick("Net change, \(kind)", "净变化：\(kind)") }
  var offencesAYear: String { pick("offences a year", "每年起数") }
  var chanceAlone: String { pick("identical runs", "随机波动") }
  var chanceLine: String { pick("what two identical runs show, not subtracted", "随机波动水平，未从结果中扣除") }
  var meanAnd90: String { pick("net change: mean and 90 % range", "净变化：平均值与 90% 区间") }
  func part(_ part: AccountRow.Part) -> String {
    switch part {
    case .prevented: pick("Given up", "放弃作案")
    case .chainPrevented: pick("Follow-up crimes avoided", "随之避免的后续作案")
    case .removed: pick("Without opportunity", "失去机会")
    case .deferred: pick("Put off past the end", "推迟到模拟结束之后")
    case .movedOutSpace: pick("Moved to another zone", "转移到其他分区")
    case .movedOutTime: pick("Moved to another month", "转移到其他月份")
    case .movedOutKind: pick("Moved to another kind", "转为其他类型")
    case .movedOutInherited: pick("Follow-up crimes moved too", "随之转移的后续作案")
    case .returned: pick("Deterred, but committed there", "受阻后仍在原地作案")
    case .released: pick("Given up without it, not with it", "原本放弃，如今实施")
    case .chainInduced: pick("Follow-up crimes added", "随之新增的后续作案")
    case .new: pick("New opportunity", "新的机会")
    case .advanced: pick("Brought before the end", "提前到模拟结束之前")
    }
  }
  var accountsShort: String { pick("All options, offences a year", "各方案对比（每年起数）") }
  var accountsInFull: String { pick("The accounts in full, offences a year", "完整账目（每年起数）") }
  func largestFlows(_ arm: String) -> String { pick("Largest flows, \(arm)", "最大的转移流向：\(arm)") }
  var from: String { pick("From", "从") }
  var to: String { pick("To", "到") }

  // MARK: Where they land
  var landingTitle: String { pick("Where the moved offences happen instead", "转移的案件发生在哪里") }
  func landingNote(_ all: String, _ arm: String) -> String {
    pick("\(arm): of \(all) moved a year, at another place, time or kind", "\(arm)：每年转移 \(all) 起（改换地点、时间或类型）")
  }
  var landsServed: String { pick("inside the zones served", "服务区内") }
  var landsNextDoor: String { pick("next door", "相邻地区") }
  var landsBeyond: String { pick("beyond", "更远地区") }
  func ofWhich(_ part: String) -> String { pick("… \(part)", "其中：\(part)") }

  // MARK: Kinds
  var kindsTitle: String { pick("Which crimes change", "哪类案件在变化") }
  func kindsNote(_ arm: String) -> String {
    pick("\(arm): net change by kind, offences a year", "\(arm)：各类案件的净变化（每年起数）")
  }

  // MARK: The map
  func netMapTitle(_ arm: String) -> String { pick("\(arm): net change by zone", "\(arm)：各分区净变化") }
  func zonesThatChange(fewer: Int, more: Int) -> String {
    if fewer == 0 && more == 0 { return pick("In no single zone is a change beyond doubt", "任何单个分区的变化都不能断定") }
    let less = pick(
      fewer == 0 ? "No zone clearly loses" : fewer == 1 ? "One zone clearly loses" : "\(fewer) zones clearly lose",
      fewer == 0 ? "没有可断定案件减少的分区" : "\(fewer) 个分区案件明显减少")
    return less
      + pick(
        " offences, \(more == 0 ? "none clearly gains" : more == 1 ? "one gains" : "\(more) gain")",
        more == 0 ? "，没有可断定增加的" : "，\(more) 个明显增加")
  }
  var fewerAYear: String { pick("← fewer a year", "← 每年减少") }
  var moreAYear: String { pick("more a year →", "每年增加 →") }
  func zoneNetTip(_ zone: String, _ net: String, _ range: String) -> String {
    pick("\(zone): \(net) offences a year (\(range))", "\(zone)：每年 \(net) 起（\(range)）")
  }

  // MARK: Notes
  var comparedHead: String { pick("Compared with what?", "与什么比较？") }
  func compared(_ arm: Sentence, _ base: Sentence, all: Sentence, same: Sentence) -> Sentence {
    say(
      "The same city, people and chance under \(base). Every offence is followed by name in both: under \(arm), \(same) of \(all) a year happen all the same, so the account closes exactly.",
      "\(base)下的同一城市、同样的人和同样的随机情形。每起案件在两边逐一对照：\(arm)下，每年 \(all) 起中有 \(same) 起照样发生，账目因此完全平衡。")
  }
  var movedHead: String { pick("What is “moved”?", "什么是“转移”？") }
  /// - Parameter share: Displaced, of those given up or displaced.
  func movedIs(_ share: Sentence) -> Sentence {
    say(
      "The same attempt, deterred where it began and carried out in another zone, another month or as another kind: \(share) of the attempts that were given up or moved.",
      "同一次作案在原处受阻，改到其他分区、其他月份或以其他类型实施：占放弃与转移之和的 \(share)。")
  }
  var branchesHead: String { pick("With and without the review’s go", "通过评审与被叫停") }
  /// - Parameters:
  ///   - stopped: Replications that the gate stops.
  ///   - goes: Net change a year of those that it does not stop, and of those that it `stops`.
  func branches(_ stopped: ShareFact, goes: Fact, stops: Fact, _ story: Story) -> Sentence {
    func change(_ fact: Fact) -> Sentence {
      let direction = sign(fact, below: pick("fewer", "减少"), equal: pick("more or fewer", "变化"), above: pick("more", "增加"))
      return say("\(story.offences(fact)) offences \(direction) a year", "每年\(direction) \(story.offences(fact)) 起")
    }
    return say(
      "The mean mixes two cities: \(change(goes)) if rolled out (\(kOfN(stopped.opposite)) runs), \(change(stops)) if stopped (\(whole(stopped.met))).",
      "平均值由两种情形混合而成：推广时\(change(goes))（\(kOfN(stopped.opposite))），叫停时\(change(stops))（\(whole(stopped.met)) 次）。")
  }
  var chanceHead: String { pick("What do two identical runs show?", "随机波动有多大？") }
  func chanceIs(wentAway: Sentence, added: Sentence, runs: Sentence) -> Sentence {
    say(
      "Two runs that differ in nothing but the dice of patrols show \(wentAway) gone and \(added) added a year (mean of \(runs) runs, grey lines). Read the net and its range first; this is not subtracted.",
      "两次模拟仅巡逻随机数不同时，同一账目每年也会显示减少 \(wentAway) 起、新增 \(added) 起（\(runs) 次模拟的平均，灰线）。请先看净变化及其区间；这部分未从结果中扣除。")
  }
}
