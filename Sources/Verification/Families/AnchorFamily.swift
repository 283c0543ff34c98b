import Texts

extension FamilyChecker {
  /// Effects that field studies report, turned into the quantities a model needs; each record has inputs of its own.
  static let anchor = FamilyChecker(Words("anchor", "已发表的效应")) { (inputs) throws(RecordProblem) in
    let derivations: [(input: String, quantities: (RecordInputs) throws(RecordProblem) -> [(String, Double)])] = [
      ("prevented_in_target", netEffect), ("p30_drive_by", hazards), ("percent_reduction", rateRatio),
      ("reduction_low", elasticities), ("percent_change_block", blockRatio), ("max_total_reduction", totalBound),
      ("rise_frequency_after_4_days", residualRatio),
    ]
    var quantities: [(String, Double)] = []
    for derivation in derivations where inputs.has(derivation.input) { quantities += try derivation.quantities(inputs) }
    return .quantities(quantities)
  }

  private static func netEffect(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let prevented = try inputs.positive("prevented_in_target")
    let displaced = try inputs.number("displaced_to_buffer")
    return [("TNE", prevented - displaced), ("WDQ", -displaced / prevented), ("displaced_share", displaced / prevented)]
  }

  private static func hazards(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let window = try inputs.positive("window_min")
    let passing = PublishedEffects.hazard(chance: try inputs.share("p30_drive_by"), minutes: window)
    let staying = PublishedEffects.hazard(chance: try inputs.share("p30_dwell_10_16"), minutes: window)
    return [
      ("hazard_drive_by_per_min", passing), ("hazard_dwell_per_min", staying), ("hazard_ratio", staying / passing),
    ]
  }

  private static func rateRatio(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let percent = try inputs.number("percent_reduction", in: -1e6...99.999999)
    return [
      ("RIRR", PublishedEffects.rateRatio(percentChange: -percent)),
      ("log_RIRR", PublishedEffects.logRateRatio(reduction: percent / 100)),
    ]
  }

  private static func elasticities(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let presence = try inputs.positive("presence_ratio")
    guard presence != 1 else { throw inputs.refused("presence_ratio", Words("another number than 1", "不等于 1 的数")) }
    let low = PublishedEffects.logRateRatio(reduction: try inputs.share("reduction_low"))
    let high = PublishedEffects.logRateRatio(reduction: try inputs.share("reduction_high"))
    let disorder = PublishedEffects.logRateRatio(reduction: 1 - (try inputs.positive("disorder_ratio")))
    func elasticity(_ logRateRatio: Double) -> Double {
      PublishedEffects.elasticity(logRateRatio: logRateRatio, presenceRatio: presence)
    }
    return [
      ("log_rr_low", low), ("log_rr_high", high), ("elasticity_low", elasticity(low)), ("elasticity_high", elasticity(high)),
      ("disorder_elasticity", elasticity(disorder)),
    ]
  }

  private static func blockRatio(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let percent = try inputs.number("percent_change_block", in: -99.999999...1e6)
    return [
      ("RR", PublishedEffects.rateRatio(percentChange: percent)),
      ("log_RR", PublishedEffects.logRateRatio(reduction: -percent / 100)),
    ]
  }

  private static func totalBound(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    [("total_RR_lower_bound", 1 - (try inputs.share("max_total_reduction")))]
  }

  private static func residualRatio(_ inputs: RecordInputs) throws(RecordProblem) -> [(String, Double)] {
    let rise = try inputs.notNegative("rise_frequency_after_4_days")
    return [("implied_RR_while_active", PublishedEffects.rateRatio(riseAfterwards: rise))]
  }
}

extension RecordInputs {
  /// A share below 1.
  fileprivate func share(_ name: String) throws(RecordProblem) -> Double { try number(name, in: 0...0.999999999) }
}
