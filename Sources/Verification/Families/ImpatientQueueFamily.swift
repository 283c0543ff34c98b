import Texts

extension FamilyChecker {
  /// M/M/c whose waiting calls hang up after an exponential patience (Erlang A).
  static let impatientQueue = FamilyChecker(Words("erlangA", "M/M/c 中途放弃")) { (inputs) throws(RecordProblem) in
    let queue = try ImpatientQueue(inputs)
    return .quantities([
      ("P_abandon", queue.chanceOfAbandonment), ("P_wait_positive", queue.chanceOfWait), ("E_wait_all", queue.meanWait),
      ("Lq", queue.meanQueue), ("E_wait_given_served", queue.meanWaitOfServed),
      ("E_wait_given_abandon", queue.meanWaitOfAbandoned), ("utilisation", queue.utilisation),
      ("P_abandon_given_wait", queue.chanceOfAbandonmentIfDelayed),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let queue = try ImpatientQueue(inputs)
    let model = QueueModel(
      servers: queue.servers,
      classes: [QueueClass(arrivalRate: queue.arrivalRate, service: .exponential(mean: 1 / queue.serviceRate))],
      patience: .exponential(mean: 1 / queue.abandonmentRate))
    return SimulationStudy(
      utilisation: queue.utilisation,
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("P_abandon", .abandoned, per: .arrivals), .ratio("P_wait_positive", .delayed, per: .arrivals),
            .ratio("E_wait_all", [.wait, .abandonedWait], per: [.starts, .abandoned]),
            .ratio("Lq", .queueTime, per: .time), .ratio("E_wait_given_served", .wait, per: .starts),
            .ratio("E_wait_given_abandon", .abandonedWait, per: .abandoned),
            .ratio("utilisation", .busyTime, per: .time, divisor: Double(queue.servers)),
            .ratio("P_abandon_given_wait", .abandoned, per: .delayed),
          ])
      ])
  }
}

extension ImpatientQueue {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    try self.init(
      servers: try inputs.count("c"), arrivalRate: try inputs.positive("lambda_"), serviceRate: try inputs.positive("mu"),
      abandonmentRate: try inputs.positive("theta_abandon"))
    guard imbalance <= 1e-9 else {
      throw .beyondMethod(Words("calls that hang up do not balance with calls that are not served", "放弃的呼叫数与未获服务的呼叫数不平衡"))
    }
  }
}
