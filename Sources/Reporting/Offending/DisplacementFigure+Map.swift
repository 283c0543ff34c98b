import Texts

extension DisplacementFigure {
  /// Zones by their net change.
  static func netMap(
    _ arm: Int, _ changes: [ZoneChange?], _ classes: DifferenceClasses, _ story: Story, width: Double
  ) -> Canvas {
    let words = story.words
    let zones = story.study.zones
    let isWide = width > 344
    let known = changes.compactMap { $0 }
    var canvas = Canvas(width: width, title: words.netMapTitle(story.name(arm)))
    let top = canvas.title(
      0, 14, words.zonesThatChange(fewer: known.count { $0.high < 0 }, more: known.count { $0.low > 0 }),
      words.netMapTitle(story.name(arm)), width: width * 0.88)
    let frame = MapFrame(story.results.city, x: 0, y: top - 6, width: width, maximumHeight: width * 1.1)
    let yearly = changes.map { $0.map { story.perYear($0.change) } }
    canvas.zones(
      ZoneLayer(
        id: "\(story.language.rawValue)-net-\(arm)" + (isWide ? "" : "-narrow"),
        inks: yearly.map { $0.map { classes.ink($0) } },
        hatched: changes.map { $0?.includesNoChange ?? false }, outlined: story.treated(arm),
        tips: isWide ? changes.indices.map { tip($0, changes[$0], story) } : []), frame)
    canvas.stations(story.stations(arm), phases: story.phases(arm), frame, radius: 4.5)
    let receivers = changes.indices.filter { (changes[$0]?.low ?? 0) > 0 }
      .sorted { changes[$0]!.change > changes[$1]!.change }.prefix(3)
    for zone in receivers {
      canvas.callout(
        "\(zones[zone].name[story.language]) \(text(yearly[zone]!, story, signed: true))", zone: zone, frame,
        TextStyle.strong.inked(.alarm))
    }
    let bottom = canvas.classes(
      classes, story, ends: (words.fewerAYear, words.moreAYear), x: 0, y: frame.bottom + 18, width: width)
    var items: [(Swatch, String)] = []
    if story.treated(arm).contains(true) { items.append((.outline(.text), words.servedZones)) }
    items.append((.pattern(.hatch, on: .same), words.includesNoChange))
    canvas.height = canvas.stationLegend(story.phases(arm), story, more: items, x: 0, y: bottom + 2, width: width) - 12
    return canvas
  }

  private static func tip(_ zone: Int, _ change: ZoneChange?, _ story: Story) -> String {
    let name = story.study.zones[zone].name[story.language]
    guard let change else { return story.words.zoneUnknown(name) }
    let (value, low, high) = (story.perYear(change.change), story.perYear(change.low), story.perYear(change.high))
    return story.words.zoneNetTip(
      name, text(value, story, signed: true), range(low, high, story))
  }
}
