import Foundation
import Testing

@Suite("The log of a future", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct TraceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try .withTinyCity() }

  @Test("it is a table in the order of time, the same every time")
  func table() throws {
    let outcome = try RolloutBinary.run("trace", "plan.jsonc", "--replication", "3", "--days", "2", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(lines[0].hasPrefix("day,time,event,call,kind,unit"))
    #expect(lines.count > 10)
    let moments = lines.dropFirst().map { $0.split(separator: ",")[0...1].joined(separator: " ") }
    #expect(moments == moments.sorted())
    #expect(Set(moments.map { $0.prefix(10) }) == ["2027-01-01", "2027-01-02"])
    let again = try RolloutBinary.run("trace", "plan.jsonc", "--replication=3", "--days=2", in: folder.url)
    #expect(again.output == outcome.output)
  }

  @Test("both arms of a comparison receive the same calls")
  func sameCalls() throws {
    func calls(_ file: String) throws -> [String] {
      let outcome = try RolloutBinary.run("trace", file, "--base", "today.jsonc", in: folder.url)
      return outcome.output.split(whereSeparator: \.isNewline).filter { $0.contains("callReceived") }
        .map { $0.split(separator: ",", omittingEmptySubsequences: false)[0...4].joined(separator: ",") }
    }
    let today = try calls("today.jsonc")
    #expect(today.count > 10)
    #expect(try calls("plan.jsonc") == today)
  }

  @Test("a day outside the study is refused with the days there are")
  func outside() throws {
    let outcome = try RolloutBinary.run("trace", "plan.jsonc", "--from", "2020-01-01", in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("from 2026-12-30 to 2027-02-01"), "\(outcome.errors)")
  }
}
