/// Words of the map with the month slider.
extension ReportWords {
  var whereQuestion: String { pick("Where do true offences change, month by month?", "实际案件在哪里变化，逐月如何？") }
  func whereCaption(_ base: String, _ month: String, _ futures: Int) -> String {
    pick(
      "Net change of true offences by zone against \(base), reported or not, summed from the first month to \(month); number of offences, mean of \(futures) simulated futures.",
      "各分区实际案件（无论是否报案）相对\(base)的净变化，从首月累计至\(month)；单位：起，\(futures) 个模拟未来的平均。")
  }
  /// - Parameter parts: Where, net change, and what 90 % of futures hold; nil of too few.
  func whereFinding(_ arm: String, _ parts: [(scope: String, net: String, range: (String, String)?)]) -> String {
    let texts = parts.enumerated().map { index, part in
      let place =
        switch part.scope {
        case "treated": pick("where stations serve", "警务站服务区")
        case "buffer": pick("next to them", "邻近地区")
        default: pick("in the whole city", "全市")
        }
      let remark = part.range.map { pick(" (90 % of futures: \($0) to \($1))", "（90% 的未来：\($0) 至 \($1)）") } ?? ""
      return pick("\(part.net)\(index == 0 ? " offences" : "") \(place)\(remark)", "\(place) \(part.net) 起\(remark)")
    }
    return pick("\(arm): \(texts.joined(separator: ", "))", "\(arm)：\(texts.joined(separator: "，"))")
  }
  func netTotal(_ total: String) -> String { pick("whole city: \(total) offences", "全市：\(total) 起") }
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
      "Not very: a zone has few offences and chance alone moves them. The figure “Did crime go away or move?” hatches the zones whose range includes no change.",
      "不太可靠：单个分区案件少，仅偶然因素就会使其变动。“案件减少了还是转移了？”一图中，区间包含“无变化”的分区画有斜线。")
  }
  var stationsHead: String { pick("When do stations appear?", "警务站何时出现？") }
  func stationsNote(_ hidden: Int) -> String {
    let first = pick(
      "In the month of their mean opening day over the futures in which they open.", "在其开设的未来中，于平均开设日所在月份出现。")
    if hidden == 0 { return first }
    return first
      + pick(
        " \(sentence(count(hidden))) that open\(hidden == 1 ? "s" : "") in fewer than half of futures \(hidden == 1 ? "is" : "are") not drawn.",
        "另有 \(hidden) 个在不到一半的未来中开设，未画出。")
  }

  func month(_ text: String) -> String { NumberStyle(language: language).month(text) }
}
