import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Simulated checks")
struct SimulatedChecksTests {
  @Test("small simulations agree with known answers", arguments: ["erlang-loss/c2-a0.2", "mmcK/c4-K4", "hypercube-Q/N3"])
  func smallSimulationsAgree(prefix: String) throws {
    let record = try #require(ReferenceLibrary.embedded.first { $0.id.hasPrefix(prefix) })
    let outcome = try #require(Verification.run([record], simulate: true, threads: 2).first)
    #expect(outcome.verdict == .pass, "\(outcome.misses)")
    #expect(outcome.figures.contains { $0.method == .simulated && $0.verdict == .pass } == (record.family != "hypercube-Q"))
  }

  @Test("the result does not depend on the number of threads")
  func resultDoesNotDependOnThreads() throws {
    let record = try #require(ReferenceLibrary.embedded.first { $0.id.hasPrefix("mmcK/c2-K2") })
    let one = Verification.run([record], simulate: true, threads: 1)
    #expect(Verification.run([record], simulate: true, threads: 3) == one)
  }
}
