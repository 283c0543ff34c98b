/// Words of all maps, and of the first screen's.
extension ReportWords {
  func below(_ edge: String) -> String { pick("below \(edge)", "低于 \(edge)") }
  func above(_ edge: String) -> String { pick("above \(edge)", "高于 \(edge)") }
  func between(_ low: String, _ high: String) -> String { pick("\(low) to \(high)", "\(low) 至 \(high)") }
  func stationOf(_ phase: String) -> String { pick("station, \(phase)", "警务站（\(phase)）") }
  func zoneUnknown(_ zone: String) -> String { pick("\(zone): nothing to compare", "\(zone)：无可比较的数据") }

  var mapQuestion: String { pick("Where does help come sooner, and where later?", "哪里到场更快，哪里更慢？") }
  func mapCaption(_ arm: String, _ base: String, _ window: String, _ futures: Int) -> String {
    pick(
      "Change of the mean response time in minutes, \(arm) against \(base), window “\(window)”, mean of \(futures) simulated futures. Hatched where the 90 % range, the mean ± 1.645 standard deviations of the change over futures, includes no change.",
      "平均到场时间的变化（分钟），\(arm)与\(base)比较，时段：\(window)，\(futures) 个模拟未来的平均。90% 区间（变化的平均值 ± 1.645 倍标准差）包含“无变化”的分区画斜线。")
  }
  func mapFinding(faster: Int, slower: Int, of total: Int) -> String {
    let close = total - faster - slower
    if faster == 0 && slower == 0 {
      return pick(
        total == 1 ? "Too close to call in the only zone" : "Too close to call in all \(total) zones",
        "\(total) 个分区的变化都难以断定")
    }
    let rest = close == 0 ? "" : pick("; \(close) too close to call", "；\(close) 个难以断定")
    if faster == 0 {
      return pick(
        "No zone clearly gets faster, \(slower) of \(total) slower", "没有分区可断定变快，\(total) 个分区中 \(slower) 个变慢") + rest
    }
    return pick(
      "\(faster) of \(total) zones get\(faster == 1 ? "s" : "") faster, \(slower == 0 ? "none clearly" : String(slower)) slower",
      "\(total) 个分区中 \(faster) 个变快，" + (slower == 0 ? "没有可断定变慢的" : "\(slower) 个变慢")) + rest
  }
  func fasterBy(_ unit: String) -> String { pick("← faster, \(unit)", "← 更快（\(unit)）") }
  func slowerBy(_ unit: String) -> String { pick("slower, \(unit) →", "更慢（\(unit)）→") }
  var losesMost: String { pick("loses most", "变慢最多") }
  func zoneTip(_ zone: String, _ change: String, _ range: String, from base: String, to mean: String) -> String {
    pick("\(zone): \(change) (\(range)), from \(base) to \(mean)", "\(zone)：\(change)（\(range)），由 \(base) 变为 \(mean)")
  }
}
