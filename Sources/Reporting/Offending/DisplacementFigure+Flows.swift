import Texts

extension DisplacementFigure {
  /// So many flows are drawn at most.
  static let arrows = 12

  /// Zones by their net change, and the largest flows of displaced offences.
  static func flowMap(
    _ arm: Int, _ changes: [ZoneChange?], _ classes: DifferenceClasses, _ story: Story, width: Double
  ) -> Canvas {
    let words = story.words
    let zones = story.study.zones
    let isWide = width > 344
    let known = changes.compactMap { $0 }
    var canvas = Canvas(width: width, title: words.flowMapTitle(story.name(arm)))
    let top = canvas.title(
      0, 14, words.zonesThatChange(fewer: known.count { $0.high < 0 }, more: known.count { $0.low > 0 }),
      words.flowMapTitle(story.name(arm)), width: width * 0.88)
    let frame = MapFrame(story.results.city, x: 0, y: top - 6, width: width, maximumHeight: width * 1.1)
    let yearly = changes.map { $0.map { story.perYear($0.change) } }
    canvas.zones(
      ZoneLayer(
        id: "\(story.language.rawValue)-flows-\(arm)" + (isWide ? "" : "-narrow"),
        inks: yearly.map { $0.map { classes.ink($0) } },
        hatched: changes.map { $0?.includesNoChange ?? false }, outlined: story.treated(arm),
        tips: isWide ? changes.indices.map { tip($0, changes[$0], story) } : []), frame)
    let share = arrows(arm, frame, &canvas, story)
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
    if let share { items.append((.arrow, share)) }
    canvas.height = canvas.stationLegend(story.phases(arm), story, more: items, x: 0, y: bottom + 2, width: width) - 12
    return canvas
  }

  /// Draws the largest flows and says how much of all flow they are; nil where nothing moves to another zone.
  private static func arrows(_ arm: Int, _ frame: MapFrame, _ canvas: inout Canvas, _ story: Story) -> String? {
    let flows = story.flows(arm)
    let total = flows.reduce(0) { $0 + $1.mean }
    let shown = flows.prefix(arrows)
    guard let largest = shown.first, total > 0 else { return nil }
    for flow in shown.reversed() {
      let names = [flow.from, flow.to].map { story.study.zones[$0].name[story.language] }
      let number = story.numbers.text(story.perYear(flow.mean), decimals: 2)
      canvas.group(tip: story.words.flowTip(names[0], names[1], number)) {
        let (start, end) = between(frame.centre(flow.from), frame.centre(flow.to))
        $0.arrow(from: start, to: end, width: 0.7 + 1.5 * flow.mean / largest.mean)
      }
    }
    let share = shown.reduce(0) { $0 + $1.mean } / total
    return story.words.flowsDrawn(
      shown.count, share: story.reading("share", size: share, error: 0.1).full(share), of: text(story.perYear(total), story))
  }

  /// Ends of an arrow that leave the signs at two centres free.
  private static func between(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> (
    (x: Double, y: Double), (x: Double, y: Double)
  ) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let part = min(0.12, 9 / max((dx * dx + dy * dy).squareRoot(), 1))
    return ((a.x + dx * part, a.y + dy * part), (b.x - dx * part, b.y - dy * part))
  }

  private static func tip(_ zone: Int, _ change: ZoneChange?, _ story: Story) -> String {
    let name = story.study.zones[zone].name[story.language]
    guard let change else { return story.words.zoneUnknown(name) }
    let (value, low, high) = (story.perYear(change.change), story.perYear(change.low), story.perYear(change.high))
    return story.words.zoneNetTip(
      name, text(value, story, signed: true), range(low, high, story))
  }
}
