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
}
