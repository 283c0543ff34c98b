extension Messages {
  func gate(go: String, late: String, stop: String, extended: String, adjusted: String) -> String {
    pick(
      "Of the futures: go at once \(go), go later \(late), stop \(stop); extended \(extended), adjusted \(adjusted).",
      "各未来中：立即推广 \(go)，延后推广 \(late)，停止 \(stop)；其中延长试点 \(extended)，调整 \(adjusted)。")
  }

  func wrong(_ share: String, low: String, high: String, falseGo: String, falseStop: String) -> String {
    pick(
      "Wrong decisions: \(share) (95 % interval \(low) to \(high)); wrong go \(falseGo), wrong stop \(falseStop).",
      "决策错误：\(share)（95% 区间 \(low) 至 \(high)）；误推广 \(falseGo)，误停止 \(falseStop)。")
  }

  /// - Parameters:
  ///   - stops: Arms with a gate, and in how many futures it stops their rollout.
  ///   - arms: Arms without one.
  func unequalGates(_ stops: [(arm: String, futures: Int)], without arms: [String]) -> String {
    let list = stops.map { pick("\($0.arm) in \(ofFutures($0.futures))", "\($0.arm)在 \(ofFutures($0.futures)) 个未来中") }
    return pick(
      "A gate stops the rollout of \(list.joined(separator: ", ")) futures; there is none in \(arms.joined(separator: ", ")), "
        + "which is built whatever its pilot shows.",
      "决策关口停止推广：\(list.joined(separator: "，"))；\(arms.joined(separator: "、"))没有关口，无论试点结果如何都会建成。")
  }

  func regression(_ change: String) -> String {
    pick(
      "Recorded crime at the pilot's sites without any station, against the rest of the city: \(change) (regression to the mean).",
      "若无警务站，试点选址的记录案件相对全市其余地区变化：\(change)（趋均值回归）。")
  }
}
