import Texts

extension Canvas {
  /// The zones of a map: coloured, hatched, outlined.
  mutating func zones(_ layer: ZoneLayer, _ frame: MapFrame) {
    let scale = NumberText.fixed(frame.scale, decimals: 5)
    var content = Markup.empty
    let outlined = layer.outlined.indices.filter { layer.outlined[$0] }
    let inner = Set(outlined)
    content += Self.zones(layer.inks.indices.filter { !inner.contains($0) }, layer)
    if !outlined.isEmpty {
      // The outer half of a broad line round every one of them remains round all of them.
      content += .element(
        "g", [.init("stroke", Ink.text.hex), .init("stroke-width", "4"), .init("stroke-linejoin", "round")],
        .joined(outlined.map { Self.use($0, []) }))
      content += .joined(outlined.map { Self.zone($0, layer) })
    }
    var attributes: [Markup.Attribute] = [
      .init("class", "zones"),
      .init("transform", "translate(\(Coordinate.text(frame.x)) \(Coordinate.text(frame.y))) scale(\(scale))"),
      .init("stroke", Ink.paper.hex),
    ]
    if let place = layer.sliding { attributes.append(.init("data-map", String(place))) }
    let hatched = layer.hatched.indices.filter { layer.hatched[$0] }
    if !hatched.isEmpty {
      let pattern = "hatch-" + layer.id
      // A pattern is as large as what it fills is drawn: it is made larger by as much as the map is made smaller.
      add(
        .element(
          "defs", [],
          .element(
            "pattern",
            [
              .init("id", pattern), .init("href", "#hatch"),
              .init("patternTransform", "scale(\(NumberText.fixed(1 / frame.scale, decimals: 4))) rotate(45)"),
            ])), as: [])
      content += .element(
        "g", [.init("fill", "url(#\(pattern))"), .init("stroke", "none"), .init("pointer-events", "none")],
        .joined(hatched.map { Self.use($0, []) }))
    }
    add(.element("g", attributes, content), as: Self.marks(layer, outlined, hatched, frame))
  }

  /// In the order of the markup: zones, what is outlined with its outline below it, hatchings.
  private static func marks(_ layer: ZoneLayer, _ outlined: [Int], _ hatched: [Int], _ frame: MapFrame) -> [Mark] {
    func zone(_ zone: Int) -> Mark {
      .shape(
        frame.contours(zone), fill: .ink(layer.inks[zone] ?? .page), opacity: 1, Stroke(ink: .paper, width: 1))
    }
    let others = layer.inks.indices.filter { !outlined.contains($0) }
    let broad = Stroke(ink: .text, width: 4, isRound: true)
    return others.map(zone) + outlined.map { .shape(frame.contours($0), fill: .none, opacity: 1, broad) } + outlined.map(zone)
      + hatched.map { .shape(frame.contours($0), fill: .hatch, opacity: 1, nil) }
  }

  /// A line round one zone.
  mutating func outline(_ zone: Int, _ frame: MapFrame, _ ink: Ink) {
    add(
      .element(
        "g",
        [
          .init(
            "transform",
            "translate(\(Coordinate.text(frame.x)) \(Coordinate.text(frame.y))) scale(\(NumberText.fixed(frame.scale, decimals: 5)))"
          ),
          .init("fill", "none"), .init("stroke", ink.hex), .init("stroke-width", "2.2"), .init("pointer-events", "none"),
        ], Self.use(zone, [])),
      as: [.shape(frame.contours(zone), fill: .none, opacity: 1, Stroke(ink: ink, width: 2.2))])
  }

  /// Zones that nobody points at and that keep their colour say it together: a page of many zones stays one that can be sent.
  private static func zones(_ zones: [Int], _ layer: ZoneLayer) -> Markup {
    guard layer.sliding == nil, zones.allSatisfy({ !layer.tips.indices.contains($0) || layer.tips[$0].isEmpty }) else {
      return .joined(zones.map { zone($0, layer) })
    }
    var inks: [String] = []
    let groups = Dictionary(grouping: zones) { zone in
      let ink = (layer.inks[zone] ?? .page).hex
      if !inks.contains(ink) { inks.append(ink) }
      return ink
    }
    return .joined(inks.map { ink in .element("g", [.init("fill", ink)], .joined(groups[ink]!.map { use($0, []) })) })
  }

