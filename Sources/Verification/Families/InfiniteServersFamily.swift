import Texts

extension FamilyChecker {
  /// Mt/G/∞ with sinusoidal arrivals.
  static let infiniteServers = FamilyChecker(Words("mt-g-inf", "M(t)/G/∞")) { (inputs) throws(RecordProblem) in
    let model = try InfiniteServers(inputs)
    let times = try inputs.times()
    var started: [Double] = []
    for time in times { started.append(try model.meanAfterEmptyStart(at: time)) }
    return .object([
      ReferenceField(name: "mean_periodic", value: .numbers(times.map { model.periodicMean(at: $0) })),
      ReferenceField(name: "mean_started_empty_at_0", value: .numbers(started)),
      ReferenceField(name: "amplitude", value: .number(model.amplitude)),
      ReferenceField(name: "lag_of_peak", value: .number(model.lagOfPeak)),
      ReferenceField(name: "peak", value: .number(model.peak)),
      ReferenceField(name: "trough", value: .number(model.trough)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let model = try InfiniteServers(inputs)
    let times = try inputs.times()
    guard let last = times.last, times == times.sorted() else {
      throw .beyondMethod(Words("the simulation looks at ascending times only", "模拟只能处理递增的时刻"))
    }
    guard model.frequency * (last + 40 * model.service.mean) < 1e6 else {
      throw .beyondMethod(Words("the simulation would run over too many waves", "模拟需要经过的波动周期太多"))
    }
    return SimulationStudy(
      utilisation: 0,
      experiments: [
        .infiniteServers(model, times: times, runIn: 0, quantity: "mean_started_empty_at_0"),
        // Forty mean service times before time 0, all calls but a share of 1e-5 of those in service at the start have left.
        .infiniteServers(
          model, times: times, runIn: 40 * model.service.mean, label: Words("running for long", "长期运行"), quantity: "mean_periodic"
        ),
      ])
  }
}

extension InfiniteServers {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let rate = try inputs.positive("lambda_bar")
    try self.init(
      meanRate: rate, swing: try inputs.number("beta", in: 0...rate), frequency: try inputs.positive("gamma"),
      service: try inputs.serviceLaw(meanName: "mean_service"))
    guard frequency * service.practicalEnd * Double(try inputs.times().count) <= 10 * Self.mostPanels else {
      throw .beyondMethod(
        Words("the waves are too short for the longest service times, at so many times", "时刻过多，且波动周期相对最长服务时间过短"))
    }
  }
}

extension RecordInputs {
  /// Each is an integral of its own.
  fileprivate func times() throws(RecordProblem) -> [Double] { try positives("times", atMost: 1_000) }
}
