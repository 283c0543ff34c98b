import Scenarios
import Texts

extension ReportWords {
  // MARK: Assumptions
  var assumptionsQuestion: String { pick("What does it rest on?", "结果依据什么？") }
  func assumptionsFinding(weak: Fact, of total: Fact, share: Sentence) -> Sentence {
    say(
      "\(whole(weak)) of \(whole(total)) values (\(share)) are assumption or judgement",
      "\(whole(total)) 个取值中有 \(whole(weak)) 个（\(share)）为假定或经验判断")
  }
  /// - Parameter settings: Different settings among the values.
  func assumptionsCaption(_ values: Fact, _ settings: Fact) -> Sentence {
    say(
      "\(whole(values)) values of \(whole(settings)) settings by the strength of their evidence; a setting that arms set differently counts for each of them.",
      "\(whole(settings)) 项设置的 \(whole(values)) 个取值，按依据强弱分类；各方案取值不同的设置分别计数。")
  }
  func evidence(_ kind: Evidence) -> String { kind.words[language] }
  var setting: String { pick("Setting", "设置") }
  var valueHead: String { pick("Value", "取值") }
  var rangeOfDraws: String { pick("5 % to 95 % of draws", "抽取值的 5%～95%") }
  var evidenceHead: String { pick("Evidence", "依据") }
  var sourceHead: String { pick("Source", "来源") }
  var drawnHead: String { pick("Uncertain settings", "不确定的设置") }
  func drawnText(_ count: Fact) -> Sentence {
    say(
      "Each run draws \(whole(count)) settings anew, the same for all options, so that ranges hold what is not known as well as chance.",
      "每次模拟重新抽取 \(whole(count)) 项设置，各方案相同，因此区间既包含随机波动，也包含未知因素。")
  }
  var weakHead: String { pick("Assumptions and judgements", "假定与经验判断") }
  var weakText: String {
    pick(
      "Nobody measured these. A city that knows its own values should put them in first: assumptions.csv and the scenario files name every one with its reason.",
      "这些取值没有人测量过。了解自身情况的城市应首先替换它们：assumptions.csv 与场景文件列出了每一项及其理由。")
  }
  /// A source as it may stand: what somebody remembers is none.
  func knownSource(_ source: String) -> String {
    source.replacing("from memory", with: pick("no source found", "未找到来源"))
  }

  // MARK: Claims
  var claimsQuestion: String { pick("Do the plan’s own figures hold?", "方案自身的数字站得住吗？") }
  /// - Parameter other: Claims whose stated figure is not the one that follows.
  func claimsFinding(_ other: Fact, of all: Fact) -> Sentence {
    say(
      "Of \(whole(all)) claims of the plan that were calculated, \(whole(other)) come out otherwise than stated",
      "方案的 \(whole(all)) 项说法经核算，有 \(whole(other)) 项与所述不符")
  }
  func claimsAbout(_ titles: [String]) -> String {
    pick(
      "They are about: \(titles.joined(separator: "; ")). In full in claims.csv and in the report of the plan.",
      "涉及：\(titles.joined(separator: "；"))。详见 claims.csv 与方案报告。")
  }
  var claimsCaption: String {
    pick("What the plan says, and what follows when one calculates with its own figures.", "方案的说法，以及按其自身数字核算的结果。")
  }
  var claimHead: String { pick("Claim", "说法") }
  var saysHead: String { pick("The plan says", "方案称") }
  var butHead: String { pick("What follows", "核算结果") }
  /// - Parameter unit: As the file has it; in Chinese left out where it has no words.
  func statedAndNeeded(_ stated: String, _ needed: String, _ unit: String) -> String {
    let name = unit == "share" || !UnitWords.has(unit) && language == .zhHans ? "" : self.unit(unit)
    let suffix = name.isEmpty ? "" : " " + name
    return pick("stated \(stated), calculated \(needed)\(suffix)", "方案：\(stated)；核算：\(needed)\(suffix)")
  }

  // MARK: Verification
  var verificationQuestion: String { pick("Does the simulator compute what theory says?", "模拟结果与理论一致吗？") }
  /// - Parameters:
  ///   - judged: Checks that could be judged.
  ///   - all: With those that could not: they neither pass nor miss.
  func verificationFinding(pass: Fact, of judged: Fact, all: Fact) -> Sentence {
    let first = say(
      "\(whole(pass)) of \(whole(judged)) judged checks against theory pass",
      "与理论对照、可作判断的 \(whole(judged)) 项检验中 \(whole(pass)) 项通过")
    if all.count == judged.count { return first }
    return first
      + say("; \(whole(all - judged)) of \(whole(all)) could not be judged", "；全部 \(whole(all)) 项中有 \(whole(all - judged)) 项无法判断")
  }
  var verificationCaption: String {
    pick(
      "Answers known from queueing theory, statistics and published vectors against what this program finds; run “rollout verify” to repeat them.",
      "排队论、统计学与公开测试向量的已知答案，与本程序结果对照；运行 rollout verify 可重复检验。")
  }
  var checkedAgainst: String { pick("Checks against theory", "与理论对照的检验") }
  var methodHead: String { pick("How it was worked out", "计算方式") }
  /// How a figure was worked out, as the file says it.
  func method(_ id: String) -> String {
    switch id {
    case "closed form": pick("by formula", "解析公式")
    case VerificationColumn.simulated: pick("by simulation", "模拟")
    case "scenario": pick("whole scenarios with a known answer", "答案已知的完整场景")
    default: id.isEmpty ? "–" : id
    }
  }
  var family: String { pick("Kind of theory", "理论类别") }
  var checks: String { pick("checks", "检验数") }
  var passed: String { pick("passed", "通过") }
  var missed: String { pick("missed", "未通过") }
  var skipped: String { pick("not judged", "无法判断") }

