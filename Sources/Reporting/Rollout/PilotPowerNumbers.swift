/// What the sentences on designs of pilots count, each number with where it stands.
struct PilotPowerNumbers {
  private let story: Story

  init(_ story: Story) { self.story = story }

  private func column(_ column: PowerColumn) -> Formula {
    .fields(Formula.Fields(file: story.source(PowerColumn.file), conditions: [], column: column.rawValue))
  }
  /// Nil where the table lacks a column of it.
  private func fold(_ fold: Formula.Fold, _ formula: Formula) -> Fact? { Fact(.fold(fold, formula), in: story.files) }

  private var found: Formula { column(.foundShare) * column(.futures) }
  private var foundWithout: Formula { column(.foundWithoutStationsShare) * column(.futures) }

  var designs: Fact? { fold(.rows, column(.foundShare)) }
  /// Pilots of a design; nil where designs differ.
  var futures: Fact? {
    guard let least = fold(.least, column(.futures)), least.value == fold(.most, column(.futures))?.value else { return nil }
    return least
  }
  /// By the design that finds a fall most often.
  var mostFound: Fact? { fold(.most, found) }
  var mostFoundWithout: Fact? { fold(.most, foundWithout) }

  /// Designs that find a fall more often with stations than without, beyond what 90 % of pairs of such shares leave open.
  var tellingApart: Fact? {
    let (with, without, all) = (column(.foundShare), column(.foundWithoutStationsShare), column(.futures))
    let gap = with - without
    let spread = (with * (.number(1) - with) + without * (.number(1) - without)) / all
    let z = ZoneChange.deviations
    return fold(.count, (gap * gap > spread * .number(z * z)) & (gap > 0))
  }

  /// Designs at whose sites recorded crime clearly falls with nothing built, of those where that is known.
  var fallingByThemselves: (count: Fact, all: Fact)? {
    guard let count = fold(.count, column(.siteChangeWithoutStationsHigh95) < 0),
      let all = fold(.rows, column(.siteChangeWithoutStationsHigh95)), all.value > 0
    else { return nil }
    return (count, all)
  }

  /// Lowest and highest of a change over the designs; nil where none is known.
  private func ends(_ change: PowerColumn) -> (low: Fact, high: Fact)? {
    guard let low = fold(.least, column(change)), let high = fold(.most, column(change)) else { return nil }
    return (low, high)
  }
  var trueChanges: (low: Fact, high: Fact)? { ends(.trueChange) }
  var recordedChanges: (low: Fact, high: Fact)? { ends(.recordedChange) }

  /// The share of pilots from which on a design is said to tell: the usual demand.
  static let usualDemand = 0.8

  /// The design with the fewest months of sites that finds a fall as often as is usually asked; nil where none does.
  var leastTelling: (sites: Fact, months: Fact, found: ShareFact)? {
    let rows = story.pilotDesigns.filter { $0.found >= Self.usualDemand && $0.found > $0.foundWithoutStations }
    guard let row = rows.min(by: { ($0.sites * $0.months, $0.sites) < ($1.sites * $1.months, $1.sites) }) else { return nil }
    func value(_ column: PowerColumn) -> Fact? {
      let place = Formula.rows(
        PowerColumn.self, [.sites: String(row.sites), .months: String(row.months), .chosen: row.chosen], column)
      return Fact(place.inFolder(folder), in: story.files)
    }
    guard let sites = value(.sites), let months = value(.months), let found = value(.found), let all = value(.futures) else {
      return nil
    }
    return (sites, months, ShareFact(met: found, of: all))
  }

  private var folder: String { String(story.source(PowerColumn.file).dropLast(PowerColumn.file.count + 1)) }
}
