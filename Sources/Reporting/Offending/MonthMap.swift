import Foundation
import StationModel
import Texts

/// Where true offences change, month by month: one map for each option, moved by one slider.
///
/// What the script finds in each language's `[data-figure=where]`:
/// - `.month` (hidden until the script shows it), holding `button.play` (its texts for both states in `data-play` and
///   `data-pause`), `input[type=range]` from 0 to the last month, which it shows without a script, and `output`.
/// - On each map, wide and narrow, `g.zones[data-map=K]`, K the place in `map.arms`, with one `use[fill]` for each zone, whose `href` is `#zZ`;
///   its colour is its attribute `fill`. Wide maps have a `title` before it in the same `g.tip`.
/// - `[data-opens=M]`: a station, shown from month M on; one that opens after the last month is not drawn.
///
/// The page's data have a member `map`, or none where there is no such figure:
/// `{"months": {"en": […], "zh-Hans": […]}` with the net change until then as they are read out in `output`, `"zones": {"en": […], "zh-Hans": […]}` names,
/// `"bands": {"en": [7], "zh-Hans": [7]}` the classes in words, `"palette": [7 colours]`,
/// `"arms": [{"arm": id, "classes": ["3345…", …]}]}`: a text a month, a digit 0…6 a zone, the place of its class in `palette`.
/// A zone's `title` in another month than the last is its name, `": "` or `"："`, and its band.
enum MonthMap {
  static let figure = Figure(id: "where") { story in
    let maps = Self.maps(story)
    guard !maps.isEmpty else { return nil }
    let words = story.words
    let classes = classes(maps)
    let width = maps.count == 1 ? 640.0 : ((1118 - 28 * Double(maps.count - 1)) / Double(maps.count)).rounded(.down)
    var panes = maps.indices.map { place in
      Pane.drawing(
        drawing(maps[place], place, classes, story, width: width, isNarrow: false),
        narrow: [drawing(maps[place], place, classes, story, width: 340, isNarrow: true)])
    }
    panes.append(.page(slider(maps, story)))
    return Plate(
      question: words.whereQuestion, finding: finding(maps[0], story),
      caption: words.whereCaption(
        story.named(0), story.dates("all"), story.dates(), words.whole(story.futuresFact)),
      panes: panes,
      notes: [
        Note(words.singleZonesHead, words.singleZones),
        Note(words.stationsHead, words.stationsNote(hiddenStations(story, maps))),
      ],
      tables: maps.map { table($0, story) },
      sources: story.present([
        ZoneAccountColumn.file, AreaAccountColumn.file, DifferenceColumn.file, StationColumn.file,
      ]))
  }

  /// An option's net change of offences.
  struct Map {
    var arm: Int
    /// Month × zone, cumulated.
    var net: [[Double]]
    var last: [Double] { net[net.count - 1] }
    var total: Double { last.reduce(0, +) }
  }

  /// The first two options of which there is an account.
  static func maps(_ story: Story) -> [Map] {
    guard !story.results.city.isEmpty, !story.study.months.isEmpty else { return [] }
    let maps = story.options.map { Map(arm: $0, net: story.cumulatedNet($0)) }.filter {
      $0.net.contains { $0.contains { $0 != 0 } }
    }
    let shown = Story.detailed(maps.map(\.arm))
    return maps.filter { shown.contains($0.arm) }
  }

  static func classes(_ maps: [Map]) -> DifferenceClasses { DifferenceClasses(maps.flatMap(\.last)) }

  /// Month of a day from the start of the study: how many months have begun before or on it, less one.
  static func month(ofDay day: Double, _ story: Story) -> Int {
    var first = 0.0
    for (index, month) in story.study.months.enumerated() {
      first += days(month)
      if day < first { return index }
    }
    return story.study.months.count
  }

