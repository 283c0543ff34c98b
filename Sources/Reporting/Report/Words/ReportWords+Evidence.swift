import Scenarios

extension ReportWords {
  // MARK: Assumptions
  var assumptionsQuestion: String { pick("What does it rest on?", "结果依据什么？") }
  func assumptionsFinding(weak: Int, of total: Int, drawn: Int) -> String {
    let share = total > 0 ? Int((Double(weak) / Double(total) * 100).rounded()) : 0
    return pick(
      "\(weak) of \(total) settings (\(share) %) are assumption or judgement; \(drawn == 0 ? "none" : count(drawn)) of the uncertain ones \(drawn == 1 ? "is" : "are") drawn anew in every future",
      "\(total) 项设置中有 \(weak) 项（\(share)%）是假定或判断；\(drawn) 项不确定的设置在每个未来中重新抽取")
  }
  func assumptionsCaption(_ total: Int) -> String {
    pick("All \(total) settings of the compared scenarios, by the strength of their evidence.", "所比较方案的全部 \(total) 项设置，按依据强弱分类。")
  }
  func evidence(_ kind: Evidence) -> String {
    switch kind {
    case .plan: pick("the plan", "方案原文")
    case .officialStatistics: pick("official statistics", "官方统计")
    case .literature: pick("literature", "研究文献")
    case .assumption: pick("assumption", "假定")
    case .judgement: pick("judgement", "判断")
    }
  }
  var setting: String { pick("Setting", "设置") }
  var valueHead: String { pick("Value", "取值") }
  var unitHead: String { pick("Unit", "单位") }
  var rangeOfDraws: String { pick("5 % to 95 % of draws", "抽取值的 5% 至 95%") }
  var evidenceHead: String { pick("Evidence", "依据") }
  var sourceHead: String { pick("Source", "来源") }
  var drawnHead: String { pick("Uncertain settings", "不确定的设置") }
  func drawnText(_ count: Int) -> String {
    pick(
      "Each future draws its own values, the same in all arms, so that ranges hold what is not known as well as chance.",
      "每个未来各抽取一组取值，各方案相同，因此区间既包含偶然性，也包含未知因素。")
  }
  var weakHead: String { pick("Assumptions and judgements", "假定与判断") }
  var weakText: String {
    pick(
      "Nobody measured these. A city that knows its own values should put them in first: the scenario file names every one.",
      "这些取值没有人测量过。了解自身情况的城市应首先替换它们：场景文件列出了每一项。")
  }

  // MARK: Claims
  var claimsQuestion: String { pick("Do the plan’s own figures hold?", "方案自身的数字站得住吗？") }
  func claimsFinding(_ count: Int) -> String {
    pick(
      "\(sentence(self.count(count))) of the plan’s claims \(count == 1 ? "does" : "do") not agree with its other figures or with arithmetic",
      "方案有 \(count) 项说法与其自身其他数字或算术不符")
  }
  var claimsCaption: String { pick("What the plan says, and what follows when one calculates.", "方案的说法，以及计算得出的结果。") }
  var claimHead: String { pick("Claim", "说法") }
  var saysHead: String { pick("The plan says", "方案称") }
  var butHead: String { pick("What follows", "计算结果") }
  var statedHead: String { pick("stated", "所称") }
  var neededHead: String { pick("follows or needed", "应为或所需") }

  // MARK: Verification
  var verificationQuestion: String { pick("Does the simulator compute what theory says?", "模拟结果与理论一致吗？") }
  /// - Parameter skipped: Checks that could not be judged: they neither pass nor miss.
  func verificationFinding(pass: Int, missed: Int, skipped: Int) -> String {
    let judged = pass + missed
    let first =
      missed == 0
      ? pick("All \(judged) checks against theory that could be judged pass", "与理论对照、可作判断的 \(judged) 项检验全部通过")
      : pick("\(missed) of \(judged) checks against theory miss", "与理论对照的 \(judged) 项检验中有 \(missed) 项未通过")
    if skipped == 0 { return first }
    return first + pick("; \(skipped) of \(judged + skipped) could not", "；\(judged + skipped) 项中有 \(skipped) 项无法判断")
  }
  var verificationCaption: String {
    pick(
      "Answers known from queueing theory, statistics and published vectors against what this program finds; run “rollout verify” to repeat them.",
      "排队论、统计学与公开测试向量的已知答案，与本程序结果对照；运行 rollout verify 可重复检验。")
  }
  var family: String { pick("Family", "类别") }
  var checks: String { pick("checks", "检验数") }
  var passed: String { pick("passed", "通过") }
  var skipped: String { pick("skipped", "跳过") }

