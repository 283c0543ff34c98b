import StationModel
import Texts

/// The first screen's map: where an option brings help sooner, and where later.
enum DifferenceMap {
  static let outcome = Outcome.responseMinutesMean

  static let figure = Figure(id: "map") { story in
    guard story.lead > 0, !story.results.city.isEmpty else { return nil }
    let maps = story.choices.prefix(3).map { (arm: $0, changes: story.zoneChanges($0, outcome)) }
      .filter { $0.changes.contains { $0 != nil } }
    guard !maps.isEmpty else { return nil }
    let words = story.words
    // One scale, so that colours say the same on every map.
    let classes = DifferenceClasses(maps.flatMap { $0.changes.compactMap { $0?.change } })
    return Plate(
      question: words.mapQuestion, finding: finding(story, maps.map(\.arm)),
      caption: words.mapCaption(story.named(0), story.dates(), words.whole(story.futuresFact)),
      panes: maps.map { arm, changes in
        let id = "\(story.language.rawValue)-map-\(story.study.arms[arm].id)"
        return .drawing(drawing(changes, arm, classes, story, width: Canvas.phone, id: id))
      },
      sources: [ZoneColumn.file, StationColumn.file].filter { story.results.sheet($0) != nil })
  }

  /// How many zones get faster and slower beyond what 90 % of replications leave open.
  static func finding(_ story: Story, _ arms: [Int]) -> Sentence {
    let all = arms.compactMap { arm in story.zoneCounts(arm, outcome).map { (arm, story.words.mapFinding($0)) } }
    if all.count == 1 { return all[0].1 }
    return .joined(
      all.map { story.words.say("\(story.named($0.0)): \($0.1)", "\(story.named($0.0))：\($0.1)") },
      separator: story.words.pick("; ", "；"))
  }

  /// The zone that loses most, if it surely loses.
  static func worst(_ changes: [ZoneChange?]) -> Int? {
    let losers = changes.indices.filter { (changes[$0]?.low ?? 0) > 0 }
    return losers.max { changes[$0]!.change < changes[$1]!.change }
  }

  static func reading(_ changes: [ZoneChange?], _ story: Story) -> Reading {
    let size = changes.compactMap { $0?.change.magnitude }.max() ?? 1
    var reading = story.reading("min", size: size)
    reading.decimals = size < 1 ? 2 : 1
    return reading
  }

  static func drawing(
    _ changes: [ZoneChange?], _ arm: Int, _ classes: DifferenceClasses, _ story: Story, width: Double, id: String
  ) -> Canvas {
    let words = story.words
    let reading = reading(changes, story)
    var canvas = Canvas(width: width, title: story.name(arm), description: finding(story, [arm]).plain)
    let top = canvas.lines(TextStyle.head.lines(story.name(arm), width: width), 0, 14, .head, pitch: 17)
    let frame = MapFrame(story.results.city, x: 0, y: top + 8, width: width, maximumHeight: width * 0.9)
    let isWide = width >= Canvas.phone
    canvas.zones(
      ZoneLayer(
        id: id, inks: changes.map { $0.map { classes.ink($0.change) } }, hatched: changes.map { $0?.includesNoChange ?? false },
        tips: isWide ? changes.enumerated().map { tip($0, $1, reading, story) } : []), frame)
    canvas.stations(story.stations(arm), phases: story.phases(arm), frame)
    if let worst = worst(changes), let change = changes[worst] {
      canvas.outline(worst, frame, .alarm)
      canvas.callout(
        "\(story.study.zones[worst].name[story.language]) \(reading.full(change.change, signed: true))", zone: worst, frame,
        TextStyle.strong.inked(.alarm))
    }
    let bottom = canvas.classes(
      classes, story, ends: (words.fasterBy(reading.unitName), words.slowerBy(reading.unitName)), x: 0, y: frame.bottom + 18,
      width: width)
    canvas.height =
      canvas.stationLegend(
        story.phases(arm), story,
        more: [(.pattern(.hatch, on: .same), words.includesNoChange)]
          + (worst(changes) == nil ? [] : [(.outline(.alarm), words.losesMost)]),
        x: 0, y: bottom + 2, width: width) - 12
    return canvas
  }

  /// `D9: −1.2 min (−2.0 to −0.4), from 8.1 to 6.9 min`.
  static func tip(_ zone: Int, _ change: ZoneChange?, _ reading: Reading, _ story: Story) -> String {
    let name = story.study.zones[zone].name[story.language]
    guard let change else { return story.words.zoneUnknown(name) }
    return story.words.zoneTip(
      name, reading.full(change.change, signed: true), reading.range(change.low, change.high, signed: true),
      from: reading.text(change.base), to: reading.full(change.mean))
  }
}
