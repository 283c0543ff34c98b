import Experiments
import Texts

extension ReportWords {
  var evaluationQuestion: String { pick("Would an evaluation have seen it?", "评估能看出效果吗？") }
  func evaluationCaption(_ futures: Int) -> String {
    pick(
      "Recorded offences of the last window against the first, same months of the year where both have them; \(futures) simulated futures, each evaluated from its own records. Significant: one-sided, 5 %.",
      "最后时段与最初时段的记录案件比较（两者都有的月份）；\(futures) 个模拟未来，各自用自己的记录评估。显著：单侧 5%。")
  }

  /// - Parameters:
  ///   - truth: Mean true change as a share.
  ///   - size: Its size as it is read out, without a sign.
  ///   - wrong: In how many futures the estimate has the wrong sign.
  ///   - found: In how many futures a fall is proven.
  func evaluationFinding(truth: Double, size: String, wrong: Int?, found: Int?) -> String {
    if truth.magnitude < 0.0005 {
      return pick(
        "With no true change, \(found ?? 0) of \(futures) evaluations would still prove a fall",
        "实际没有变化时，\(futures) 次评估中仍有 \(found ?? 0) 次会得出下降的结论")
    }
    if truth > 0 {
      return pick(
        "A true rise of \(size) would look like a fall in \(wrong ?? 0) of \(futures) evaluations; \(found ?? 0) would prove a fall",
        "实际上升 \(size)，在 \(futures) 次评估中有 \(wrong ?? 0) 次看起来是下降，\(found ?? 0) 次会“证实”下降")
    }
    guard let wrong else {
      return pick(
        "A true fall of \(size) would be proven in \(found ?? 0) of \(futures) evaluations",
        "实际下降 \(size)，\(futures) 次评估中有 \(found ?? 0) 次能够证实"
      )
    }
    if let found, found > wrong {
      return pick(
        "A true fall of \(size) would be proven in \(found) of \(futures) evaluations, and look like a rise in \(wrong)",
        "实际下降 \(size)，\(futures) 次评估中有 \(found) 次能够证实，\(wrong) 次看起来是上升")
    }
    return pick(
      "A true fall of \(size) would look like a rise in \(wrong) of \(futures) evaluations"
        + (found.map { $0 == 0 ? ", and be proven in none" : ", and be proven in \($0)" } ?? ""),
      "实际下降 \(size)，在 \(futures) 次评估中有 \(wrong) 次看起来是上升" + (found.map { $0 == 0 ? "，没有一次能够证实" : "，只有 \($0) 次能够证实" } ?? ""))
  }

  // MARK: Dots
  func dotsTitle(_ arm: String) -> String { pick("\(arm): what evaluations would find", "\(arm)：评估会得出什么") }
  func dotsNote(dots: Int, futures: Int) -> String {
    let dot =
      dots == futures
      ? pick("One dot is one of \(futures) futures.", "一个点代表 \(futures) 个未来中的一个。")
      : pick("\(dots) dots stand for \(futures) futures.", "\(dots) 个点代表 \(futures) 个未来。")
    return pick(
      "Estimated change against what records would have shown otherwise, %. ", "与若无警务站时的记录相比，估计变化（%）。") + dot
  }
  /// An estimator's abbreviation, what it means and where it counts, and both as one name.
  func estimatorName(_ estimator: AreaEstimator) -> EstimatorName? {
    switch estimator {
    case .weightedDisplacementDifference:
      name("WDD", "weighted displacement difference, stations and next to them", "加权转移差（WDD）", "警务站及邻近")
    case .differenceInDifferences: name("DiD", "difference in differences, near stations", "双重差分（DiD）", "警务站周边")
    case .beforeAfterChange: name("", "before and after, nothing compared", "简单前后比较", "无对照")
    case .weightedDisplacementQuotient: name("WDQ", "weighted displacement quotient", "加权转移商（WDQ）", "")
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
  var truthLine: String { pick("truth, with 90 % of futures", "实际变化及 90% 的未来") }

  // MARK: Scores
  var scoresPane: String { pick("How far can each estimator be trusted?", "各估计方法可信到什么程度？") }
  var scoresNote: String {
    pick(
      "error: mean of estimate less truth, offences in the months compared", "误差：估计减实际的平均值（所比月份的案件数）")
  }
  var estimator: String { pick("Estimator", "估计方法") }
  var meanTruth: String { pick("Truth, mean", "实际，平均") }
  var meanError: String { pick("Error of the mean", "平均误差") }
  var wrongSignHead: String { pick("Wrong sign, of \(futures)", "方向错误（\(futures) 次中）") }
  var findsFall: String { pick("Proves success, of \(futures)", "证实有效（\(futures) 次中）") }
  var saysNothing: String { pick("Says nothing, of \(futures)", "无法解读（\(futures) 次中）") }

  // MARK: Notes
  var whyBias: String { pick("Records and truth", "记录与实际") }
  func whyBiasText(_ arm: String, isMore: Bool, isReported: Bool, from: String, to: String) -> String {
    let share = pick(
      "Near the stations of \(arm) the share of offences that is recorded goes from \(from) to \(to)",
      "\(arm)的警务站周边，被记录的案件比例由 \(from) 变为 \(to)")
    switch (isReported, isMore) {
    case (true, true):
      return share + pick(": more are reported where a station is near, which hides part of the fall.", "：附近有站时报案更多，掩盖了部分下降。")
    case (true, false): return share + pick("; estimates still lie below the truth on average.", "；但估计值平均仍低于实际。")
    case (false, _): return share + pick(": reporting does not hide the effect.", "：报案变化没有掩盖效果。")
    }
  }
  var whyScatter: String { pick("Why estimates scatter", "估计为何分散") }
  func whyScatterText(phi: String, isOver: Bool) -> String {
    isOver
      ? pick(
        "At sites without stations counts vary φ\u{a0}=\u{a0}\(phi) times as much as Poisson counts would: near repeats come in clusters.",
        "在没有警务站的地点，案件数的方差是泊松分布的 φ\u{a0}=\u{a0}\(phi) 倍：近重复案件成串出现。")
      : pick(
        "At sites without stations counts vary as Poisson counts do (φ\u{a0}=\u{a0}\(phi)).",
        "在没有警务站的地点，案件数的波动与泊松分布一致（φ\u{a0}=\u{a0}\(phi)）。")
  }
  var additiveHead: String { pick("Factors and differences", "倍数与差值") }
  var quotientHead: String { pick("The displacement quotient", "加权转移商") }
  func quotientText(nothing: Int, _ arm: String) -> String {
    pick(
      "WDQ can be read only where the records show success. For \(arm) it says nothing in \(nothing) of \(futures) evaluations.",
      "只有记录显示有效时，加权转移商才可解读。对\(arm)，\(futures) 次评估中有 \(nothing) 次无法解读。")
  }
}
