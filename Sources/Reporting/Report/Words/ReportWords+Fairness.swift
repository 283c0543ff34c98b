/// Words of the figure on who loses.
extension ReportWords {
  var fairnessQuestion: String { pick("Who loses?", "谁会吃亏？") }
  func fairnessCaption(_ base: String, _ window: String, _ futures: Int) -> String {
    pick(
      "Mean response time in minutes against \(base), window “\(window)”, mean of \(futures) simulated futures. A zone gets faster or slower where its 90 % range, the mean ± 1.645 standard deviations of the change, leaves no change out.",
      "平均到场时间（分钟），与\(base)比较，时段：\(window)，\(futures) 个模拟未来的平均。分区变化的平均值 ± 1.645 倍标准差（90% 区间）不含“无变化”时，才算变快或变慢。")
  }
  /// - Parameter worst: The zone that loses most and by how much; nil where none surely loses.
  func fairnessFinding(
    _ arm: String, isPeople: Bool, faster: String, slower: String, worst: (zone: String, by: String)?, anyFaster: Bool
  ) -> String {
    guard let worst else {
      if !anyFaster { return pick("\(arm): too close to call in every zone", "\(arm)：每个分区都难以断定") }
      return pick(
        "\(arm): no single zone clearly gets slower, \(isPeople ? "zones with \(faster) of residents" : "\(faster) of all zones") get faster",
        "\(arm)：没有任何单个分区可断定变慢，\(faster)\(isPeople ? "居民所在的分区" : "的分区")变快")
    }
    let who =
      isPeople
      ? pick("zones with \(anyFaster ? faster : slower) of residents", "\(anyFaster ? faster : slower)居民所在的分区")
      : pick("\(anyFaster ? faster : slower) of all zones", "\(anyFaster ? faster : slower)的分区")
    let loss = pick("most in \(worst.zone) (\(worst.by))", "其中\(worst.zone)变慢最多（\(worst.by)）")
    if !anyFaster { return pick("\(arm): \(who) get slower, \(loss), and none faster", "\(arm)：没有变快的，\(who)变慢，\(loss)") }
    return pick("\(arm): \(who) get faster, \(slower) slower, \(loss)", "\(arm)：\(who)变快，\(slower)变慢，\(loss)")
  }
  var lessThanOne: String { pick("less than 1\u{a0}%", "不到 1%") }
  var moreThanNinetyNine: String { pick("more than 99\u{a0}%", "99% 以上") }

  func sharesTitle(_ isPeople: Bool) -> String {
    isPeople ? pick("Residents by what becomes of their zone", "居民所在分区的变化") : pick("Zones by what becomes of them", "分区的变化")
  }
  var sharesNote: String { pick("share, mean response time", "占比，按平均到场时间") }
  var getFaster: String { pick("faster", "变快") }
  var getSlower: String { pick("slower", "变慢") }
  var tooClose: String { pick("too close to call", "难以断定") }

  var whereStationsServe: String { pick("Where stations serve", "警务站服务区") }
  var nextToServed: String { pick("Next to them", "邻近地区") }
  func precinct(_ name: String) -> String { pick("Precinct \(name)", "辖区 \(name)") }
  var groupsTitle: String { pick("By group of zones", "按分区类别") }
  var zonesTitle: String { pick("Zones that lose and gain most", "变慢和变快最多的分区") }
  func zonesOf(_ arm: String) -> String {
    pick("\(arm): zones that lose and gain most", "\(arm)：变慢和变快最多的分区")
  }
  func allZones(_ arm: String) -> String { pick("\(arm): every zone", "\(arm)：所有分区") }
  func dumbbellNote(_ unit: String, eachSide: Bool) -> String {
    pick("mean response time, \(unit)", "平均到场时间（\(unit)）") + (eachSide ? pick(", eight of each", "，各八个") : "")
  }
  var change: String { pick("change", "变化") }
  func people(_ number: String) -> String { pick("\(number) people", "\(number) 人") }
  var population: String { pick("People", "人口") }
  var withOption: String { pick("With the option", "实施方案") }
  var changeMinutes: String { pick("Change, min", "变化（分钟）") }

  var sureHead: String { pick("How sure is “slower”?", "“变慢”有多确定？") }
  var sure: String {
    pick(
      "Slower in 19 of 20 futures or more, zone by zone, if changes spread like a normal distribution. Zones that share a unit change together: the zones do not err one by one.",
      "若变化近似正态分布，则逐区看至少 20 个未来中有 19 个变慢。共用警力的分区一同变化：各分区的误差并不独立。")
  }
  var losersHead: String { pick("Were those who lose badly served before?", "变慢的分区原来就差吗？") }
  func losersWere(_ arm: String, base: String, own: String, all: String, isWorse: Bool) -> String {
    pick(
      "Under \(base) help takes \(own) in the zones that \(arm) makes slower, against \(all) in all zones (weighted by residents): those who lose were \(isWorse ? "worse" : "better") served to begin with.",
      "\(base)下，\(arm)使之变慢的分区平均到场 \(own)，全部分区为 \(all)（按居民加权）：变慢的分区原来就\(isWorse ? "较差" : "较好")。")
  }
  var notSaidHead: String { pick("What this does not say", "此图未说明什么") }
  var notSaid: String {
    pick(
      "Response is one thing that stations bring. Who gains from an open door, from patrols or from less crime is on the maps above.",
      "到场时间只是警务站的一个方面。谁从开放的警务站、巡逻或案件减少中受益，见上面的地图。")
  }
}
