import Testing
import Texts

@testable import Scenarios

/// What is wrong with a file is told in Chinese as well as in English.
@Suite("Problems in Chinese")
struct ChineseProblemTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    do {
      return try ScenarioLoader().load(text: text, named: "scenarios/plan.jsonc").warnings
    } catch { return error.diagnostics }
  }

  @Test(
    "Every malformed scenario is explained in Chinese, with no English word but those of the file",
    arguments: MalformedTests.cases)
  func malformed(spoiled: Spoiled) {
    let text = spoiled.text
    let found = diagnostics(text)
    #expect(!found.isEmpty)
    for problem in found { ChineseText.check(problem, in: text) }
  }

  @Test(
    "Common slips read in both languages",
    arguments: [
      (
        #""staff""#, #""staf""#, Words("no setting called \"staf\"", "没有设置项 \"staf\""),
        Words("did you mean \"staff\"?", "是否想写 \"staff\"？")
      ),
      (
        #""priority": 2"#, #""priority": 7"#, Words("7 is outside the range", "7 超出范围"), Words("allowed: 1 to 4", "允许范围：1 至 4")
      ),
      (
        #""residents": 1000"#, #""residents": "1000""#,
        Words("\"1000\" where a number should stand", "此处应为数，实际为 \"1000\""), nil
      ),
      (
        #""is": "precinct""#, #""is": "precint""#, Words("no organisation is called \"precint\"", "没有名为 \"precint\" 的单位"),
        Words("did you mean \"precinct\"?", "是否想写 \"precinct\"？")
      ),
      (
        #""zones": "A1:B2""#, #""zones": "A1:B9""#, Words("no zone is called “B9”", "没有名为“B9”的分区"),
        Words("did you mean “B2”? cells run from A1 to B2; a range is A1:B2", "是否想写 “B2”？方格从 A1 到 B2，范围写作 A1:B2")
      ),
      (
        "2027-01-01", "2027-02-30", Words("there is no 2027-02-30", "没有 2027-02-30 这一天"),
        Words("this month has the days 01 to 28", "该月为 01 至 28 日")
      ),
    ])
  func slips(part: String, replacement: String, message: Words, hint: Words?) throws {
    let problem = try #require(diagnostics(Spoiled(part, to: replacement, gives: "", at: "").text).first)
    #expect(problem.message == message)
    #expect(problem.hint == hint)
  }

  @Test("A problem is shown with place, line and carets in Chinese")
  func rendering() throws {
    let text = Spoiled("\"police\": 9", to: "\"polise\": 9", gives: "", at: "").text
    let line = try #require(text.split(separator: "\n").dropFirst(4).first)
    #expect(
      ScenarioError(diagnostics(text)).rendered.zhHans == """
        错误[unknown-key]：没有设置项 "polise"
          --> scenarios/plan.jsonc:5:73   位置 organisations.precinct.staff.polise
        5 | \(line)
          | \(String(repeating: " ", count: 72))^^^^^^^^ 是否想写 "police"？
        """)
  }

  @Test("What is left out is summed up in Chinese")
  func leftOut() {
    let file = SourceFile(path: "zones.csv", text: String(repeating: "x\n", count: 30))
    let many = (1...12).map { line in
      Diagnostic(code: "csv-number", Words("slip", "有误"), at: SourcePosition(file, line: line, column: 1))
    }
    #expect(
      ScenarioError(many).rendered.zhHans.hasSuffix("… 另有 2 个问题：\n  2 × 错误[csv-number]，位于 zones.csv，第 11～12 行"))
  }

  @Test("A table in the encoding of Chinese spreadsheets is told how to save it")
  func encoding() throws {
    // "街道" in GB18030.
    let bytes: [UInt8] = Array("id,x_km,y_km\n".utf8) + [0xBD, 0xD6, 0xB5, 0xC0] + Array(",1,1\n".utf8)
    let problem = try #require(ZoneTable.reading(SourceFile(path: "t.csv", bytes: bytes)).problems.first)
    #expect(problem.message.zhHans == "表格不是 UTF-8 编码，很可能是中文电子表格常用的 GB18030")
    #expect(problem.advice?.zhHans == "请另存为“CSV UTF-8”，或用：iconv -f GB18030 -t UTF-8")
  }

  @Test("A missing file, and arms of different cities, are told in Chinese")
  func files() throws {
    let missing = #expect(throws: ScenarioError.self) { try ScenarioLoader().load(path: "/nowhere/plan.jsonc") }
    #expect(missing?.rendered.zhHans == "错误[missing-file]：没有可读取的文件 /nowhere/plan.jsonc")
    let base = try ScenarioLoader().load(text: Samples.mm3, named: "mm3.jsonc")
    let other = try ScenarioLoader().load(text: Spoiled.sample, named: "x.jsonc")
    let apart = #expect(throws: ScenarioError.self) { try other.asArm(of: base) }
    for problem in apart?.diagnostics ?? [] { ChineseText.check(problem) }
  }

  @Test("Every thing that messages name has a Chinese name")
  func things() {
    for thing in Thing.allCases { #expect(ChineseText.fault(thing.words) == nil && thing.words.en != thing.words.zhHans) }
  }
}
