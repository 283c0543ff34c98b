import Texts

extension FamilyChecker {
  static let hypercubeQueue = hypercubeWithQueue(Words("hypercube-queue", "超立方等待制"))
  static let hypercubeQueueHeterogeneous = hypercubeWithQueue(Words("hypercube-queue-hetero", "超立方等待制（服务率不同）"))
  static let hypercubeLoss = hypercubeWithLoss(Words("hypercube-loss", "超立方损失制"))
  static let hypercubeLossHeterogeneous = hypercubeWithLoss(Words("hypercube-loss-hetero", "超立方损失制（服务率不同）"))
  static let hypercubeLossPartial = hypercubeWithLoss(Words("hypercube-loss-partial", "超立方损失制（部分派遣）"))

  /// Correction factors of the hypercube approximation.
  static let hypercubeCorrection = FamilyChecker(Words("hypercube-Q", "超立方近似修正因子")) { (inputs) throws(RecordProblem) in
    let utilisation = try inputs.positive("rho")
    try inputs.demandSteadyState(utilisation, blaming: "rho")
    let units = try inputs.count("N")
    guard units <= HypercubeCorrection.mostUnits else {
      throw .beyondMethod(
        Words(
          "the factors are computed for at most \(HypercubeCorrection.mostUnits) units",
          "修正因子最多计算 \(HypercubeCorrection.mostUnits) 个单元"))
    }
    let factors = HypercubeCorrection.factors(units: units, utilisation: utilisation)
    return .object([ReferenceField(name: "Q", value: .numbers(factors))])
  }

  private static func hypercubeWithQueue(_ family: Words) -> FamilyChecker {
    FamilyChecker(family) { (inputs) throws(RecordProblem) in
      let model = try Hypercube(try HypercubeProblem(inputs))
      var fields = sharedQuantities(model)
      fields.append(ReferenceField(name: "P_call_delayed", value: .number(model.chanceOfAllBusy)))
      fields.append(ReferenceField(name: "Wq", value: .number(model.meanWait)))
      fields.append(ReferenceField(name: "dispatch_fraction", value: .matrix(model.dispatchShares)))
      let nonPrimary = model.nonPrimaryShare(of: model.dispatchShares)
      fields.append(ReferenceField(name: "frac_nonprimary_dispatch", value: .number(nonPrimary)))
      if let times = model.problem.travelTimes {
        let immediate = model.meanTravelOfImmediate(times)
        let delayed = model.chanceOfAllBusy
        let fromHome = (1 - delayed) * immediate + delayed * model.meanTravelOfQueuedFromHome(times)
        fields.append(ReferenceField(name: "mean_travel_immediate", value: .number(immediate)))
        fields.append(ReferenceField(name: "mean_travel_home_convention", value: .number(fromHome)))
        if let zoneTimes = try zoneTravelTimes(inputs) {
          let fromZone = model.meanTravelOfQueuedFromZone(zoneTimes)
          let larson = (1 - delayed) * immediate + delayed * fromZone
          fields.append(ReferenceField(name: "TQ_larson", value: .number(fromZone)))
          fields.append(ReferenceField(name: "mean_travel_larson", value: .number(larson)))
        }
      }
      return .object(fields)
    } study: { (inputs) throws(RecordProblem) in
      let problem = try HypercubeProblem(inputs)
      return SimulationStudy(
        utilisation: problem.totalRate / problem.totalServiceRate, experiments: [.hypercube(problem)])
    }
  }

  private static func hypercubeWithLoss(_ family: Words) -> FamilyChecker {
    FamilyChecker(family) { (inputs) throws(RecordProblem) in
      let model = try Hypercube(try HypercubeProblem(inputs))
      var fields = sharedQuantities(model)
      let shares = model.dispatchSharesOfServed
      fields.append(ReferenceField(name: "P_loss", value: .number(model.chanceOfLoss)))
      fields.append(ReferenceField(name: "P_loss_by_zone", value: .numbers(model.lossByZone)))
      fields.append(ReferenceField(name: "dispatch_fraction_of_served", value: .matrix(shares)))
      fields.append(ReferenceField(name: "frac_nonprimary_of_served", value: .number(model.nonPrimaryShare(of: shares))))
      if let times = model.problem.travelTimes {
        fields.append(ReferenceField(name: "mean_travel_served", value: .number(model.meanTravelOfImmediate(times))))
      }
      return .object(fields)
    } study: { (inputs) throws(RecordProblem) in
      let problem = try HypercubeProblem(inputs)
      let workloads = try Hypercube(problem).workloads
      return SimulationStudy(
        utilisation: workloads.reduce(0, +) / Double(workloads.count), experiments: [.hypercube(problem)])
    }
  }

