import Texts

/// Words of the document and of the workbook.
extension ReportWords {
  // MARK: The workbook
  var readMe: String { pick("Read me", "说明") }
  var howMade: String { pick("How the results came about", "结果的由来") }
  func folder(_ name: String) -> String { pick("Folder \(name)", "文件夹 \(name)") }
  var noTables: String { pick("No tables.", "没有数据表。") }
  var studyHead: String { pick("Study", "研究") }
  var unitHead: String { pick("Unit", "单位") }
  var seedHead: String { pick("Seed", "随机种子") }
  var futuresHead: String { pick("Simulated runs", "模拟次数") }
  var repeatHead: String { pick("To repeat it, in the folder", "在该文件夹中重复") }
  var commandHead: String { pick("Command as it was run", "当时运行的命令") }
  var programHead: String { pick("Program", "程序") }
  var cellsHead: String { pick("Cells", "单元格") }
  var aboutCells: String {
    pick(
      "As in the result files: nothing is rounded, no cell is a formula, an empty cell is no value. Texts stand without the apostrophe that the "
        + "files put before signs.",
      "与结果文件一致：不再舍入，没有公式，空单元格表示无值。文件中符号前加的撇号在此省去。")
  }
  var sheetHead: String { pick("Sheet", "工作表") }
  var fileNameHead: String { pick("File", "文件") }
  var rowsHead: String { pick("Rows", "行数") }
  var holdsHead: String { pick("What it holds", "内容（英文）") }
  var columnHead: String { pick("Column", "列") }
  var typeHead: String { pick("Type", "类型") }
  var meaningHead: String { pick("Meaning", "含义（英文）") }

  // MARK: The document
  /// What the document is called.
  func documentTitle(_ arms: String, _ base: String, isComparison: Bool) -> String {
    isComparison
      ? pick("\(arms) compared with \(base): simulation report", "\(arms)与\(base)比较模拟报告")
      : pick("\(base): simulation report", "\(base)模拟报告")
  }
  /// What stands below the title.
  func aboutCity(zones: Int, people: String, futures: String) -> String {
    pick("City of \(zones) zones, \(people) people · \(futures)", "全市 \(zones) 个分区，\(people) 人 · \(futures)")
  }
  /// What stands above the appraisal where it has no colours.
  func appraisalInWords(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "\(dates), means of \(futures) simulated runs, all options in the same runs; “in k of n” counts the runs that go that way. “\(better)” and “\(worse)”: than today, in two thirds of them.",
      "\(dates)，\(futures) 次模拟的平均，各方案使用相同的随机情形；“n 次中有 k 次”为方向一致的次数。“\(better)”“\(worse)”：在三分之二以上的模拟中优于、劣于现状。")
  }
  var howToRead: String { pick("How to read it", "阅读提示") }
  var questionHead: String { pick("Question", "问题") }
  var answerHead: String { pick("Answer", "回答") }
  var repeatIt: String { pick("How these results came about", "本结果的由来") }
  var drawingsElsewhere: String {
    pick(
      "report.html shows the drawings larger, with values under the pointer, and maps month by month.",
      "report.html 中图形更大，可指点查看数值，地图可逐月显示。")
  }
  /// Where the number of a page stands: before and behind it.
  var pageNumber: (before: String, behind: String) { language == .en ? ("Page ", "") : ("— ", " —") }
}

extension Story {
  /// `City of 96 zones, 412,000 people · 100 paired runs`.
  var aboutCity: String {
    let people = numbers.text(study.zones.reduce(0) { $0 + $1.population }, decimals: 0)
    return words.aboutCity(zones: study.zones.count, people: people, futures: words.futures(futures, arePaired: arePaired))
  }
}
