extension FamilyChecker {
  /// Mt/G/∞ with sinusoidal arrivals.
  static let infiniteServers = FamilyChecker("mt-g-inf") { (inputs) throws(RecordProblem) in
    let model = try InfiniteServers(inputs)
    let times = try inputs.positives("times")
    return .object([
      ReferenceField(name: "mean_periodic", value: .numbers(times.map { model.periodicMean(at: $0) })),
      ReferenceField(name: "mean_started_empty_at_0", value: .numbers(times.map { model.meanAfterEmptyStart(at: $0) })),
      ReferenceField(name: "amplitude", value: .number(model.amplitude)),
      ReferenceField(name: "lag_of_peak", value: .number(model.lagOfPeak)),
      ReferenceField(name: "peak", value: .number(model.peak)),
      ReferenceField(name: "trough", value: .number(model.trough)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let model = try InfiniteServers(inputs)
    let times = try inputs.positives("times").sorted()
    guard try times == inputs.numbers("times") else { throw RecordProblem("input 'times' must ascend") }
    return SimulationStudy(
      utilisation: 0,
      experiments: [
        .infiniteServers(model, times: times, runIn: 0, figure: "mean_started_empty_at_0"),
        // Forty mean service times before time 0, all calls but a share of 1e-5 of those in service at the start have left.
        .infiniteServers(model, times: times, runIn: 40 * model.service.mean, label: "running for long", figure: "mean_periodic"),
      ])
  }
}

extension InfiniteServers {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let rate = try inputs.positive("lambda_bar")
    let swing = try inputs.number("beta")
    guard swing >= 0, swing <= rate else { throw RecordProblem("input 'beta' must be between 0 and 'lambda_bar'") }
    let service = try inputs.serviceLaw(meanName: "mean_service")
    guard
      let model = InfiniteServers(
        meanRate: rate, swing: swing, frequency: try inputs.positive("gamma"),
        service: service)
    else { throw RecordProblem("no survival function is known for this service law") }
    // The integrals take one panel per wave, and a run one arrival after the other up to the last time.
    let last = try inputs.positives("times").max() ?? 0
    guard model.frequency * service.practicalEnd <= 1e5, rate * (last + service.mean) <= 1e6 else {
      throw RecordProblem("the waves are too short, or the times too far, for the mean service time and the arrival rate")
    }
    self = model
  }
}
