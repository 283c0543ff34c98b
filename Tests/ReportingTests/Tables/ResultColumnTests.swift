import Foundation
import Testing

@testable import Reporting

/// Writer, readers, data package and the check of damaged files know the same columns.
@Suite("Columns of result files")
struct ResultColumnTests {
  private static var tables: [ResultTable] {
    ResultTables(SmallStudy.crimeResult, names: SmallStudy.names, goals: SmallStudy.goals).all
      + ResultTables(SmallStudy.appraised, names: SmallStudy.names).all
      + FactTables(names: SmallStudy.names, facts: SmallStudy.facts).all + [
        PowerTable([], chosen: "listed").table, .verification { _ in },
      ]
  }

  @Test("every table that is written has columns that readers know")
  func registered() throws {
    for table in Self.tables {
      let column = try #require(ResultColumns.byFile[table.file], "\(table.file)")
      let known = Set(column.names)
      let further = table.columns.map(\.name).filter { !known.contains($0) }
      // Outcomes and uncertain parameters have their names from the study, and a rule of their own.
      #expect(further.isEmpty || column.others != nil, "\(table.file): \(further)")
    }
    let files = Set(Self.tables.map(\.file))
    let never = ResultColumns.all.map { $0.file }.filter { !files.contains($0) }
    #expect(never == ["parameters.csv", "gate.csv"], "what these tables lack: the small study draws nothing and has no gate")
  }

  @Test("a file has every column that is not a former one, once", arguments: ResultColumns.all.map { $0.file })
  func complete(file: String) throws {
    let column = try #require(ResultColumns.byFile[file])
    #expect(Set(column.names).count == column.names.count)
    #expect(Set(column.writtenNames).isSubset(of: column.names), "\(file)")
    #expect(column.fields.allSatisfy { !$0.meaning.isEmpty }, "\(file)")
  }

  @Test("a reader admits in a column what its kind says")
  func kinds() {
    for field in ResultColumns.all.flatMap({ $0.fields }) {
      switch (field.kind, field.rule.kind) {
      case (.string, .text), (.string, .word), (.string, .arm), (.string, .window), (.string, .zone), (.string, .month),
        (.string, .outcome), (.string, .origin), (.boolean, .flag), (.integer, .whole), (.integer, .number), (.number, .number),
        (.number, .ratio), (.number, .change):
        break
      default: Issue.record("\(field.name): \(field.kind) and \(field.rule.kind)")
      }
    }
  }

  @Test("readers name no column by a text of their own")
  func literals() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Reporting")
    let columns = Set(ResultColumns.all.flatMap { $0.fields.map(\.name) })
    let call = /\b(?:text|number|whole|flag|has|holds|bytes)\("(\w+)"/
    let walk = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var files = 0
    for case let file as URL in walk where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for found in text.matches(of: call) { #expect(!columns.contains(String(found.1)), "\(file.lastPathComponent): \(found.0)") }
      files += 1
    }
    #expect(files > 150)
  }
}

extension ResultColumn {
  fileprivate static var names: [String] { fields.map(\.name) }
  fileprivate static var writtenNames: [String] { written.map(\.rawValue) }
}
