import StationModel

/// The panes: response as a level, offences against the base, stations.
extension FanChart {
  /// Returns the baseline below what it drew.
  @discardableResult static func response(
    _ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ x: Scale, _ frame: Frame
  ) -> Double {
    let lead = facts.response[story.lead]
    let thin = story.study.arms.indices.filter { $0 != story.lead && !facts.response[$0].isEmpty }
    let y = Scale(
      over: lead.flatMap { $0.map { [$0.q05, $0.q95] } ?? [] } + thin.flatMap { facts.response[$0].compactMap { $0?.mean } },
      including: facts.goal.map { [$0.threshold] } ?? [], to: frame.bottom, frame.top, steps: 4)
    canvas.yAxis(y, x: frame.left, right: frame.right, steps: 4) { facts.minutes.style.text($0, decimals: y.decimals(4)) }
    canvas.group(key: story.leadArm.id) { canvas in fan(lead, &canvas, x, y, story.ink(story.lead)) }
    if let goal = facts.goal { canvas.line(frame.left, y[goal.threshold], frame.right, y[goal.threshold], .goal, width: 1.8) }
    for arm in thin {
      line(facts.response[arm].map { $0?.mean }, arm, facts.minutes, false, story, &canvas, x, y, width: 1.7, isDashed: arm == 0)
    }
    line(lead.map { $0?.mean }, story.lead, facts.minutes, false, story, &canvas, x, y, width: 2.6, isDashed: false)
    var labels: [EndLabel] = []
    func end(_ arm: Int) -> Double { facts.response[arm].last??.mean ?? facts.response[arm].compactMap { $0?.mean }.last ?? 0 }
    func value(_ arm: Int) -> String { story.estimate(arm, .responseMinutesMean).map { facts.minutes.text($0.mean) } ?? "" }
    for arm in thin {
      let name = arm == 0 ? story.words.continued(story.name(arm)) : story.name(arm)
      labels.append(
        EndLabel(y: y[end(arm)], text: name + " " + value(arm), style: TextStyle.note.inked(arm == 0 ? .second : .text)))
    }
    labels.append(
      EndLabel(y: y[end(story.lead)], text: story.name(story.lead) + " " + value(story.lead), style: .strong))
    if let goal = facts.goal {
      let text = story.words.goalLabel((goal.isAtMost ? "≤ " : "≥ ") + facts.minutes.style.exact(goal.threshold))
      labels.append(EndLabel(y: y[goal.threshold], text: text, style: TextStyle.strong.inked(.goal)))
    }
    let keys =
      thin.map { $0 == 0 ? Swatch.dashed(story.ink(0)) : .line(story.ink($0)) } + [.line(story.ink(story.lead))]
      + (facts.goal == nil ? [] : [.line(.goal)])
    return name(labels, keys, &canvas, frame)
  }

  @discardableResult static func crime(
    _ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ x: Scale, _ frame: Frame
  ) -> Double {
    let record = facts.change(facts.recorded, story.lead)
    let truth = facts.change(facts.committed, story.lead)
    let others = story.options.filter { $0 != story.lead && !facts.committed[$0].isEmpty }
    let otherTruths = others.map { facts.change(facts.committed, $0) }
    let y = Scale(
      over: record.flatMap { $0.map { [$0.low, $0.high] } ?? [] } + (truth + otherTruths.flatMap { $0 }).compactMap { $0?.mean },
      including: [0], to: frame.bottom, frame.top, steps: 6)
    let reading = facts.percent
    canvas.yAxis(y, x: frame.left, right: frame.right, steps: 6) {
      reading.style.text($0 / reading.unit.divisor, decimals: y.decimalsFor(reading, 6), signed: true)
    }
    let known = record.indices.filter { record[$0] != nil }
    canvas.group(key: story.leadArm.id) { canvas in
      canvas.band(
        known.map { x[Double($0) + 0.5] }, low: known.map { y[record[$0]!.low] }, high: known.map { y[record[$0]!.high] },
        story.ink(story.lead), opacity: 0.16)
    }
    canvas.line(frame.left, y[0], frame.right, y[0], .text, width: 1.2)
    for (arm, truth) in zip(others, otherTruths) {
      line(truth.map { $0?.mean }, arm, reading, true, story, &canvas, x, y, width: 1.5, isDashed: false)
    }
    line(record.map { $0?.mean }, story.lead, reading, true, story, &canvas, x, y, width: 2.4, isDashed: false)
    let points = truth.indices.compactMap { month in truth[month].map { (x: x[Double(month) + 0.5], y: y[$0.mean]) } }
    canvas.group(key: story.leadArm.id) { canvas in canvas.path(Path(points), stroke: .text, width: 2, isRound: true) }
    func value(_ arm: Int, _ outcome: Outcome) -> String {
      story.difference(arm, outcome).flatMap { $0.meanA > 0 ? reading.full($0.mean / $0.meanA, signed: true) : nil } ?? ""
    }
    func end(_ values: [(mean: Double, low: Double, high: Double)?]) -> Double { y[values.compactMap { $0?.mean }.last ?? 0] }
    var labels = [
      EndLabel(
        y: end(record), text: story.words.recordedLabel(value(story.lead, .crimeRecordedCount)),
        style: TextStyle.strong.inked(.second)),
      EndLabel(y: end(truth), text: story.words.trueLabel(value(story.lead, .crimeCommittedCount)), style: .strong),
    ]
    for (arm, truth) in zip(others, otherTruths) {
      labels.append(
        EndLabel(
          y: end(truth), text: story.words.trueLabelOf(story.name(arm), value(arm, .crimeCommittedCount)),
          style: TextStyle.note.inked(.text)))
    }
    return name(labels, [.line(story.ink(story.lead)), .line(.text)] + others.map { .line(story.ink($0)) }, &canvas, frame)
  }

