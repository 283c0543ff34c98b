import Experiments
import Texts

/// Words of the figure on who loses.
extension ReportWords {
  var fairnessQuestion: String { pick("Who gains, who loses?", "谁受益、谁受损？") }
  func fairnessCaption(_ base: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "Mean response time in minutes against \(base), \(dates), mean of \(futures) simulated runs. A zone counts as faster or slower where the 90 % range of its change (mean ± z standard deviations over runs) leaves no change out.",
      "平均到场时间（分钟），与\(base)比较，\(dates)，\(futures) 次模拟的平均。分区变化的 90% 区间（平均值 ± z 倍标准差）不含“无变化”时，才计为变快或变慢。")
  }

  // MARK: The finding
  func unservedFinding(_ parts: [Sentence]) -> Sentence {
    say(
      "Where no station serves, help comes \(Sentence.joined(parts, separator: ", "))",
      "无警务站服务的地区：\(Sentence.joined(parts, separator: "，"))")
  }
  /// - Parameters:
  ///   - minutes: Nil where no run is near the mean.
  ///   - share: Runs in which it is so.
  func unserved(_ arm: Sentence, isLater: Bool, by minutes: Sentence?, _ share: ShareFact) -> Sentence {
    if !share.likelihood.isLikely && share.likelihood != .tooFew {
      return say(
        "no surer later than sooner under \(arm) (\(isLater ? "later" : "sooner") in \(kOfN(share)) runs)",
        "\(arm)快慢不定（\(kOfN(share))变\(isLater ? "慢" : "快")）")
    }
    let by = minutes.map { say("\($0) ", " \($0)") } ?? ""
    return say(
      "\(by)\(isLater ? "later" : "sooner") under \(arm) (\(kOfN(share)) runs)",
      "\(arm)到场\(isLater ? "慢" : "快")\(by)（\(kOfN(share))）")
  }
  var lessThanOne: String { pick("less than 1\u{a0}%", "不到 1%") }
  var moreThanNinetyNine: String { pick("more than 99\u{a0}%", "99% 以上") }

  func sharesTitle(_ isPeople: Bool) -> String {
    isPeople ? pick("Residents by what becomes of their zone", "居民所在分区的变化") : pick("Zones by what becomes of them", "分区的变化")
  }
  var sharesNote: String { pick("share, mean response time", "占比，按平均到场时间") }
  var getFaster: String { pick("faster", "变快") }
  var getSlower: String { pick("slower", "变慢") }
  var tooClose: String { pick("cannot be told", "无法判断") }

  var whereStationsServe: String { pick("Where stations serve", "警务站服务区") }
  var nextToServed: String { pick("Next to them", "邻近地区") }
  func precinct(_ name: String) -> String { pick("Precinct \(name)", "辖区 \(name)") }
  var groupsTitle: String { pick("By group of zones", "按地区类别") }
  var zonesTable: String { pick("Zones that lose and gain most", "变慢和变快最多的分区") }
  func dumbbellNote(_ unit: String) -> String { pick("mean response time, \(unit)", "平均到场时间（\(unit)）") }
  var change: String { pick("change", "变化") }
  func people(_ number: String) -> String { pick("\(number) people", "\(number) 人") }
  var population: String { pick("People", "人口") }
  var withOption: String { pick("With the option", "实施方案") }
  var changeMinutes: String { pick("Change, min", "变化（分钟）") }

  // MARK: Notes
  var zonesHead: String { pick("Zone by zone", "逐个分区") }
  func zonesOf(_ arm: Sentence, _ counts: Sentence) -> Sentence { say("\(arm): \(counts.lowered)", "\(arm)：\(counts)") }
  /// - Parameter power: The least change that a zone would show.
  func zonesText(_ counts: [Sentence], power: Sentence) -> Sentence {
    let list = Sentence.joined(counts, separator: pick(". ", "。"))
    return say(
      "\(list). Few calls come from one zone, so its change must exceed \(power) to be seen (mean of zones); zones together show less.",
      "\(list)。单个分区警情较少，变化须超过 \(power)（各分区平均）才能识别；多个分区合并后可识别更小的变化。")
  }
  var losersHead: String { pick("Were those who lose badly served before?", "变慢的分区原来就较慢吗？") }
  /// - Parameters:
  ///   - count: Zones that get slower.
  ///   - gap: How much longer their help took than the city's; nil where both are alike as shown.
  func losersWere(_ arm: Sentence, base: Sentence, own: Sentence, all: Sentence, count: Fact, gap: Fact?) -> Sentence {
    let verdict =
      gap.map {
        sign(
          $0, below: pick("better served before", "原来较快"), equal: pick("served alike before", "原来相近"),
          above: pick("worse served before", "原来就较慢"))
      } ?? say("served alike before", "原来相近")
    return say(
      "In the \(whole(count)) zone\(count.count == 1 ? "" : "s") that \(arm) makes slower help takes \(own) under \(base), against \(all) in all zones: \(count.count == 1 ? "it was" : "they were") \(verdict).",
      "\(arm)使 \(whole(count)) 个分区变慢，这些分区在\(base)下平均 \(own)到场，全部分区为 \(all)：\(verdict)。")
  }
  var notSaidHead: String { pick("What this does not say", "此图未说明什么") }
  var notSaid: String {
    pick(
      "Response is one thing that stations bring. Who gains from an open door, from patrols or from less crime is on the maps above.",
      "到场时间只是警务站作用的一个方面。谁因警务站开门、巡逻或发案减少而受益，见上面的地图。")
  }
}
