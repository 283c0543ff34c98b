import Texts

extension FamilyChecker {
  /// M/G/1, first come first served.
  static let singleServerQueue = FamilyChecker(Words("mg1", "M/G/1")) { (inputs) throws(RecordProblem) in
    let queue = try SingleServerQueue(inputs)
    return .quantities([
      ("Wq", queue.meanWait), ("W", queue.meanSojourn), ("Lq", queue.meanQueue),
      ("Wq_second_moment", queue.secondMomentOfWait), ("Wq_sd", queue.deviationOfWait),
      ("service_second_moment", queue.service.secondMoment),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let queue = try SingleServerQueue(inputs)
    return SimulationStudy(
      utilisation: queue.utilisation,
      experiments: [
        .station(
          QueueModel(servers: 1, classes: [QueueClass(arrivalRate: queue.arrivalRate, service: queue.service)]),
          estimators: [
            .ratio("Wq", .wait, per: .starts), .ratio("W", .sojourn, per: .served), .ratio("Lq", .queueTime, per: .time),
            .ratio("Wq_second_moment", .squaredWait, per: .starts).secondary,
            .deviation("Wq_sd", sum: .wait, squares: .squaredWait, count: .starts).secondary,
            .ratio("service_second_moment", .squaredService, per: .served),
          ])
      ])
  }

  /// M/G/1 with priorities, non-preemptive and preemptive-resume.
  static let singleServerPriorities = FamilyChecker(Words("mg1-priority", "M/G/1 优先级")) { (inputs) throws(RecordProblem) in
    let station = try SingleServerPriorities(inputs)
    return .object([
      ReferenceField(name: "Wq_nonpreemptive", value: .numbers(station.meanWaitsNonPreemptive)),
      ReferenceField(name: "sojourn_preemptive_resume", value: .numbers(station.meanSojournsPreemptive)),
      ReferenceField(name: "rho", value: .number(station.utilisation)),
    ])
  } study: { (inputs) throws(RecordProblem) in
    let station = try SingleServerPriorities(inputs)
    try QueueModel.demandFewClasses(station.classes.count)
    let classes = station.classes.map { QueueClass(arrivalRate: $0.arrivalRate, service: $0.service) }
    return SimulationStudy(
      utilisation: station.utilisation,
      experiments: [
        .station(
          QueueModel(servers: 1, classes: classes),
          estimators: classes.indices.map { .ratio("Wq_nonpreemptive[\($0)]", .wait, per: .starts, class: $0) }
            + [.ratio("rho", .busyTime, per: .time)]),
        .station(
          QueueModel(servers: 1, classes: classes, preempts: true), label: Words("preemptive", "抢占"),
          estimators: classes.indices.map { .ratio("sojourn_preemptive_resume[\($0)]", .sojourn, per: .served, class: $0) }),
      ])
  }
}

extension SingleServerQueue {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    self.init(arrivalRate: try inputs.positive("lambda_"), service: try inputs.serviceLaw(meanName: "mean_service"))
    try inputs.demandSteadyState(utilisation, blaming: "lambda_")
  }
}

extension SingleServerPriorities {
  fileprivate init(_ inputs: RecordInputs) throws(RecordProblem) {
    var classes: [(arrivalRate: Double, service: ServiceLaw)] = []
    for object in try inputs.objects("classes_high_to_low") {
      classes.append((try object.positive("lambda_"), try object.serviceLaw(meanName: "mean")))
    }
    guard !classes.isEmpty else { throw inputs.refused("classes_high_to_low", Words("a list of classes", "类别的列表")) }
    self.init(classes: classes)
    try inputs.demandSteadyState(utilisation, blaming: "classes_high_to_low")
  }
}
