/// The columns of all files that a study, or the tables beside one, may have: what is not here is read by nobody and checked by nobody.
enum ResultColumns {
  static let all: [any ResultColumn.Type] = [
    EstimateColumn.self, DifferenceColumn.self, GoalColumn.self, ReplicationColumn.self, ParameterColumn.self,
    MonthlyColumn.self, HourlyColumn.self, HistogramColumn.self, ZoneColumn.self, StaffingColumn.self, LedgerColumn.self,
    FundingColumn.self, StationColumn.self, AreaAccountColumn.self, ZoneAccountColumn.self, FlowColumn.self,
    EstimatorColumn.self, EvaluationColumn.self, GateColumn.self, AssumptionColumn.self, ClaimColumn.self,
    PowerColumn.self, VerificationColumn.self,
  ]

  /// By file.
  static let byFile: [String: any ResultColumn.Type] = Dictionary(uniqueKeysWithValues: all.map { ($0.file, $0) })
}
