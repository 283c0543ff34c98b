import Experiments
import StationModel
import Texts

/// The rows of the appraisal table, each read from its file.
struct AppraisalRows {
  private let story: Story
  private let arms: [Int]
  private var words: ReportWords { story.words }

  init(_ story: Story, _ arms: [Int]) {
    (self.story, self.arms) = (story, arms)
  }

  // MARK: Levels
  /// An outcome of the whole city, with the number of replications in which it goes the way its mean goes.
  func levels(_ outcome: Outcome, _ head: String, lessIsBetter: Bool?, isPerYear: Bool = false) -> Appraisal.Row? {
    guard let base = story.estimate(0, outcome) else { return nil }
    let rows = arms.map { $0 == 0 ? nil : story.difference($0, outcome) }
    let spread = rows.compactMap { $0.map { ($0.q95 - $0.q05).magnitude } }.max() ?? 0
    var reading = story.reading(base.unit, size: base.mean, error: spread > 0 ? spread : nil)
    if base.unit == "min" { reading.decimals = min(1, reading.decimals) }
    if base.unit.isEmpty { reading.decimals = min(2, reading.decimals) }
    let today = reading.full(yearly(base[.mean], isPerYear))
    let cells = zip(arms, rows).map { arm, row -> Appraisal.Cell? in
      guard arm > 0 else { return Appraisal.Cell(value: today) }
      return row.map { row in
        let value = reading.full(yearly(row[.meanB], isPerYear))
        // A difference too small to be shown has no direction worth a word.
        guard value.plain != today.plain else { return Appraisal.Cell(value: value) }
        let (count, isLower) = direction(row)
        return Appraisal.Cell(
          value: value,
          count: count.map { words.goes(outcome, isLower: isLower, words.kOfN($0)) },
          isBetter: lessIsBetter.flatMap { judged(count, isLower == $0) })
      }
    }
    return Appraisal.Row(head: head, cells: cells)
  }

  private func yearly(_ fact: Fact, _ isPerYear: Bool) -> Fact {
    guard isPerYear, story.window.days != 365 else { return fact }
    return fact / (story.studyFact("windows.\(story.study.windows.count - 1).days") / 365)
  }

  /// How often it goes the way that is more frequent; nil where nothing changes.
  private func direction(_ row: DifferenceRow) -> (ShareFact?, isLower: Bool) {
    let all = row[.futures]
    let (lower, equal) = (row[.shareLower] * all, row[.shareEqual] * all)
    let higher = all - lower - equal
    guard higher.value.isFinite, max(lower.value, higher.value) >= 0.5 else { return (nil, true) }
    return lower.value >= higher.value ? (ShareFact(met: lower, of: all), true) : (ShareFact(met: higher, of: all), false)
  }

  private func judged(_ share: ShareFact?, _ isBetter: Bool) -> Bool? {
    share.flatMap { $0.likelihood.isLikely ? isBetter : nil }
  }

  // MARK: Places and hours
  /// Response in zones of an arm's own: from and to.
  func change(_ outcome: Outcome, scope: String, _ head: String) -> Appraisal.Row? {
    let cells = arms.map { arm -> Appraisal.Cell? in
      guard arm > 0, let row = story.difference(arm, outcome, scope: scope, zonesOf: arm), row.mean.isFinite else { return nil }
      var reading = story.reading(row.unit, size: row.meanA)
      reading.decimals = 1
      let (count, isLower) = direction(row)
      return Appraisal.Cell(
        value: words.fromTo(reading.text(row[.meanA]), reading.full(row[.meanB])),
        count: count.map { words.goes(outcome, isLower: isLower, words.kOfN($0)) }, isBetter: judged(count, isLower))
    }
    return cells.contains { $0 != nil } ? Appraisal.Row(head: words.sentence(head), cells: cells) : nil
  }

  /// Mean response from ten at night to six in the morning, weighted by calls.
  func night() -> Appraisal.Row? {
    let cells = arms.map { arm -> Appraisal.Cell? in
      guard let mean = story.response(arm, hours: Story.nightHours) else { return nil }
      var reading = story.reading("min", size: mean.value)
      reading.decimals = 1
      return Appraisal.Cell(value: reading.full(mean))
    }
    return cells[0] == nil ? nil : Appraisal.Row(head: words.appraisalNight, note: words.appraisalNightNote, cells: cells)
  }

  /// How many zones surely get faster and slower.
  func zones() -> Appraisal.Row? {
    let cells = arms.map { arm -> Appraisal.Cell? in
      guard arm > 0, let zones = story.zoneCounts(arm, .responseMinutesMean) else { return nil }
      return Appraisal.Cell(
        value: words.appraisalZones(words.whole(zones.faster), words.whole(zones.slower)),
        count: words.ofZones(words.whole(zones.all)))
    }
    return cells.contains { $0 != nil } ? Appraisal.Row(head: words.appraisalZonesHead, cells: cells) : nil
  }

