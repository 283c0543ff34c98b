import Experiments
import Texts

/// Every sentence and heading of the report in both languages: a figure's words stand in an extension named after it.
struct ReportWords: Sendable {
  let language: Language
  /// How many replications were simulated: every count of replications is one of these.
  var futures = 100

  /// The text in the language of the page; a per cent sign never parts from its number.
  func pick(_ en: String, _ zh: String) -> String { language == .en ? en.replacing(" %", with: "\u{a0}%") : zh }

  /// The same for a sentence with its sources.
  func say(_ en: Sentence, _ zh: Sentence) -> Sentence {
    language == .en ? en.mapTexts { $0.replacing(" %", with: "\u{a0}%") } : zh
  }

  // MARK: Parts of the page
  func name(_ part: Part) -> String {
    switch part {
    case .verdict: pick("Verdict", "结论")
    case .places: pick("Where", "空间分布")
    case .crime: pick("Crime", "案件")
    case .time: pick("When", "时间")
    case .services: pick("Services", "服务")
    case .money: pick("Cost", "费用")
    case .drivers: pick("What drives it", "影响因素")
    case .annex: pick("Annex", "附录")
    }
  }
  var reportOf: String { pick("Simulation report", "模拟报告") }
  func figure(_ number: String) -> String { pick("Figure \(number)", "图 \(number)") }
  /// Below a figure that left the page.
  func stamp(_ program: String, seed: String, futures: Int) -> String {
    pick("\(program) · seed \(seed) · \(futures) simulated runs", "\(program) · 随机种子 \(seed) · 模拟 \(futures) 次")
  }
  var fullStop: String { pick(".", "。") }
  var answers: String { pick("Questions and answers at a glance", "问题与答案一览") }
  var numbersBehind: String { pick("Numbers behind this figure", "图中数字") }
  func source(_ files: [String]) -> String {
    let list = files.joined(separator: language == .en ? ", " : "、")
    return pick("All numbers are in \(list).", "全部数字见 \(list)。")
  }
  var switchLanguage: String { pick("Language", "语言") }
  var skip: String { pick("Skip to the verdict", "跳到结论") }
  func futures(_ count: Int) -> String { pick("\(count) simulated runs", "模拟 \(count) 次") }
  /// How many replications a share of them is.
  func count(_ share: Double) -> Int { Likelihood.count(share, of: futures) }
  func ofFutures(_ count: Int) -> String { pick("\(count) of \(futures)", "\(futures) 次中有 \(count) 次") }
  func likelihood(_ share: Double) -> Likelihood { Likelihood(share: share, of: futures) }

  // MARK: Likelihood: the word and the number together
  func word(_ likelihood: Likelihood) -> String { Messages(language: language).word(likelihood) }

  /// `very likely (93 of 100 futures)`.
  func chance(_ share: Double) -> String {
    let (count, word) = (count(share), word(likelihood(share)))
    return pick("\(word) (\(count) of \(futures) runs)", "\(word)（\(futures) 次模拟中有 \(count) 次）")
  }
  var scale: String { Messages(language: language).likelihoods }

  // MARK: Common words
  var mean: String { pick("mean", "平均") }
  var range90: String { pick("90 % of runs", "90% 区间") }
  var wholeCity: String { pick("whole city", "全市") }
  var worstZone: String { pick("worst zone", "最差分区") }
  var option: String { pick("Option", "方案") }
  var elsewhere: String { pick("elsewhere", "其他地区") }
  var better: String { pick("better", "较优") }
  var worse: String { pick("worse", "较差") }
  var betterRight: String { pick("better →", "较优 →") }
  var betterLeft: String { pick("← better", "← 较优") }
  var perYear: String { pick("a year", "每年") }
  var includesNoChange: String { pick("90 % range includes no change", "90% 区间包含“无变化”") }
  var newStation: String { pick("new station", "新警务站") }

  /// `a, b and c`.
  func list(_ items: [String]) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    if language == .zhHans { return items.joined(separator: "、") }
    return items.dropLast().joined(separator: ", ") + " and " + items.last!
  }

  func list(_ items: [Sentence]) -> Sentence {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    if language == .zhHans { return .joined(items, separator: "、") }
    return .joined(Array(items.dropLast()), separator: ", ") + " and " + last
  }

  /// A name within a sentence: in English with a small first letter.
  func inside(_ name: Sentence) -> Sentence { language == .en ? name.lowered : name }

  /// Small numbers of things as English writes them in a sentence.
  func count(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return language == .en && words.indices.contains(number) ? words[number] : String(number)
  }

  /// A sentence that begins with a capital letter.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
