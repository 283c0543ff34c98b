import Experiments
import Texts

/// Hour by hour of the week: when response is slow, and when doors stand unstaffed.
enum CoverMap {
  static let figure = Figure(id: "cover", part: .time) { story in
    let weeks = Array(story.study.arms.indices.compactMap { arm in story.week(arm).map { (arm: arm, week: $0) } }.prefix(4))
    let response = Measure(.response, weeks, story)
    let door = Measure(.door, weeks, story)
    guard !response.maps.isEmpty else { return nil }
    let measures = [door, response].filter { !$0.maps.isEmpty }
    return Plate(
      question: story.words.coverQuestion(hasDoors: !door.maps.isEmpty), finding: finding(response, door, story),
      caption: story.words.coverCaption(story.words.window(story.window.id), story.futures),
      panes: measures.flatMap { measure -> [Pane] in
        let classes = Classes(measure)
        let last = measure.maps.count - 1
        return measure.maps.enumerated().map { place, map in
          Pane.drawing(
            draw(map, measure, classes, story, width: 545, hoursOfCell: 1, hasLegend: place == last),
            narrow: [draw(map, measure, classes, story, width: 340, hoursOfCell: 3, hasLegend: place == last)])
        }
      },
      notes: notes(response, door, story), tables: measures.map { table($0, story) }, sources: [HourlyColumn.file])
  }

  enum Kind: Sendable {
    /// Mean minutes; more is worse.
    case response
    /// Share of the doors that should be manned and are; less is worse.
    case door
  }

  /// A measure in all arms that have it.
  struct Measure {
    var kind: Kind
    var reading: Reading
    var maps: [Map]

    init(_ kind: Kind, _ weeks: [(arm: Int, week: HourlyTable)], _ story: Story) {
      self.kind = kind
      reading = story.reading(kind == .response ? "min" : "share", size: 1)
      reading.decimals = kind == .response ? 1 : 0
      maps = weeks.map { Map(arm: $0.arm, week: $0.week, kind: kind) }.filter { map in
        (0..<HourlyTable.hours).contains { map.mean([$0]) != nil }
      }
    }
  }

  /// A measure in one arm.
  struct Map {
    var arm: Int
    var week: HourlyTable
    var kind: Kind

    /// Over some hours of the week; nil where there is nothing to measure.
    func mean(_ hours: [Int]) -> Double? { kind == .response ? week.meanResponse(hours) : week.doorShare(hours) }

    var values: [Double?] { (0..<HourlyTable.hours).map { mean([$0]) } }
    var whole: Double? { mean(Array(0..<HourlyTable.hours)) }

    /// Where cover is thinnest.
    var worst: [WeekBlock] {
      WeekBlock.worst(kind == .response ? values : values.map { value in value.map { 1 - $0 } }, most: 2)
    }
  }

  /// Six classes with round bounds, the same for all arms.
  struct Classes: Equatable {
    /// Five bounds, ascending.
    let bounds: [Double]
    let isWorseHigh: Bool

    init(_ measure: Measure) {
      isWorseHigh = measure.kind == .response
      bounds = isWorseHigh ? Self.bounds(measure.maps.flatMap(\.values).compactMap { $0 }) : [0.3, 0.45, 0.6, 0.75, 0.9]
    }

    /// Bounds around the middle of the values that leave about one in fifty on either side.
    static func bounds(_ values: [Double]) -> [Double] {
      let (low, high) = (Quantile.of(values, 0.02) ?? 0, Quantile.of(values, 0.98) ?? 1)
      let raw = max((high - low) / 6, 0.05)
      let steps = [0.1, 0.2, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 10, 20, 50]
      let step = steps.first { $0 >= raw * 0.999 } ?? raw
      let first = (((low + high) / 2 - 2 * step) / step).rounded() * step
      return (0..<5).map { first + Double($0) * step }
    }

    /// 0 for the best class, 5 for the worst.
    func index(_ value: Double) -> Int {
      let above = bounds.count { value >= $0 }
      return isWorseHigh ? above : 5 - above
    }
  }

  private static func finding(_ response: Measure, _ door: Measure, _ story: Story) -> String {
    let words = story.words
    let base = response.maps[0]
    var sentences: [String] = []
    if let block = base.worst.first {
      let lead = response.maps.first { $0.arm == story.lead }
      let best = response.maps.min { ($0.mean(block.places) ?? .infinity) < ($1.mean(block.places) ?? .infinity) }
      var shown = [base]
      for map in [lead, best].compactMap({ $0 }) where !shown.contains(where: { $0.arm == map.arm }) { shown.append(map) }
      sentences.append(
        words.slowest(
          words.block(block),
          shown.compactMap { map in map.mean(block.places).map { (story.name(map.arm), response.reading.full($0)) } }))
    } else {
      let values = base.values.compactMap { $0 }
      sentences.append(
        words.nothingStandsOut(
          response.reading.full(values.min() ?? 0), response.reading.full(values.max() ?? 0), story.name(base.arm)))
    }
    if let map = door.maps.first(where: { $0.arm == story.lead }) ?? door.maps.first,
      let share = map.mean(HourlyTable.daily(3))
    {
      sentences.append(words.doorAtThree(story.name(map.arm), Likelihood.count(share, of: 100)))
    }
    return sentences.joined(separator: story.language == .en ? "; " : "；")
  }

  private static func notes(_ response: Measure, _ door: Measure, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    let night = HourlyTable.daily(3)
    let doors = door.maps.map { map in
      (
        story.name(map.arm), map.mean(night).map { Likelihood.count($0, of: 100) },
        story.numbers.text(night.reduce(0) { $0 + map.week.doorsPlanned[$1] } / 7, decimals: 1)
      )
    }
    if !doors.isEmpty { notes.append(Note(words.threeHead, words.threeDoors(doors))) }
    let minutes = response.maps.compactMap { map in map.mean(night).map { (story.name(map.arm), response.reading.full($0)) } }
    if !minutes.isEmpty { notes.append(Note(words.threeResponseHead, words.threeResponse(minutes))) }
    notes.append(Note(words.readAcross, words.readAcrossText))
    return notes
  }

  /// Blocks of three hours, as a phone shows them.
  private static func table(_ measure: Measure, _ story: Story) -> PlateTable {
    PlateTable(
      caption: story.words.coverTitle(measure.kind) + story.words.comma + measure.reading.unitName,
      columns: [(story.words.option, false), (story.words.day, false)]
        + (0..<8).map { (story.words.hours($0 * 3...$0 * 3 + 2), true) },
      rows: measure.maps.flatMap { map in
        (0..<7).map { day in
          [story.name(map.arm), story.words.weekday(day)]
            + (0..<8).map { part in
              map.mean((0..<3).map { day * 24 + part * 3 + $0 }).map { measure.reading.text($0) } ?? "–"
            }
        }
      })
  }
}
