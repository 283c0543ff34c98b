import Texts

/// Words of the end of the brief.
extension ReportWords {
  var decideHead: String { pick("What to decide now", "现在可以决定什么") }
  var measureFirstHead: String { pick("What to measure first", "应先查明什么") }

  // MARK: What to decide
  func decideTooFew(_ runs: Sentence) -> Sentence {
    say("Nothing yet: \(runs) runs are too few to tell the options apart.", "暂不决定：模拟仅 \(runs) 次，不足以区分各方案。")
  }
  func decideByAims(_ arms: Sentence) -> Sentence {
    say(
      "Between \(arms) it depends on what is wanted most: each is ahead in something.", "在\(arms)之间取决于更看重什么：各有领先之处。")
  }
  /// - Parameter leads: In how many runs the first is ahead, by aim.
  func decideNow(_ arm: Sentence, _ rival: Sentence, _ leads: [Sentence]) -> Sentence {
    say(
      "\(arm) or \(rival): against the second the first is \(list(leads)) runs",
      "\(arm)还是\(rival)：前者较后者\(list(leads))")
  }
  func ahead(_ aim: Advice.Aim, _ count: Sentence) -> Sentence {
    let what: String =
      switch aim {
      case .help: pick("faster", "到场更快")
      case .offences: pick("lower in offences", "发案更少")
      case .money: pick("cheaper", "费用更低")
      }
    return say("\(what) in \(count)", "\(count)\(what)")
  }
  var turnsNone: Sentence {
    say("; no uncertain setting changes which of the two is ahead.", "；没有参数改变二者的先后。")
  }
  var turnsUnknown: Sentence {
    say("; whether a setting changes that is not known: these runs vary none.", "；是否有参数改变这一结果尚不清楚：模拟未变动参数。")
  }
  func turns(_ all: [Sentence]) -> Sentence { say("; this turns with \(list(all)).", "；\(list(all))时结果会改变。") }
  /// - Parameter value: At which both are alike; nil where it lies beyond what was drawn.
  func turn(_ input: String, _ aim: Advice.Aim, at value: Sentence?) -> Sentence {
    let what: String =
      switch aim {
      case .help: pick("help", "到场")
      case .offences: pick("offences", "发案")
      case .money: pick("money", "费用")
      }
    let place = value.map { say(" beyond \($0)", "越过 \($0)") } ?? ""
    return say("“\(input)”\(place) (\(what))", "“\(input)”\(place)（\(what)）")
  }

  // MARK: What to measure
  var driversUnknown: Sentence {
    say("Which setting moves the result most is not known: these runs vary none.", "哪个参数影响最大尚不清楚：模拟未变动参数。")
  }
  func triedAlone(_ finding: Sentence, _ runs: Sentence) -> Sentence {
    say("Tried alone (\(runs) runs): \(finding.lowered).", "逐项试验（\(runs) 次模拟）：\(finding)。")
  }
  var trialsUnknown: Sentence {
    say(
      "What one assumption alone can turn is not known: no folder of sensitivity runs was given.",
      "单独一项假设能否改变结果尚不清楚：未提供敏感性模拟文件夹。")
  }
  var pilotUnknown: Sentence {
    say(
      "How large a pilot must be to tell is not known: no table of “rollout power” was given.",
      "多大规模的试点才能分辨尚不清楚：未提供“rollout power”的结果表。")
  }
  func pilotTells(_ sites: Sentence, _ months: Sentence, _ found: Sentence) -> Sentence {
    say(
      "The smallest pilot that would tell: \(sites) sites watched for \(months) months (a fall found in \(found)).",
      "能够分辨的最小试点：\(sites) 个地点、\(months) 个月（\(found)发现下降）。")
  }
}