  var skippedHead: String { pick("Why some could not be judged", "为何有些无法判断") }
  func skippedText(_ skipped: Fact, of simulated: Fact) -> Sentence {
    say(
      "\(whole(skipped)) of the \(whole(simulated)) simulated checks have a figure too small, or a load too high, for a run of this length; verification.csv says which and why. Formulas are checked without exception.",
      "\(whole(simulated)) 项模拟检验中有 \(whole(skipped)) 项数值过小或负荷过高，以该长度的模拟无法判断；具体项目与原因见 verification.csv。解析公式全部检验。")
  }

  // MARK: Provenance
  var provenanceQuestion: String { pick("Why believe it, and how to repeat it?", "为何可信，如何重复？") }
  func provenanceFinding(_ futures: Sentence, arePaired: Bool, isOne: Bool, _ outcome: Sentence, _ error: Sentence) -> Sentence {
    say(
      "\(futures) \(arePaired ? "paired " : "")\(isOne ? "run leaves" : "runs leave") a simulation error of ± \(error) in \(arePaired ? "the change of " : "")\(inside(outcome))",
      "\(futures) 次\(arePaired ? "配对" : "")模拟后，\(outcome)\(arePaired ? "变化" : "")的模拟误差为 ± \(error)")
  }
  /// So many runs; paired where arms are compared in them.
  func futures(_ count: Int, arePaired: Bool) -> String {
    pick("\(count) \(arePaired ? "paired " : "")\(count == 1 ? "run" : "runs")", "\(count) 次\(arePaired ? "配对" : "")模拟")
  }
  var provenanceCaption: String {
    pick(
      "Simulation error (half of the 95 % interval of a mean) shrinks with more runs; the range of runs does not.",
      "模拟误差（平均值 95% 区间的一半）随模拟次数增加而缩小；各次模拟的区间不会缩小。")
  }
  var measureHead: String { pick("Measure", "指标") }
  var changeHead: String { pick("Change", "变化") }
  var errorHead: String { pick("Simulation error", "模拟误差") }
  var armHead: String { pick("Arm", "方案") }
  var fileHead: String { pick("Scenario as run", "运行的场景文件") }
  var hashHead: String { pick("SHA-256", "SHA-256 校验值") }
  func repeatText(_ seed: String, _ futures: Int) -> String {
    pick(
      "Seed \(seed), \(futures) runs. The same files and seed give the same numbers to the last digit, on any machine and with any number of threads. In the folder of this report:",
      "随机种子 \(seed)，\(futures) 次模拟。相同文件与种子在任何机器、任意线程数下给出完全相同的数字。在本报告所在文件夹中运行：")
  }
  var reportText: String { pick("And the page from the results as they are:", "由现有结果重新生成本页：") }
  var foldersHead: String { pick("Studies on this page", "本页所用的研究") }
  var folderHead: String { pick("Folder", "文件夹") }
  var thisFolder: String { pick("this one", "本文件夹") }
  var versionHead: String { pick("Version", "版本") }
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
      "Every call, delay and offender’s choice is drawn by its own key: all options meet the same ones, and what differs is what the option did.",
      "每起警情、每次延误和作案者的每个选择都由各自独立的随机数流抽取：各方案遇到同样的事件，差异只来自方案本身。")
  }
  var limitsHead: String { pick("What this does not say", "本报告没有回答的问题") }
  /// - Parameter missing: Systems of the model that no arm of the study has.
  func limitsText(missing: [LimitedSystem]) -> String {
    let names = missing.map { system in
      switch system {
      case .counter: pick("counter services", "窗口服务")
      case .disputes: pick("what becomes of disputes", "纠纷的后续")
      case .aid: pick("help for those who live alone", "独居者救助")
      case .community: pick("residents’ satisfaction", "居民满意度")
      }
    }
    let outside = pick(
      "People in it are averages: courts, training quality and corruption are outside.", "模型只刻画平均行为，未考虑司法处理、培训质量和腐败。")
    guard let last = names.last else { return outside }
    let list =
      names.count == 1
      ? last : names.dropLast().joined(separator: pick(", ", "、")) + pick(" and ", "和") + last
    let isPlural = missing == [.counter] || missing.count > 1
    let head = pick(
      list.prefix(1).uppercased() + list.dropFirst() + (isPlural ? " are" : " is") + " not simulated. ", list + "未纳入模拟。")
    return head + outside
  }
  var supportHead: String { pick("What the evidence supports", "依据支持什么") }
  func footer(_ futures: String, _ seed: String) -> String { pick("\(futures) · seed \(seed)", "\(futures) · 随机种子 \(seed)") }
}
