import StationModel

/// Change of response in the city as it is taken to be, and in cities that are otherwise in one thing: each against its own base.
struct OtherCityPlot: Sendable {
  struct Row: Sendable {
    /// The base of the comparison.
    var city: String
    var named: Sentence
    /// Where response is measured.
    var place: String
    var change: DifferenceRow
    var isReference: Bool
    var isElsewhere: Bool
  }

  let rows: [Row]
  /// Those that hold such pairs.
  let studies: [Story]
  let story: Story

  /// Nil where no study holds such pairs of arms.
  init?(_ story: Story) {
    self.story = story
    let words = story.words
    studies = ([story] + story.others.map(story.about)).filter { !$0.study.cityTrials.isEmpty }
    rows = studies.flatMap { other -> [Row] in
      let trials = other.study.cityTrials
      return ([(base: 0, arm: 1)] + trials).flatMap { pair -> [Row] in
        let (base, arm) = (other.study.arms[pair.base].id, other.study.arms[pair.arm].id)
        return [("city", words.trialsWholeCity), ("elsewhere", words.trialsNoStation)].compactMap { scope, place in
          let change = other.results.difference(
            base, arm, .responseMinutesMean, window: other.window.id, scope: scope, place: "",
            zonesOf: scope == "city" ? "" : arm)
          return change.map {
            Row(
              city: other.name(pair.base), named: other.named(pair.base), place: place, change: $0, isReference: pair.base == 0,
              isElsewhere: scope != "city")
          }
        }
      }
    }
    if !rows.contains(where: { !$0.isReference }) { return nil }
  }

  /// Tenths of a minute.
  private var reading: Reading {
    var reading = story.reading("min", size: rows.flatMap { [$0.change.q05, $0.change.q95] }.map(\.magnitude).max()!)
    reading.decimals = 1
    return reading
  }

  /// The trial that moves the change where no station is farthest from what it is in the first city, and that.
  private var farthest: (trial: Row, own: Row?) {
    let far = rows.contains { $0.isElsewhere && !$0.isReference } ? rows.filter(\.isElsewhere) : rows
    let own = far.first { $0.isReference }
    let mean = own?.change.mean ?? 0
    return (far.filter { !$0.isReference }.max { ($0.change.mean - mean).magnitude < ($1.change.mean - mean).magnitude }!, own)
  }

  var title: String {
    let (trial, own) = farthest
    let mean = own?.change.mean ?? 0
    return story.words.cityTrialsTitle(
      trial.place, trial.city, reading.full(trial.change.mean, signed: true), own: reading.full(mean, signed: true),
      turns: trial.change.mean * mean < 0)
  }

  /// The same as a sentence.
  var finding: Sentence {
    let (trial, own) = farthest
    return story.words.cityTrialsFinding(
      trial.place, trial.named, reading.full(trial.change[.difference], signed: true),
      own: own.map { reading.full($0.change[.difference], signed: true) })
  }

  func canvas(width: Double) -> Canvas {
    let isNarrow = width < 500
    let reading = reading
    var canvas = Canvas(width: width, title: title)
    let top = canvas.title(0, 14, title, story.words.cityTrialsNote, width: width * 0.95) + 6
    let label = isNarrow ? 0.0 : 330
    let lane = isNarrow ? 0.0 : 190
    let scale = Scale(
      over: rows.flatMap { [$0.change.q05, $0.change.q95] }, including: [0], to: label + 10, width - lane - 16,
      steps: isNarrow ? 3 : 6)
    let names = rows.map { ($0.isReference ? TextStyle.head : .label).lines($0.city, width: isNarrow ? width - 70 : label) }
    let heights = names.map { Double($0.count) * 15 + (isNarrow ? 43 : 23) }
    let tops = heights.indices.map { top + heights[..<$0].reduce(0, +) }
    let bottom = top + heights.reduce(4, +)
    canvas.rect(scale.pixels.0, top, scale[0] - scale.pixels.0, bottom - top, .ink(.goalSide))
    canvas.line(scale[0], top, scale[0], bottom, .text, width: 1.2)
    for (place, row) in rows.enumerated() {
      let y = tops[place]
      let center = isNarrow ? y + heights[place] - 14 : y + heights[place] / 2
      if place > 0, row.city != rows[place - 1].city { canvas.line(0, y, width, y, .axis) }
      let next = canvas.lines(names[place], 0, y + 15, row.isReference ? .head : .label, pitch: 15, halo: true)
      canvas.text(row.place, 0, next, .small, halo: true)
      let mean = reading.full(row.change.mean, signed: true)
      canvas.group(tip: "\(row.city), \(row.place): \(mean)") {
        $0.rect(scale[0], center - 7, scale[row.change.mean] - scale[0], 14, .ink(row.change.mean <= 0 ? .better2 : .worse1))
        $0.range(
          scale[row.change.q05], scale[row.change.mean], scale[row.change.q95], y: center, row.isReference ? .plan : .second,
          height: 5)
      }
      if isNarrow {
        canvas.text(mean, width, y + 14, .value, .end)
      } else {
        canvas.text(mean, width - lane + 50, center + 5, .value, .end)
        canvas.text(reading.range(row.change.q05, row.change.q95, signed: true), width, center + 5, .small, .end)
      }
    }
    canvas.xAxis(scale, y: bottom, steps: isNarrow ? 3 : 6) { reading.full($0, signed: true) }
    canvas.height = bottom + 26
    return canvas
  }

  var table: PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.cityTrialsNote,
      columns: [(words.cityTrialsCity, false), (words.cityTrialsPlace, false), (words.mean, true), (words.range90, true)],
      rows: rows.map {
        [
          $0.city, $0.place, reading.full($0.change.mean, signed: true),
          reading.fullRange($0.change.q05, $0.change.q95, signed: true),
        ]
      })
  }
}

extension StudyFacts {
  /// Pairs of arms that make the comparison of the base and the first option in a city that is otherwise.
  var cityTrials: [(base: Int, arm: Int)] { CityTrials.pairs(arms.indices.map(changes)) }
}

/// The comparison of the base and the first option, made once more in a city that is otherwise.
public enum CityTrials {
  /// Pairs of arms that make it.
  ///
  /// - Parameter changes: What each arm changes against the base; the base's is empty.
  public static func pairs(_ changes: [[SettingChange]]) -> [(base: Int, arm: Int)] {
    guard changes.count > 3 else { return [] }
    let wanted = ArmChanges(changes[1], against: changes[0]).settings
    let others = changes.indices.dropFirst(2)
    return others.flatMap { base -> [(base: Int, arm: Int)] in
      others.compactMap { arm in
        guard base != arm, !wanted.isEmpty,
          ArmChanges(changes[arm], against: changes[base]).settings.elementsEqual(
            wanted, by: { $0.path == $1.path && $0.to == $1.to })
        else { return nil }
        return (base, arm)
      }
    }
  }
}
