import StationModel
import Texts

/// The first screen's map: where an option brings help sooner, and where later.
enum DifferenceMap {
  static let outcome = Outcome.responseMinutesMean

  /// Nil where nothing is compared or no zone has a response time.
  static func card(_ story: Story) -> Markup? {
    guard story.lead > 0, !story.results.city.isEmpty else { return nil }
    let changes = story.zoneChanges(story.lead, outcome)
    let known = changes.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    let words = story.words
    let anchor = "\(story.language.rawValue)-map"
    let pane = Pane.drawing(
      drawing(changes, story, width: 386, id: anchor), narrow: [drawing(changes, story, width: 340, id: anchor + "-narrow")])
    return .element(
      "section",
      [.init("class", "card"), .init("id", anchor), .init("aria-labelledby", anchor + "-finding"), .init("data-figure", "map")],
      .element("p", [.init("class", "q")], text: words.mapQuestion)
        + .element("h3", [.init("class", "finding"), .init("id", anchor + "-finding")], finding(story))
        + .element(
          "p", [.init("class", "cap")],
          words.mapCaption(story.named(story.lead), story.named(0), story.dates(), story.words.whole(story.futuresFact)))
        + .element("div", [.init("class", "row")], PlateMarkup.pane(pane)))
  }

  /// How many zones get faster and slower beyond what 90 % of futures leave open.
  static func finding(_ story: Story) -> Sentence {
    story.zoneCounts(story.lead, outcome).map { story.words.mapFinding($0) } ?? ""
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

  static func drawing(_ changes: [ZoneChange?], _ story: Story, width: Double, id: String) -> Canvas {
    let words = story.words
    let reading = reading(changes, story)
    let classes = DifferenceClasses(changes.compactMap { $0?.change })
    var canvas = Canvas(width: width, title: words.mapQuestion, description: finding(story).plain)
    let frame = MapFrame(story.results.city, x: 0, y: 0, width: width, maximumHeight: width * 1.05)
    let isWide = width > 344
    canvas.zones(
      ZoneLayer(
        id: id, inks: changes.map { $0.map { classes.ink($0.change) } }, hatched: changes.map { $0?.includesNoChange ?? false },
        tips: isWide ? changes.enumerated().map { tip($0, $1, reading, story) } : []), frame)
    canvas.stations(story.stations(story.lead), phases: story.phases(story.lead), frame)
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
        story.phases(story.lead), story,
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
