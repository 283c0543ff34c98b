import Texts
import Experiments

extension FamilyChecker {
  /// Measures of effect and displacement from six counts.
  static let sixCounts = FamilyChecker(Words("six-count", "六数法")) { (inputs) throws(RecordProblem) in
    let counts = SixCounts(
      responseBefore: try inputs.offences("Rb"), responseAfter: try inputs.offences("Ra"),
      bufferBefore: try inputs.offences("Db"), bufferAfter: try inputs.offences("Da"),
      controlBefore: try inputs.offences("Cb"), controlAfter: try inputs.offences("Ca"))
    var fields = [
      ReferenceField(name: "status", value: .text(status(counts.standing))),
      ReferenceField(name: "GE", value: .number(counts.grossEffect)),
    ]
    if let measures = counts.controlled { fields += controlledFields(measures) }
    if case .ratio(let ratio, let log, let standardError) = counts.responseRateRatio {
      fields.add("RIRR", ratio)
      fields.add("log_RIRR", log)
      fields.add("log_RIRR_se", standardError)
    }
    if let change = counts.responseRateRatio.percentChange { fields.add("percent_change_vs_control", change) }
    if case .ratio(_, let log, _) = counts.bufferRateRatio { fields.add("buffer_log_RIRR", log) }
    return .object(fields)
  }

  private static func controlledFields(_ measures: ControlledMeasures) -> [ReferenceField] {
    var fields: [ReferenceField] = []
    fields.add("NE", measures.netEffect)
    fields.add("success_measure", measures.successMeasure)
    fields.add("buffer_displacement_measure", measures.bufferDisplacementMeasure)
    fields.add("WDQ", measures.weightedDisplacementQuotient)
    fields.add("TNE", measures.totalNetEffect)
    fields.add("prevented_in_target", measures.preventedInResponse)
    fields.add("displaced_to_buffer", measures.displacedToBuffer)
    fields.add("displaced_share", measures.displacedShare)
    fields.append(ReferenceField(name: "interpretation", value: .text(measures.interpretation.rawValue)))
    return fields
  }

  private static func status(_ standing: SixCounts.Standing) -> String {
    switch standing {
    case .defined: "ok"
    case .zeroSuccessMeasure: "undefined: zero success measure"
    case .zeroControlCount: "undefined: zero control count"
    }
  }
}

extension [ReferenceField] {
  /// Appends a number; null for none.
  fileprivate mutating func add(_ name: String, _ value: Double?) {
    append(ReferenceField(name: name, value: value.map { .number($0) } ?? .null))
  }
}

extension RecordInputs {
  /// A count whose products with others are exact, so that no sign of a measure is decided by rounding.
  fileprivate func offences(_ name: String) throws(RecordProblem) -> Double { try notNegative(name, atMost: 67_108_864) }
}