  var skippedHead: String { pick("Why some are skipped", "为何有些跳过") }
  var skippedText: String {
    pick(
      "Closed forms are checked always. Simulated figures are skipped where they are too small, or the load too high, for a run of this length to judge; verification.csv says which and why.",
      "解析公式始终检验。模拟值过小或负荷过高、以致该长度的模拟无法判断时跳过；具体项目与原因见 verification.csv。")
  }

  // MARK: Provenance
  var provenanceQuestion: String { pick("Why believe it, and how to repeat it?", "为何可信，如何重复？") }
  func provenanceFinding(_ futures: String, isOne: Bool, _ metric: String, _ error: String) -> String {
    pick(
      "\(futures) \(isOne ? "leaves" : "leave") a simulation error of \(error) in \(metric)",
      "\(futures)使\(metric)的模拟误差为 \(error)")
  }
  /// So many futures; paired where arms are compared in them.
  func futures(_ count: Int, arePaired: Bool) -> String {
    pick(
      "\(count) \(arePaired ? "paired " : "")\(count == 1 ? "future" : "futures")", "\(count) 个\(arePaired ? "配对的" : "")未来")
  }
  var provenanceCaption: String {
    pick(
      "Simulation error (±95 % of a mean) shrinks with more futures; the range of futures does not.",
      "模拟误差（平均值的 ±95%）随未来个数增加而缩小；未来的区间不会缩小。")
  }
  var measureHead: String { pick("Measure", "指标") }
  var changeHead: String { pick("Change", "变化") }
  var errorHead: String { pick("Simulation error, ±95 %", "模拟误差（±95%）") }
  var armHead: String { pick("Arm", "方案") }
  var fileHead: String { pick("Scenario as run", "运行的场景文件") }
  var hashHead: String { pick("SHA-256", "SHA-256 校验值") }
  func repeatText(_ seed: String, _ futures: Int) -> String {
    pick(
      "Seed \(seed), \(futures) futures. The same files and seed give the same numbers to the last digit, on any machine and with any number of threads. In the folder of this report:",
      "随机种子 \(seed)，\(futures) 个未来。相同文件与种子在任何机器、任意线程数下给出完全相同的数字。在本报告所在文件夹中运行：")
  }
  func madeBy(_ program: Program?) -> String {
    guard let program else { return pick("Made by a version that is not known.", "生成本结果的版本未知。") }
    guard let commit = program.commit else {
      return pick(
        "Made by StationRollout \(program.version), built without git: its commit is not known.",
        "由 StationRollout \(program.version) 生成；构建时没有 git，提交号未知。")
    }
    let changed = commit.hasSuffix("+")
    let hash = changed ? String(commit.dropLast()) : commit
    return pick(
      "Made by StationRollout \(program.version), commit \(hash)\(changed ? " with changes on top of it" : "").",
      "由 StationRollout \(program.version)（提交 \(hash)\(changed ? "，另有未提交的修改" : "")）生成。")
  }
  var pairedHead: String { pick("Why paired", "为何配对") }
  var pairedText: String {
    pick(
      "Every call, delay and offender’s choice is drawn by its own key: all arms meet the same ones, and what differs is what the arm did.",
      "每次报警、延误和作案者的选择都由各自的键抽取：各方案遇到同样的事件，差异只来自方案本身。")
  }
  var limitsHead: String { pick("What this does not say", "本报告没有回答的问题") }
  var limitsText: String {
    pick(
      "Counter services and residents’ satisfaction are not simulated. People in it are averages: courts, training quality and trust are outside.",
      "窗口服务和居民满意度未纳入模拟。模型中的人是平均值：司法、培训质量与信任不在其内。")
  }
  var supportHead: String { pick("What the evidence supports", "依据支持什么") }
  var drivesHead: String { pick("What drives the result", "什么影响结果") }
  func footer(_ futures: String, _ seed: String) -> String { pick("\(futures) · seed \(seed)", "\(futures) · 随机种子 \(seed)") }
}
