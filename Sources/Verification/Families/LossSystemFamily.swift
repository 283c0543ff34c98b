import Texts

extension FamilyChecker {
  /// M/M/c without waiting room.
  static let lossSystem = FamilyChecker(Words("erlang-loss", "M/M/c/c 损失制")) { (inputs) throws(RecordProblem) in
    let system = try LossSystem(inputs)
    return .quantities([
      ("erlang_b", system.blocking), ("carried", system.carried), ("utilisation", system.utilisation),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let system = try LossSystem(inputs)
    // The loss does not depend on the service law beyond its mean (Sevastyanov 1957), so a second law must agree too.
    let laws: [(Words, ServiceLaw)] = [
      (Words(""), .exponential(mean: system.meanService)),
      (Words("lognormal service", "对数正态服务时间"), .lognormal(mean: system.meanService, variation: 1)),
    ]
    return SimulationStudy(
      utilisation: system.utilisation,
      experiments: laws.map { label, law in
        .station(
          QueueModel(
            servers: system.servers,
            classes: [QueueClass(arrivalRate: system.offeredLoad / system.meanService, service: law)],
            capacity: system.servers),
          label: label,
          estimators: [
            .ratio("erlang_b", .blocked, per: .arrivals), .ratio("carried", .busyTime, per: .time),
            .ratio("utilisation", .busyTime, per: .time, divisor: Double(system.servers)),
          ])
      })
  }
}

private struct LossSystem {
  let servers: Int
  let offeredLoad: Double
  let meanService: Double

  init(_ inputs: RecordInputs) throws(RecordProblem) {
    servers = try inputs.count("c")
    offeredLoad = try inputs.positive("offered_load")
    meanService = 1 / (try inputs.positive("mu"))
  }

  var blocking: Double { ErlangFormulas.blocking(servers: servers, offeredLoad: offeredLoad) }
  var carried: Double {
    offeredLoad * ErlangFormulas.admission(servers: servers, offeredLoad: offeredLoad)
  }
  var utilisation: Double { carried / Double(servers) }
}