  static func stations(
    _ facts: Facts, _ rows: [Int], _ story: Story, _ canvas: inout Canvas, _ x: Scale, top: Double, _ frame: Frame
  ) {
    let isNarrow = frame.lane == 0
    let labels = stationLabels(facts, rows, story, lane: frame.lane)
    let pitch = stationPitch(labels, isNarrow: isNarrow)
    for (row, arm) in rows.enumerated() {
      let y = top + pitch * Double(row + (isNarrow ? 1 : 0)) - (isNarrow ? 26 : 0)
      let text = story.words.stationsOf(story.name(arm), facts.stations[arm].count)
      canvas.group(tip: text, key: story.study.arms[arm].id) { canvas in
        for group in openings(facts.stations[arm], story, x) {
          canvas.triangle(group.x, y, 5.5)
          if group.count > 1 { canvas.text(String(group.count), group.x + 8, y + 4, .small, halo: true) }
        }
      }
      if isNarrow {
        canvas.lines(
          labels[row], frame.left + 2, y - 13 - 15 * Double(labels[row].count - 1), TextStyle.note.inked(.second), pitch: 15,
          halo: true)
      } else {
        canvas.lines(labels[row], frame.right + 14, y + 4, TextStyle.note.inked(.second), pitch: 15)
      }
    }
  }

  /// Number and name beside every row of openings; no name is cut, since its end may turn what it says.
  ///
  /// - Parameter lane: As in ``Frame``.
  static func stationLabels(_ facts: Facts, _ rows: [Int], _ story: Story, lane: Double) -> [[String]] {
    rows.map { arm in
      TextStyle.note.lines(
        story.words.stationsOf(story.name(arm), facts.stations[arm].count), width: lane == 0 ? 300 : lane)
    }
  }

  /// Height of a row of openings.
  static func stationPitch(_ labels: [[String]], isNarrow: Bool) -> Double {
    let lines = Double(labels.map(\.count).max() ?? 1)
    return isNarrow ? 25 + 15 * lines : 7 + 15 * lines
  }

  /// Openings that would cover one another are one mark with their number.
  private static func openings(_ stations: [StationRow], _ story: Story, _ x: Scale) -> [(x: Double, count: Int)] {
    let room = 24.0
    return stations.map { x[story.month(ofDay: $0.openingDay ?? 0)] }.sorted().reduce(into: []) { groups, place in
      if let last = groups.last, place - last.x < room {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((place, 1))
      }
    }
  }

  // MARK: Parts of a pane

  /// The bands of 50 and 90 of 100 replications.
  private static func fan(_ rows: [MonthlyRow?], _ canvas: inout Canvas, _ x: Scale, _ y: Scale, _ ink: Ink) {
    let known = rows.indices.filter { rows[$0] != nil }
    let xs = known.map { x[Double($0) + 0.5] }
    canvas.band(xs, low: known.map { y[rows[$0]!.q05] }, high: known.map { y[rows[$0]!.q95] }, ink, opacity: 0.16)
    canvas.band(xs, low: known.map { y[rows[$0]!.q25] }, high: known.map { y[rows[$0]!.q75] }, ink, opacity: 0.26)
  }

  private static func line(
    _ values: [Double?], _ arm: Int, _ reading: Reading, _ isChange: Bool, _ story: Story, _ canvas: inout Canvas, _ x: Scale,
    _ y: Scale, width: Double, isDashed: Bool
  ) {
    let points = values.indices.compactMap { month in values[month].map { (x: x[Double(month) + 0.5], y: y[$0]) } }
    guard let first = values.compactMap({ $0 }).first, let last = values.compactMap({ $0 }).last else { return }
    canvas.group(
      tip: story.words.fromTo(
        story.name(arm), reading.full(first, signed: isChange), reading.full(last, signed: isChange)),
      key: story.study.arms[arm].id
    ) { canvas in
      canvas.path(Path(points), stroke: story.ink(arm), width: width, dash: isDashed ? .dashed : nil, isRound: true)
    }
  }

  /// Labels beside the ends of lines, or as a legend where there is no lane for them; returns the baseline below.
  private static func name(_ labels: [EndLabel], _ swatches: [Swatch], _ canvas: inout Canvas, _ frame: Frame) -> Double {
    if frame.lane == 0 {
      var y = frame.bottom + 54
      for (label, swatch) in zip(labels, swatches) {
        let lines = label.style.lines(label.text, width: 340 - 30)
        canvas.legend([(swatch, "")], 0, y, width: 30)
        y = canvas.lines(lines, 30, y, label.style, pitch: 15) + 4
      }
      return y - 8
    }
    let texts = labels.map { $0.style.lines($0.text, width: frame.lane) }
    let tops = LabelLane.tops(
      zip(labels, texts).map { (y: $0.y, height: Double($1.count) * 15 + 2) }, within: (frame.top - 8)...(frame.bottom + 18))
    for ((label, lines), top) in zip(zip(labels, texts), tops) {
      canvas.lines(lines, frame.right + 14, top + 12, label.style, pitch: 15)
      let middle = top + (Double(lines.count) * 15 + 2) / 2
      if (middle - label.y).magnitude > 6 { canvas.line(frame.right + 1, label.y, frame.right + 11, middle, .axis) }
    }
    return frame.bottom
  }
}
