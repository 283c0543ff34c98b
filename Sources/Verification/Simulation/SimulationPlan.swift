import Texts

/// Which quantities of a record are simulated, and which are not and why.
struct SimulationPlan {
  let jobs: [SimulationJob]
  let skipped: [QuantityCheck]

  /// Nothing for a family that is unknown or has nothing to simulate.
  init(_ record: VerificationRecord) {
    guard let study = FamilyChecker.named(record.family)?.study else {
      self.init(jobs: [], skipped: [])
      return
    }
    do throws(RecordProblem) {
      self.init(record, try study(RecordInputs(fields: record.inputs)))
    } catch {
      let reason =
        switch error {
        case .beyondMethod(let text), .invalid(let text, _): text
        }
      self.init(jobs: [], skipped: Verifier.undecided(record, .simulated, reason))
    }
  }

  private init(jobs: [SimulationJob], skipped: [QuantityCheck]) {
    self.jobs = jobs
    self.skipped = skipped
  }

  private init(_ record: VerificationRecord, _ study: SimulationStudy) {
    // A field whose name looks like the path of another comes second.
    let expected = Dictionary(Self.numbers(in: record.expected, at: "")) { first, _ in first }
    var jobs: [SimulationJob] = []
    var skipped: [QuantityCheck] = []
    for experiment in study.experiments {
      var quantities: [SimulationJob.Quantity] = []
      for estimator in experiment.estimators {
        guard let value = expected[estimator.quantity] else { continue }
        if let reason = Self.reasonToSkip(value, study) ?? experiment.excess {
          skipped.append(
            QuantityCheck(
              name: estimator.quantity, method: .simulated, expected: .number(value), found: nil, allowed: nil,
              standardError: nil,
              verdict: .skipped, reason: reason))
        } else {
          quantities.append(SimulationJob.Quantity(estimator: estimator, expected: value))
        }
      }
      if !quantities.isEmpty { jobs.append(SimulationJob(experiment: experiment, quantities: quantities, record: record.id)) }
    }
    self.jobs = jobs
    self.skipped = skipped
  }

  private static func reasonToSkip(_ expected: Double, _ study: SimulationStudy) -> Words? {
    if study.utilisation > 0.95 + 1e-9 { return Words("servers are busy more than 95 % of the time", "服务台忙碌率超过 95%") }
    if expected < 0.01 { return Words("the expected value is below 0.01", "预期值小于 0.01") }
    return nil
  }

  /// All numbers of a value with their paths.
  private static func numbers(in value: ReferenceValue, at path: String) -> [(String, Double)] {
    switch value {
    case .number(let number): [(path, number)]
    case .list(let values): values.enumerated().flatMap { numbers(in: $1, at: "\(path)[\($0)]") }
    case .object(let fields):
      fields.flatMap { numbers(in: $0.value, at: path.isEmpty ? $0.name : path + "." + $0.name) }
    case .null, .flag, .text: []
    }
  }
}
