import Experiments
import Texts

/// Words of the advice above everything.
extension ReportWords {
  func choose(_ arm: Sentence, insteadOf other: Sentence, isToday: Bool, price: Sentence) -> Sentence {
    say(
      "Choose \(arm), unless a minute sooner at a call is worth less than \(price) to you: then \(isToday ? "keep" : "choose") \(other)",
      "建议选择\(arm)；若认为每起警情提前一分钟到场不值 \(price)，则\(isToday ? "维持" : "选择")\(other)")
  }
  func chooseUnbeaten(_ arm: Sentence, isToday: Bool) -> Sentence {
    isToday
      ? say(
        "Keep \(arm): in two thirds of the runs nothing compared brings faster help or fewer offences without a loss elsewhere",
        "建议维持\(arm)：没有方案在三分之二的模拟中到场更快或发案更少而不在其他方面受损")
      : say(
        "Choose \(arm): nothing else compared is faster, cheaper or has fewer offences in two thirds of the runs",
        "建议选择\(arm)：没有其他方案在三分之二的模拟中更快、更省或发案更少")
  }
  func chooseByAims(_ arms: Sentence) -> Sentence {
    say("No choice follows from these runs between \(arms)", "仅凭这些模拟，不能在\(arms)之间作出取舍")
  }
  func tooFewForAdvice(_ futures: Sentence, isOne: Bool) -> Sentence {
    isOne
      ? say("One run (\(futures)) is too few for advice: this is what it shows", "模拟仅 \(futures) 次，不足以提出建议，以下为其结果")
      : say("\(futures) runs are too few for advice: this is what they show", "模拟仅 \(futures) 次，不足以提出建议，以下为其结果")
  }
  func assumptionStudy(_ arm: Sentence) -> Sentence {
    say("What \(arm) does under other assumptions", "改变假定条件时\(arm)的效果")
  }
  func alone(_ arm: Sentence) -> Sentence { say("\(arm), by itself", "\(arm)：单独结果") }

  /// Further steps of the frontier below the advised one.
  func stepPrice(_ arm: Sentence, _ price: Sentence, before: Sentence) -> Sentence {
    say("\(arm) pays before \(before) from \(price) a minute on.", "每分钟值 \(price) 以上时，\(arm)优于\(before)。")
  }
  func aim(_ aim: Advice.Aim) -> String {
    switch aim {
    case .help: pick("slower", "到场更慢")
    case .offences: pick("with more offences", "发案更多")
    case .money: pick("dearer", "费用更高")
    }
  }
  func beaten(_ arm: Sentence, by other: Sentence, _ behind: [(aim: Advice.Aim, count: Sentence)]) -> Sentence {
    let list = list(behind.map { say("\(aim($0.aim)) in \($0.count) runs", "\($0.count)\(aim($0.aim))") })
    return say("Against \(other), \(arm) is \(list).", "与\(other)相比，\(arm)：\(list)。")
  }
  func fewerOffences(_ arm: Sentence, than other: Sentence, _ count: Sentence, price: Sentence?) -> Sentence {
    let cost = price.map { say(", at \($0) for each one less", "，每减少一起费用为 \($0)") } ?? ""
    return say(
      "\(arm) sees fewer offences than \(other) in \(count) runs\(cost).", "\(arm)较\(other)：\(count)发案更少\(cost)。")
  }
  func doorNear(_ arm: Sentence, _ share: Sentence, _ other: Sentence, _ otherShare: Sentence) -> Sentence {
    say(
      "\(arm) brings the door near home: \(share) live within a quarter of an hour’s walk, \(otherShare) with \(other).",
      "\(arm)使警务站更近：\(share)的居民步行一刻钟内可到，\(other)为 \(otherShare)。")
  }
  func responseOf(_ arm: Sentence, _ from: Sentence, _ to: Sentence, _ verb: Sentence) -> Sentence {
    say("\(arm) \(verb) mean response from \(from) to \(to)", "\(arm)使平均到场时间由 \(from)\(verb)至 \(to)")
  }
  func nearAndFar(_ near: (Sentence, Sentence)?, _ far: (Sentence, Sentence)?) -> Sentence {
    guard let near, let far else { return Sentence(fullStop) }
    return say(
      ": near its stations from \(near.0) to \(near.1), elsewhere from \(far.0) to \(far.1).",
      "：警务站服务区由 \(near.0)变为 \(near.1)，其他地区由 \(far.0)变为 \(far.1)。")
  }
  func offencesOf(
    _ arm: Sentence, _ change: Sentence, _ range: Sentence, _ verb: Sentence, recorded: Sentence, _ recordedVerb: Sentence
  ) -> Sentence {
    say(
      "Under \(arm) offences committed \(verb) by \(change) (90 % of runs: \(range)), police records \(recordedVerb) by \(recorded).",
      "\(arm)使实际发案\(verb) \(change)（90% 区间：\(range)），登记案件\(recordedVerb) \(recorded)。")
  }
  func gateStops(_ arm: Sentence, _ count: Sentence, _ other: Sentence?) -> Sentence {
    let rest = other.map { say("; \($0) has no review and is built whatever its pilot shows", "；\($0)未设评审，无论试点结果如何都会建成") } ?? ""
    return say("The review after the pilot stops \(arm) in \(count) runs\(rest).", "试点评审在 \(count)叫停\(arm)\(rest)。")
  }
}
