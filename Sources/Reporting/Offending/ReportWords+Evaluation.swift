import Experiments
import Texts

extension ReportWords {
  var evaluationQuestion: String { pick("Would an evaluation have seen it?", "评估能看出效果吗？") }
  /// - Parameter estimator: The one of which the finding speaks.
  func evaluationCaption(before: Sentence, after: Sentence, runs: Sentence, estimator: String) -> Sentence {
    say(
      "Recorded offences of \(after) against \(before), same months of the year where both have them; \(runs) simulated runs, each evaluated from its own records. Proven: one-sided test at the 95 % level. The title is about the \(estimator).",
      "\(after)与\(before)的登记案件比较（两者都有的月份）；\(runs) 次模拟，各用自己的登记案件评估。证实：单侧检验，95% 水平。标题所指方法：\(estimator)。")
  }

  func evaluationFinding(_ numbers: EvaluationNumbers, _ reading: Reading) -> Sentence {
    let (all, proven) = (whole(numbers.all), whole(numbers.proven))
    let size = reading.full(numbers.truth, magnitude: true)
    if numbers.truth.value.magnitude < 0.0005 {
      return say(
        "A true change of \(size) would be taken for a proven fall in \(proven) of \(all) evaluations",
        "实际变化仅 \(size)，\(all) 次评估中仍有 \(proven) 次会“证实”下降")
    }
    let direction = sign(
      numbers.truth, below: pick("fall", "下降"), equal: pick("change", "变化"), above: pick("rise", "上升"))
    if numbers.truth.value > 0 {
      return say(
        "A true \(direction) of \(size) looks like a fall in \(whole(numbers.falls)) of \(all) evaluations; \(proven) would prove a fall",
        "实际\(direction) \(size)，\(all) 次评估中却有 \(whole(numbers.falls)) 次看似下降，\(proven) 次会“证实”下降")
    }
    return say(
      "A true \(direction) of \(size) looks like a rise in \(whole(numbers.rises)) of \(all) evaluations; \(proven) prove\(numbers.proven.count == 1 ? "s" : "") it",
      "实际\(direction) \(size)，\(all) 次评估中有 \(whole(numbers.rises)) 次看似上升，能够证实下降的有 \(proven) 次")
  }

  // MARK: Dots
  func dotsTitle(_ arm: String) -> String { pick("\(arm): what evaluations would find", "\(arm)：评估会得出什么") }
  func dotsNote(dots: Int, futures: Int) -> String {
    let dot =
      dots == futures
      ? pick("One dot is one of \(futures) runs.", "一个点代表 \(futures) 次模拟中的一次。")
      : pick("\(dots) dots stand for \(futures) runs.", "\(dots) 个点代表 \(futures) 次模拟。")
    return pick(
      "Estimated change against what records would have shown otherwise, %. ", "与不设警务站时应有的登记案件相比，估计的变化（%）。") + dot
  }
  /// An estimator's abbreviation, what it means and where it counts, and both as one name.
  func estimatorName(_ estimator: AreaEstimator) -> EstimatorName? {
    switch estimator {
    case .weightedDisplacementDifference:
      name("WDD", "weighted displacement difference, stations and next to them", "加权位移差（WDD）", "警务站及相邻地区")
    case .differenceInDifferences: name("DiD", "difference in differences, near stations", "双重差分（DiD）", "警务站周边")
    case .beforeAfterChange: name("", "before and after, nothing compared", "简单前后比较", "无对照")
    case .weightedDisplacementQuotient: name("WDQ", "weighted displacement quotient", "加权位移商（WDQ）", "")
    case .relativeIncidentRateRatioLog: name("RIRR", "logarithm of the relative incident rate ratio", "相对发生率比（RIRR）", "对数")
    case .totalNetEffect: name("TNE", "total net effect, positive is fewer", "总净效应（TNE）", "正值为减少")
    // Told apart by its standard error alone.
    case .weightedDisplacementDifferencePoisson: nil
    }
  }
  private func name(_ short: String, _ long: String, _ chinese: String, _ place: String) -> EstimatorName {
    language == .en
      ? EstimatorName(short: short, place: long, long: long)
      : EstimatorName(short: chinese, place: place, long: chinese + (place.isEmpty ? "" : "，" + place))
  }
  struct EstimatorName: Equatable, Sendable {
    var short, place, long: String
  }
  func showFall(_ count: Int) -> String { pick("\(count) of \(futures) prove a fall", "\(futures) 次中 \(count) 次证实下降") }
  func showWrong(_ count: Int, isRise: Bool) -> String {
    isRise
      ? pick("\(count) of \(futures) show a rise", "\(futures) 次中 \(count) 次显示上升")
      : pick("\(count) of \(futures) show a fall", "\(futures) 次中 \(count) 次显示下降")
  }
  func truthIs(_ value: String) -> String { pick("truth \(value)", "实际 \(value)") }
  var showsFall: String { pick("← evaluation shows a fall", "← 评估显示下降") }
  var showsRise: String { pick("evaluation shows a rise →", "评估显示上升 →") }
  var fallSignificant: String { pick("fall, significant", "下降，显著") }
  var rightSign: String { pick("right sign, not significant", "方向正确，不显著") }
  var wrongSign: String { pick("wrong sign", "方向错误") }
  var truthLine: String { pick("truth, with its 90 % range", "实际变化及其 90% 区间") }

