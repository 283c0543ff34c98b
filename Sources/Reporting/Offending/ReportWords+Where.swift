import Experiments
import Texts

/// Words of the map with the month slider.
extension ReportWords {
  var whereQuestion: String { pick("Where do true offences change, month by month?", "实际案件在哪里变化，逐月如何？") }
  /// - Parameters:
  ///   - all: The months of the maps.
  ///   - last: Those of which the finding speaks.
  func whereCaption(_ base: Sentence, _ all: Sentence, _ last: Sentence, _ runs: Sentence) -> Sentence {
    say(
      "Net change of true offences by zone against \(base), reported or not, summed over \(all); number of offences, mean of \(runs) simulated runs. The title is about \(last).",
      "各分区实际发案（含未报案）较\(base)的净变化，\(all)累计；单位：起，\(runs) 次模拟的平均。标题针对\(last)。")
  }

  /// What becomes of offences, in the word that the share of replications allows.
  func tendency(fewer: ShareFact, more: ShareFact) -> Sentence {
    if fewer.likelihood.isLikely { return say("\(adverb(fewer)) fewer offences", "\(adverb(fewer))下降") }
    if more.likelihood.isLikely { return say("\(adverb(more)) more offences", "\(adverb(more))上升") }
    switch fewer.likelihood {
    case .tooFew: return adverb(fewer)
    case .tooClose: return say(adverb(fewer), "是否下降\(adverb(fewer))")
    default:
      return say(
        "fewer offences in \(kOfN(fewer)) runs, more in \(whole(more.met))", "\(kOfN(fewer))下降、\(whole(more.met)) 次上升")
    }
  }
  /// - Parameters:
  ///   - served: What becomes of offences where stations serve.
  ///   - nextDoor: And in the zones next to those; nil where there are none.
  func whereFinding(_ arm: Sentence, served: Sentence, nextDoor: Sentence?) -> Sentence {
    let second = nextDoor.map { say("; next door \($0)", "，相邻地区\($0)") } ?? ""
    return say("\(arm): \(served) where stations serve\(second)", "\(arm)：警务站服务区发案\(served)\(second)")
  }
  func whereFinding(_ arm: Sentence, net: Fact, size: Sentence) -> Sentence {
    let direction = sign(net, below: pick("fewer", "减少"), equal: pick("more or fewer", "变化"), above: pick("more", "增加"))
    return say("\(arm): \(size) offences \(direction) in the whole city", "\(arm)：全市发案\(direction) \(size) 起")
  }

  /// - Parameter month: Up to which it counts.
  func netTotal(_ total: String, until month: String) -> String {
    pick("whole city until \(month): \(total) offences", "截至\(month)全市累计：\(total) 起")
  }
  /// What the slider says of a month.
  func netUntil(_ month: String, _ arms: [(name: String, total: String)]) -> String {
    pick(
      "until \(month), whole city: " + arms.map { "\($0.name) \($0.total)" }.joined(separator: ", "),
      "截至\(month)，全市：" + arms.map { "\($0.name) \($0.total) 起" }.joined(separator: "，"))
  }
  func netTip(_ zone: String, _ net: String) -> String { pick("\(zone): \(net) offences", "\(zone)：\(net) 起") }
  var fewerOffences: String { pick("← fewer offences", "← 案件减少") }
  var moreOffences: String { pick("more offences →", "案件增加 →") }
  var servedZones: String { pick("zones that stations serve", "警务站服务的分区") }
  var play: String { pick("▶ Play", "▶ 播放") }
  var pause: String { pick("❚❚ Pause", "❚❚ 暂停") }
  var monthShown: String { pick("Month shown", "所示月份") }
  var zone: String { pick("Zone", "分区") }
  func netUntil(_ month: String) -> String { pick("Net change until \(month)", "截至\(month)的净变化") }
  func whereTable(_ arm: String, _ count: Int) -> String {
    pick("\(arm): the \(count) zones that change most", "\(arm)：变化最大的 \(count) 个分区")
  }
  var singleZonesHead: String { pick("How sure is a single zone?", "单个分区有多可靠？") }
  var singleZones: String {
    pick(
      "Not very: a zone has few offences and chance moves them. The figure “\(displacementQuestion)” hatches the zones whose range includes no change.",
      "不太可靠：单个分区案件少，随机波动就会使其变动。“\(displacementQuestion)”一图中，区间包含“无变化”的分区画有斜线。")
  }
  var stationsHead: String { pick("When do stations appear?", "警务站何时出现？") }
  /// - Parameter hidden: Stations that open in fewer than half of the replications.
  func stationsNote(_ hidden: Fact?) -> Sentence {
    let first = say(
      "In the month of their mean opening day over the runs in which they open.", "在其开设的各次模拟的平均开设日所在月份出现。")
    guard let hidden, hidden.count > 0 else { return first }
    let isOne = hidden.count == 1
    return first
      + say(
        " \(spelled(hidden).capitalised) that open\(isOne ? "s" : "") in fewer than half of the runs \(isOne ? "is" : "are") not drawn.",
        "另有 \(whole(hidden)) 个在不到一半的模拟中开设，未画出。")
  }

  func month(_ text: String) -> String { NumberStyle(language: language).month(text) }
}
