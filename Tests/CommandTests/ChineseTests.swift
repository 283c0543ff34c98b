import Foundation
import Testing
import Texts

@Suite("The commands in Chinese", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ChineseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try .withTinyCity() }

  /// Runs a line of the shell where the environment asks for Chinese.
  private func chinese(_ line: String, columns: Int = 80) throws -> RolloutBinary.Outcome {
    try RolloutBinary.shell("export LANG=zh_CN.UTF-8 COLUMNS=\(columns); \"$ROLLOUT\" \(line)", in: folder.url)
  }

  @Test(
    "help is Chinese, as wide as the page at most, and no line begins with what ends a phrase",
    arguments: ["", "init", "check", "run", "compare", "explain", "verify", "trace", "power", "report"])
  func help(name: String) throws {
    for columns in [60, 80] {
      let page = try chinese("\(name) --help", columns: columns).output
      #expect(page.hasPrefix("rollout\(name.isEmpty ? "" : " " + name)：") && page.contains("\n示例\n") && page.contains("\n选项\n"))
      // What is copied from an example or from the line of usage stays as it is typed.
      let text = page.split(separator: "\n").filter { !$0.hasPrefix("  rollout ") }.joined(separator: "\n")
      #expect(ChineseText.badLines(text, width: columns).isEmpty)
      #expect(ChineseText.foreignWords(text).isEmpty)
    }
  }

  @Test(
    "wrong usage is told in Chinese, with the word that was meant",
    arguments: [
      ("", "没有给出命令"), ("comapre", "没有命令 \"comapre\"；是否想写 \"compare\"？"), ("run", "缺少参数“文件”（一个场景"),
      ("run a.jsonc b.jsonc", "多余的参数 \"b.jsonc\""), ("run a.jsonc -n", "-n 后缺少值"),
      ("run a.jsonc -n 0", "-n 须为整数（1～16777215），不能是 \"0\""), ("run a.jsonc --sede 1", "没有选项 \"--sede\"；是否想写 \"--seed\"？"),
      ("run a.jsonc --lang de", "--lang 须为以下之一：en、zh-Hans、zh，不能是 \"de\""), ("run a.jsonc --quiet=1", "--quiet 不带值"),
      ("explain patrol.dwelMinutes", "是否想写 \"patrol.dwellMinutes\"？"), ("explain --implied", "--implied 需要一个场景"),
      ("verify --quick --thorough", "不能同时使用"), ("power plan.jsonc --months 1,x", "以逗号分隔"),
      ("trace plan.jsonc --call z", "十六进制"), ("trace plan.jsonc --from 1999", "研究期内的一天"),
      ("trace today.jsonc plan.jsonc --format csv", "只有 html 格式"),
      ("report . -o a.docx --format xlsx", "-o 的文件名是 docx，而报告的格式是 xlsx"),
    ])
  func wrongUsage(line: String, text: String) throws {
    let outcome = try chinese(line)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("错误：") && outcome.errors.contains(text), "\(outcome.errors)")
    #expect(ChineseText.foreignWords(outcome.errors).isEmpty, "\(outcome.errors)")
  }

  @Test("missing files, taken folders and refusals of the system are told in Chinese")
  func failures() throws {
    for (line, status, text) in [
      ("run none.jsonc", 66, "错误：找不到 none.jsonc\n"), ("run tody.jsonc", 66, "提示：同一文件夹中有 today.jsonc\n"),
      ("run .", 66, "错误：. 是文件夹，不是文件\n"), ("check none", 66, "错误：找不到 none\n"), ("report none", 66, "错误：找不到文件夹 none\n"),
      ("run today.jsonc --root none", 66, "错误：找不到文件夹 none\n"), ("power today.jsonc", 65, "错误：today.jsonc 中没有 rollout.pilot\n"),
      ("run today.jsonc -n 1 -o today.jsonc", 73, "错误：today.jsonc 是文件，不是文件夹\n"),
      ("run today.jsonc -n 1 -o .", 73, "提示：用 -o 另指定文件夹，如 ./results\n"),
      ("check today.jsonc --junit today.jsonc", 73, "错误：本命令要读取 today.jsonc，不予覆盖\n提示：请换一个文件名\n"),
      ("check today.jsonc --junit none/a.xml", 73, "错误：无法写入 none/a.xml：没有这个文件或文件夹\n"),
    ] as [(String, Int32, String)] {
      let outcome = try chinese(line)
      #expect(outcome.status == status && outcome.errors.hasSuffix(text), "\(line): \(outcome.errors)")
    }
  }

  @Test("--lang is heard before anything else is understood, and is stronger than the environment")
  func choice() throws {
    for (line, isChinese) in [
      ("LANG=zh_CN.UTF-8 \"$ROLLOUT\" nix --lang en", false), ("LANG=C \"$ROLLOUT\" nix --lang=zh", true),
      ("LANG=C \"$ROLLOUT\" --lang zh run -x", true), ("LC_ALL=C LANG=zh_CN \"$ROLLOUT\" nix", false),
      ("LC_MESSAGES=zh_TW LANG=C \"$ROLLOUT\" run", true), ("LANG=zh_CN \"$ROLLOUT\" run --lang en", false),
    ] {
      let errors = try RolloutBinary.shell(line, in: folder.url).errors
      #expect(ChineseText.hasHan(errors) == isChinese && errors.hasPrefix(isChinese ? "错误：" : "error: "), "\(line): \(errors)")
    }
    #expect(try RolloutBinary.shell("LANG=C \"$ROLLOUT\" --lang zh --help", in: folder.url).output.hasPrefix("rollout：用模拟"))
    #expect(try RolloutBinary.shell("LANG=C \"$ROLLOUT\" help run --lang zh", in: folder.url).output.hasPrefix("rollout run：模拟"))
  }

  @Test("init writes the same city with Chinese comments, and check finds nothing wrong with it")
  func template() throws {
    let made = try chinese("init 城市")
    #expect(made.status == 0 && made.errors.hasPrefix("已写入 城市/today.jsonc\n"), "\(made.errors)")
    #expect(made.errors.hasSuffix("下一步：rollout compare 城市/today.jsonc 城市/plan.jsonc\n"))
    _ = try RolloutBinary.run("init", "city", "-q", in: folder.url)
    for name in ["today.jsonc", "plan.jsonc"] {
      let (english, chinese) = (try folder.text("city/\(name)"), try folder.text("城市/\(name)"))
      func settings(_ text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.contains(/"name"|"sources"/) }
          .map { String($0.prefix(upTo: $0.range(of: "//")?.lowerBound ?? $0.endIndex)) }
      }
      #expect(settings(english) == settings(chinese))
      #expect(chinese.contains("\"sources\": { \"\": \"假定：") && chinese.contains("\"name\": { \"zh-Hans\": "))
      let comments = chinese.split(separator: "\n").compactMap { line in line.range(of: "//").map { line[$0.upperBound...] } }
      #expect(comments.count > 1 && comments.allSatisfy(ChineseText.hasHan))
    }
    let checked = try chinese("check 城市")
    #expect(checked.status == 0 && checked.output.hasSuffix("2 个通过，0 个未通过\n"), "\(checked.output)")
    #expect(checked.errors.contains("次模拟"))
  }

  @Test("check tells which expectations hold, and its file for machines is the same in every language")
  func check() throws {
    let expecting = TinyCity.today.replacing(
      "\"goals\"", with: "\"expect\": [ { \"outcome\": \"responseMinutes.mean\", \"value\": 1 } ], \"goals\"")
    try folder.write(expecting, to: "expecting.jsonc")
    let outcome = try chinese("check expecting.jsonc -n 30 --junit zh.xml")
    #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("✗ expecting.jsonc：1 项预期中 0 项成立\n"))
    #expect(outcome.output.contains("responseMinutes.mean：预期 1.00000，实得 ") && outcome.output.contains("个标准误"))
    #expect(ChineseText.badLines(outcome.output, width: 80).isEmpty)
    #expect(ChineseText.foreignWords(outcome.output.replacing("responseMinutes.mean", with: "")).isEmpty, "\(outcome.output)")
    _ = try RolloutBinary.run("check", "expecting.jsonc", "-n", "30", "--junit", "en.xml", in: folder.url)
    func findings(_ name: String) throws -> String { try folder.text(name).replacing(/time="[^"]*"/, with: "") }
    #expect(try findings("zh.xml") == findings("en.xml"))
    _ = try chinese("check expecting.jsonc -n 30 --junit chosen.xml --lang zh")
    #expect(try findings("chosen.xml").contains("预期"))
  }

  @Test(
    "what is wrong with a scenario is told in Chinese by every command that reads it", arguments: ["check", "run", "explain"])
  func problems(command: String) throws {
    try folder.write(TinyCity.plan.replacing("\"count\"", with: "\"cuont\""), to: "plan.jsonc")
    let outcome = try chinese("\(command) plan.jsonc")
    let text = outcome.output + outcome.errors
    #expect(outcome.status == 65 && text.contains("错误[unknown-key]：") && text.contains("是否想写 \"count\"？"), "\(text)")
    #expect(!text.contains("did you mean") && !text.contains("error["))
    let english = try RolloutBinary.run(command, "plan.jsonc", in: folder.url)
    #expect((english.output + english.errors).contains("error[unknown-key]: "))
  }

  @Test("explain is Chinese")
  func explain() throws {
    let all = try chinese("explain plan.jsonc city").output
    #expect(all.contains("居民"))
    #expect(all.contains("    允许：") && all.contains("    来源：") && all.contains("；默认：") && all.contains("：未设置"))
    #expect(!all.contains("allowed:") && !all.contains("source:") && !all.contains("not set") && !all.contains("default "))
    #expect(try chinese("explain plan.jsonc calls.aid").output.contains("    每次模拟抽取：{ times: "))
    #expect(try chinese("explain plan.jsonc --weak").output.contains("（假定）"))
    let outcomes = try chinese("explain outcomes").output
    #expect(outcomes.contains("    可按以下范围统计：全市、") && outcomes.contains("平均到场时间"))
    #expect(
      try chinese("explain plan.jsonc city --json").output
        == RolloutBinary.run("explain", "plan.jsonc", "city", "--json", in: folder.url).output)
  }

  @Test("the table of power fits eighty columns in Chinese and stands as a list where it does not")
  func power() throws {
    try folder.write(TinyCity.pilot, to: "pilot.jsonc")
    for columns in [60, 80] {
      let outcome = try chinese("power pilot.jsonc --sites 1,2 --months 1 -n 3", columns: columns)
      try #require(outcome.status == 0, "\(outcome.errors)")
      #expect(ChineseText.badLines(outcome.output, width: columns).isEmpty && ChineseText.foreignWords(outcome.output).isEmpty)
      #expect(outcome.output.contains("模拟 3 次") && outcome.errors.hasSuffix("100%  3/3 次模拟\n"), "\(outcome.errors)")
    }
    let refused = try chinese("power pilot.jsonc --sites 3")
    #expect(refused.errors == "错误：rollout power：pilot.jsonc 只列出 2 个站，不足 3 个\n提示：rollout.pilot.select 可按所要的个数选址\n")
  }

  @Test("verify names its theories in Chinese, and writes the same files in every language")
  func verify() throws {
    let outcome = try chinese("verify --quick -o zh")
    #expect(outcome.status == 0 && outcome.output.contains("条通过，0 条未通过") && outcome.output.contains("M/M/c 等待制"))
    #expect(ChineseText.badLines(outcome.output, width: 80).isEmpty && ChineseText.foreignWords(outcome.output).isEmpty)
    _ = try RolloutBinary.run("verify", "--quick", "-q", "-o", "en", in: folder.url)
    #expect(try folder.text("zh/verification.csv") == folder.text("en/verification.csv"))
    #expect(
      try chinese("verify --quick --json").output == RolloutBinary.run("verify", "--quick", "--json", in: folder.url).output)
  }

  @Test("a run tells its progress, missed goals and interruption in Chinese")
  func run() throws {
    let outcome = try chinese("run today.jsonc -n 10 --require-goals -o out")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("100%  10/10 次模拟  today 平均到场时间 "), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("未达到目标：today 的 impossible\n"))
    #expect(try chinese("run today.jsonc -n 1 -o out").errors.contains("错误：out 非空：其中已有结果\n提示：用 -o 另指定文件夹，或加 --force 替换\n"))
    let running = try RolloutBinary.start("run", "today.jsonc", "-n", "20000", "--lang", "zh", "-o", "cut", in: folder.url)
    _ = running.waitForErrors(containing: "剩余", seconds: 3)
    running.send(SIGINT)
    let cut = try running.finish()
    #expect(cut.status == 130 && cut.errors.contains("当前的模拟完成后停止；再按一次 ^C 立即退出\n"), "\(cut.errors)")
    #expect(cut.errors.contains("已中断："), "\(cut.errors)")
  }
}
