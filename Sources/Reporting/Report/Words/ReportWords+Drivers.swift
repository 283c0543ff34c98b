import Experiments
import Texts

extension ReportWords {
  var driversQuestion: String { pick("What drives the result?", "什么因素左右结果？") }
  func driversCaption(_ arm: Sentence, _ base: Sentence, _ dates: Sentence, _ futures: Sentence, hasInputs: Bool) -> Sentence {
    hasInputs
      ? say(
        "\(arm) against \(base), \(dates), in the same \(futures) simulated runs, each with its own draw of every uncertain input.",
        "\(arm)与\(base)在相同的 \(futures) 次模拟中配对比较，\(dates)；每次模拟各自抽取全部不确定参数。")
      : say("\(arm) against \(base), \(dates), \(futures) simulated runs.", "\(arm)与\(base)比较，\(dates)，\(futures) 次模拟。")
  }
  func trialsCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(" Assumptions tried: \(dates), \(futures) runs of their own.", "逐项假设试验：\(dates)，另作 \(futures) 次模拟。")
  }
  var driversCrime: String { pick("Actual offences, whole city", "全市实际发案") }
  var driversCrimeShort: String { pick("crime", "发案") }
  var driversResponse: String { pick("Mean response", "平均到场时间") }
  var driversResponseShort: String { pick("response", "到场时间") }
  var driversInput: String { pick("Uncertain input", "不确定参数") }
  var driversRange: String { pick("Low and high value", "低值与高值") }
  var driversTold: String { pick("Told from chance", "是否显著") }
  func isTold(_ flag: Bool) -> String { flag ? pick("yes", "显著") : pick("no", "不显著") }

  /// - Parameter share: Of the spread of the outcome's change.
  func driver(_ outcome: String, _ input: String, _ share: Sentence) -> Sentence {
    say("“\(input)” moves \(outcome) most (\(share) of its spread)", "\(outcome)受“\(input)”影响最大（占各次模拟差异的 \(share)）")
  }
  func driversFinding(_ strongest: [Sentence]) -> Sentence {
    let list = Sentence.joined(strongest, separator: pick(", ", "，"))
    return list
  }
  func driversNothing(_ futures: Sentence) -> Sentence {
    say("In \(futures) runs no uncertain input stands out from chance", "在 \(futures) 次模拟中，没有参数的影响超出随机波动")
  }
  var driversMethodHead: String { pick("How it is told", "如何得出") }
  func driversMethod(isLine: Bool) -> String {
    isLine
      ? pick(
        "A straight line through all inputs at once; bars reach from the low to the high end of what was drawn (one in twenty beyond each), the others at their mean. R²: share of the variance that the line tells. Grey: less than two standard errors.",
        "对全部参数同时作线性回归；条形为单个参数从低值到高值（两端各有二十分之一的抽取值在外），其余取平均。R²：回归所解释的方差比例。灰色：不足两个标准误。")
      : pick(
        "Too few runs for all inputs at once: bars are the mean of the runs in the lowest and the highest quarter of each input. Grey: less than two standard errors.",
        "模拟次数不足以同时回归：条形为单个参数最低与最高四分之一模拟的平均值。灰色：不足两个标准误。")
  }
  var driversTogetherHead: String { pick("All inputs together", "全部参数同时变化") }
  func driversTogether(_ range: Sentence) -> Sentence {
    say(
      "With every input and chance at work, the city’s offences change by \(range) in 90 % of the runs.",
      "全部参数与随机波动同时作用时，全市实际发案的 90% 区间为\(range)。")
  }
  /// Two ends of a change: in Chinese the direction in words where both have one.
  func changeRange(_ low: Fact, _ high: Fact, _ reading: Reading) -> Sentence {
    if language == .zhHans, low.value * high.value > 0 {
      return (low.value < 0 ? "下降 " : "上升 ") + reading.fullRange(low, high, magnitude: true)
    }
    return say(reading.fullRange(low, high, signed: true), " " + reading.fullRange(low, high, signed: true))
  }
  var driversRankHead: String { pick("Which option leads", "哪个方案领先") }

  // MARK: Tornado
  var tornadoNote: String {
    pick("Each input moved from its low to its high value", "每个参数由低值变到高值")
  }
  func tornadoTitle(_ input: String, _ outcome: String, _ low: String, _ atLow: String, _ high: String, _ atHigh: String)
    -> String
  {
    pick(
      "\(input) from \(low) to \(high): \(outcome) from \(atLow) to \(atHigh)",
      "\(input)由 \(low) 到 \(high)：\(outcome)由 \(atLow) 到 \(atHigh)")
  }
  var tornadoNothing: String { pick("No input stands out from chance", "没有参数的影响超出随机波动") }
  func tornadoUnit(_ unit: String) -> String { pick("change, \(unit)", "变化，\(unit)") }
  func tornadoRange(_ low: String, _ high: String) -> String { pick("drawn from \(low) to \(high)", "取值 \(low)～\(high)") }
  func tornadoMean(_ value: String) -> String { pick("mean \(value)", "平均 \(value)") }
  var tornadoLow: String { pick("input low", "参数取低值") }
  var tornadoHigh: String { pick("input high", "参数取高值") }
  var tornadoNoise: String { pick("cannot be told from chance", "差异不显著") }

  // MARK: Which option leads
  var flipsCrime: String { pick("Crime", "发案") }
  var flipsResponse: String { pick("Response", "到场时间") }
  func flipsMeasure(_ first: String, _ second: String) -> String {
    pick(
      "Share of runs in % in which \(first) is better than \(second), input in its low and in its high half",
      "参数取低半与高半时，\(first)优于\(second)的模拟占比（%）")
  }
  func flipsNone(_ first: String, _ second: String) -> String {
    pick("No input changes whether \(first) or \(second) is better", "没有参数改变\(first)与\(second)的优劣")
  }
  func flipsTitle(_ inputs: [String]) -> String {
    let quoted = inputs.map { pick("“\($0)”", "“\($0)”") }
    return pick("\(list(quoted)) \(inputs.count == 1 ? "changes" : "change") which option is better", "\(list(quoted))改变方案的优劣")
  }
  func flipsTip(_ input: String, _ arm: String, low: String, high: String) -> String {
    pick("\(input): \(arm) is better in \(low) when low, in \(high) when high", "\(input)：低值时\(arm)占优 \(low)，高值时 \(high)")
  }
  var flipsLow: String { pick("input in its low half", "参数取低半") }
  var flipsHigh: String { pick("high half", "取高半") }
  var flipsNoise: String { pick("no difference beyond chance", "差异不显著") }
  func flipsCount(_ outcome: String, _ share: ShareFact) -> Sentence {
    say("on \(outcome) in \(kOfN(share)) runs (\(word(share)))", "\(outcome)：\(kOfN(share))占优（\(word(share))）")
  }
  func flipsAt(_ input: String, _ value: Sentence, _ outcome: String) -> Sentence {
    say("on \(outcome) at “\(input)” of \(value)", "\(outcome)：“\(input)”为 \(value)时")
  }
  /// - Parameter places: Values of inputs at which both are alike.
  func flipsNote(_ first: Sentence, _ second: Sentence, _ counts: [Sentence], _ places: [Sentence]) -> Sentence {
    let separator = pick(", ", "；")
    let beside =
      places.isEmpty
      ? ""
      : say(
        " The two are alike \(Sentence.joined(places, separator: separator)), on a straight line through the runs; beyond it the other one leads.",
        "按线性趋势，两方案相当之处：\(Sentence.joined(places, separator: separator))；越过此值则另一方案占优。")
    return say(
      "\(first) is better than \(second) \(Sentence.joined(counts, separator: separator)); equal runs count half.\(beside)",
      "\(first)优于\(second)：\(Sentence.joined(counts, separator: separator))；相等各计一半。\(beside)")
  }

  // MARK: Assumptions tried one at a time
  func trialsTitle(_ arm: String, _ change: String, plan: String?, isRise: Bool) -> String {
    let beside = plan.map { pick(", against \($0) as it is", "，原假设为 \($0)") } ?? ""
    return isRise
      ? pick("The gain can turn: “\(arm)”, \(change)\(beside)", "效果可能逆转：“\(arm)” \(change)\(beside)")
      : pick("Least is left with “\(arm)”: \(change)\(beside)", "“\(arm)”时效果最小：\(change)\(beside)")
  }
  /// - Parameter sign: Of the change.
  func trialsFinding(_ arm: Sentence, _ change: Sentence, plan: Sentence?, _ sign: Fact) -> Sentence {
    let beside = plan.map { say(", against \($0) as it is", "，原假设下\($0)") } ?? ""
    let head = self.sign(
      sign, below: pick("Least is left", "效果最小"), equal: pick("Nothing is left", "没有效果"), above: pick("The gain turns", "效果逆转"))
    return say("\(head) with “\(arm)”: crime \(change)\(beside)", "\(head)的情形是“\(arm)”：发案\(change)\(beside)")
  }
  var trialsNote: String {
    pick(
      "Change of actual offences in the whole city, one assumption moved, against a city that shares it: mean and 90 % of runs",
      "全市实际发案的变化，每次只改一项假设，与同样假设而不建站的城市比较：平均值与 90% 区间")
  }
  var trialsAsIs: String { pick("all assumptions as they are", "假设不变") }

  // MARK: The same comparison in another city
  func cityTrialsTitle(_ place: String, _ city: String, _ change: String, own: String, turns: Bool) -> String {
    turns
      ? pick(
        "Response can turn, \(place): \(own) as it is, \(change) in “\(city)”",
        "到场时间的变化可能逆转（\(place)）：原假设 \(own)，“\(city)”\(change)"
      )
      : pick("Response, \(place): \(own) as it is, \(change) in “\(city)”", "到场时间（\(place)）：原假设 \(own)，“\(city)”\(change)")
  }
  func cityTrialsFinding(_ place: String, _ city: Sentence, _ change: Sentence, own: Sentence?) -> Sentence {
    let before = own.map { say("\($0) as it is, ", "原假设 \($0)，") } ?? ""
    return say("Response, \(place): \(before)\(change) in “\(city)”", "到场时间（\(place)）：\(before)“\(city)”\(change)")
  }
  var cityTrialsNote: String {
    pick(
      "Change of mean response, the city as it is and otherwise in one thing, each against itself without the option: mean and 90 % of runs",
      "平均到场时间的变化：城市按原假设，及改变其中一项，各与自身不采用方案时比较：平均值与 90% 区间")
  }
  var cityTrialsCity: String { pick("City", "城市") }
  var cityTrialsPlace: String { pick("Where", "范围") }
  var trialsWholeCity: String { pick("whole city", "全市") }
  var trialsNoStation: String { pick("where no station is", "无警务站片区") }
  var trialsWhat: String { pick("What is changed", "改变的假设") }
}
