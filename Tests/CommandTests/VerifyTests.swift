import Foundation
import Testing

@Suite("Verification", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct VerifyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try .withTinyCity() }

  @Test("the closed forms of the embedded records hold")
  func quick() throws {
    let outcome = try RolloutBinary.run("verify", "--quick", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains(" 0 miss"))
  }

  @Test("a wrong record is a miss, status 1")
  func miss() throws {
    try folder.write(
      """
      {"records": [{"id": "erlang/wrong", "family": "erlang", "source": "none",
        "inputs": {"c": 1, "rho": 0.3, "mu": 1, "lambda_": 0.3, "offered_load": 0.3},
        "expected": {"erlang_c": 0.5}, "tolerance": {"rel": 1e-9, "abs": 1e-12}}]}
      """, to: "records.json")
    let outcome = try RolloutBinary.run("verify", "--quick", "--reference", "records.json", in: folder.url)
    #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
  }

  @Test("records that cannot be read are bad data, a missing file missing input")
  func unreadable() throws {
    try folder.write("{ \"records\": [ ", to: "records.json")
    let outcome = try RolloutBinary.run("verify", "--reference", "records.json", in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("records.json:1:"))
    #expect(try RolloutBinary.run("verify", "--reference", "none.json", in: folder.url).status == 66)
  }
}
