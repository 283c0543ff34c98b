import Texts

extension FamilyChecker {
  /// Units that fail and are repaired.
  static let availability = FamilyChecker(Words("availability", "可用度")) { (inputs) throws(RecordProblem) in
    let unit = try AlternatingRenewal(inputs)
    let horizon = try inputs.positive("T")
    let units = try inputs.count("units", in: 1...100_000)
    let needed = try inputs.count("k_required", in: 0...units)
    return .quantities([
      ("A_inf", unit.availability), ("A_at_T", unit.availability(at: horizon)),
      ("expected_downtime_0_T", unit.downtime(through: horizon)), ("expected_failures_0_T", unit.failures(through: horizon)),
      ("P_at_least_k_of_n_up", unit.chanceOfUp(atLeast: needed, of: units)),
      ("asym_var_downtime_per_time", unit.varianceOfDowntime(deviationOfUp: unit.meanUp, deviationOfDown: unit.meanDown)),
      (
        "asym_var_downtime_per_time_lognormal_repair_cv1p5",
        unit.varianceOfDowntime(deviationOfUp: unit.meanUp, deviationOfDown: 1.5 * unit.meanDown)
      ),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let unit = try AlternatingRenewal(inputs)
    let sizes = [unit.meanUp / unit.meanDown, unit.meanDown / unit.meanUp]
    guard sizes.allSatisfy({ $0 <= 1e5 }) else {
      throw .beyondMethod(
        Words("up and down times differ too much in size for the clock of a simulation", "正常时间与故障时间相差过大，模拟时钟无法表示"))
    }
    return SimulationStudy(
      utilisation: 0,
      experiments: [
        .firstHours(unit, horizon: try inputs.positive("T")),
        .fleet(unit, units: try inputs.count("units"), needed: try inputs.count("k_required")),
        .repairCycles(
          unit, repair: .exponential(mean: unit.meanDown), label: Words(""), quantity: "asym_var_downtime_per_time"),
        .repairCycles(
          unit, repair: .lognormal(mean: unit.meanDown, variation: 1.5), label: Words("lognormal repair", "对数正态维修时间"),
          quantity: "asym_var_downtime_per_time_lognormal_repair_cv1p5"),
      ])
  }
}

extension AlternatingRenewal {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    self.init(meanUp: try inputs.positive("mtbf"), meanDown: try inputs.positive("mttr"))
  }
}
