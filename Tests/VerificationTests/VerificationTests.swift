import Foundation
import Testing
import Texts

@testable import Verification

@Suite("Verification against known answers")
struct VerificationTests {
  @Test("in Chinese every family has a name, and every reason is told")
  func chinese() throws {
    let outcomes = try Verifier.run(ReferenceLibrary.embedded, simulate: false, threads: 1)
    let report = VerificationReport(outcomes)
    #expect(report.families.allSatisfy { $0.name.en == $0.family && $0.name.zhHans != $0.family })
    let record = try #require(try Verifier.load(json: Self.unknown).first)
    let unknown = VerificationReport(try Verifier.run([record], simulate: false, threads: 1))
    #expect(unknown.lines(.zhHans).suffix(3) == ["略过  tea：尚未实现类别 'tea'", "", "1 条记录：0 条通过，0 条未通过，1 条略过"])
    #expect(unknown.json(.zhHans).contains("尚未实现类别") && !unknown.json().contains("尚未"))
  }

  private static let unknown = Array(
    "{\"records\": [{\"id\": \"tea\", \"inputs\": {\"a\": 1}, \"expected\": {\"cups\": 1}, \"tolerance\": {\"rel\": 1, \"abs\": 1}}]}"
      .utf8)

  @Test("every embedded record passes its closed forms")
  func everyEmbeddedRecordPasses() throws {
    let records = ReferenceLibrary.embedded
    #expect(records.count == 210)
    let report = VerificationReport(try Verifier.run(records, simulate: false, threads: 1))
    #expect(report.passed == records.count)
    #expect(report.families.count == 51)
    for outcome in report.outcomes {
      #expect(outcome.misses.isEmpty, "\(outcome.id)")
      #expect(outcome.quantities.allSatisfy { $0.method == .closedForm })
    }
  }

  @Test("every altered number of every embedded record is a miss")
  func everyAlteredNumberIsAMiss() throws {
    // The slowest family is covered by the test of one altered quantity below.
    for record in ReferenceLibrary.embedded where record.family != "priority-nonpreemptive-hetero" {
      guard case .object(let fields) = record.expected else { continue }
      let altered = VerificationRecord(
        id: record.id, family: record.family, inputs: record.inputs,
        expected: .object(fields.map { ReferenceField(name: $0.name, value: $0.value.shifted) }),
        tolerance: record.tolerance, source: "", derivation: "")
      let outcome = try #require(try Verifier.run([altered], simulate: false, threads: 1).first)
      #expect(outcome.verdict == .miss, "\(record.id)")
      #expect(outcome.quantities.allSatisfy { $0.verdict == .miss }, "\(record.id)")
    }
  }

  @Test("an altered quantity is named with both values, and the others still pass")
  func alteredQuantityIsNamed() throws {
    let record = try record("priority-nonpreemptive-hetero/c2", replacing: "\"rho\": 0.7", with: "\"rho\": 0.71")
    let report = VerificationReport(try Verifier.run([record], simulate: false, threads: 1))
    #expect(report.missed == 1)
    #expect(report.outcomes[0].misses.map(\.name) == ["rho"])
    #expect(report.lines().contains { $0.contains("rho (closed form): expected 0.71, found 0.7") })
  }

  @Test("a record of an unknown family is skipped with the reason")
  func unknownFamilyIsSkipped() throws {
    let json = #"{"records":[{"id":"tea/leaves","inputs":{"a":1},"expected":{"b":2},"tolerance":{"rel":0,"abs":0}}]}"#
    let outcome = try #require(try Verifier.run(Verifier.load(json: json.utf8), simulate: true, threads: 1).first)
    #expect(outcome.verdict == .skipped)
    #expect(outcome.family == "tea")
    #expect(outcome.quantities.map(\.reason?.en) == ["the family 'tea' is not implemented"])
  }

  @Test("an expected field that nobody computes is a miss that names it")
  func unknownFieldIsAMiss() throws {
    let record = try record("erlang-loss/c3", replacing: "\"carried\":", with: "\"caried\":")
    let outcome = try #require(try Verifier.run([record], simulate: false, threads: 1).first)
    #expect(outcome.verdict == .miss)
    #expect(outcome.misses.map(\.name) == ["caried"])
    #expect(outcome.misses.map(\.reason?.en) == ["not computed"])
  }

  @Test("inputs that make no sense are refused with the place of the value, before anything is simulated")
  func badInputsAreRefused() throws {
    let overloaded = try record("erlang/c1-rho0.3", replacing: "\"lambda_\": 0.3", with: "\"lambda_\": 1.3")
    let error = #expect(throws: RecordFaults.self) { try Verifier.run([overloaded], simulate: true, threads: 1) }
    let fault = try #require(error?.faults.first)
    #expect(fault.path == "records[0].inputs.lambda_")
    #expect(fault.message.en == "'lambda_' must be so small that the load stays below the number of servers, found 1.3")
    let json = "{\"records\": [\n {\"id\": \"erlang/1\",\n  \"inputs\": {\"c\": 1,\n   \"lambda_\": 1.3, \"mu\": 1}}]}"
    let located = fault.located(in: json.utf8)
    #expect(located.line == 4 && located.column == 15)
  }

