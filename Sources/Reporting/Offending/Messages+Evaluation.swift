import Experiments

/// Words of the block "What an evaluation would have said".
extension Messages {
  var evaluationTitle: String { pick("What an evaluation would have said", "评估会怎么说") }
  var estimate: String { pick("estimate", "估计") }
  var truth: String { pick("truth", "真值") }
  var wrongSign: String { pick("wrong sign", "符号错误") }
  var findsSuccess: String { pick("finds success", "判定有效") }
  var falseAlarms: String { pick("false alarms", "误判有效") }

  func name(_ estimator: AreaEstimator) -> String {
    switch estimator {
    case .weightedDisplacementDifference, .weightedDisplacementDifferencePoisson:
      pick("Weighted displacement difference (WDD)", "加权位移差（WDD）")
    case .totalNetEffect: pick("Total net effect, offences fewer (TNE)", "总净效应，减少数（TNE）")
    case .relativeIncidentRateRatioLog: pick("Relative incident rate ratio (RIRR)", "相对发案率比（RIRR）")
    case .differenceInDifferences: pick("Difference in differences, near stations", "双重差分，警务站周边")
    case .beforeAfterChange: pick("Before and after, near stations", "前后对比，警务站周边")
    case .weightedDisplacementQuotient: pick("Weighted displacement quotient (WDQ)", "加权位移商（WDQ）")
    }
  }

  func monthsCompared(areSame: Bool) -> String {
    areSame
      ? pick("Recorded offences, same months of the year before and after.", "登记数，前后为同名月份。")
      : pick("Recorded offences before and after, none of the same months of the year.", "登记数，前后无同名月份。")
  }

  var truthNote: String {
    pick(
      "truth: offences with the arm less those with today's policy, at today's share of recorded ones; tests are one-sided at 5 %.",
      "真值：该方案与现行做法下实际发生数之差，按现行登记比例折算；检验为单侧 5%。")
  }

  var additiveNote: String {
    pick(
      "RIRR and TNE compare changes as factors. WDD and difference in differences compare them in offences: where crime grows or falls "
        + "everywhere, they show an effect that is not there.",
      "RIRR 与 TNE 按倍数比较变化；WDD 与双重差分按件数比较：全市案件普遍上升或下降时，会显示并不存在的效果。")
  }

  func overdispersion(_ factor: Sentence) -> Sentence {
    say(
      "Counts of like areas differ by \(factor) × the variance of Poisson counts (φ, from pairs of placebo sites).",
      "同类地区登记数之差的方差为泊松方差的 \(factor) 倍（φ，取自成对的安慰剂地点）。")
  }

  func silentQuotient(_ silent: ShareFact, truth: Sentence?) -> Sentence {
    say(
      "WDQ says nothing in \(inRuns(silent))" + (truth.map { "; truly it is \($0)." } ?? "."),
      "\(inRuns(silent)) WDQ 毫无意义" + (truth.map { "；其真值为 \($0)。" } ?? "。"))
  }

  func valueAndRange(_ value: Sentence, _ range: Sentence) -> Sentence { say("\(value) (\(range))", "\(value)（\(range)）") }
}
