import StationModel
import Texts

/// The first screen's map of a scenario alone: how soon help comes where.
enum LevelMap {
  static let outcome = DifferenceMap.outcome

  /// Nil where arms are compared or no zone has a response time.
  static func card(_ story: Story) -> Markup? {
    guard story.lead == 0, !story.results.city.isEmpty else { return nil }
    let levels = story.zoneLevels(0, outcome)
    guard levels.contains(where: { $0 != nil }) else { return nil }
    let words = story.words
    let anchor = "\(story.language.rawValue)-map"
    let pane = Pane.drawing(
      drawing(levels, story, width: 386, id: anchor), narrow: [drawing(levels, story, width: 340, id: anchor + "-narrow")])
    return .element(
      "section",
      [
        .init("class", "card"), .init("id", anchor), .init("aria-labelledby", anchor + "-finding"), .init("data-figure", "map"),
        .init("data-files", ZoneColumn.file + " " + StudyFacts.file),
      ],
      .element("p", [.init("class", "q")], text: words.levelMapQuestion)
        + .element("h3", [.init("class", "finding"), .init("id", anchor + "-finding")], finding(levels, story))
        + .element(
          "p", [.init("class", "cap")],
          words.levelMapCaption(story.named(0), story.dates(), words.whole(story.futuresFact)))
        + .element("div", [.init("class", "row")], PlateMarkup.pane(pane)))
  }

  /// The zones in which help comes soonest and latest.
  static func finding(_ levels: [ZoneLevel?], _ story: Story) -> Sentence {
    let known = levels.indices.filter { levels[$0] != nil }
    let reading = reading(levels, story)
    let rows = story.results.rows(ZoneColumn.self)
    func told(_ zone: Int) -> (Sentence, Sentence) {
      let id = story.study.zones[zone].id
      let row = rows.first {
        $0.holds(.zone, id) && $0.holds(.outcome, outcome.id) && $0.holds(.window, story.window.id)
          && $0.holds(.arm, story.base.id)
      }
      let mean = row?.fact(.mean, [.arm, .window, .zone, .outcome], story.results.folder)
      return (story.zoneName(zone), mean.map { reading.full($0) } ?? "–")
    }
    guard let first = known.min(by: { levels[$0]!.mean < levels[$1]!.mean }),
      let last = known.max(by: { levels[$0]!.mean < levels[$1]!.mean })
    else { return "" }
    return story.words.levelMapFinding(told(first), told(last))
  }

  private static func reading(_ levels: [ZoneLevel?], _ story: Story) -> Reading {
    var reading = story.reading("min", size: levels.compactMap { $0?.mean }.max() ?? 1)
    reading.decimals = 1
    return reading
  }

  /// Round borders between the colours, so that nearly all zones lie among them.
  static func borders(_ levels: [ZoneLevel?]) -> [Double] {
    let means = levels.compactMap { $0?.mean }
    guard let low = Quantile.of(means, 0.05), let high = Quantile.of(means, 0.95) else { return [] }
    let step = Scale.step(max(high - low, abs(high) * 0.01, 1e-9), Ink.sequence.count - 2)
    let first = (low / step).rounded(.up) * step
    return (0..<(Ink.sequence.count - 1)).map { first + Double($0) * step }
  }

  private static func drawing(_ levels: [ZoneLevel?], _ story: Story, width: Double, id: String) -> Canvas {
    let words = story.words
    let reading = reading(levels, story)
    let borders = borders(levels)
    var canvas = Canvas(width: width, title: words.levelMapQuestion, description: finding(levels, story).plain)
    let frame = MapFrame(story.results.city, x: 0, y: 0, width: width, maximumHeight: width * 1.05)
    let tips = levels.enumerated().map { zone, level in
      let name = story.study.zones[zone].name[story.language]
      return level.map { words.levelTip(name, reading.full($0.mean), reading.range($0.low, $0.high)) } ?? words.zoneUnknown(name)
    }
    canvas.zones(
      ZoneLayer(
        id: id, inks: levels.map { level in level.map { one in Ink.sequence[borders.count { one.mean >= $0 }] } },
        tips: width > 344 ? tips : []), frame)
    canvas.stations(story.stations(0), phases: story.phases(0), frame)
    let top = frame.bottom + 18
    canvas.text(words.soon(reading.unitName), 0, top, .note)
    canvas.text(words.late(reading.unitName), width, top, .note, .end)
    let step = width / Double(Ink.sequence.count)
    for (place, ink) in Ink.sequence.enumerated() {
      canvas.rect(step * Double(place), top + 7, step, 10, .ink(ink), stroke: .rule)
    }
    for (place, border) in borders.enumerated() {
      canvas.text(story.numbers.exact(border), step * Double(place + 1), top + 31, .note, .middle)
    }
    canvas.height = canvas.stationLegend(story.phases(0), story, more: [], x: 0, y: top + 52, width: width) - 12
    return canvas
  }
}

/// An outcome of a zone in an arm: a row of `zones.csv`.
struct ZoneLevel: Sendable {
  /// Mean and standard deviation over replications.
  let mean, standardDeviation: Double

  /// The 90 % range of replications, as far as they are spread like a normal distribution; no time is negative.
  var low: Double { max(0, mean - ZoneChange.deviations * standardDeviation) }
  var high: Double { mean + ZoneChange.deviations * standardDeviation }
}

extension Story {
  /// An outcome by zone in the shown window, in the order of `study.zones`; nil where it is not defined.
  func zoneLevels(_ arm: Int, _ outcome: Outcome) -> [ZoneLevel?] {
    let places = Dictionary(study.zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var levels = [ZoneLevel?](repeating: nil, count: study.zones.count)
    for row in results.rows(ZoneColumn.self) where row.holds(.outcome, outcome.id) && row.holds(.window, window.id) {
      guard row.holds(.arm, study.arms[arm].id), let place = places[row.text(.zone)], let mean = row.number(.mean) else {
        continue
      }
      levels[place] = ZoneLevel(mean: mean, standardDeviation: row.number(.standardDeviation) ?? 0)
    }
    return levels
  }
}

extension ReportWords {
  var levelMapQuestion: String { pick("Where does help come soon, and where late?", "哪里到场快，哪里慢？") }
  func levelMapCaption(_ arm: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    let z = Sentence.cited(Fact(ZoneChange.deviations, .number(ZoneChange.deviations)), .number(.init(decimals: 3)), language)
    return say(
      "Mean response time in minutes by zone, \(arm), \(dates), mean of \(futures) simulated runs; ranges are the mean ± \(z) standard deviations over runs.",
      "各分区的平均到场时间（分钟），\(arm)，\(dates)，\(futures) 次模拟的平均；区间为平均值 ± 各次模拟间标准差的 \(z) 倍。")
  }
  func levelMapFinding(_ first: (Sentence, Sentence), _ last: (Sentence, Sentence)) -> Sentence {
    first.0 == last.0
      ? say("\(first.1) in the only zone", "唯一的分区为 \(first.1)")
      : say("From \(first.1) in \(first.0) to \(last.1) in \(last.0)", "从 \(first.0) 的 \(first.1)到 \(last.0) 的 \(last.1)")
  }
  func levelTip(_ zone: String, _ mean: String, _ range: String) -> String {
    pick("\(zone): \(mean) (\(range))", "\(zone)：\(mean)（\(range)）")
  }
  func soon(_ unit: String) -> String { pick("← sooner, \(unit)", "← 更快（\(unit)）") }
  func late(_ unit: String) -> String { pick("later, \(unit) →", "更慢（\(unit)）→") }
}
