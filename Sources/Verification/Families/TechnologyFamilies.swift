import Texts

extension FamilyChecker {
  /// Two machines of a platform, beside one alone.
  static let standby = FamilyChecker(Words("standby", "双机热备")) { (inputs) throws(RecordProblem) in
    let pair = StandbyPair(
      meanUp: try inputs.positive("up_hours"), meanDown: try inputs.positive("down_hours"),
      commonCause: try inputs.fraction("common_cause_share", else: 0),
      coverage: try inputs.fraction("switch_over_share", else: 1),
      switchTime: try inputs.number("switch_hours", in: 0...1e9, else: 0),
      repairCrews: try inputs.count("repair_crews"))
    let single = AlternatingRenewal(meanUp: pair.meanUp, meanDown: pair.meanDown)
    let singleDown = single.meanDown / (single.meanUp + single.meanDown)
    return .quantities([
      ("availability", pair.availability), ("down_hours_per_year", pair.unavailability * hoursPerYear),
      ("outages_per_year", pair.outageRate * hoursPerYear), ("outage_hours_mean", pair.unavailability / pair.outageRate),
      ("single_availability", single.availability), ("single_down_hours_per_year", singleDown * hoursPerYear),
      ("down_over_single", pair.unavailability / singleDown), ("availability_after_a_week", pair.availability(at: 168)),
    ])
  }

  private static let hoursPerYear = 8_760.0

  /// Devices that break for good, and repairs as far as they are paid.
  ///
  /// While money is short it is spent as it comes: dW/dt = (u − W)/L, where W is the share that works, L the mean time to a
  /// lasting fault, and u the share of the upkeep that is paid; with all of it paid every device works.
  static let upkeep = FamilyChecker(Words("upkeep", "设备维护")) { (inputs) throws(RecordProblem) in
    let paid = min(1, try inputs.number("upkeep_paid_share", in: 0...1e6))
    let life = try inputs.positive("months_to_lasting_fault_mean")
    let working = LinearApproach(start: 1, limit: paid, rate: 1 / life)
    let months = try inputs.lookTimes("months")
    let means = Set(months + [36]).compactMap { Int(exactly: $0) }.sorted().map { month in
      ReferenceField(name: "working_share_mean_of_\(month)_months", value: .number(working.mean(through: Double(month))))
    }
    return .object(
      [
        ReferenceField(name: "working_share_at", value: .numbers(months.map { working.value(at: $0) })),
        ReferenceField(name: "working_share_long_run", value: .number(paid)),
        ReferenceField(name: "months_until_80_percent", value: .quantity(working.timeToFall(to: 0.8))),
      ] + means)
  }

  /// Alerts of cameras that somebody reviews, and the calls that come of them.
  static let cameraAlerts = FamilyChecker(Words("camera-alerts", "视频告警")) { (inputs) throws(RecordProblem) in
    let offences = try inputs.notNegative("offences_in_view_per_day")
    let seen = 1 - (try inputs.fraction("missed_by_machine_share"))
    let found = seen * (1 - (try inputs.fraction("overlooked_by_reviewer_share")))
    let falseAlerts = try inputs.notNegative("false_alerts_per_day")
    let review = try inputs.reviewTime()
    let delay = try inputs.number("machine_delay_seconds", in: 0...1e9, else: 0) / 60
    let alerts = offences * seen + falseAlerts
    let trueCalls = offences * found
    let calls = trueCalls + falseAlerts * (try inputs.fraction("let_through_share"))
    let queue = SingleServerQueue(arrivalRate: alerts / 1_440, service: review)
    let wait = try inputs.isSteady(queue.utilisation) ? queue.meanWait : nil
    return .fields([
      "alerts_per_day": .number(alerts), "false_alert_share": .quantity(alerts > 0 ? falseAlerts / alerts : nil),
      "reviewer_busy_share": .number(min(1, queue.utilisation)), "wait_review_mean": .quantity(wait),
      "alert_to_decision_mean": .quantity(wait.map { delay + $0 + review.mean }),
      "reviewer_hours_per_day": .number(alerts * review.mean / 60), "calls_per_day": .number(calls),
      "call_is_true_share": .quantity(calls > 0 ? trueCalls / calls : nil), "found_of_offences_share": .number(found),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let alerts =
      try inputs.notNegative("offences_in_view_per_day") * (1 - inputs.fraction("missed_by_machine_share"))
      + inputs.notNegative("false_alerts_per_day")
    let review = try inputs.reviewTime()
    let queue = SingleServerQueue(arrivalRate: alerts / 1_440, service: review)
    guard alerts > 0, try inputs.isSteady(queue.utilisation) else {
      throw .beyondMethod(
        Words("without alerts, or with more than can be reviewed, there is no line to simulate", "没有告警或告警多于可复核量时，没有可模拟的队列"))
    }
    let model = QueueModel(servers: 1, classes: [QueueClass(arrivalRate: queue.arrivalRate, service: review)])
    return SimulationStudy(
      utilisation: queue.utilisation,
      experiments: [
        .station(
          model,
          estimators: [
            .ratio("reviewer_busy_share", .busyTime, per: .time), .ratio("wait_review_mean", .wait, per: .starts),
          ])
      ])
  }
}

extension RecordInputs {
  /// Two moments are known; the law of the simulation is a gamma with these.
  fileprivate func reviewTime() throws(RecordProblem) -> ServiceLaw {
    let mean = try positive("review_minutes_mean")
    let variation = try number("review_minutes_cv", in: 0...100, else: 1)
    return variation == 0
      ? .deterministic(mean) : variation == 1 ? .exponential(mean: mean) : .gamma(mean: mean, variation: variation)
  }
}
