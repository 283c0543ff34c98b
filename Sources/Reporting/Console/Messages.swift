import Experiments
import StationModel
import Texts

/// Every sentence and heading of the console in both languages.
struct Messages {
  let language: Language

  func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }
  /// The same for a sentence with its sources.
  func say(_ en: Sentence, _ zh: Sentence) -> Sentence { language == .en ? en : zh }

  /// A number of runs or of things.
  func whole(_ fact: Fact) -> Sentence { .cited(fact, .number(Citation.NumberForm()), language) }
  /// A share of ties counts half a run.
  private func count(_ fact: Fact) -> Sentence {
    let isWhole = (fact.value - fact.value.rounded()).magnitude < 1e-6
    return .cited(fact, .number(Citation.NumberForm(decimals: isWhole ? 0 : 1)), language)
  }
  func count(_ share: ShareFact) -> Sentence { count(share.met) }
  /// `18 of 20`.
  func kOfN(_ share: ShareFact) -> Sentence {
    say("\(count(share)) of \(whole(share.all))", "\(count(share))/\(whole(share.all))")
  }
  /// `18 of 20 runs`, in a sentence.
  func inRuns(_ share: ShareFact) -> Sentence {
    let all = whole(share.all)
    return say(
      "\(count(share)) of \(all) \(share.all.value == 1 ? "run" : "runs")", "\(all) 次模拟中有 \(count(share)) 次")
  }

  // MARK: Headings
  var differs: String { pick("What differs", "差异所在") }
  var goals: String { pick("Goals", "目标") }
  var changes: String { pick("What changes", "结果变化") }
  var estimates: String { pick("Key figures", "主要数字") }
  func place(_ title: Sentence) -> Sentence { say("Where: \(title)", "在哪里：\(title)") }
  var money: String { pick("Money", "费用") }
  var best: String { pick("Which is best", "哪个方案最好") }
  var pilot: String { pick("Pilot and gate", "试点与评审") }

  // MARK: Column heads
  var needed: String { pick("needed", "要求") }
  var futures90: String { pick("90 % of runs", "90% 区间") }
  var metIn: String { pick("met in runs", "达到的次数") }
  var change: String { pick("change", "变化") }
  var mean95: String { pick("±95 %", "±95%") }
  var runs: String { pick("runs ×", "等效倍数") }
  func ofBest(_ futures: Fact) -> Sentence { say("best in \(whole(futures)) runs", "\(whole(futures)) 次模拟中最好的次数") }
  var mean: String { pick("mean", "平均") }

  func heading(_ a: Sentence, _ b: Sentence) -> Sentence { "\(a) → \(b)" }
  func more(_ count: Fact) -> Sentence { say("… and \(whole(count)) more settings", "……另有 \(whole(count)) 项设置") }
  var noChanges: String { pick("no setting differs", "没有设置不同") }

  // MARK: Words
  /// The word for how many of the runs.
  func word(_ share: ShareFact) -> Sentence {
    Sentence([.cited(word(share.likelihood), Citation(formula: share.formula, form: .likelihood))])
  }
  func word(_ likelihood: Likelihood) -> String { LikelihoodWords(language).word(likelihood) }
  /// Before a verb.
  func adverb(_ share: ShareFact) -> Sentence {
    let word = LikelihoodWords(language).adverb(share.likelihood)
    return Sentence([.cited(word, Citation(formula: share.formula, form: .likelihood))])
  }
  /// One of three texts by the sign of a number.
  func sign(_ fact: Fact, below: String, equal: String, above: String) -> Sentence {
    .cited(fact, .sign(below: below, equal: equal, above: above), language)
  }
  /// A text that may stand only where a number is at least 1.
  func ifAny(_ fact: Fact, _ text: String) -> Sentence { .cited(fact, .from(1, text), language) }
  /// A text that may stand only where a number is 0.
  func ifNone(_ fact: Fact, _ text: String) -> Sentence { .cited(fact, .none(text), language) }

  var better: String { pick("better", "更好") }
  var worse: String { pick("worse", "更差") }
  var more: String { pick("more", "更多") }
  var less: String { pick("less", "更少") }
  var unclear: String { pick("unclear", "不明") }
  /// Beside a mean over the calls reached, where the arms do not reach as many.
  var incomparable: String { pick("not comparable", "不可比") }

  /// A part of the city or of the calls that has no name of its own.
  func scope(_ scope: Scope) -> Sentence {
    switch scope {
    case .city: Sentence(pick("whole city", "全市"))
    case .worstZone: Sentence(pick("worst zone", "最差分区"))
    case .treated: Sentence(pick("near stations", "警务站周边"))
    case .buffer: Sentence(pick("next to them", "邻近地区"))
    case .control: Sentence(pick("control zones", "对照地区"))
    case .elsewhere: Sentence(pick("elsewhere", "其他地区"))
    case .age(let age): Sentence(age == .from60 ? pick("aged 60 or over", "60 岁及以上") : pick("under 60", "60 岁以下"))
    case .area, .zone, .kind, .precinct, .priority, .hours: ""
    }
  }
  func priority(_ number: Sentence) -> Sentence { say("priority \(number)", "\(number) 级警情") }
  func hours(_ hours: Sentence) -> Sentence { say("\(hours) h", "\(hours) 时") }

  func fromBase(_ base: Sentence) -> Sentence { say("from \(base)", "较 \(base)") }
  func paired(_ futures: Fact) -> Sentence { say("\(whole(futures)) paired runs", "\(whole(futures)) 次配对模拟") }
  func single(_ futures: Fact) -> Sentence {
    say("\(whole(futures)) \(futures.value == 1 ? "run" : "runs")", "\(whole(futures)) 次模拟")
  }
  func cut(_ futures: Fact) -> Sentence { say("stopped early: \(whole(futures)) runs", "提前停止：\(whole(futures)) 次模拟") }
  /// How many runs were asked for, where fewer were made: no result file says it.
  func requested(_ count: Int) -> String { pick("\(count) runs were asked for.", "要求模拟 \(count) 次。") }
  func folder(_ path: String) -> String { pick("Files: \(path)", "文件：\(path)") }

  // MARK: Footer
  var legend: [String] {
    [
      pick(
        "±95 %: simulation error of the mean, which shrinks with -n. 90 % of runs: what chance may bring.",
        "±95%：平均值的模拟误差，随 -n 缩小。90% 区间：偶然性可能带来的范围，不会缩小。"),
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
      "Of the simulated runs at least: \(high); fewer: \(between); at most: \(low). Of fewer than \(Likelihood.fewestReplications) runs no "
        + "such word is said. What is not defined is not met.",
      "占模拟次数的比例不低于：\(high)；更低：\(between)；不高于：\(low)。模拟少于 \(Likelihood.fewestReplications) 次时不作判断。无定义者视为未达到。")
  }
}
