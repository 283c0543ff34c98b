import Texts

extension FamilyChecker {
  /// M/M/c/K: a limited waiting room.
  static let finiteQueue = FamilyChecker(Words("mmcK", "M/M/c/K 有限容量")) { (inputs) throws(RecordProblem) in
    let queue = try FiniteQueue(inputs)
    return .quantities([
      ("P_block", queue.chanceOfBlocking), ("P0", queue.chanceOfEmpty), ("Lq", queue.meanQueue),
      ("Wq_admitted", queue.meanWaitOfAdmitted), ("throughput", queue.throughput), ("utilisation", queue.utilisation),
      ("P_wait_positive_given_admitted", queue.chanceOfWaitOfAdmitted),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let queue = try FiniteQueue(inputs)
    let model = QueueModel(
      servers: queue.servers,
      classes: [QueueClass(arrivalRate: queue.arrivalRate, service: .exponential(mean: 1 / queue.serviceRate))],
      capacity: queue.probabilities.count - 1)
    return SimulationStudy(
      utilisation: queue.utilisation,
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("P_block", .blocked, per: .arrivals), .ratio("P0", .emptyTime, per: .time),
            .ratio("Lq", .queueTime, per: .time), .ratio("Wq_admitted", .wait, per: .starts),
            .ratio("throughput", .served, per: .time),
            .ratio("utilisation", .busyTime, per: .time, divisor: Double(queue.servers)),
            .ratio("P_wait_positive_given_admitted", .waitedStarts, per: .starts),
          ])
      ])
  }
}

extension FiniteQueue {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let servers = try inputs.count("c")
    self.init(
      servers: servers, capacity: try inputs.count("K_total_in_system", in: servers...1_000_000),
      arrivalRate: try inputs.positive("lambda_"), serviceRate: try inputs.positive("mu"))
  }
}
