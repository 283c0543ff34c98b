import Experiments

extension ReportWords {
  var driversQuestion: String { pick("What drives the result?", "什么因素左右结果？") }
  func driversCaption(_ arm: String, _ base: String, _ window: String, _ futures: Int, hasInputs: Bool) -> String {
    hasInputs
      ? pick(
        "\(arm) against \(base) in the window “\(window)”. \(futures) paired futures, each with its own draw of every uncertain input.",
        "“\(window)”时段\(arm)与\(base)配对比较。\(futures) 个未来，每个未来各自抽取全部不确定输入。")
      : pick("\(arm) against \(base) in the window “\(window)”.", "“\(window)”时段\(arm)与\(base)比较。")
  }
  var driversCrime: String { pick("True offences, whole city", "全市实际案件") }
  var driversCrimeShort: String { pick("crime", "案件") }
  var driversResponse: String { pick("Mean response", "平均到场时间") }
  var driversResponseShort: String { pick("response", "到场时间") }
  var driversInput: String { pick("Uncertain input", "不确定输入") }
  var driversRange: String { pick("Low and high value", "低值与高值") }
  var driversTold: String { pick("Told from chance", "能否与偶然区分") }
  func isTold(_ flag: Bool) -> String { flag ? pick("yes", "能") : pick("no", "不能") }

  /// - Parameter strongest: By outcome, where some input can be told from chance.
  func driversFinding(_ strongest: [(outcome: String, input: String)], flips: Int?) -> String {
    var sentence: String
    if strongest.isEmpty {
      sentence = pick("No uncertain input can be told from chance", "没有一项不确定输入能与偶然波动区分")
    } else if strongest.count > 1, strongest.allSatisfy({ $0.input == strongest[0].input }) {
      sentence = pick(
        "“\(strongest[0].input)” matters most for \(list(strongest.map(\.outcome)))",
        "“\(strongest[0].input)”对\(list(strongest.map(\.outcome)))影响最大")
    } else {
      let parts = strongest.enumerated().map { place, one in
        pick(
          "“\(one.input)” \(place == 0 ? "matters most for" : "for") \(one.outcome)", "“\(one.input)”对\(one.outcome)影响最大")
      }
      sentence = parts.joined(separator: pick(", ", "，"))
    }
    if let flips {
      sentence +=
        flips == 0
        ? pick("; none changes which option is better", "；没有输入改变方案的优劣")
        : pick(
          "; \(count(flips)) \(flips == 1 ? "input" : "inputs") can change which option is better", "；\(flips) 项输入可改变方案的优劣")
    }
    return sentence
  }
  var driversMethodHead: String { pick("How it is told", "如何得出") }
  func driversMethod(_ methods: [(String, Tornado.Method)]) -> String {
    let lines = methods.compactMap { outcome, method -> (String, Int)? in
      if case .line(let told) = method { return (outcome, Int((told * 100).rounded())) }
      return nil
    }
    if lines.count == methods.count {
      let told = lines.map { pick("\($0.1) % of the variance of \($0.0)", "\($0.0)方差的 \($0.1)%") }
      return pick(
        "A straight line through all inputs at once tells \(list(told)) (R²); bars reach from the 5 % to the 95 % value of each input, the others at their mean. Grey: less than two standard errors.",
        "对全部输入同时作线性回归，解释\(list(told))（R²）；条形为单项输入从 5% 到 95% 分位，其余取平均。灰色：不足两个标准误。")
    }
    return pick(
      "Too few futures for all inputs at once: bars are the mean of the futures in the lowest and the highest quarter of each input. Grey: less than two standard errors.",
      "未来数量不足以同时回归：条形为单项输入最低与最高四分之一未来的平均值。灰色：不足两个标准误。")
  }
  var driversTogetherHead: String { pick("All inputs together", "全部输入同时变化") }
  func driversTogether(_ range: String) -> String {
    pick(
      "With every input and chance at work, the city’s offences change by \(range) in 90 % of futures.",
      "全部输入与偶然因素同时作用时，90% 的未来中全市案件变化 \(range)。")
  }
  var driversRankHead: String { pick("Which option leads", "哪个方案领先") }