  /// A share of residents.
  func share(_ outcome: Outcome, _ head: String) -> Appraisal.Row? {
    let cells = arms.map { arm -> Appraisal.Cell? in
      guard let row = story.estimate(arm, outcome) else { return nil }
      var reading = story.reading("share", size: 1)
      reading.decimals = 0
      return cell(arm, outcome, row[.mean], reading)
    }
    return cells[0] == nil ? nil : Appraisal.Row(head: head, cells: cells)
  }

  // MARK: Money and people
  func money(_ outcome: Outcome, _ head: String, note: String = "") -> Appraisal.Row? {
    let rows = arms.map { story.estimate($0, outcome) }
    guard rows.contains(where: { ($0?.mean ?? 0) != 0 }) else { return nil }
    let size = rows.compactMap { $0?.mean.magnitude }.max() ?? 1
    var reading = story.reading("CNY", size: size)
    reading.decimals = 1
    let cells = zip(arms, rows).map { arm, row in
      // The base is what the money is counted from.
      arm == 0 ? nil : row.map { cell(arm, outcome, $0[.mean], reading) }
    }
    return Appraisal.Row(head: head, note: note, cells: cells)
  }

  /// Money of the whole of the counted time.
  func wholePeriod(_ outcome: Outcome, _ head: String, note: String) -> Appraisal.Row? {
    let facts = arms.map { arm in
      arm == 0 ? nil : story.fact(.fold(.mean, story.byFuture(arm, outcome, window: Story.wholeTime)))
    }
    guard let size = facts.compactMap({ $0?.value.magnitude }).max(), size > 0 else { return nil }
    var reading = story.reading("CNY", size: size)
    reading.decimals = 1
    let cells = zip(arms, facts).map { arm, fact in
      fact.map { cell(arm, outcome, $0, reading, window: Story.wholeTime) }
    }
    return Appraisal.Row(head: head, note: note, cells: cells)
  }

  /// A mean, or where a gate stops some replications what the others come to, with what is left where it stops.
  private func cell(_ arm: Int, _ outcome: Outcome, _ mean: Fact, _ reading: Reading, window: String? = nil) -> Appraisal.Cell {
    guard let branches = GateBranches(story, arm), branches.isMixed,
      let goes = branches.mean(outcome, isGo: true, window: window),
      let stops = branches.mean(outcome, isGo: false, window: window)
    else { return Appraisal.Cell(value: reading.full(mean)) }
    return Appraisal.Cell(
      value: reading.full(goes), count: words.ifStopped(reading.full(stops), words.whole(branches.stopped.met)))
  }

  /// Hours on duty of police, auxiliaries and volunteers a year.
  func hours() -> Appraisal.Row? {
    let kinds: [Outcome] = [.dutyHoursPolice, .dutyHoursAuxiliary, .dutyHoursVolunteer]
    let cells = arms.map { arm -> Appraisal.Cell? in
      let branches = GateBranches(story, arm)
      let parts = kinds.compactMap { kind in
        story.estimate(arm, kind).map { yearly(branches?.mean(kind, isGo: true) ?? $0[.mean], true) }
      }
      guard parts.count == kinds.count else { return nil }
      let form = Citation.Form.number(Citation.NumberForm(divisor: 1000))
      return Appraisal.Cell(value: .joined(parts.map { .cited($0, form, story.language) }, separator: " / "))
    }
    return cells[0] == nil ? nil : Appraisal.Row(head: words.appraisalHours, note: words.appraisalHoursNote, cells: cells)
  }

  func persons(_ outcome: Outcome, _ head: String) -> Appraisal.Row? {
    let rows = arms.map { story.estimate($0, outcome) }
    guard rows.contains(where: { ($0?.mean ?? 0) > 0 }) else { return nil }
    let whole = Reading(story.numbers, unit: "persons", size: 1000)
    return Appraisal.Row(
      head: head, cells: zip(arms, rows).map { arm, row in row.map { cell(arm, outcome, $0[.mean], whole.whole) } })
  }

  /// Whether a review after the pilot may stop an arm.
  func gate() -> Appraisal.Row? {
    let all = arms.map { GateBranches(story, $0) }
    guard all.contains(where: { $0 != nil }) else { return nil }
    return Appraisal.Row(
      head: words.appraisalGate,
      cells: zip(arms, all).map { arm, branches in
        if let branches { return Appraisal.Cell(value: words.gateStops(words.kOfN(branches.stopped))) }
        return arm == 0 ? nil : Appraisal.Cell(value: words.appraisalNoGate)
      })
  }

  // MARK: Evidence
  /// How sure one can be of an outcome of each arm, and why not surer.
  func certainty(_ outcome: Outcome) -> Appraisal.Row? {
    let cells = arms.map { arm in
      Certainty(story, arm, outcome).map { Appraisal.Cell(value: words.grade($0), count: words.reasons($0)) }
    }
    return cells.contains { $0 != nil } ? Appraisal.Row(head: words.certaintyHead, cells: cells) : nil
  }
}
