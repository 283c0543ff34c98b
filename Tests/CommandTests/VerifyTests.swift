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

  @Test("with -o every figure is a row of a folder of results, which is not replaced without force")
  func table() throws {
    let outcome = try RolloutBinary.run("verify", "--quick", "-q", "-o", "known", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.files("known").keys.sorted() == ["datapackage.json", "run.json", "verification.csv"])
    let rows = try folder.text("known/verification.csv").split(separator: "\r\n")
    #expect(rows[0] == "id,family,figure,method,verdict,expected,found,allowed,standardError,note,source")
    #expect(rows.count > 100 && rows.dropFirst().allSatisfy { $0.contains(",closed form,pass,") || $0.contains(",skipped,") })
    #expect(try folder.text("known/datapackage.json").contains("\"verification.csv\""))
    #expect(try RolloutBinary.run("verify", "--quick", "-q", "-o", "known", in: folder.url).status == 73)
    #expect(try RolloutBinary.run("verify", "--quick", "-q", "-o", "known", "--force", in: folder.url).status == 0)
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
    // One server busy 0.3 of the time: a caller waits with that chance, and 1e-9 of it and a little are allowed.
    _ = try RolloutBinary.run("verify", "--quick", "--reference", "records.json", "-o", "missed", in: folder.url)
    #expect(
      try folder.text("missed/verification.csv").contains("erlang/wrong,erlang,erlang_c,closed form,miss,0.5,0.3,5.01"))
  }

  @Test("records that cannot be read are bad data, a missing file missing input")
  func unreadable() throws {
    try folder.write("{ \"records\": [ ", to: "records.json")
    let outcome = try RolloutBinary.run("verify", "--reference", "records.json", in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("records.json:1:"))
    #expect(try RolloutBinary.run("verify", "--reference", "none.json", in: folder.url).status == 66)
  }

  @Test("an input that makes no sense is bad data with its place; one beyond a method is skipped with the reason, no failure")
  func inputs() throws {
    func records(_ low: Double) -> String {
      """
      {"records": [{"id": "priority-nonpreemptive-hetero/x", "inputs": {"c": 1, "lambdas_high_to_low": [0.5, \(low)],
        "mus": [1, 1]}, "expected": {"Wq": [1, 1]}, "tolerance": {"rel": 1e-9, "abs": 1e-12}}]}
      """
    }
    try folder.write(records(0.7), to: "records.json")
    let overloaded = try RolloutBinary.run("verify", "--reference", "records.json", in: folder.url)
    #expect(overloaded.status == 65 && overloaded.output.isEmpty)
    #expect(overloaded.errors.contains("records.json:1:98: records[0].inputs.lambdas_high_to_low: record 1"))
    try folder.write(records(0.49), to: "records.json")
    let crowded = try RolloutBinary.run("verify", "--quick", "--reference", "records.json", in: folder.url)
    #expect(crowded.status == 0, "\(crowded.errors)")
    #expect(crowded.output.contains("skip  priority-nonpreemptive-hetero/x: the chain of two classes is solved up to"))
    #expect(crowded.output.contains("1 records: 0 pass, 0 miss, 1 skipped"))
  }

  @Test("a shorter form says what it leaves out, and the two lengths do not go together")
  func lengths() throws {
    let quick = try RolloutBinary.run("verify", "--quick", in: folder.url)
    #expect(quick.output.hasSuffix("closed forms only: nothing was simulated\n"))
    #expect(try RolloutBinary.run("verify", "--quick", "--thorough", in: folder.url).status == 64)
  }
}
