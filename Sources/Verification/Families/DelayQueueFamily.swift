import Texts

extension FamilyChecker {
  /// M/M/c with an unlimited queue.
  static let delayQueue = FamilyChecker(Words("erlang", "M/M/c 等待制")) { (inputs) throws(RecordProblem) in
    let queue = try DelayQueue(inputs)
    return .quantities([
      ("erlang_b", ErlangFormulas.blocking(servers: queue.servers, offeredLoad: queue.offeredLoad)),
      ("erlang_c", queue.chanceOfWait), ("Wq", queue.meanWait), ("W", queue.meanSojourn), ("Lq", queue.meanQueue),
      ("L", queue.meanInSystem), ("P_wait_gt_0p5", queue.chanceOfWait(longerThan: 0.5)),
      ("Wq_given_wait", queue.meanWaitOfDelayed), ("Wq_second_moment", queue.secondMomentOfWait),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let queue = try DelayQueue(inputs)
    let model = QueueModel(
      servers: queue.servers,
      classes: [QueueClass(arrivalRate: queue.arrivalRate, service: .exponential(mean: 1 / queue.serviceRate))],
      longWait: 0.5)
    return SimulationStudy(
      utilisation: queue.offeredLoad / Double(queue.servers),
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("erlang_c", .delayed, per: .arrivals), .ratio("Wq", .wait, per: .starts),
            .ratio("W", .sojourn, per: .served), .ratio("Lq", .queueTime, per: .time), .ratio("L", .systemTime, per: .time),
            .ratio("P_wait_gt_0p5", .longWaits, per: .starts), .ratio("Wq_given_wait", .wait, per: .waitedStarts),
            .ratio("Wq_second_moment", .squaredWait, per: .starts).secondary,
          ])
      ])
  }
}

extension DelayQueue {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    self.init(
      servers: try inputs.count("c"), arrivalRate: try inputs.positive("lambda_"), serviceRate: try inputs.positive("mu"))
    try inputs.demandSteadyState(offeredLoad / Double(servers), blaming: "lambda_")
  }
}
