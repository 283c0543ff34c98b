import StationModel

extension FamilyChecker {
  /// Where displaced offences go.
  static let displacementKernel = FamilyChecker("kernel") { (inputs) throws(RecordProblem) in
    let forms: [String: DistanceForm] = ["exponential": .exponential, "power2": .inverseSquare]
    guard let form = forms[try inputs.text("form")] else { throw RecordProblem("input 'form' must be exponential or power2") }
    let kernel = DisplacementKernel(
      scale: try inputs.positive("scale_m") / 1_000, reach: try inputs.positive("reach_m") / 1_000, form: form)
    let cells = try inputs.matrix("cells_distance_m_and_attractiveness")
    guard cells.allSatisfy({ $0.count == 2 && $0[0] >= 0 && $0[1] >= 0 }) else {
      throw RecordProblem("each cell must be a distance and an attractiveness, not negative")
    }
    let weights = kernel.weights(cells.map { (km: $0[0] / 1_000, attractiveness: $0[1]) })
    let prevented = try inputs.notNegative("prevented_gross")
    let displaced = prevented * (try inputs.notNegative("displaced_share"))
    let byCell = weights.map { $0 * displaced }
    let total = byCell.reduce(0, +)
    return .object([
      ReferenceField(name: "weights", value: .numbers(weights)),
      ReferenceField(name: "displaced_by_cell", value: .numbers(byCell)),
      ReferenceField(name: "total_displaced", value: .number(total)),
      ReferenceField(name: "net_prevented", value: .number(prevented - total)),
      ReferenceField(
        name: "mean_displacement_distance_m", value: .number(zip(weights, cells).reduce(0) { $0 + $1.0 * $1.1[0] })),
    ])
  }

  /// What a patrol stop does, and what is left of it later.
  static let dwell = FamilyChecker("dwell") { (inputs) throws(RecordProblem) in
    let effect = DeterrenceFormulas.dwellEffect(
      minutes: try inputs.notNegative("dwell_min"), optimum: try inputs.positive("optimum_min"),
      maximum: try inputs.notNegative("max_effect"))
    let now = DeterrenceFormulas.residual(
      effect: effect, sinceMinutes: try inputs.notNegative("minutes_since_departure"),
      halfLifeMinutes: try inputs.positive("half_life_min"))
    return .figures([("effect_at_departure", effect), ("effect_now", now), ("hazard_multiplier", 1 - now)])
  }

  /// The quotient of a trial without any effect.
  static let nullQuotient = FamilyChecker("null-wdq") { (inputs) throws(RecordProblem) in
    guard try inputs.text("effect") == "none" else { throw RecordProblem("input 'effect' must be none") }
    let means = (
      response: try inputs.mean("mean_target"), buffer: try inputs.mean("mean_buffer"), control: try inputs.mean("mean_control")
    )
    let quotient = NullQuotient(response: means.response, buffer: means.buffer, control: means.control)
    func twice(_ mean: Double) -> BeforeAfter { BeforeAfter(mean, mean) }
    let difference = WeightedDisplacementDifference(
      treated: twice(means.response), control: twice(means.control), buffer: twice(means.buffer),
      bufferControl: twice(means.control))
    return .figures([
      ("P_success_negative", quotient.success),
      ("P_apparent_displacement_given_success", quotient.apparentDisplacement),
      ("P_WDQ_below_minus_0p4_given_success", quotient.displacement(beyond: 0.4)),
      ("median_abs_WDQ", quotient.medianMagnitude), ("wdd_se", difference.total.standardError),
    ])
  }
}

extension RecordInputs {
  /// A mean count, large enough that a control count of zero is next to impossible, and small enough to be summed over.
  fileprivate func mean(_ name: String) throws(RecordProblem) -> Double {
    let value = try number(name)
    guard value >= 30, value <= 1_000 else { throw RecordProblem("input '\(name)' must be a number from 30 to 1000") }
    return value
  }
}
