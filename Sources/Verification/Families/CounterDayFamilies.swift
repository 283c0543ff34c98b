import Texts

extension FamilyChecker {
  /// A day at windows that begins with an empty hall; after the last step nobody is let in, and those inside are served.
  static let counterDay = FamilyChecker(Words("counter-day", "窗口一日")) { (inputs) throws(RecordProblem) in
    let steps = try inputs.daySteps()
    let serviceRate = 1 / (try inputs.positive("service_minutes_mean"))
    var line = TransientQueue(serviceRate: serviceRate)
    var waited = 0.0
    for step in steps { waited += try line.advance(step.minutes, arrivalRate: step.arrivalRate, windows: step.windows) }
    let arrivals = steps.reduce(0) { $0 + $1.minutes * $1.arrivalRate }
    let last = steps[steps.count - 1].windows
    waited += line.meanWaitingToEmpty(windows: last)
    return .fields([
      "arrivals_mean": .number(arrivals), "wait_mean": .number(arrivals > 0 ? waited / arrivals : 0),
      "in_station_mean_at": .numbers(try meansInStation(inputs.lookTimes("asked_at_minutes"), steps, serviceRate)),
      "waiting_at_close_mean": .number(line.meanWaiting(windows: last)),
      "somebody_at_close_share": .number(line.chanceOfSomebody),
      "overtime_minutes_mean": .number(line.meanTimeToEmpty(windows: last)),
    ])
  }

  /// Mean number in the station at each time, in the order in which they are asked.
  private static func meansInStation(
    _ times: [Double], _ steps: [DayStep], _ serviceRate: Double
  ) throws(RecordProblem) -> [Double] {
    var means = times
    var line = TransientQueue(serviceRate: serviceRate)
    var (now, place, left) = (0.0, 0, steps[0].minutes)
    for index in times.indices.sorted(by: { times[$0] < times[$1] }) {
      while place < steps.count, now + left <= times[index] {
        try line.advance(left, arrivalRate: steps[place].arrivalRate, windows: steps[place].windows)
        now += left
        place += 1
        left = place < steps.count ? steps[place].minutes : 0
      }
      let step = steps[min(place, steps.count - 1)]
      let span = max(0, times[index] - now)
      try line.advance(span, arrivalRate: place < steps.count ? step.arrivalRate : 0, windows: step.windows)
      now += span
      left = max(0, left - span)
      means[index] = line.meanInStation
    }
    return means
  }

  /// More calls than can be answered for some hours, and how long the line remembers them.
  static let overload = FamilyChecker(Words("overload", "过载与恢复")) { (inputs) throws(RecordProblem) in
    let usual = DelayQueue(
      servers: try inputs.count("units"), arrivalRate: try inputs.notNegative("calls_per_hour"),
      serviceRate: 60 / (try inputs.positive("service_minutes_mean")))
    let load = usual.offeredLoad / Double(usual.servers)
    try inputs.demandSteadyState(load, blaming: "calls_per_hour")
    let factor = try inputs.number("surge_factor", in: 0...1e6)
    let hours = try inputs.number("surge_hours", in: 0...1e6)
    let times = try inputs.lookTimes("asked_after_hours")
    var line = try TransientQueue(stationary: usual)
    try line.advance(hours, arrivalRate: factor * usual.arrivalRate, windows: usual.servers)
    let backlog = max(0, factor * usual.arrivalRate - Double(usual.servers) * usual.serviceRate) * hours
    return .fields([
      "usual_load": .number(load), "surge_load": .number(factor * load), "in_line_usual_mean": .number(usual.meanQueue),
      "in_line_at_end_of_surge_mean": .number(line.meanWaiting(windows: usual.servers)),
      "in_line_after_mean": .numbers(try meansInLine(times, line, usual)),
      "recovery_hours": .number(try Recovery(of: usual).time(from: line)),
      "fluid_backlog": .number(backlog), "fluid_recovery_hours": .number(backlog / usual.spareRate),
    ])
  }

  private static func meansInLine(
    _ times: [Double], _ start: TransientQueue, _ usual: DelayQueue
  ) throws(RecordProblem) -> [Double] {
    var means = times
    var (line, now) = (start, 0.0)
    for index in times.indices.sorted(by: { times[$0] < times[$1] }) {
      try line.advance(times[index] - now, arrivalRate: usual.arrivalRate, windows: usual.servers)
      now = times[index]
      means[index] = line.meanWaiting(windows: usual.servers)
    }
    return means
  }
}

/// A part of the day in which nothing changes but the line.
private struct DayStep {
  let minutes: Double
  /// Per minute.
  let arrivalRate: Double
  let windows: Int
}

extension RecordInputs {
  fileprivate func daySteps() throws(RecordProblem) -> [DayStep] {
    var steps: [DayStep] = []
    for step in try objects("steps") {
      steps.append(
        DayStep(
          minutes: try step.number("minutes", in: 0...1e6), arrivalRate: try step.notNegative("arrivals_per_hour") / 60,
          windows: try step.count("windows", in: 0...1_000_000)))
    }
    guard let last = steps.last, steps.count <= 1_000 else {
      throw refused("steps", Words("a list of 1 to 1000 steps", "含 1 至 1000 段的列表"))
    }
    guard last.windows > 0 else {
      throw refused(
        "steps[\(steps.count - 1)].windows", Words("at least 1, to serve those who are inside", "至少为 1，以便办完在内等候者"), .number(0))
    }
    return steps
  }
}
