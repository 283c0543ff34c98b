import Foundation
import Testing
import Texts

@testable import Reporting

/// Every figure over the results at hand: those of the small study and all that the repository holds.
struct FigureTests {
  static let results = read.sets
  /// Studies that the report of another one has beside it.
  static func others(of name: String) -> [ResultSet] {
    name == "plan" ? ["staffing", "sensitivity"].compactMap { read.named[$0] } : []
  }

  /// Tables of no study that a report has beside it.
  static let tables: [String: AttachedTable] = {
    let file = root.appendingPathComponent("power").appendingPathComponent(PowerColumn.file)
    guard let bytes = FileManager.default.contents(atPath: file.path) else { return [:] }
    do { return try ResultSet.tables([PowerColumn.file: Array(bytes)], folder: "power") } catch {
      Issue.record("\(PowerColumn.file) cannot be read: \(error)")
      return [:]
    }
  }()

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("results")

  private static let read: (sets: [(name: String, set: ResultSet)], named: [String: ResultSet]) = {
    var sets: [(String, ResultSet)] = []
    var named: [String: ResultSet] = [:]
    do {
      let small = SmallStudy.files.filter { ResultSet.isRead($0.name) }
      sets.append(("the small study", try ResultSet(Dictionary(uniqueKeysWithValues: small.map { ($0.name, $0.bytes) }))))
      for folder in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
        let path = root.appendingPathComponent(folder).path
        guard FileManager.default.fileExists(atPath: path + "/" + StudyFacts.file) else { continue }
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where ResultSet.isRead(name) {
          files[name] = Array(FileManager.default.contents(atPath: path + "/" + name) ?? Data())
        }
        sets.append((folder, try ResultSet(files)))
        named[folder] = try ResultSet(files, folder: folder)
      }
    } catch { Issue.record("results cannot be read: \(error)") }
    return (sets, named)
  }()

  @Test(arguments: Language.allCases) func textsOfAFigureNeitherTouchNorLeaveIt(_ language: Language) {
    for (name, set) in Self.results {
      let story = Story(set, others: Self.results.map(\.set), language: language)
      for figure in FigureOrder.all {
        for canvas in Self.canvases(figure.make(story)) {
          #expect(canvas.textFaults == [], "\(figure.id) of \(name), \(Int(canvas.width)) px")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func everyFigureSaysWhatItShowsAndWhereItsNumbersStand(_ language: Language) {
    for (name, set) in Self.results {
      let story = Story(set, language: language)
      for figure in FigureOrder.all {
        guard let plate = figure.make(story) else { continue }
        #expect(!plate.question.isEmpty && !plate.finding.isEmpty && !plate.caption.isEmpty, "\(figure.id) of \(name)")
        #expect(!plate.panes.isEmpty && !plate.sources.isEmpty, "\(figure.id) of \(name)")
        for file in plate.sources {
          #expect(set.sheet(file) != nil || set.text(file) != nil, "\(figure.id): no \(file) in \(name)")
        }
        for table in plate.tables {
          #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(figure.id): a row of “\(table.caption)”")
        }
      }
    }
  }

  @Test func theSameResultsGiveTheSameReport() {
    let set = Self.results[0].set
    #expect(Report.html(set) == Report.html(set))
  }

  @Test func aFigureIsLeftOutWhereTheResultsHaveNothingForIt() {
    let story = Story(Self.results[0].set, language: .en)
    #expect(Verification.figure.make(story) == nil)
    #expect(GatePlot.figure.make(story) == nil)
  }

  static func canvases(_ plate: Plate?) -> [Canvas] {
    (plate?.panes ?? []).flatMap { pane -> [Canvas] in
      if case .drawing(let wide, let narrow) = pane { return [wide] + narrow }
      return []
    }
  }
}
