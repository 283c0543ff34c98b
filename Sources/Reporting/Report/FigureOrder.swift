/// The figures of the report in reading order: a new one is a line here and a file beside.
enum FigureOrder {
  /// A part of the page, and its figures: those that answer one question together share a number.
  struct Chapter: Sendable {
    var part: Part
    var figures: [[Figure]]
  }

  static let chapters: [Chapter] = [
    Chapter(part: .places, figures: [[DifferenceMap.figure, Fairness.figure], [PrecinctFigure.figure]]),
    Chapter(part: .crime, figures: [[DisplacementFigure.figure, MonthMap.figure], [EvaluationPlot.figure]]),
    Chapter(
      part: .time,
      figures: [[FanChart.figure], [GatePlot.figure, PilotSizePlot.figure], [TailPlot.figure, CoverMap.figure]]),
    Chapter(part: .services, figures: [[CounterFigure.figure]]),
    Chapter(part: .money, figures: [[MoneyFigure.figure], [StaffingFigure.figure]]),
    Chapter(part: .drivers, figures: [[DriversFigure.figure, LadderFigure.figure]]),
    Chapter(
      part: .annex,
      figures: [
        [ForestPlot.figure], [Assumptions.figure], [Claims.figure], [Verification.figure], [Provenance.figure],
        [Glossary.figure],
      ]),
  ]

  static var all: [Figure] { chapters.flatMap { $0.figures.flatMap { $0 } } }

  /// A figure with its plate and the number by which people speak of it: `3`, `1a`, in the annex `A2`.
  struct Numbered {
    var part: Part
    var number: String
    var figure: Figure
    var plate: Plate
  }

  /// Those for which the results have something, numbered in reading order.
  static func numbered(_ story: Story) -> [Numbered] {
    var all: [Numbered] = []
    var (figures, annex) = (0, 0)
    for chapter in chapters {
      for group in chapter.figures {
        let made = group.compactMap { figure in figure.make(story).map { (figure, $0) } }
        if made.isEmpty { continue }
        let isAnnex = chapter.part == .annex
        if isAnnex { annex += 1 } else { figures += 1 }
        for (place, (figure, plate)) in made.enumerated() {
          let letter = made.count > 1 ? String(UnicodeScalar(UInt8(97 + place))) : ""
          all.append(
            Numbered(
              part: chapter.part, number: (isAnnex ? "A\(annex)" : String(figures)) + letter,
              figure: figure, plate: plate))
        }
      }
    }
    return all
  }
}