  private static func days(_ month: String) -> Double {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return 30 }
    let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
    switch parts[1] {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  static func month(_ index: Int, _ story: Story) -> String { story.words.month(story.study.months[index]) }

  /// What the slider says of a month: its name, and the net change of each map until then.
  static func total(_ index: Int, _ maps: [Map], _ story: Story) -> String {
    story.words.netUntil(
      month(index, story), maps.map { (story.name($0.arm), number($0.net[index].reduce(0, +), story)) })
  }

  /// Stations of the maps that open in fewer than half of the replications; nil where the study does not tell of stations.
  private static func hiddenStations(_ story: Story, _ maps: [Map]) -> Fact? {
    let counts = maps.compactMap { map in
      story.fact(
        .fold(.count, .rows(StationColumn.self, [.arm: story.study.arms[map.arm].id], StationColumn.openedShare) < 0.5))
    }
    return counts.dropFirst().reduce(counts.first) { sum, count in sum.map { $0 + count } }
  }

  /// What happens where stations serve, and next to them; the number of the whole city where single replications are not known.
  private static func finding(_ map: Map, _ story: Story) -> Sentence {
    let words = story.words
    func tendency(_ scope: AreaAccountColumn.Scope) -> Sentence? {
      guard let change = story.difference(map.arm, .crimeCommittedCount, scope: scope.rawValue, zonesOf: map.arm) else {
        return nil
      }
      let (all, lower, equal) = (change[.futures], change[.shareLower] * change[.futures], change[.shareEqual] * change[.futures])
      guard all.value > 0, lower.value.isFinite, equal.value.isFinite else { return nil }
      return words.tendency(
        fewer: ShareFact(met: lower, of: all), more: ShareFact(met: all - lower - equal, of: all))
    }
    if let served = tendency(.treated) {
      return words.whereFinding(story.named(map.arm), served: served, nextDoor: tendency(.buffer))
    }
    let net = Formula.fold(
      .sum, .rows(ZoneAccountColumn.self, [.arm: story.study.arms[map.arm].id], ZoneAccountColumn.netMean))
    guard let fact = story.fact(net) else { return Sentence(words.whereQuestion) }
    return words.whereFinding(story.named(map.arm), net: fact, size: story.offences(fact))
  }

  static func number(_ value: Double, _ story: Story) -> String {
    story.numbers.text(value, decimals: value.magnitude < 10 ? 1 : 0, signed: true)
  }

  private static func drawing(
    _ map: Map, _ place: Int, _ classes: DifferenceClasses, _ story: Story, width: Double, isNarrow: Bool
  ) -> Canvas {
    let words = story.words
    let name = story.name(map.arm)
    var canvas = Canvas(width: width, title: "\(words.whereQuestion) \(name)")
    let top = canvas.title(
      0, 14, name, words.netTotal(number(map.total, story), until: month(story.study.months.count - 1, story)),
      width: width * 0.88)
    let frame = MapFrame(story.results.city, x: 0, y: top - 8, width: width, maximumHeight: min(width, 520))
    let zones = story.study.zones
    canvas.zones(
      ZoneLayer(
        id: "\(story.language.rawValue)-where-\(place)", inks: map.last.map { classes.ink($0) }, outlined: story.treated(map.arm),
        tips: isNarrow
          ? [] : map.last.enumerated().map { words.netTip(zones[$0].name[story.language], number($1, story)) },
        sliding: place), frame)
    let months = story.study.months.count
    let stations = story.stations(map.arm).filter { $0.openingDay.map { month(ofDay: $0, story) < months } ?? false }
    canvas.stations(
      stations, phases: story.phases(map.arm), frame, radius: isNarrow ? 5 : 6,
      opening: stations.map { month(ofDay: $0.openingDay ?? 0, story) })
    let bottom = canvas.classes(
      classes, story, ends: (words.fewerOffences, words.moreOffences), x: 0, y: frame.bottom + 18, width: width)
    canvas.height =
      canvas.stationLegend(
        story.phases(map.arm), story,
        more: story.treated(map.arm).contains(true) ? [(.outline(.text), words.servedZones)] : [], x: 0, y: bottom + 2,
        width: width) - 12
    return canvas
  }

  private static func slider(_ maps: [Map], _ story: Story) -> Markup {
    let words = story.words
    let last = story.study.months.count - 1
    return .element(
      "div", [.init("class", "month"), .init("hidden")],
      .element(
        "button",
        [
          .init("type", "button"), .init("class", "play"), .init("data-play", words.play), .init("data-pause", words.pause),
        ], text: words.play)
        + .void(
          "input",
          [
            .init("type", "range"), .init("min", "0"), .init("max", String(last)), .init("step", "1"),
            .init("value", String(last)),
            .init("aria-label", words.monthShown),
          ]) + .element("output", text: total(last, maps, story)))
  }

  /// Zones that change most.
  private static func table(_ map: Map, _ story: Story) -> PlateTable {
    let order = map.last.indices.sorted { map.last[$0].magnitude > map.last[$1].magnitude }.prefix(20)
    let last = story.study.months.count - 1
    return PlateTable(
      caption: story.words.whereTable(story.name(map.arm), order.count),
      columns: [(story.words.zone, false), (story.words.netUntil(month(last, story)), true)],
      rows: order.map { [story.study.zones[$0].name[story.language], number(map.last[$0], story)] })
  }
}

extension MonthMap {
  /// The slider's data; nil where there is no such figure.
  static func data(_ results: ResultSet) -> JSONValue? {
    let stories = [Story(results, language: .en), Story(results, language: .zhHans)]
    let maps = maps(stories[0])
    guard !maps.isEmpty else { return nil }
    let classes = classes(maps)
    func texts(_ list: (Story) -> [String]) -> JSONValue {
      .object(stories.map { .init($0.language.rawValue, .array(list($0).map { .text($0) })) })
    }
    return .object([
      .init("months", texts { story in story.study.months.indices.map { total($0, maps, story) } }),
      .init("zones", texts { story in story.study.zones.map { $0.name[story.language] } }),
      .init("bands", texts { story in (0..<DifferenceClasses.count).map { classes.band($0, story) } }),
      .init("palette", .array(DifferenceClasses.palette.map { .text($0.hex) })),
      .init(
        "arms",
        .array(
          maps.map { map in
            .object([
              .init("arm", .text(results.study.arms[map.arm].id)),
              .init("classes", .array(map.net.map { .text($0.map { String(classes.index($0)) }.joined()) })),
            ])
          })),
    ])
  }
}
