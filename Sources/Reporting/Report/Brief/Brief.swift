import Experiments
import StationModel
import Texts

/// The top of the page: what to choose and on what condition, and what follows from it, in a few sentences.
enum Brief {
  /// The sentence above everything.
  static func advice(_ story: Story) -> Sentence {
    let words = story.words
    guard story.shownArms.count > 1 else {
      if story.study.arms.count > 1 { return words.assumptionStudy(story.named(story.lead)) }
      return story.goalsMet(0) == nil ? words.alone(story.named(0)) : story.goalFinding
    }
    guard let advice = Advice(story) else {
      return words.tooFewForAdvice(words.whole(story.futuresFact), isOne: story.futures == 1)
    }
    if advice.frontier.count > 1, let last = advice.frontier.last, let price = last.price {
      let before = advice.frontier[advice.frontier.count - 2].arm
      return words.choose(story.named(last.arm), insteadOf: story.named(before), isToday: before == 0, price: story.yuan(price))
    }
    if let chosen = advice.chosen { return words.chooseUnbeaten(story.named(chosen), isToday: chosen == 0) }
    // Each of three may beat the next: then none is left that nobody beats.
    let rivals = advice.undominated.isEmpty ? advice.arms : advice.undominated
    return words.chooseByAims(words.list(rivals.map(story.named)))
  }

  /// What follows: help, offences and money of what is advised and of what the study is about.
  static func lead(_ story: Story) -> Sentence {
    guard story.lead > 0 else { return "" }
    let advice = story.shownArms.count > 1 ? Advice(story) : nil
    var sentences: [Sentence] = []
    let chosen = advice?.chosen ?? 0
    for arm in Set([chosen, story.lead]).filter({ $0 > 0 }).sorted(by: { ($0 == chosen ? 0 : 1) < ($1 == chosen ? 0 : 1) }) {
      if let response = response(arm, story) { sentences.append(response) }
    }
    if let advice { sentences += comparisons(advice, story) }
    if let offences = offences(story.lead, story) { sentences.append(offences) }
    if let gate = gate(story) { sentences.append(gate) }
    return .joined(sentences, separator: story.language == .en ? " " : "")
  }

  private static func response(_ arm: Int, _ story: Story) -> Sentence? {
    func change(_ scope: String, zonesOf: Int? = nil) -> (Sentence, Sentence)? {
      guard let one = story.difference(arm, .responseMinutesMean, scope: scope, zonesOf: zonesOf) else { return nil }
      let reading = story.reading("min", size: one.meanA, error: one.q95 - one.q05)
      return (reading.full(one[.meanA]), reading.full(one[.meanB]))
    }
    guard let city = story.difference(arm, .responseMinutesMean), let ends = change("city") else { return nil }
    let words = story.words
    let verb = words.sign(
      city[.difference], below: words.pick("brings", "缩短"), equal: words.pick("leaves", "保持"),
      above: words.pick("lengthens", "延长"))
    return words.responseOf(story.named(arm), ends.0, ends.1, verb) + (story.reachText(arm) ?? "")
      + words.nearAndFar(change("treated", zonesOf: arm), change("elsewhere", zonesOf: arm))
  }

  private static func comparisons(_ advice: Advice, _ story: Story) -> [Sentence] {
    let words = story.words
    var sentences: [Sentence] = []
    if let chosen = advice.chosen {
      for lost in advice.beaten.filter({ $0.by == chosen && $0.arm > 0 }).prefix(1) {
        sentences.append(
          words.beaten(
            story.named(lost.arm), by: story.named(chosen), lost.behind.map { ($0.aim, words.kOfN($0.share)) }))
      }
      for arm in advice.undominated where arm != chosen && arm > 0 && !advice.frontier.contains(where: { $0.arm == arm }) {
        guard let fewer = story.isLower(arm, than: chosen, .crimeCommittedCount), fewer.likelihood.isLikely else { continue }
        sentences.append(
          words.fewerOffences(
            story.named(arm), than: story.named(chosen), words.kOfN(fewer),
            price: story.pricePerOffence(arm, against: chosen).map(story.yuan)))
      }
      if let near = door(story.lead, than: chosen, story) { sentences.append(near) }
    }
    let steps = advice.frontier.dropLast()
    for (before, step) in zip(steps, steps.dropFirst()) {
      if let price = step.price {
        sentences.append(words.stepPrice(story.named(step.arm), story.yuan(price), before: story.named(before.arm)))
      }
    }
    return sentences
  }

  /// What an option gives that the advised one does not: a door near home.
  private static func door(_ arm: Int, than chosen: Int, _ story: Story) -> Sentence? {
    guard arm != chosen, let own = story.estimate(arm, .walkWithin15Share),
      let other = story.estimate(chosen, .walkWithin15Share), own.mean > other.mean + 0.05
    else { return nil }
    return story.words.doorNear(
      story.named(arm), branch(arm, .walkWithin15Share, own[.mean], story), story.named(chosen), share(other[.mean], story))
  }

  private static func share(_ fact: Fact, _ story: Story) -> Sentence {
    var reading = story.reading("share", size: 1)
    reading.decimals = 0
    return reading.full(fact)
  }

  /// A share in the replications that the gate lets go on, where it stops some; in all where it stops none.
  private static func branch(_ arm: Int, _ outcome: Outcome, _ mean: Fact, _ story: Story) -> Sentence {
    share(GateBranches(story, arm)?.mean(outcome, isGo: true) ?? mean, story)
  }

  private static func offences(_ arm: Int, _ story: Story) -> Sentence? {
    guard let net = story.estimate(arm, .crimeNetShare), let recorded = story.difference(arm, .crimeRecordedCount),
      recorded.meanA > 0
    else { return nil }
    let words = story.words
    func verb(_ fact: Fact) -> Sentence {
      words.sign(
        fact, below: words.pick("fall", "下降"), equal: words.pick("change", "变化"), above: words.pick("rise", "上升"))
    }
    let reading = story.reading("share", size: net.mean, error: net.q95 - net.q05)
    let share = recorded[.difference] / recorded[.meanA]
    let crosses = net.q05 < 0 && net.q95 > 0
    return words.offencesOf(
      story.named(arm), reading.full(net[.mean], magnitude: true),
      reading.fullRange(net[.q05], net[.q95], signed: crosses, magnitude: !crosses), verb(net[.mean]),
      recorded: story.reading("share", size: share.value, error: share.value).full(share, magnitude: true), verb(share))
  }

  /// Said where a gate may stop the option: how often, and which other option has none.
  private static func gate(_ story: Story) -> Sentence? {
    guard let branches = GateBranches(story, story.lead), branches.stopped.met.value > 0 else { return nil }
    let other = story.shownArms.first { $0 > 0 && $0 != story.lead && GateBranches(story, $0) == nil }
    return story.words.gateStops(story.named(story.lead), story.words.kOfN(branches.stopped), other.map(story.named))
  }
}