  // MARK: Scores
  var scoresPane: String { pick("How far can each estimator be trusted?", "各估计方法可信到什么程度？") }
  var scoresNote: String {
    pick(
      "bias: mean of estimate less truth, offences in the months compared", "偏差：估计减实际的平均值（所比月份的案件数）")
  }
  var estimator: String { pick("Estimator", "估计方法") }
  var meanTruth: String { pick("Truth, mean", "实际，平均") }
  var meanError: String { pick("Bias", "偏差") }
  var wrongSignHead: String { pick("Wrong sign, of \(futures)", "方向错误（\(futures) 次中）") }
  var findsFall: String { pick("Proves success, of \(futures)", "证实有效（\(futures) 次中）") }
  var saysNothing: String { pick("Says nothing, of \(futures)", "无法解读（\(futures) 次中）") }
  var holdsTruth: String { pick("95 % interval holds the truth, of \(futures)", "95% 区间含实际值（\(futures) 次中）") }

  // MARK: Notes
  var whyBias: String { pick("Records and truth", "登记与实际") }
  /// - Parameter isMore: Whether estimates lie above the truth on average.
  func whyBiasText(_ arm: Sentence, isMore: Bool, from: Fact, to: Fact, _ reading: Reading) -> Sentence {
    let direction = sign(
      to - from, below: pick("falls", "下降"), equal: pick("stays", "维持"), above: pick("rises", "上升"))
    let share = say(
      "Near the stations of \(arm) the share of offences that is recorded \(direction) from \(reading.full(from)) to \(reading.full(to))",
      "\(arm)的警务站周边，实际发案中登记在案的比例由 \(reading.full(from)) \(direction)至 \(reading.full(to))")
    switch (to.value > from.value, isMore) {
    case (true, true):
      return share + say(": more is reported where a station is near, which hides the fall.", "：附近有站时报案更多，掩盖了下降。")
    case (true, false): return share + say("; estimates still lie below the truth on average.", "；但估计值平均仍低于实际。")
    case (false, _): return share + say(": reporting does not hide the effect.", "：报案变化没有掩盖效果。")
    }
  }
  var whyScatter: String { pick("Why estimates scatter", "估计为何分散") }
  /// - Parameter excess: By how much counts scatter more than Poisson counts, as a share.
  func whyScatterText(_ excess: Fact, _ reading: Reading) -> Sentence {
    say(
      "At sites without stations counts scatter \(reading.full(excess)) more than pure chance: follow-up crimes come in clusters.",
      "在没有警务站的地点，案件数的波动比纯随机（泊松分布）大 \(reading.full(excess))：同一地点的后续作案成串出现。")
  }
  var quotientHead: String { pick("The displacement quotient", "加权位移商") }
  func quotientText(_ nothing: ShareFact, _ arm: Sentence) -> Sentence {
    say(
      "It can be read only where the records show success. For \(arm) it says nothing in \(kOfN(nothing)) evaluations.",
      "只有登记案件显示有效时才可解读。对\(arm)，\(kOfN(nothing))评估无法解读。")
  }
}
