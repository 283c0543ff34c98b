import StationModel

/// Change of crime under assumptions tried one at a time, each against a city with the same assumption and no stations.
struct AssumptionPlot: Sendable {
  struct Row: Sendable {
    var name: String
    var named: Sentence
    /// Setting and value that make the difference; empty for the option as it is.
    var what: String
    var change: EstimateRow
    var isReference: Bool
  }

  /// By study: the option as it is, then its trials.
  let groups: [[Row]]
  /// Those that hold such arms.
  let studies: [Story]
  let story: Story

  /// Nil where no study holds such arms.
  init?(_ story: Story) {
    self.story = story
    studies = ([story] + story.others.map(story.about)).filter { !$0.study.assumptionArms.isEmpty }
    groups = studies.compactMap { other in
      let trials = other.study.assumptionArms
      let rows = ([1] + trials).compactMap { arm -> Row? in
        guard let change = other.estimate(arm, .crimeNetShare) else { return nil }
        let settings = arm == 1 ? [] : ArmChanges(other.study, arm: arm, against: 1).settings
        let what = settings.map { setting in
          let value = setting.to.map { text in
            Double(text).map { story.words.inputValue(setting.path, $0, story.numbers) } ?? text
          }
          return story.words.setting(story.words.input(setting.path), value ?? "–")
        }
        return Row(
          name: other.name(arm), named: other.named(arm), what: what.joined(separator: story.words.pick("; ", "；")),
          change: change,
          isReference: arm == 1)
      }
      return rows.count > 1 ? rows : nil
    }
    if groups.isEmpty { return nil }
  }

  private var rows: [Row] { groups.flatMap { $0 } }

  /// One decimal of a per cent, two where a row would else be nothing.
  private var reading: Reading {
    let values = rows.flatMap { [$0.change.q05, $0.change.q95] }
    var reading = story.reading("share", size: values.map(\.magnitude).max()!)
    reading.decimals = rows.contains { $0.change.mean != 0 && $0.change.mean.magnitude < 0.002 } ? 2 : 1
    return reading
  }

  /// The trial that leaves least of the effect, or turns it, and the option as it is.
  private var worst: (trial: Row, own: Row?) {
    let trial = rows.filter { !$0.isReference }.max { $0.change.mean < $1.change.mean }!
    return (trial, groups.first { group in group.contains { $0.name == trial.name } }?.first { $0.isReference })
  }

  var title: String {
    let (trial, own) = worst
    return story.words.trialsTitle(
      trial.name, reading.full(trial.change.mean, signed: true),
      plan: own.map { reading.full($0.change.mean, signed: true) }, isRise: trial.change.mean > 0)
  }

  /// The same as a sentence.
  var finding: Sentence {
    let (trial, own) = worst
    return story.words.trialsFinding(
      trial.named, story.words.change(trial.change[.mean], reading),
      plan: own.map { story.words.change($0.change[.mean], reading) }, trial.change[.mean])
  }

  func canvas(width: Double) -> Canvas {
    let words = story.words
    let isNarrow = width < 500
    let reading = reading
    var canvas = Canvas(width: width, title: title)
    let top = canvas.title(0, 14, title, words.trialsNote, width: width * 0.95) + 6
    let label = isNarrow ? 0.0 : 330
    let lane = isNarrow ? 0.0 : 190
    let scale = Scale(
      over: rows.flatMap { [$0.change.q05, $0.change.q95] }, including: [0], to: label + 10, width - lane - 16,
      steps: isNarrow ? 3 : 6)
    let names = rows.map {
      ($0.isReference ? TextStyle.head : .label).lines($0.name, width: isNarrow ? width - 70 : label)
    }
    let notes = rows.map {
      TextStyle.small.lines($0.isReference ? words.trialsAsIs : $0.what, width: isNarrow ? width - 20 : label)
    }
    let heights = zip(names, notes).map { Double($0.count) * 15 + Double($1.count) * 14 + (isNarrow ? 29 : 9) }
    let tops = heights.indices.map { top + heights[..<$0].reduce(0, +) }
    let bottom = top + heights.reduce(4, +)
    canvas.rect(scale.pixels.0, top, scale[0] - scale.pixels.0, bottom - top, .ink(.goalSide))
    canvas.line(scale[0], top, scale[0], bottom, .text, width: 1.2)
    var place = 0
    for (number, group) in groups.enumerated() {
      for row in group {
        let y = tops[place]
        let center = isNarrow ? y + heights[place] - 14 : y + heights[place] / 2
        if row.isReference, number > 0 { canvas.line(0, y, width, y, .axis) }
        let next = canvas.lines(names[place], 0, y + 15, row.isReference ? .head : .label, pitch: 15, halo: true)
        canvas.lines(notes[place], 0, next, .small, pitch: 14, halo: true)
        let tip = "\(row.name): \(reading.full(row.change.mean, signed: true))"
        canvas.group(tip: tip) {
          $0.rect(scale[0], center - 7, scale[row.change.mean] - scale[0], 14, .ink(row.change.mean <= 0 ? .better2 : .worse1))
          $0.range(
            scale[row.change.q05], scale[row.change.mean], scale[row.change.q95], y: center, row.isReference ? .plan : .second,
            height: 5)
        }
        let mean = reading.full(row.change.mean, signed: true)
        if isNarrow {
          canvas.text(mean, width, y + 14, .value, .end)
        } else {
          canvas.text(mean, width - lane + 50, center + 5, .value, .end)
          canvas.text(reading.range(row.change.q05, row.change.q95, signed: true), width, center + 5, .small, .end)
        }
        place += 1
      }
    }
    canvas.xAxis(scale, y: bottom, steps: isNarrow ? 3 : 6) { value in
      var tick = reading
      tick.decimals = scale.decimalsFor(reading, isNarrow ? 3 : 6)
      return tick.full(value, signed: true)
    }
    canvas.height = bottom + 26
    return canvas
  }

  var table: PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.trialsNote,
      columns: [(words.option, false), (words.trialsWhat, false), (words.mean, true), (words.range90, true)],
      rows: rows.map {
        [
          $0.name, $0.isReference ? words.trialsAsIs : $0.what, reading.full($0.change.mean, signed: true),
          reading.fullRange($0.change.q05, $0.change.q95, signed: true),
        ]
      })
  }
}
