/// The figures of the report in reading order: a new one is a line here and a file beside.
enum FigureOrder {
  static let all: [Figure] = [
    ForestPlot.figure,
    MoneyFigure.figure,
    StaffingFigure.figure,
    DriversFigure.figure,
    LadderFigure.figure,
  ]
}