  private static func sharedQuantities(_ model: Hypercube) -> [ReferenceField] {
    let workloads = model.workloads
    return [
      ReferenceField(name: "workloads", value: .numbers(workloads)),
      ReferenceField(name: "mean_workload", value: .number(workloads.reduce(0, +) / Double(workloads.count))),
      ReferenceField(name: "P_all_idle", value: .number(model.chanceOfAllIdle)),
      ReferenceField(name: "P_all_busy", value: .number(model.chanceOfAllBusy)),
    ]
  }

  /// Travel times between zones by city-block distance, where the record places the zones.
  private static func zoneTravelTimes(_ inputs: RecordInputs) throws(RecordProblem) -> [[Double]]? {
    guard inputs.has("zone_xy_km") else { return nil }
    _ = try inputs.choice("metric", ["manhattan": true])
    let places = try inputs.matrix("zone_xy_km")
    let speed = try inputs.positive("speed_km_per_min")
    let zones = try inputs.numbers(inputs.has("zone_rates") ? "zone_rates" : "zone_rates_per_min").count
    guard places.count == zones, places.allSatisfy({ $0.count == 2 }) else {
      throw inputs.refused("zone_xy_km", Words("a list with a pair of numbers for every zone", "每个分区一对数的列表"))
    }
    return places.map { from in
      places.map { to in (abs(from[0] - to[0]) + abs(from[1] - to[1])) / speed }
    }
  }
}

extension HypercubeProblem {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    let zoneRates = try inputs.positives(inputs.has("zone_rates") ? "zone_rates" : "zone_rates_per_min", atMost: 1_000)
    let meanServices = try inputs.positives(inputs.has("mean_service") ? "mean_service" : "mean_service_min")
    guard meanServices.count <= 12 else {
      throw .beyondMethod(Words("the sets of busy units are solved for at most 12 units", "忙碌单元集合最多求解 12 个单元"))
    }
    let units = 0..<meanServices.count
    let preferences = try inputs.matrix("preference_lists_by_zone").map { row in row.compactMap { Int(exactly: $0) } }
    guard preferences.count == zoneRates.count,
      preferences.allSatisfy({ !$0.isEmpty && $0.allSatisfy(units.contains) && Set($0).count == $0.count })
    else {
      throw inputs.refused(
        "preference_lists_by_zone", Words("a list of known units, each once, for every zone", "每个分区一个列表，列出已知的警组，各一次"))
    }
    let travelTimes = inputs.has(Self.travelField) ? try inputs.matrix(Self.travelField, in: 0...1e9) : nil
    if let travelTimes {
      guard travelTimes.count == units.count, travelTimes.allSatisfy({ $0.count == zoneRates.count }) else {
        throw inputs.refused(Self.travelField, Words("a time for every unit and zone", "每个警组到每个分区的时间"))
      }
    }
    self.init(
      zoneRates: zoneRates, serviceRates: meanServices.map { 1 / $0 }, preferences: preferences,
      queues: try inputs.choice("discipline", ["infinite-queue FCFS": true, "loss": false]), travelTimes: travelTimes)
    guard queues else { return }
    guard preferences.allSatisfy({ $0.count == units.count }) else {
      throw inputs.refused(
        "preference_lists_by_zone",
        Words("a list of all units for every zone, as calls wait for any of them", "每个分区一个列表，列出全部警组，因为警情等候其中任何一个"))
    }
    try inputs.demandSteadyState(
      totalRate / totalServiceRate, blaming: inputs.has("mean_service") ? "mean_service" : "mean_service_min")
  }

  private static let travelField = "travel_time_min_server_by_zone"
}
