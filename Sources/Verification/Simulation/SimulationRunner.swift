import Texts
import Experiments
import DiscreteEvents

/// Plans and runs the simulated checks of many records, and judges them together.
///
/// Each experiment runs twice: a short pilot says how many observations the quantities need for their standard error; the main run
/// uses other random numbers, and only its totals are judged. So the length of a run never depends on the data it is judged by.
struct SimulationRunner {
  private let records: [VerificationRecord]
  private let effort: VerificationEffort
  private let threads: Int
  private let progress: @Sendable (VerificationProgress) -> Void

  init(
    _ records: [VerificationRecord], effort: VerificationEffort, threads: Int,
    progress: @escaping @Sendable (VerificationProgress) -> Void
  ) {
    self.records = records
    self.effort = effort
    self.threads = threads
    self.progress = progress
  }

  /// Simulated checks per record.
  func checks() -> [[QuantityCheck]] {
    let plans = records.map(SimulationPlan.init)
    let jobs = plans.flatMap(\.jobs)
    let estimates = run(jobs)
    let comparisons = jobs.reduce(0) { $0 + $1.quantities.count }
    var next = 0
    return plans.map { plan in
      let own = zip(plan.jobs, estimates[next..<(next + plan.jobs.count)])
      next += plan.jobs.count
      return own.flatMap { job, estimates in judge(job, estimates, risk: Self.familyRisk / Double(comparisons)) } + plan.skipped
    }
  }

  /// Mean and standard error of each quantity of each job, from the main run.
  private func run(_ jobs: [SimulationJob]) -> [[ControlledMean]] {
    let total = 2 * jobs.count * Self.replications
    let pilots = totals(jobs, lengths: jobs.map(\.experiment.pilotLength), firstReplication: 0, done: 0, total: total)
    let lengths = zip(jobs, pilots).map { job, pilot in job.length(after: pilot, effort) }
    let mains = totals(
      jobs, lengths: lengths, firstReplication: Self.replications, done: total / 2, total: total)
    return zip(jobs, mains).map { job, totals in job.estimates(totals) }
  }

  /// Totals per job and replication.
  private func totals(
    _ jobs: [SimulationJob], lengths: [Int], firstReplication: Int, done: Int, total: Int
  ) -> [[[Double]]] {
    let count = Self.replications
    // Jobs with the longest runs first, so that no thread is left alone with one at the end.
    let order = jobs.indices.sorted { (lengths[$0], $1) > (lengths[$1], $0) }
    let progress = progress
    let flat = WorkQueue.map(count: jobs.count * count, threads: threads) { task in
      let job = order[task / count]
      let replication = UInt32(firstReplication + task % count)
      let random = KeyedRandom(seed: jobs[job].seed, replication: replication)
      return jobs[job].experiment.replicate(random, lengths[job])
    } finished: { finished in
      let before = VerificationProgress(done: done + finished - 1, total: total)
      let after = VerificationProgress(done: done + finished, total: total)
      if after.percent != before.percent { progress(after) }
    }
    var result = jobs.map { _ in [[Double]]() }
    for (place, job) in order.enumerated() { result[job] = Array(flat[(place * count)..<((place + 1) * count)]) }
    return result
  }

  /// - Parameter risk: chance that one comparison misses although everything is right.
  private func judge(_ job: SimulationJob, _ estimates: [ControlledMean], risk: Double) -> [QuantityCheck] {
    zip(job.quantities, estimates).map { quantity, estimate in
      let limit = StudentT(freedom: Double(estimate.freedom)).critical(risk)
      let allowed = limit * estimate.standardError + Self.rounding * quantity.expected
      let relative = estimate.standardError / quantity.expected
      let verdict: VerificationVerdict
      var notes = job.experiment.label.en.isEmpty ? [] : [job.experiment.label]
      if !(relative <= effort.largestRelativeError) {
        verdict = .skipped
        let percent = Int((100 * effort.largestRelativeError).rounded())
        notes.append(
          Words(
            "the standard error is above \(percent) % of the expected value within the time budget",
            "在时间预算内标准误仍高于预期值的 \(percent)%"))
      } else if abs(estimate.mean - quantity.expected) <= allowed {
        verdict = .pass
      } else {
        verdict = .miss
        let errors = (limit * 100).rounded() / 100
        notes.append(Words("off by more than \(errors) standard errors", "相差超过 \(errors) 个标准误"))
      }
      return QuantityCheck(
        name: quantity.estimator.quantity, method: .simulated, expected: .number(quantity.expected),
        found: .number(estimate.mean),
        allowed: allowed, standardError: estimate.standardError, verdict: verdict,
        reason: notes.isEmpty ? nil : Words(notes.map(\.en).joined(separator: "; "), notes.map(\.zhHans).joined(separator: "；")))
    }
  }

  /// Independent replications per experiment.
  static let replications = 64
  /// Chance that any of all comparisons misses although everything is right.
  static let familyRisk = 0.001
  /// What whole ticks may do to a quantity; it matters only for constants, whose standard error is 0.
  static let rounding = 1e-6
}
