import Texts

extension FamilyChecker {
  /// M/M/c with non-preemptive priorities and one service law.
  static let nonPreemptivePriorities = FamilyChecker(Words("priority-nonpreemptive", "非抢占优先")) { (inputs) throws(RecordProblem) in
    let station = try PriorityStation(inputs)
    let waits = CobhamPriorities.meanWaits(
      servers: station.servers, arrivalRates: station.arrivalRates, serviceRate: station.serviceRate)
    var overall = 0.0
    for (rate, wait) in zip(station.arrivalRates, waits) { overall += rate / station.totalRate * wait }
    let plain = DelayQueue(
      servers: station.servers, arrivalRate: station.totalRate, serviceRate: station.serviceRate)
    return .object([
      ReferenceField(name: "Wq", value: .numbers(waits)),
      ReferenceField(name: "Wq_overall", value: .number(overall)),
      ReferenceField(name: "Wq_fcfs", value: .number(plain.meanWait)),
      ReferenceField(name: "rho", value: .number(station.utilisation)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let station = try PriorityStation(inputs)
    try QueueModel.demandFewClasses(station.arrivalRates.count)
    // The wait without priorities is that of the family "erlang", where it is simulated.
    let perClass = station.arrivalRates.indices.map { QuantityEstimator.ratio("Wq[\($0)]", .wait, per: .starts, class: $0) }
    return SimulationStudy(
      utilisation: station.utilisation,
      experiments: [
        .station(
          QueueModel(servers: station.servers, classes: station.classes),
          estimators: perClass + [
            .ratio("Wq_overall", .wait, per: .starts),
            .ratio("rho", .busyTime, per: .time, divisor: Double(station.servers)),
          ])
      ])
  }

  /// M/M/c with preemptive-resume priorities and one service law.
  static let preemptivePriorities = FamilyChecker(Words("priority-preemptive-resume", "抢占优先（续做）")) {
    (inputs) throws(RecordProblem) in
    let station = try PriorityStation(inputs)
    let delays = try PreemptiveResume.meanDelays(
      servers: station.servers, arrivalRates: station.arrivalRates, serviceRate: station.serviceRate)
    return .object([
      ReferenceField(name: "mean_delay_excl_service", value: .numbers(delays)),
      ReferenceField(name: "mean_sojourn", value: .numbers(delays.map { $0 + 1 / station.serviceRate })),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let station = try PriorityStation(inputs)
    try QueueModel.demandFewClasses(station.arrivalRates.count)
    return SimulationStudy(
      utilisation: station.utilisation,
      experiments: [
        .station(
          QueueModel(servers: station.servers, classes: station.classes, preempts: true),
          estimators: station.classes.indices.flatMap { index in
            [
              QuantityEstimator.ratio("mean_delay_excl_service[\(index)]", .delay, per: .served, class: index),
              .ratio("mean_sojourn[\(index)]", .sojourn, per: .served, class: index),
            ]
          })
      ])
  }

  /// M/M/c with two non-preemptive classes of different service rates.
  static let heterogeneousPriorities = FamilyChecker(Words("priority-nonpreemptive-hetero", "非抢占优先（服务率不同）")) {
    (inputs) throws(RecordProblem) in
    let station = try HeterogeneousPriorities(inputs)
    let waits = try station.meanWaits()
    return .object([
      ReferenceField(name: "Wq", value: .numbers([waits.high, waits.low])),
      ReferenceField(name: "rho", value: .number(station.utilisation)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let station = try HeterogeneousPriorities(inputs)
    return SimulationStudy(
      utilisation: station.utilisation,
      experiments: [
        .station(
          QueueModel(
            servers: station.servers,
            classes: [
              QueueClass(arrivalRate: station.arrivalRates.high, service: .exponential(mean: 1 / station.serviceRates.high)),
              QueueClass(arrivalRate: station.arrivalRates.low, service: .exponential(mean: 1 / station.serviceRates.low)),
            ]),
          estimators: [
            .ratio("Wq[0]", .wait, per: .starts, class: 0), .ratio("Wq[1]", .wait, per: .starts, class: 1),
            .ratio("rho", .busyTime, per: .time, divisor: Double(station.servers)),
          ])
      ])
  }
}

private struct PriorityStation {
  let servers: Int
  let arrivalRates: [Double]
  let serviceRate: Double

  init(_ inputs: RecordInputs) throws(RecordProblem) {
    servers = try inputs.count("c")
    arrivalRates = try inputs.positives("lambdas_high_to_low", atMost: 10_000)
    serviceRate = try inputs.positive("mu")
    try inputs.demandSteadyState(utilisation, blaming: "lambdas_high_to_low")
  }

  var totalRate: Double { arrivalRates.reduce(0, +) }
  var utilisation: Double { totalRate / (serviceRate * Double(servers)) }
  var classes: [QueueClass] {
    arrivalRates.map { QueueClass(arrivalRate: $0, service: .exponential(mean: 1 / serviceRate)) }
  }
}

extension HeterogeneousPriorities {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let arrivals = try inputs.positives("lambdas_high_to_low")
    let services = try inputs.positives("mus")
    guard arrivals.count == 2 else { throw inputs.refused("lambdas_high_to_low", Words("a list of two numbers", "两个数的列表")) }
    guard services.count == 2 else { throw inputs.refused("mus", Words("a list of two numbers", "两个数的列表")) }
    self.init(
      servers: try inputs.count("c"), arrivalRates: (arrivals[0], arrivals[1]), serviceRates: (services[0], services[1]))
    try inputs.demandSteadyState(utilisation, blaming: "lambdas_high_to_low")
  }
}
