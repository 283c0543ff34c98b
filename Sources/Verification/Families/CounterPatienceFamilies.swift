import Texts

extension FamilyChecker {
  /// M/M/c whose visitors give up after an exponential patience.
  static let counterPatience = patientFamily(Words("counter-patience", "排队耐心")) { (inputs) throws(RecordProblem) in
    .exponential(mean: try inputs.optionalTime("patience_minutes_mean"))
  }

  /// M/M/c whose visitors all give up after the same time.
  static let counterDeadline = patientFamily(Words("counter-deadline", "排队时限")) { (inputs) throws(RecordProblem) in
    try inputs.optionalTime("patience_minutes").map { .fixed($0) } ?? .endless
  }

  private static func patientFamily(
    _ family: Words, patience: @escaping @Sendable (RecordInputs) throws(RecordProblem) -> Patience
  ) -> FamilyChecker {
    FamilyChecker(family) { (inputs) throws(RecordProblem) in
      let queue = try PatientQueue(inputs, patience: try patience(inputs))
      return .fields([
        "gave_up_share": .number(queue.chanceOfAbandonment), "waited_share": .number(queue.chanceOfWait),
        "wait_all_mean": .number(queue.meanWait), "wait_served_mean": .number(queue.meanWaitOfServed),
        "served_within_10_share": .number(try queue.chanceOfService(within: 10)),
        "wait_served_p50": .quantity(try queue.waitOfServed(share: 0.5)),
        "wait_served_p90": .quantity(try queue.waitOfServed(share: 0.9)), "busy_share": .number(queue.utilisation),
      ])
    } study: { (inputs) throws(RecordProblem) in
      let patience = try patience(inputs)
      return try PatientQueue(inputs, patience: patience).study(patience.law)
    }
  }

  /// M/M/c that nobody joins when so many wait, and where those who wait may give up.
  static let balking = FamilyChecker(Words("counter-balk", "人多不排队")) { (inputs) throws(RecordProblem) in
    let patience = Patience.exponential(mean: try inputs.optionalTime("patience_minutes_mean"))
    guard let room = try inputs.optionalCount("balk_at_waiting", in: 0...1_000_000) else {
      let queue = try PatientQueue(inputs, patience: patience)
      return .quantities([
        ("balked_share", 0), ("gave_up_share", queue.chanceOfAbandonment), ("served_share", queue.chanceOfService),
        ("wait_joined_mean", queue.meanWait), ("busy_share", queue.utilisation),
      ])
    }
    return balking(try inputs.arrivals(), patience, room)
  } study: { (inputs) throws(RecordProblem) in
    let patience = Patience.exponential(mean: try inputs.optionalTime("patience_minutes_mean"))
    let (servers, rate, service) = try inputs.arrivals()
    guard patience != .fixed(0), rate > 0, let room = try inputs.optionalCount("balk_at_waiting", in: 0...1_000_000) else {
      throw .beyondMethod(
        Words("only a line that people join or turn away from is simulated", "只模拟人们加入或不加入的队列"))
    }
    var model = QueueModel(
      servers: servers, classes: [QueueClass(arrivalRate: rate, service: .exponential(mean: 1 / service))],
      capacity: servers + room)
    model.patience = patience.law
    return SimulationStudy(
      utilisation: 0,
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("balked_share", .blocked, per: .arrivals), .ratio("gave_up_share", .abandoned, per: .arrivals),
            .ratio("served_share", .served, per: .arrivals),
            .ratio("wait_joined_mean", [.wait, .abandonedWait], per: [.starts, .abandoned]),
            .ratio("busy_share", .busyTime, per: .time, divisor: Double(servers)),
          ])
      ])
  }

  private static func balking(
    _ arrivals: (windows: Int, rate: Double, serviceRate: Double), _ patience: Patience, _ room: Int
  ) -> ReferenceValue {
    var leaving = 0.0
    if case .exponential(let rate) = patience { leaving = rate }
    // Who has no patience at all joins a line and leaves at once: there is never anybody in it.
    let isImpatient = patience == .fixed(0)
    let queue = BalkingQueue(
      servers: arrivals.windows, room: isImpatient ? 0 : room, arrivalRate: arrivals.rate, serviceRate: arrivals.serviceRate,
      abandonmentRate: leaving)
    let turnedAway = queue.chanceOfBalking
    let gaveUp = arrivals.rate > 0 ? leaving * queue.meanQueue / arrivals.rate : 0
    return .quantities([
      ("balked_share", isImpatient && room > 0 ? 0 : turnedAway),
      ("gave_up_share", isImpatient && room > 0 ? turnedAway : gaveUp), ("served_share", queue.chanceOfService),
      ("wait_joined_mean", queue.meanWaitOfJoined), ("busy_share", queue.utilisation),
    ])
  }
}

extension RecordInputs {
  /// Windows, and arrivals and completions per minute.
  fileprivate func arrivals() throws(RecordProblem) -> (windows: Int, rate: Double, serviceRate: Double) {
    (try count("windows"), try notNegative("arrivals_per_hour") / 60, 1 / (try positive("service_minutes_mean")))
  }
}

extension PatientQueue {
  fileprivate init(_ inputs: RecordInputs, patience: Patience) throws(RecordProblem) {
    let (windows, rate, serviceRate) = try inputs.arrivals()
    if patience == .endless {
      try inputs.demandSteadyState(rate / serviceRate / Double(windows), blaming: "arrivals_per_hour")
    }
    try self.init(servers: windows, arrivalRate: rate, serviceRate: serviceRate, patience: patience)
  }

  fileprivate func study(_ law: ServiceLaw?) throws(RecordProblem) -> SimulationStudy {
    guard arrivalRate > 0, patience != .fixed(0) else {
      throw .beyondMethod(Words("without a line there is nothing to simulate", "没有排队则无可模拟"))
    }
    var model = QueueModel(
      servers: servers, classes: [QueueClass(arrivalRate: arrivalRate, service: .exponential(mean: 1 / serviceRate))])
    model.patience = law
    return SimulationStudy(
      utilisation: utilisation,
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("gave_up_share", .abandoned, per: .arrivals), .ratio("waited_share", .delayed, per: .arrivals),
            .ratio("wait_all_mean", [.wait, .abandonedWait], per: [.starts, .abandoned]),
            .ratio("wait_served_mean", .wait, per: .starts),
            .ratio("busy_share", .busyTime, per: .time, divisor: Double(servers)),
          ])
      ])
  }
}

extension Patience {
  /// The law from which the simulation draws; nil for patience without end.
  fileprivate var law: ServiceLaw? {
    switch self {
    case .endless: nil
    case .exponential(let rate): .exponential(mean: 1 / rate)
    case .fixed(let time): .deterministic(time)
    }
  }
}
