import Experiments
import StationModel
import Texts

/// Every sentence and heading of the console in both languages.
struct Messages {
  let language: Language
  /// How many futures were simulated: every count of futures is one of these.
  var futures = 100

  func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }

  // MARK: Headings
  var differs: String { pick("What differs", "差异所在") }
  var goals: String { pick("Goals", "目标") }
  var changes: String { pick("What changes", "结果变化") }
  var estimates: String { pick("Key figures", "主要数字") }
  func place(_ title: String) -> String { pick("Where: \(title)", "在哪里：\(title)") }
  var money: String { pick("Money", "费用") }
  var best: String { pick("Which is best", "哪个方案最好") }
  var pilot: String { pick("Pilot and gate", "试点与决策") }

  // MARK: Column heads
  var needed: String { pick("needed", "要求") }
  var futures90: String { pick("90 % of futures", "90% 的未来") }
  var metIn: String { pick("met in futures", "达到的未来") }
  var change: String { pick("change", "变化") }
  var mean95: String { pick("±95 %", "±95%") }
  var runs: String { pick("runs ×", "等效倍数") }
  var ofBest: String { pick("best in \(futures) futures", "\(futures) 个未来中最好的次数") }
  var mean: String { pick("mean", "平均") }

  func heading(_ a: String, _ b: String) -> String { "\(a) → \(b)" }
  func more(_ count: Int) -> String { pick("… and \(count) more settings", "……另有 \(count) 项设置") }
  var noChanges: String { pick("no setting differs", "没有设置不同") }

  // MARK: Words
  func word(_ likelihood: Likelihood) -> String { LikelihoodWords(language).word(likelihood) }
  var better: String { pick("better", "更好") }
  var worse: String { pick("worse", "更差") }
  var more: String { pick("more", "更多") }
  var less: String { pick("less", "更少") }
  var unclear: String { pick("unclear", "不明") }
  /// Beside a mean over the calls reached, where the arms do not reach as many.
  var incomparable: String { pick("not comparable", "不可比") }

  /// How many futures a share of them is.
  func count(_ share: Double) -> Int { Likelihood.count(share, of: futures) }
  /// `18 of 20`.
  func ofFutures(_ count: Int) -> String { pick("\(count) of \(futures)", "\(count)/\(futures)") }

  func scope(_ scope: Scope, _ names: ResultNames) -> String {
    switch scope {
    case .city: pick("whole city", "全市")
    case .area(let area): names.areas[area].name[language]
    case .zone(let zone): names.zones[zone].label
    case .worstZone: pick("worst zone", "最差分区")
    case .treated: pick("near stations", "警务站周边")
    case .buffer: pick("next to them", "邻近地区")
    case .control: pick("control zones", "对照地区")
    case .elsewhere: pick("elsewhere", "其他地区")
    case .kind(let kind): names.kinds[kind].name[language]
    case .priority(let priority): pick("priority \(priority)", "\(priority) 级警情")
    case .precinct(let precinct): names.precincts[precinct]
    case .hours(let from, let to): pick("\(ResultNames.hours(from, to)) h", "\(ResultNames.hours(from, to)) 时")
    }
  }

  func fromBase(_ base: String) -> String { pick("from \(base)", "较 \(base)") }
  /// A window by its name; all of them together without one.
  func window(_ name: Words?) -> String { name.map { pick("window \($0.en)", $0.zhHans) } ?? pick("all windows", "全部时段") }
  func paired(_ count: Int) -> String { pick("\(count) paired futures", "\(count) 个配对的未来") }
  func single(_ count: Int) -> String { pick("\(count) futures", "\(count) 个未来") }
  func cut(_ count: Int, _ requested: Int) -> String {
    pick("stopped early: \(count) of \(requested) futures", "提前停止：\(requested) 个未来中完成 \(count) 个")
  }
  func folder(_ path: String) -> String { pick("Files: \(path)", "文件：\(path)") }

  // MARK: Footer
  var legend: [String] {
    [
      pick(
        "±95 %: simulation error of the mean, which shrinks with -n. 90 % of futures: what chance may bring.",
        "±95%：平均值的模拟误差，随 -n 缩小。90% 的未来：偶然性可能带来的范围，不会缩小。"),
      pick(
        "runs ×: how many times more runs independent arms need. unclear: ±95 % includes no change.",
        "等效倍数：独立模拟要达到同样精度需多少倍次数。不明：±95% 包含“没有变化”。"),
    ]
  }
  /// What the words mean.
  var likelihoods: String {
    let words = LikelihoodWords(language)
    func list(_ scale: [(Likelihood, Int)]) -> [String] {
      scale.map { pick("\(words.word($0.0)): \($0.1) %", "\(words.word($0.0))：\($0.1)%") }
    }
    let high = list(LikelihoodWords.scale).joined(separator: pick(", ", "，"))
    let low = list(LikelihoodWords.lowScale).joined(separator: pick(", ", "，"))
    let between = words.word(.unlikely)
    return pick(
      "Of the simulated runs at least: \(high); fewer: \(between); at most: \(low). Of fewer than \(Likelihood.fewestFutures) runs no "
        + "such word is said. What is not defined is not met.",
      "占模拟次数的比例不低于：\(high)；更低：\(between)；不高于：\(low)。模拟少于 \(Likelihood.fewestFutures) 次时不作判断。无定义者视为未达到。")
  }
}
