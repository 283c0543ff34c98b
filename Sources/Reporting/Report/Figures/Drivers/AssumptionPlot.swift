import StationModel

/// Change of crime under assumptions tried one at a time, each against a city with the same assumption and no stations.
struct AssumptionPlot: Sendable {
  struct Row: Sendable {
    var name: String
    /// Setting and value that make the difference; empty for the option as it is.
    var what: String
    var change: EstimateRow
    var isReference: Bool
  }

  /// By study: the option as it is, then its trials.
  let groups: [[Row]]
  let story: Story

  /// Nil where no study holds such arms.
  init?(_ story: Story) {
    self.story = story
    groups = ([story] + story.others.map(story.about)).compactMap { other in
      let trials = other.study.assumptionArms
      if trials.isEmpty { return nil }
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
          name: other.name(arm), what: what.prefix(2).joined(separator: story.words.pick("; ", "；")), change: change,
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

  /// The trial that leaves least of the effect, or turns it.
  var title: String {
    let trials = rows.filter { !$0.isReference }
    let worst = trials.max { $0.change.mean < $1.change.mean }!
    let own = groups.first { group in group.contains { $0.name == worst.name } }!.first { $0.isReference }
    return story.words.trialsTitle(
      worst.name, reading.full(worst.change.mean, signed: true),
      plan: own.map { reading.full($0.change.mean, signed: true) },
      isRise: worst.change.mean > 0)
  }

  func canvas(width: Double) -> Canvas {
    let words = story.words
    let isNarrow = width < 500
    let reading = reading
    var canvas = Canvas(width: width, title: title)
    let top = canvas.title(0, 14, title, words.trialsNote(story.words.window(story.window.id)), width: width * 0.95) + 6
    let label = isNarrow ? 0.0 : 330
    let lane = isNarrow ? 0.0 : 190
    let scale = Scale(
      over: rows.flatMap { [$0.change.q05, $0.change.q95] }, including: [0], to: label + 10, width - lane - 16,
      steps: isNarrow ? 3 : 6)
    let pitch = isNarrow ? 58.0 : 38
    let bottom = top + pitch * Double(rows.count) + 4
    canvas.rect(scale.pixels.0, top, scale[0] - scale.pixels.0, bottom - top, .ink(.goalSide))
    canvas.line(scale[0], top, scale[0], bottom, .text, width: 1.2)
    var place = 0
    for (number, group) in groups.enumerated() {
      for row in group {
        let y = top + pitch * Double(place)
        let center = isNarrow ? y + 44 : y + 19
        if row.isReference, number > 0 { canvas.line(0, y, width, y, .axis) }
        canvas.text(
          TextStyle.head.lines(row.name, width: isNarrow ? width - 70 : label)[0], 0, isNarrow ? y + 14 : y + 16,
          row.isReference ? .head : .label, halo: true)
        let what = row.isReference ? words.trialsAsIs : row.what
        canvas.text(
          TextStyle.small.lines(what, width: isNarrow ? width - 20 : label)[0], 0, isNarrow ? y + 28 : y + 31, .small, halo: true)
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
    canvas.xAxis(scale, y: bottom, steps: isNarrow ? 3 : 6) { reading.full($0, signed: true) }
    canvas.height = bottom + 26
    return canvas
  }

  var table: PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.trialsNote(words.window(story.window.id)),
      columns: [(words.option, false), (words.trialsWhat, false), (words.mean, true), (words.range90, true)],
      rows: rows.map {
        [
          $0.name, $0.isReference ? words.trialsAsIs : $0.what, reading.full($0.change.mean, signed: true),
          reading.fullRange($0.change.q05, $0.change.q95, signed: true),
        ]
      })
  }
}