  private static func zone(_ zone: Int, _ layer: ZoneLayer) -> Markup {
    let use = use(zone, [.init("fill", (layer.inks[zone] ?? .page).hex)])
    guard layer.tips.indices.contains(zone), !layer.tips[zone].isEmpty else { return use }
    return .element("g", [.init("class", "tip")], .element("title", text: layer.tips[zone]) + use)
  }

  private static func use(_ zone: Int, _ attributes: [Markup.Attribute]) -> Markup {
    .void("use", [.init("href", "#z\(zone)")] + attributes, isClosed: true)
  }

  // MARK: Stations

  /// Stations by the order of their phases: full, hollow, small.
  mutating func station(_ phase: Int, _ x: Double, _ y: Double, radius: Double) {
    switch phase {
    case 0: triangle(x, y, radius)
    case 1: hollowTriangle(x, y, radius)
    default: triangle(x, y, radius * 0.7)
    }
  }

  private mutating func hollowTriangle(_ x: Double, _ y: Double, _ radius: Double) {
    let points = [
      (x: x, y: y - radius), (x: x + radius * 0.95, y: y + radius * 0.75), (x: x - radius * 0.95, y: y + radius * 0.75),
    ]
    path(Path(points, isClosed: true), fill: .ink(.paper), stroke: .station, width: 1.8, isRound: true)
  }

  /// All stations of an arm that are open at the end; those of one zone stand side by side.
  ///
  /// - Parameter opening: Month in which each opens, where a slider lets them appear.
  mutating func stations(
    _ stations: [StationRow], phases: [StudyFacts.Phase], _ frame: MapFrame, radius: Double = 5.5, opening: [Int]? = nil
  ) {
    let inZone = Dictionary(grouping: stations.indices) { stations[$0].zone }
    for index in stations.indices {
      let station = stations[index]
      let group = inZone[station.zone] ?? []
      let place = Double(group.firstIndex(of: index) ?? 0) - Double(group.count - 1) / 2
      let centre = frame.centre(station.zone)
      let phase = phases.firstIndex { $0.id == station.phase } ?? 0
      guard let opening else {
        self.station(phase, centre.x + place * radius * 2, centre.y, radius: radius)
        continue
      }
      var inner = Canvas(width: width, title: "")
      inner.station(phase, centre.x + place * radius * 2, centre.y, radius: radius)
      add(
        .element("g", [.init("data-opens", String(opening[index])), .init("pointer-events", "none")], inner.body), as: inner.marks
      )
    }
  }

  /// What the signs of stations mean, by phase; returns the baseline below.
  mutating func stationLegend(
    _ phases: [StudyFacts.Phase], _ story: Story, more: [(Swatch, String)], x: Double, y: Double, width: Double
  )
    -> Double
  {
    var items: [(Swatch, String)] = []
    if phases.count == 1 { items.append((.triangle, story.words.newStation)) }
    if phases.count > 1 {
      items += phases.enumerated().map { (.station($0), story.words.stationOf($1.name[story.language])) }
    }
    items += more
    // Chinese quotation marks are wider than they are taken for.
    return items.isEmpty ? y : legend(items, x, y, width: width * 0.95)
  }

  // MARK: Labels

  /// A zone's label beside it, where it stands free: right, left, above or below; nothing where it stands nowhere.
  @discardableResult mutating func callout(_ text: String, zone: Int, _ frame: MapFrame, _ style: TextStyle) -> Bool {
    let centre = frame.centre(zone)
    let half = frame.halfWidth(zone)
    for distance in [half + 6, half + 16, half + 30, half + 46] {
      let places: [(x: Double, y: Double, anchor: TextAnchor)] = [
        (centre.x + distance, centre.y + 4, .start), (centre.x - distance, centre.y + 4, .end),
        (centre.x, centre.y - distance + 2, .middle), (centre.x, centre.y + distance + 8, .middle),
        (centre.x + distance * 0.4, centre.y - distance + 2, .start), (centre.x - distance * 0.4, centre.y - distance + 2, .end),
        (centre.x + distance * 0.4, centre.y + distance + 8, .start), (centre.x - distance * 0.4, centre.y + distance + 8, .end),
      ]
      for place in places
      where place.y > 12 && place.y < frame.bottom - 3 && isFree(text, place.x, place.y, style, place.anchor) {
        self.text(text, place.x, place.y, style, place.anchor, halo: true)
        return true
      }
    }
    return false
  }
}
