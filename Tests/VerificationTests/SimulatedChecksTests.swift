import DiscreteEvents
import Synchronization
import Testing
import Texts

@testable import Verification

@Suite("Simulated checks")
struct SimulatedChecksTests {
  /// One record of each simulated family, small enough for short runs.
  static let small = [
    "erlang/c2-rho0.3", "erlang-loss/c3", "mmcK/c2-K6", "erlangA/c1", "priority-nonpreemptive/c2-0.5",
    "priority-preemptive-resume/c1", "priority-nonpreemptive-hetero/c3", "mg1/lognormal-m1-cv0.5", "mg1-priority/case5",
    "hypercube-queue/larson", "hypercube-loss-partial/n6", "mt-g-inf/uniform", "availability/mtbf100",
    "counter-pooling/plan", "counter-patience/one", "counter-deadline/two", "counter-balk/six-waiting-patient",
    "camera-alerts/flood",
  ]

  @Test("short runs of every simulated family agree with the known answers", arguments: small)
  func shortRunsAgree(prefix: String) throws {
    let record = try #require(ReferenceLibrary.embedded.first { $0.id.hasPrefix(prefix) })
    let plan = SimulationPlan(record)
    #expect(!plan.jobs.isEmpty)
    for job in plan.jobs {
      let totals = (0..<SimulationRunner.replications).map { replication in
        job.experiment.replicate(
          KeyedRandom(seed: job.seed, replication: UInt32(replication)), job.experiment.pilotLength / 20 + 1)
      }
      for (quantity, estimate) in zip(job.quantities, job.estimates(totals)) {
        let off = abs(estimate.mean - quantity.expected)
        #expect(off <= 5 * estimate.standardError, "\(record.id) \(job.experiment.label) \(quantity.estimator.quantity)")
        #expect(estimate.standardError < quantity.expected, "\(record.id) \(job.experiment.label) \(quantity.estimator.quantity)")
      }
    }
  }

  @Test("a right quantity passes, a wrong one is a miss, and threads change nothing but the time")
  func wholeRun() throws {
    let record = try #require(ReferenceLibrary.embedded.first { $0.id.hasPrefix("mmcK/c2-K2") })
    let altered = VerificationRecord(
      id: record.id, family: record.family, inputs: record.inputs, expected: .quantities([("P0", 0.23)]),
      tolerance: .init(relative: 1, absolute: 0), source: "", derivation: "")
    let last = Atomic(0)
    let outcomes = try Verifier.run([record, altered], simulate: true, threads: 3) {
      last.store($0.percent, ordering: .relaxed)
    }
    #expect(last.load(ordering: .relaxed) == 100)
    #expect(outcomes.map(\.verdict) == [.pass, .miss])
    #expect(outcomes[1].misses.map(\.method) == [.simulated])
    let simulated = outcomes[0].quantities.filter { $0.method == .simulated && $0.verdict == .pass }
    #expect(simulated.map(\.name) == ["P_block", "P0", "throughput", "utilisation"])
    for quantity in simulated {
      guard case .number(let expected) = quantity.expected, let error = quantity.standardError else { continue }
      #expect(error <= VerificationEffort.standard.largestRelativeError * expected)
    }
    #expect(try Verifier.run([record, altered], simulate: true, threads: 1) == outcomes)
  }

  @Test("quantities that are too small or at too high a load are skipped with the reason")
  func unfitQuantitiesAreSkipped() throws {
    let crowded = try #require(ReferenceLibrary.embedded.first { $0.id == "erlang/c4-rho0.99" })
    let plan = SimulationPlan(crowded)
    #expect(plan.jobs.isEmpty)
    #expect(Set(plan.skipped.map(\.reason?.en)) == ["servers are busy more than 95 % of the time"])
    let idle = try #require(ReferenceLibrary.embedded.first { $0.id == "erlang/c4-rho0.3" })
    let small = SimulationPlan(idle).skipped
    #expect(small.map(\.name) == ["P_wait_gt_0p5", "Wq_second_moment"])
    #expect(Set(small.map(\.reason?.en)) == ["the expected value is below 0.01"])
  }

  @Test("a control takes its part out of the mean and out of the standard error")
  func controlsExplain() {
    let control = [1.0, -2, 3, -1.5, 0.5, -0.25]
    let noise = [0.1, 0.1, -0.2, 0.1, -0.1, 0.0]
    let values = zip(control, noise).map { 5 + 2 * $0 + $1 }
    let plain = ControlledMean(values, controls: [])
    let controlled = ControlledMean(values, controls: [control, control.map { 3 * $0 }, control.map { _ in 0 }])
    #expect(plain.freedom == 5)
    #expect(controlled.freedom == 4)
    #expect(abs(plain.mean - 5) > 0.05)
    #expect(abs(controlled.mean - 5) < 0.01)
    #expect(controlled.standardError < 0.05 * plain.standardError)
  }

  @Test("the jackknife of a mean is the mean with its usual standard error")
  func jackknifeOfAMean() {
    let estimate = QuantityEstimator.ratio("x", at: 0, per: 1).estimate([[1, 1], [2, 1], [6, 1]], controls: [])
    #expect(abs(estimate.mean - 3) < 1e-14)
    #expect(abs(estimate.standardError - (7.0 / 3).squareRoot()) < 1e-14)
    #expect(estimate.freedom == 2)
  }

  @Test("a station too slow to forget its start, or with too large a fleet, is not simulated, and says so")
  func endlessRunsAreSkipped() throws {
    let records: [(String, String)] = [
      (#"{"c": 900000, "lambda_": 1000, "mu": 0.002}"#, "erlang"),
      (#"{"mtbf": 1, "mttr": 1, "T": 1000000000, "units": 3, "k_required": 2}"#, "availability"),
      (#"{"mtbf": 1000000, "mttr": 0.001, "T": 1, "units": 3, "k_required": 2}"#, "availability"),
    ]
    for (inputs, family) in records {
      let json = """
        {"records": [{"id": "\(family)/x", "inputs": \(inputs), "expected": {"Wq": 1, "A_at_T": 0.5, "expected_failures_0_T": 1},
          "tolerance": {"rel": 1, "abs": 1}}]}
        """
      let record = try #require(try Verifier.load(json: json.utf8).first)
      let plan = SimulationPlan(record)
      #expect(plan.jobs.isEmpty, "\(inputs)")
      #expect(!plan.skipped.isEmpty && plan.skipped.allSatisfy { $0.verdict == .skipped && $0.reason != nil }, "\(inputs)")
    }
  }
}
