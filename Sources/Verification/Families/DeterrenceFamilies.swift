import Texts
import Experiments
import StationModel
import Texts

extension FamilyChecker {
  /// Where displaced offences go.
  static let displacementKernel = FamilyChecker(Words("kernel", "转移核")) { (inputs) throws(RecordProblem) in
    let form = try inputs.choice("form", ["exponential": DistanceForm.exponential, "power2": .inverseSquare])
    let kernel = DisplacementKernel(
      scale: try inputs.positive("scale_m") / 1_000, reach: try inputs.positive("reach_m") / 1_000, form: form)
    let cells = try inputs.matrix("cells_distance_m_and_attractiveness", in: 0...1e9)
    guard cells.allSatisfy({ $0.count == 2 }) else {
      throw inputs.refused(
        "cells_distance_m_and_attractiveness", Words("a list of pairs of a distance and an attractiveness", "距离与吸引力成对的列表"))
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
  static let dwell = FamilyChecker(Words("dwell", "巡逻停留效应")) { (inputs) throws(RecordProblem) in
    let effect = DeterrenceFormulas.dwellEffect(
      minutes: try inputs.notNegative("dwell_min"), optimum: try inputs.positive("optimum_min"),
      maximum: try inputs.notNegative("max_effect"))
    let now = DeterrenceFormulas.residual(
      effect: effect, sinceMinutes: try inputs.notNegative("minutes_since_departure"),
      halfLifeMinutes: try inputs.positive("half_life_min"))
    return .quantities([("effect_at_departure", effect), ("effect_now", now), ("hazard_multiplier", 1 - now)])
  }

  /// The quotient of a trial without any effect; the standard error of its difference needs no sums over counts.
  static let nullQuotient = FamilyChecker(Words("null-wdq", "无效果时的加权位移商")) { (inputs) throws(RecordProblem) in
    let means = try NullMeans(inputs)
    func twice(_ mean: Double) -> BeforeAfter { BeforeAfter(mean, mean) }
    let difference = WeightedDisplacementDifference(
      treated: twice(means.response), control: twice(means.control), buffer: twice(means.buffer),
      bufferControl: twice(means.control))
    let error = ("wdd_se", difference.total.standardError)
    guard means.beyondQuotient == nil else { return .quantities([error]) }
    let quotient = NullQuotient(response: means.response, buffer: means.buffer, control: means.control)
    return .quantities([
      ("P_success_negative", quotient.success),
      ("P_apparent_displacement_given_success", quotient.apparentDisplacement),
      ("P_WDQ_below_minus_0p4_given_success", quotient.displacement(beyond: 0.4)),
      ("median_abs_WDQ", quotient.medianMagnitude), error,
    ])
  } beyondMethod: { (inputs) throws(RecordProblem) in
    guard let reason = try NullMeans(inputs).beyondQuotient else { return [:] }
    let quantities = [
      "P_success_negative", "P_apparent_displacement_given_success", "P_WDQ_below_minus_0p4_given_success", "median_abs_WDQ",
    ]
    return Dictionary(uniqueKeysWithValues: quantities.map { ($0, reason) })
  }
}

/// Mean counts of the three areas.
private struct NullMeans {
  let response: Double
  let buffer: Double
  let control: Double

  init(_ inputs: RecordInputs) throws(RecordProblem) {
    _ = try inputs.choice("effect", ["none": true])
    response = try inputs.positive("mean_target")
    buffer = try inputs.positive("mean_buffer")
    control = try inputs.positive("mean_control")
  }

  /// Why the distribution of the quotient is not summed; nil when it is.
  var beyondQuotient: Words? {
    let range = NullQuotient.means
    if ![response, buffer, control].allSatisfy(range.contains) {
      let (least, most) = (Int(range.lowerBound), Int(range.upperBound))
      return Words("the quotient is summed for mean counts from \(least) to \(most)", "位移商只对平均数 \(least)～\(most) 求和")
    }
    return nil
  }
}
