/// Columns whose values together stand in one row of a table only.
enum TableKey {
  /// By file; tables whose rows have no names are not here.
  static let columns: [String: [String]] = [
    "account.csv": ["arm", "window", "scope", "place"],
    "claims.csv": ["id"],
    "differences.csv": ["a", "b", "window", "scope", "place", "zonesOf", "outcome"],
    "displacement.csv": ["arm", "zone", "month"],
    "estimates.csv": ["arm", "window", "scope", "place", "zonesOf", "outcome"],
    "evaluation.csv": ["arm", "estimator"],
    "evaluations.csv": ["arm", "replication"],
    "flows.csv": ["arm", "window", "fromZone", "toZone"],
    "funding.csv": ["arm", "month", "category", "source"],
    "gate.csv": ["replication", "arm", "criterion"],
    "histograms.csv": ["arm", "window", "scope", "place", "fromMs"],
    "hourly.csv": ["arm", "window", "weekday", "hour"],
    "ledger.csv": ["arm", "month", "category"],
    "monthly.csv": ["arm", "month", "outcome"],
    "parameters.csv": ["replication"],
    "power.csv": ["sites", "months", "chosen"],
    "replications.csv": ["replication", "arm", "window"],
    "staffing.csv": ["arm", "window", "month", "precinct", "side"],
    "stations.csv": ["arm", "station"],
    "zones.csv": ["arm", "window", "zone", "outcome"],
  ]
}
