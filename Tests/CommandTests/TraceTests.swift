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

  @Test("the first counted day can be called by its number") func dayByNumber() throws {
    let byDate = try RolloutBinary.run("trace", "plan.jsonc", "--from", "2027-01-03", "--days", "1", in: folder.url)
    let byNumber = try RolloutBinary.run("trace", "plan.jsonc", "--from", "3", "--days", "1", in: folder.url)
    #expect(byDate.status == 0 && byNumber.output == byDate.output)
    #expect(try RolloutBinary.run("trace", "plan.jsonc", "--from", "900", in: folder.url).status == 64)
  }

  @Test("a call is followed by the id that the table gives it: as text, as rows, on the page")
  func call() throws {
    let table = try RolloutBinary.run("trace", "plan.jsonc", "--from", "9", in: folder.url)
    let cleared = try #require(table.output.split(whereSeparator: \.isNewline).first { $0.contains("callCleared") })
    let id = String(cleared.split(separator: ",", omittingEmptySubsequences: false)[3])
    let text = try RolloutBinary.run("trace", "plan.jsonc", "--call", id, in: folder.url)
    #expect(text.status == 0, "\(text.errors)")
    for part in ["Call \(id): ", "received", "nearest free unit", "P1 car", "on scene", "The call is cleared"] {
      #expect(text.output.contains(part), "\(part) in \(text.output)")
    }
    let chinese = try RolloutBinary.run("trace", "plan.jsonc", "--call", id, "--lang", "zh-Hans", in: folder.url)
    #expect(chinese.output.contains("警情 \(id)") && chinese.output.contains("用时"))
    let rows = try RolloutBinary.run("trace", "plan.jsonc", "--call", id, "--format", "csv", in: folder.url)
    let lines = rows.output.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count >= 4 && lines.allSatisfy { $0.contains(id) })
    let page = try RolloutBinary.run("trace", "plan.jsonc", "--call", id, "--format", "html", "--days", "2", in: folder.url)
    #expect(page.output.hasPrefix("<!doctype html>") && page.output.contains("Call \(id): "))
  }

  @Test("what is no id of a call is a wrong use, a call that never comes is bad data")
  func unknownCall() throws {
    let wrong = try RolloutBinary.run("trace", "plan.jsonc", "--call", "one", in: folder.url)
    #expect(wrong.status == 64 && wrong.errors.contains("--call must be an id"))
    for format in ["csv", "text", "html"] {
      let unknown = try RolloutBinary.run("trace", "plan.jsonc", "--call", "12", "--format", format, in: folder.url)
      #expect(unknown.status == 65 && unknown.output.isEmpty)
      #expect(unknown.errors.contains("no call 0000000000000012 in run 0 of plan.jsonc"), "\(unknown.errors)")
    }
  }

  @Test("the log reads as sentences in both languages") func text() throws {
    let english = try RolloutBinary.run("trace", "plan.jsonc", "--format", "text", "--days", "2", in: folder.url)
    #expect(english.output.contains("is sent to call") && english.output.hasPrefix("2027-01-01 Fri"))
    let chinese = try RolloutBinary.run(
      "trace", "plan.jsonc", "--format", "text", "--days", "2", "--lang=zh-Hans", in: folder.url)
    #expect(chinese.output.contains("接到警情"), "\(chinese.output.prefix(300))")
  }

  @Test("the page is one file, small, the same every time, about the last counted days unless told otherwise")
  func page() throws {
    let first = try RolloutBinary.run("trace", "plan.jsonc", "--format", "html", "-o", "week.html", in: folder.url)
    #expect(first.status == 0 && first.output.isEmpty, "\(first.errors)")
    let page = try folder.text("week.html")
    #expect(page.contains("2027-01-25 to 2027-01-31") && page.utf8.count < 500_000)
    // The only address in it is the name of the SVG vocabulary, which nobody fetches.
    let rest = page.replacing("http://www.w3.org/2000/svg", with: "").replacing("http-equiv", with: "")
    #expect(!rest.contains("http"))
    _ = try RolloutBinary.run("trace", "plan.jsonc", "--format", "html", "-o", "again.html", in: folder.url)
    #expect(try folder.text("again.html") == page)
    let nowhere = try RolloutBinary.run("trace", "plan.jsonc", "--format", "html", "-o", "none/week.html", in: folder.url)
    #expect(nowhere.status == 73)
  }

  @Test("two files give one page of two worlds in the same run, the first as the base") func twin() throws {
    let outcome = try RolloutBinary.run(
      "trace", "today.jsonc", "plan.jsonc", "--replication", "2", "-o", "twin.html", in: folder.url)
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    let page = try folder.text("twin.html")
    #expect(
      page.contains("Small today and Small plan, run 2, seed 1") && page.contains("under Small plan than under Small today"))
    #expect(page.contains("rollout compare today.jsonc plan.jsonc --seed 1") && page.utf8.count < 500_000)
    let chinese = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "--lang", "zh-Hans", "--days", "2", in: folder.url)
    #expect(chinese.output.contains("<html lang=\"zh-Hans\">") && chinese.output.contains("这 2 天里"))
  }

  @Test("the same file twice is told apart by the names of its files, and changes nothing") func sameTwice() throws {
    let page = try RolloutBinary.run("trace", "plan.jsonc", "plan.jsonc", in: folder.url)
    #expect(page.status == 0, "\(page.errors)")
    #expect(page.output.contains("Small plan (plan) and Small plan (plan-2)"))
    #expect(page.output.contains("at the same moment in both worlds"))
  }

  @Test("the second file of a page is followed by the call's id as well") func followedTwin() throws {
    let table = try RolloutBinary.run("trace", "plan.jsonc", "--base", "today.jsonc", "--from", "9", in: folder.url)
    let cleared = try #require(table.output.split(whereSeparator: \.isNewline).first { $0.contains("callCleared") })
    let id = String(cleared.split(separator: ",", omittingEmptySubsequences: false)[3])
    let page = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "--call", id, "--days", "2", in: folder.url)
    #expect(page.output.contains("Small today: Call \(id)") && page.output.contains("Small plan: Call \(id)"), "\(page.errors)")
    let unknown = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "--call", "12", in: folder.url)
    #expect(unknown.status == 65 && unknown.output.isEmpty)
  }

  @Test("two files are no table, have no other base, and must be one city") func wrongTwin() throws {
    let table = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "--format", "csv", in: folder.url)
    #expect(table.status == 64 && table.errors.contains("as html only"), "\(table.errors)")
    let based = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "--base", "today.jsonc", in: folder.url)
    #expect(based.status == 64 && based.errors.contains("--base"))
    let three = try RolloutBinary.run("trace", "today.jsonc", "plan.jsonc", "plan.jsonc", in: folder.url)
    #expect(three.status == 64)
    try folder.write(TinyCity.today.replacing("\"columns\": 2", with: "\"columns\": 3"), to: "wide.jsonc")
    let other = try RolloutBinary.run("trace", "today.jsonc", "wide.jsonc", in: folder.url)
    #expect(other.status == 65, "\(other.errors)")
    #expect(try RolloutBinary.run("trace", "today.jsonc", "none.jsonc", in: folder.url).status == 66)
  }
}
