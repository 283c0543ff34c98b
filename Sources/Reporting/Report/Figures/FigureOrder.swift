/// The figures of the report in reading order: a new one is a line here and a file beside.
enum FigureOrder {
  static let all: [Figure] = [
    ForestPlot.figure,
    DifferenceMap.figure,
    MonthMap.figure,
    DisplacementFigure.figure,
    EvaluationPlot.figure,
    FanChart.figure,
    GatePlot.figure,
    PilotSizePlot.figure,
    TailPlot.figure,
    CoverMap.figure,
    MoneyFigure.figure,
    StaffingFigure.figure,
    DriversFigure.figure,
    LadderFigure.figure,
    Fairness.figure,
    Claims.figure,
    Assumptions.figure,
    Verification.figure,
    Provenance.figure,
  ]
}
