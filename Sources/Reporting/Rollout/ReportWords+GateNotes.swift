import Texts

/// What is written below the figure on the gate.
extension ReportWords {
  var gateCatches: String { pick("What it catches", "评审能发现什么") }
  /// Nil where the truth is not known.
  func gateCatchesText(_ gate: GateNumbers) -> Sentence? {
    guard let going = gate.isGoingOnWrong(), let stopping = gate.isStoppingWrong(), let caught = gate.isGoingOnWrong(.stop),
      let missed = gate.isStoppingWrong(.stop)
    else { return nil }
    let all = gate.decisions
    return say(
      "Going on would be wrong in \(kOfN(ShareFact(met: going, of: all))) runs; the review stops \(whole(caught)) of them. Stopping would be wrong in \(kOfN(ShareFact(met: stopping, of: all))); the review stops \(whole(missed)) of those too.",
      "\(kOfN(ShareFact(met: going, of: all)))不应推广，评审叫停了其中 \(whole(caught)) 次；\(kOfN(ShareFact(met: stopping, of: all)))不应叫停，评审却叫停了其中 \(whole(missed)) 次。"
    )
  }

  var regressionHead: String { pick("Regression to the mean", "趋均值回归") }
  func regressionText(_ change: EstimateRow, _ reading: Reading) -> Sentence {
    let range = reading.fullRange(change[.q05], change[.q95], signed: true)
    let head = say(
      "Without any station, recorded crime at the chosen sites \(risesOrFalls(change[.mean], reading)) against the rest of the city (90 % range \(range))",
      "若不设警务站，所选地点的登记案件较全市其他地区\(risesOrFalls(change[.mean], reading))（90% 区间：\(range)）")
    if change.q95 < 0 {
      return head + say(": the review would take that fall for success.", "：评审会把这一下降当作成效。")
    }
    return head + say(".", "。")
  }

  var seenAndTrue: String { pick("Seen and true", "所见与实际") }
  func seenAndTrueText(observed: Fact, truth: Fact, _ reading: Reading) -> Sentence {
    let gap = observed - truth
    let verdict = sign(gap, below: pick("better than", "好于"), equal: pick("as good as", "等同于"), above: pick("worse than", "差于"))
    let why =
      gap.value < 0
      ? pick(
        ": in a few zones over a few months they move much by chance, and a bad spell passes by itself.",
        "：少数分区几个月内随机波动很大，高发期也会自行过去。")
      : gap.value > 0 ? pick(": near a station more is reported.", "：警务站附近报案更多。") : fullStop
    return say(
      "On average recorded crime \(risesOrFalls(observed, reading)) in the review’s eyes, while going on means that true crime \(risesOrFalls(truth, reading)). Records look \(verdict) the truth",
      "平均而言，评审时可见的登记案件\(risesOrFalls(observed, reading))，而推广后实际发案\(risesOrFalls(truth, reading))。登记案件看上去\(verdict)实际") + why
  }

  var extensionsHead: String { pick("Extensions and changes", "延期与调整") }
  func extensionsText(_ gate: GateNumbers) -> Sentence {
    say(
      "The pilot is extended in \(kOfN(ShareFact(met: gate.extended, of: gate.decisions))) runs and changed on the way in \(whole(gate.adjusted)).",
      "\(kOfN(ShareFact(met: gate.extended, of: gate.decisions)))延长了试点，\(whole(gate.adjusted)) 次中途作了调整。")
  }

  /// `falls by 2.4 %`: the direction in a word, the size without a sign.
  func risesOrFalls(_ change: Fact, _ reading: Reading) -> Sentence {
    let direction = sign(
      change, below: pick("falls by", "下降"), equal: pick("changes by", "变化"), above: pick("rises by", "上升"))
    return say("\(direction) \(reading.full(change, magnitude: true))", "\(direction) \(reading.full(change, magnitude: true))")
  }

  /// The same of a range: with a direction where both ends have it.
  func risesOrFalls(_ low: Fact, _ high: Fact, _ reading: Reading) -> Sentence {
    if low.value < 0, high.value > 0 {
      return say("changes by ", "变化 ") + reading.fullRange(low, high, signed: true)
    }
    let direction = sign(
      low + high, below: pick("falls by", "下降"), equal: pick("changes by", "变化"), above: pick("rises by", "上升"))
    return say("\(direction) ", "\(direction) ") + reading.fullRange(low, high, magnitude: true)
  }
}