  @Test("a range that a method does not take is skipped with the reason, never a miss")
  func beyondTheMethod() throws {
    func outcome(_ id: String, _ inputs: String, _ expected: String) throws -> VerificationOutcome {
      let json = """
        {"records": [{"id": "\(id)", "inputs": \(inputs), "expected": \(expected), "tolerance": {"rel": 1e-9, "abs": 1e-12}}]}
        """
      return try #require(try Verifier.run(Verifier.load(json: json.utf8), simulate: false, threads: 1).first)
    }
    let crowded = try outcome(
      "priority-nonpreemptive-hetero/crowded", #"{"c": 1, "lambdas_high_to_low": [0.5, 0.495], "mus": [1, 1]}"#,
      #"{"Wq": [1, 1]}"#)
    #expect(crowded.verdict == .skipped && crowded.misses.isEmpty)
    #expect(crowded.quantities[0].reason?.en.contains("98 %") == true)
    #expect(VerificationReport([crowded]).lines().contains { $0.hasPrefix("skip  priority-nonpreemptive-hetero/crowded: ") })
    // The standard error is √(2·(100 + 50 + 2·50,000)) whatever the mean; only the sums over counts have a range.
    let wide = try outcome(
      "null-wdq/wide", #"{"mean_target": 100, "mean_buffer": 50, "mean_control": 50000, "effect": "none"}"#,
      #"{"median_abs_WDQ": 1, "wdd_se": 447.5488800120046}"#)
    #expect(wide.verdict == .pass)
    #expect(wide.quantities.map(\.verdict) == [.skipped, .pass])
    let inside = try outcome(
      "null-wdq/inside", #"{"mean_target": 2000, "mean_buffer": 1500, "mean_control": 1500, "effect": "none"}"#,
      #"{"P_success_negative": 7}"#)
    #expect(inside.verdict == .miss, "what lies in the range is computed")
    let many = (1...101).map { _ in "0.001" }.joined(separator: ",")
    let classes = try outcome(
      "priority-nonpreemptive/many", "{\"c\": 1, \"mu\": 1, \"lambdas_high_to_low\": [\(many)]}", #"{"rho": 0.101}"#)
    #expect(classes.verdict == .pass)
  }

  @Test("null and text must be met exactly")
  func nullAndTextExactly() {
    var comparison = QuantityComparison(tolerance: .init(relative: 1, absolute: 1))
    let expected = ReferenceValue.list([.null, .text("ab"), .flag(true), .number(1)])
    comparison.compare(expected, with: .list([.number(0), .text("aB"), .number(1), .flag(true)]), at: "x")
    #expect(comparison.checks.map(\.verdict) == [.miss, .miss, .miss, .miss])
    comparison = QuantityComparison(tolerance: .init(relative: 0, absolute: 0))
    comparison.compare(expected, with: expected, at: "x")
    #expect(comparison.checks.map(\.name) == ["x[0]", "x[1]", "x[2]", "x[3]"])
    #expect(comparison.checks.allSatisfy { $0.verdict == .pass })
  }

  @Test("lists of different length are a miss")
  func listsOfDifferentLength() {
    var comparison = QuantityComparison(tolerance: .init(relative: 0, absolute: 0))
    comparison.compare(.numbers([1, 2]), with: .numbers([1, 2, 3]), at: "x")
    #expect(comparison.checks.map(\.reason?.en) == ["the lists differ in length"])
  }

  @Test("the JSON of a report is sound and holds verdict, expected and found of each record")
  func jsonOfAReport() throws {
    let records = ReferenceLibrary.embedded.filter { $0.family == "exact-sum" }
    let report = VerificationReport(try Verifier.run(records, simulate: false, threads: 1))
    let value = try ReferenceText(Array(report.json().utf8)).value
    #expect(value["counts"]?["pass"] == .number(3))
    guard case .list(let outcomes)? = value["records"] else {
      Issue.record("no list of records")
      return
    }
    #expect(outcomes.map { $0["verdict"] } == [.text("pass"), .text("pass"), .text("pass")])
    #expect(outcomes[0]["expected"] == .object([ReferenceField(name: "correctly_rounded_sum", value: .number(1))]))
    #expect(outcomes[0]["found"] == outcomes[0]["expected"])
  }

  /// The one embedded record whose id begins with `prefix`, with a piece of its JSON exchanged.
  private func record(_ prefix: String, replacing old: String, with new: String) throws -> VerificationRecord {
    for text in EmbeddedRecords.files.map(\.text) {
      guard let start = text.range(of: "{\"id\": \"\(prefix)") else { continue }
      let rest = text[start.lowerBound...]
      let end = rest.range(of: "\n{\"id\"")?.lowerBound ?? rest.range(of: "\n]}")?.lowerBound ?? rest.endIndex
      var piece = String(rest[..<end])
      if piece.hasSuffix(",") { piece.removeLast() }
      #expect(piece.contains(old))
      return try #require(
        try Verifier.load(json: "{\"records\": [\(piece.replacing(old, with: new))]}".utf8).first)
    }
    throw VerificationFileError(Words("no embedded record begins with '\(prefix)'"))
  }
}

extension ReferenceValue {
  /// The value with each number moved by far more than any tolerance, each text changed, and a number in the place of null.
  fileprivate var shifted: ReferenceValue {
    switch self {
    case .number(let number): .number(number + (number < 0 ? -1 : 1) * (0.01 * number.magnitude + 0.01))
    case .text(let text): .text(text + "0")
    case .list(let values): .list(values.map(\.shifted))
    case .object(let fields): .object(fields.map { ReferenceField(name: $0.name, value: $0.value.shifted) })
    case .null: .number(0)
    case .flag: self
    }
  }
}
