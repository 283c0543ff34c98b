/// Words of all maps, and of the first screen's.
extension ReportWords {
  func below(_ edge: String) -> String { pick("below \(edge)", "低于 \(edge)") }
  func above(_ edge: String) -> String { pick("above \(edge)", "高于 \(edge)") }
  func between(_ low: String, _ high: String) -> String { pick("\(low) to \(high)", "\(low) 至 \(high)") }
  func stationOf(_ phase: String) -> String { pick("station, \(phase)", "警务站（\(phase)）") }
  func zoneUnknown(_ zone: String) -> String { pick("\(zone): nothing to compare", "\(zone)：无可比较的数据") }

  var mapQuestion: String { pick("Where does help come sooner, and where later?", "哪里到场更快，哪里更慢？") }
  func mapCaption(_ base: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "Change of the mean response time in minutes against \(base), \(dates), mean of \(futures) simulated runs. Hatched where the 90 % range of the change (mean ± z standard deviations over runs) includes no change.",
      "平均到场时间的变化（分钟）：较\(base)，\(dates)，\(futures) 次模拟的平均。变化的 90% 区间（平均值 ± z 倍标准差）包含“无变化”的分区画斜线。")
  }
  func mapFinding(_ zones: ZoneCounts) -> Sentence {
    let (all, faster, slower) = (whole(zones.all), whole(zones.faster), whole(zones.slower))
    let close = zones.close.value == 0 ? "" : say("; \(whole(zones.close)) cannot be told", "；\(whole(zones.close)) 个无法判断")
    switch (zones.faster.count, zones.slower.count) {
    case (0, 0):
      return zones.all.count == 1
        ? say("Whether the only zone gets faster cannot be told", "唯一的分区是否变快无法判断")
        : say(
          "Of \(all) zones \(noneClearly(zones.faster)) gets faster or slower", "\(all) 个分区中\(noneClearly(zones.faster))变快或变慢")
    case (0, _):
      return say(
        "Of \(all) zones \(noneClearly(zones.faster)) gets faster, \(slower) slower",
        "\(all) 个分区中\(noneClearly(zones.faster))变快，\(slower) 个变慢") + close
    case (_, 0):
      return say(
        "\(faster) of \(all) zones get\(zones.faster.count == 1 ? "s" : "") faster, \(noneClearly(zones.slower)) slower",
        "\(all) 个分区中 \(faster) 个变快，\(noneClearly(zones.slower))变慢") + close
    default:
      return say(
        "\(faster) of \(all) zones get\(zones.faster.count == 1 ? "s" : "") faster, \(slower) slower",
        "\(all) 个分区中 \(faster) 个变快，\(slower) 个变慢") + close
    }
  }
  func fasterBy(_ unit: String) -> String { pick("← faster, \(unit)", "← 更快（\(unit)）") }
  func slowerBy(_ unit: String) -> String { pick("slower, \(unit) →", "更慢（\(unit)）→") }
  var losesMost: String { pick("loses most", "变慢最多") }
  func zoneTip(_ zone: String, _ change: String, _ range: String, from base: String, to mean: String) -> String {
    pick("\(zone): \(change) (\(range)), from \(base) to \(mean)", "\(zone)：\(change)（\(range)），由 \(base) 变为 \(mean)")
  }
}
