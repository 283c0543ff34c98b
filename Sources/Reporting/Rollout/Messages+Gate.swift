extension Messages {
  func gate(_ counts: GateCounts) -> Sentence {
    let goes = counts.goes - counts.goesLate
    return say(
      "Of \(whole(counts.all)) runs: go at once \(whole(goes)), go later \(whole(counts.goesLate)), stop \(whole(counts.stops)); "
        + "extended \(whole(counts.extended)), adjusted \(whole(counts.adjusted)).",
      "\(whole(counts.all)) 次模拟中：立即推广 \(whole(goes)) 次，延后推广 \(whole(counts.goesLate)) 次，叫停 \(whole(counts.stops)) 次；"
        + "其中延长试点 \(whole(counts.extended)) 次，调整 \(whole(counts.adjusted)) 次。")
  }

  /// - Parameter interval: 95 % of the share of wrong decisions.
  func wrong(_ counts: GateCounts, interval: Sentence) -> Sentence {
    let share = ShareFact(met: counts.wrong, of: counts.judged)
    return say(
      "Wrong decisions: \(kOfN(share)) (95 % interval \(interval)); wrong go \(whole(counts.falseGoes)), wrong stop "
        + "\(whole(counts.falseStops)).",
      "评审误判：\(inRuns(share))（95% 区间 \(interval)）；误判推广 \(whole(counts.falseGoes)) 次，误判叫停 "
        + "\(whole(counts.falseStops)) 次。")
  }

  /// - Parameters:
  ///   - stops: Arms with a gate, and in how many replications it stops their rollout.
  ///   - arms: Arms without one.
  func unequalGates(_ stops: [(arm: Sentence, futures: ShareFact)], without arms: [Sentence]) -> Sentence {
    let list = stops.map { say("\($0.arm) in \(inRuns($0.futures))", "\($0.arm)：\(inRuns($0.futures))") }
    return say(
      "A gate stops the rollout of \(Sentence.joined(list, separator: ", ")); there is none in "
        + "\(Sentence.joined(arms, separator: ", ")), which is built whatever its pilot shows.",
      "试点评审叫停推广：\(Sentence.joined(list, separator: "，"))；\(Sentence.joined(arms, separator: "、"))不设评审，"
        + "无论试点结果如何都会建成。")
  }

  /// Heads the means of outcomes whose mean over all runs is near none of them.
  var branches: String { pick("means by what the gate decides", "按评审结果分别平均") }
  func ifGo(_ runs: Fact) -> Sentence { say("go: \(whole(runs)) runs", "推广：\(whole(runs)) 次") }
  func ifStopped(_ runs: Fact) -> Sentence { say("stop: \(whole(runs)) runs", "叫停：\(whole(runs)) 次") }

  func regression(_ change: Sentence) -> Sentence {
    say(
      "Recorded crime at the pilot's sites without any station, against the rest of the city: \(change) (regression to the mean).",
      "若无警务站，试点选址的登记案件相对全市其余地区变化：\(change)（趋均值回归）。")
  }
}