  // MARK: Tornado
  var tornadoNote: String {
    pick("Each input moved from its low to its high value", "每项输入由低值移到高值")
  }
  func tornadoTitle(_ input: String, _ outcome: String, _ low: String, _ atLow: String, _ high: String, _ atHigh: String)
    -> String
  {
    pick(
      "\(input) from \(low) to \(high): \(outcome) from \(atLow) to \(atHigh)",
      "\(input)由 \(low) 到 \(high)：\(outcome)由 \(atLow) 到 \(atHigh)")
  }
  var tornadoNothing: String { pick("No input stands out from chance", "没有输入明显超出偶然波动") }
  func tornadoUnit(_ unit: String) -> String { pick("change, \(unit)", "变化，\(unit)") }
  func tornadoRange(_ low: String, _ high: String) -> String { pick("drawn from \(low) to \(high)", "取值 \(low) 至 \(high)") }
  func tornadoMean(_ value: String) -> String { pick("mean \(value)", "平均 \(value)") }
  var tornadoLow: String { pick("input low", "输入取低值") }
  var tornadoHigh: String { pick("input high", "输入取高值") }
  var tornadoNoise: String { pick("cannot be told from chance", "无法与偶然区分") }

  // MARK: Which option leads
  var flipsCrime: String { pick("Crime", "案件") }
  var flipsResponse: String { pick("Response", "到场时间") }
  func flipsMeasure(_ first: String, _ second: String) -> String {
    pick(
      "Share of futures in which \(first) is better than \(second), input in its low and in its high half",
      "输入取低半与高半时，\(first)优于\(second)的未来占比")
  }
  func flipsNone(_ first: String, _ second: String) -> String {
    pick("No input changes whether \(first) or \(second) is better", "没有输入改变\(first)与\(second)的优劣")
  }
  func flipsTitle(_ inputs: [String]) -> String {
    let quoted = inputs.map { pick("“\($0)”", "“\($0)”") }
    return pick("\(list(quoted)) \(inputs.count == 1 ? "changes" : "change") which option is better", "\(list(quoted))改变方案的优劣")
  }
  func flipsTip(_ input: String, _ arm: String, low: String, high: String) -> String {
    pick("\(input): \(arm) is better in \(low) when low, in \(high) when high", "\(input)：低值时\(arm)占优 \(low)，高值时 \(high)")
  }
  var flipsLow: String { pick("input in its low half", "输入取低半") }
  var flipsHigh: String { pick("high half", "取高半") }
  var flipsNoise: String { pick("no difference beyond chance", "差别未超出偶然") }
  func flipsNote(_ first: String, _ second: String, _ chances: [(String, String)]) -> String {
    let parts = chances.map { pick("on \($0.0) \($0.1)", "\($0.0)：\($0.1)") }
    return pick(
      "\(first) is the better one against \(second): \(parts.joined(separator: "; ")).",
      "\(first)优于\(second)，\(parts.joined(separator: "；"))。")
  }

  // MARK: Assumptions tried one at a time
  func trialsTitle(_ arm: String, _ change: String, plan: String?, isRise: Bool) -> String {
    let beside = plan.map { pick(", against \($0) as it is", "，原方案为 \($0)") } ?? ""
    return isRise
      ? pick("The gain can turn: \(arm), \(change)\(beside)", "收益可能逆转：\(arm)，\(change)\(beside)")
      : pick("Least is left with “\(arm)”: \(change)\(beside)", "“\(arm)”所剩最少：\(change)\(beside)")
  }
  func trialsNote(_ window: String) -> String {
    pick(
      "Change of true offences in the whole city in the window “\(window)”, one assumption moved, against a city that shares it: mean and 90 % of futures",
      "“\(window)”时段全市实际案件变化，每次只改一项假设，与同样假设而不建站的城市比较：平均值与 90% 的未来")
  }
  var trialsAsIs: String { pick("all assumptions as they are", "假设不变") }

  // MARK: The same comparison in another city
  func cityTrialsTitle(_ place: String, _ city: String, _ change: String, own: String, turns: Bool) -> String {
    turns
      ? pick(
        "Response can turn, \(place): \(own) as it is, \(change) in “\(city)”", "到场时间可能逆转（\(place)）：原假设 \(own)，“\(city)”\(change)"
      )
      : pick("Response, \(place): \(own) as it is, \(change) in “\(city)”", "到场时间（\(place)）：原假设 \(own)，“\(city)”\(change)")
  }
  func cityTrialsNote(_ window: String) -> String {
    pick(
      "Change of mean response in the window “\(window)”, the city as it is and otherwise in one thing, each against itself without the option: mean and 90 % of futures",
      "“\(window)”时段平均到场时间的变化：城市按原假设，及改变其中一项，各与自身不采用方案时比较：平均值与 90% 的未来")
  }
  var cityTrialsCity: String { pick("City", "城市") }
  var cityTrialsPlace: String { pick("Where", "范围") }
  var trialsWholeCity: String { pick("whole city", "全市") }
  var trialsNoStation: String { pick("where no station is", "无警务站片区") }
  var trialsWhat: String { pick("What is changed", "改变的假设") }
}
