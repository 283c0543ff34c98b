import Texts

extension FamilyChecker {
  /// Windows with a line each, against one line for all of them.
  static let pooledWindows = FamilyChecker(Words("counter-pooling", "合并排队")) { (inputs) throws(RecordProblem) in
    let separate = try SeparateWindows(inputs)
    let pooled = DelayQueue(pooling: separate)
    let load = pooled.offeredLoad / Double(pooled.servers)
    let isSteady = try inputs.isSteady(load)
    let wait = isSteady ? pooled.meanWait : nil
    return .fields([
      "wait_separate_mean": .quantity(separate.meanWait), "wait_pooled_mean": .quantity(wait),
      "pooled_over_separate": .quantity(separate.meanWait.flatMap { own in wait.map { $0 / own } }),
      "wait_separate_p90": .quantity(separate.wait(exceededBy: 0.1)),
      "wait_pooled_p90": .quantity(isSteady ? pooled.wait(exceededBy: 0.1) : nil),
      "within_20_separate": .number(1 - separate.chanceOfWait(longerThan: 20)),
      "within_20_pooled": .number(isSteady ? 1 - pooled.chanceOfWait(longerThan: 20) : 0),
      "busy_share": .number(min(1, load)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let separate = try SeparateWindows(inputs)
    let pooled = DelayQueue(pooling: separate)
    let load = pooled.offeredLoad / Double(pooled.servers)
    guard try inputs.isSteady(load) else {
      throw .beyondMethod(Words("a line that grows without end is not simulated", "无限增长的队列不作模拟"))
    }
    let windows = [pooled.experiment(Words("one line", "合并排一队"), quantity: "pooled")]
    guard Set(separate.arrivalRates).count == 1 else { return SimulationStudy(utilisation: load, experiments: windows) }
    let one = DelayQueue(servers: 1, arrivalRate: separate.arrivalRates[0], serviceRate: separate.serviceRate)
    return SimulationStudy(
      utilisation: load, experiments: windows + [one.experiment(Words("a line each", "各排一队"), quantity: "separate")])
  }

  /// Needs that come again because a paper is missing.
  static let repeatedVisits = FamilyChecker(Words("counter-two-trips", "材料不齐再跑")) { (inputs) throws(RecordProblem) in
    let visits = RepeatedVisits(
      missing: try inputs.fraction("missing_share"), accepted: try inputs.fraction("accepted_all_the_same_share", else: 0),
      again: try inputs.flag("may_be_missing_again", else: true))
    guard let visits else {
      throw inputs.refused(
        "missing_share", Words("below 1, or some accepted all the same: otherwise nobody is ever done", "小于 1，或部分容缺受理：否则永远办不成"))
    }
    let needs = try inputs.notNegative("needs_per_hour")
    let service = try inputs.positive("service_minutes_mean")
    // The delay changes when people come back, not how many there are.
    _ = try inputs.number("return_delay_minutes_mean", in: 0...1e9, else: 0)
    let queue = DelayQueue(
      servers: try inputs.count("windows"), arrivalRate: needs * visits.trips / 60, serviceRate: 1 / service)
    let load = queue.offeredLoad / Double(queue.servers)
    let wait = try inputs.isSteady(load) ? queue.meanWait : nil
    return .fields([
      "trips_mean": .number(visits.trips), "one_trip_share": .number(1 - visits.returning),
      "visits_per_hour": .number(needs * visits.trips), "busy_share": .number(min(1, load)),
      "wait_visit_mean": .quantity(wait), "wait_need_mean": .quantity(wait.map { $0 * visits.trips }),
      "in_station_need_mean": .quantity(wait.map { ($0 + service) * visits.trips }),
    ])
  }
}

extension SeparateWindows {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let name = "arrivals_per_hour_by_window"
    let rates = try inputs.numbers(name, in: 0...1e9)
    guard rates.contains(where: { $0 > 0 }) else {
      throw inputs.refused(name, Words("a list with some number above 0", "至少一个数大于 0 的列表"))
    }
    self.init(arrivalRates: rates.map { $0 / 60 }, serviceRate: 1 / (try inputs.positive("service_minutes_mean")))
  }
}

extension DelayQueue {
  /// One line before as many windows.
  fileprivate init(pooling separate: SeparateWindows) {
    self.init(
      servers: separate.arrivalRates.count, arrivalRate: separate.arrivalRates.reduce(0, +), serviceRate: separate.serviceRate)
  }

  fileprivate func experiment(_ label: Words, quantity: String) -> SimulationExperiment {
    let model = QueueModel(
      servers: servers, classes: [QueueClass(arrivalRate: arrivalRate, service: .exponential(mean: 1 / serviceRate))],
      longWait: 20)
    return .station(
      model, label: label,
      estimators: [
        .ratio("wait_\(quantity)_mean", .wait, per: .starts),
        .complement("within_20_\(quantity)", .longWaits, per: .starts),
      ])
  }
}
