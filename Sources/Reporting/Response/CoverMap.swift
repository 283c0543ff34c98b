import Experiments
import Texts

/// Hour by hour of the week: when response is slow, and when doors stand unstaffed.
enum CoverMap {
  static let figure = Figure(id: "cover") { story in
    let weeks = Array(story.shownArms.compactMap { arm in story.week(arm).map { (arm: arm, week: $0) } }.prefix(4))
    let response = Measure(weeks, story)
    guard !response.maps.isEmpty else { return nil }
    let classes = Classes(response)
    let last = response.maps.count - 1
    return Plate(
      question: story.words.coverQuestion(hasDoors: story.hasDoors(story.lead)), finding: finding(response, story),
      caption: story.words.coverCaption(story.dates(), story.words.whole(story.futuresFact)),
      panes: response.maps.enumerated().map { place, map in
        Pane.drawing(
          draw(map, response, classes, story, width: 545, hoursOfCell: 1, hasLegend: place == last),
          narrow: [draw(map, response, classes, story, width: 340, hoursOfCell: 3, hasLegend: place == last)])
      },
      notes: notes(response, story), tables: [table(response, story)], sources: [HourlyColumn.file])
  }

  /// Mean minutes to arrival in all arms that have calls; more is worse.
  struct Measure {
    var reading: Reading
    var maps: [Map]

    init(_ weeks: [(arm: Int, week: HourlyTable)], _ story: Story) {
      reading = story.reading("min", size: 1)
      reading.decimals = 1
      maps = weeks.map { Map(arm: $0.arm, week: $0.week) }.filter { map in
        (0..<HourlyTable.hours).contains { map.mean([$0]) != nil }
      }
    }
  }

  /// A measure in one arm.
  struct Map {
    var arm: Int
    var week: HourlyTable

    /// Over some hours of the week; nil where nobody was reached.
    func mean(_ hours: [Int]) -> Double? { week.meanResponse(hours) }

    var values: [Double?] { (0..<HourlyTable.hours).map { mean([$0]) } }
    var whole: Double? { mean(Array(0..<HourlyTable.hours)) }

    /// Where cover is thinnest.
    var worst: [WeekBlock] { WeekBlock.worst(values, most: 2) }
  }

  /// Six classes with round bounds, the same for all arms.
  struct Classes: Equatable {
    /// Five bounds, ascending.
    let bounds: [Double]

    init(_ measure: Measure) { bounds = Self.bounds(measure.maps.flatMap(\.values).compactMap { $0 }) }

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
    func index(_ value: Double) -> Int { bounds.count { value >= $0 } }
  }

  /// What the night is like: how soon help comes, and at how many doors somebody is.
  private static func finding(_ response: Measure, _ story: Story) -> Sentence {
    let words = story.words
    let base = response.maps[0].arm
    let arm = response.maps.contains { $0.arm == story.lead } ? story.lead : base
    guard let own = story.nightResponse(arm), let before = story.nightResponse(base) else {
      return words.noNightCalls(story.named(arm))
    }
    let minutes = response.reading
    let beside = arm == base ? nil : (story.named(base), minutes.full(before))
    let night = words.night(story.named(arm), minutes.full(own), beside: beside)
    return doors(arm, story).map { night + words.andDoors($0) } ?? night
  }

  private static func doors(_ arm: Int, _ story: Story) -> Sentence? {
    guard let planned = story.nightDoors(arm, .doorPlanned), planned.count > 0, let manned = story.nightDoors(arm, .doorManned)
    else { return nil }
    return story.words.doors(manned, of: planned)
  }

  private static func notes(_ response: Measure, _ story: Story) -> [Note] {
    let words = story.words
    let share = story.reading("share", size: 1, error: 0.1)
    var notes: [Note] = []
    let open = response.maps.compactMap { map in
      doors(map.arm, story).flatMap { doors in
        story.weekDoors(map.arm).map { words.doorsOf(story.named(map.arm), doors, week: share.full($0)) }
      }
    }
    if !open.isEmpty { notes.append(Note(words.threeHead, words.threeDoors(open))) }
    if response.maps.count > 2 {
      let minutes = response.maps.compactMap { map in
        story.nightResponse(map.arm).map { words.of(response.reading.full($0), story.named(map.arm)) }
      }
      if !minutes.isEmpty { notes.append(Note(words.threeResponseHead, words.threeResponse(minutes))) }
    }
    notes.append(Note(words.readAcross, words.readAcrossText))
    return notes
  }

  /// Blocks of three hours, as a phone shows them.
  private static func table(_ measure: Measure, _ story: Story) -> PlateTable {
    PlateTable(
      caption: story.words.coverTitle + story.words.comma + measure.reading.unitName,
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
