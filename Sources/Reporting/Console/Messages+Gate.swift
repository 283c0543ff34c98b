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

  func regression(_ change: String) -> String {
    pick(
      "Recorded crime at the pilot's sites without any station, against the rest of the city: \(change) (regression to the mean).",
      "若无警务站，试点选址的记录案件相对全市其余地区变化：\(change)（趋均值回归）。")
  }
}
