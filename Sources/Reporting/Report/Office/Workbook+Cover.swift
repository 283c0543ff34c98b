import Texts

extension Workbook {
  /// The first sheet: what the workbook is, how it came about, its sheets, and what their columns mean.
  func cover(_ title: String) -> WorkbookSheet {
    var links: [(row: Int, sheet: String)] = []
    var rows: [[WorkbookCell]] = [[.text(title, .title)], [], [.text(words.cellsHead), .text(words.aboutCells)], []]
    for (folder, pages) in zip(folders, pages) {
      rows.append([.text(folders.count > 1 ? words.folder(folder.name) : words.howMade, .head)])
      for (label, text) in facts(folder) { rows.append([.text(label), .text(Self.fitted(text))]) }
      if pages.isEmpty { rows.append([.text(words.noTables)]) }
      rows.append([])
    }
    rows.append([words.sheetHead, words.fileNameHead, words.rowsHead, "", words.holdsHead].map { .text($0, .head) })
    for page in pages.joined() {
      links.append((rows.count, page.name))
      rows.append([
        .text(page.name, .link), .text(page.table.sheet.file), .number(String(page.rows.count)), .empty,
        .text(Self.fitted(page.table.title)),
      ])
    }
    rows.append([])
    rows.append(
      [words.sheetHead, words.columnHead, words.typeHead, words.unitHead, words.meaningHead].map { .text($0, .head) })
    for page in pages.joined() where page.rows.lowerBound == 0 {
      for field in page.table.fields {
        rows.append(
          [page.name, field.name, field.type, field.unit ?? "", field.description ?? ""].map { .text(Self.fitted($0)) })
      }
    }
    var sheet = WorkbookSheet(rows, widths: [30, 34, 12, 18, 110])
    sheet.links = links
    return sheet
  }

  private static func fitted(_ text: String) -> String {
    text.utf16.count <= longestText ? text : String(text.prefix(longestText / 8)) + "…"
  }

  private func facts(_ folder: TableFolder) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let study = folder.study {
      let story = Story(study, language: words.language)
      facts.append((words.studyHead, story.about.plain))
      facts.append((words.seedHead, story.study.seed))
      facts.append((words.futuresHead, String(story.futures)))
      facts.append((words.repeatHead, Provenance.command(story)))
    } else if let run = folder.run {
      if let seed = run.seed { facts.append((words.seedHead, seed)) }
      if let futures = run.replications { facts.append((words.futuresHead, String(futures))) }
    }
    if let command = folder.run?.command {
      facts.append((words.commandHead, command.map(ShellWord.quoted).joined(separator: " ")))
    }
    facts.append((words.programHead, words.madeBy(folder.run.map { Program(version: $0.version, commit: $0.commit) })))
    return facts
  }
}
