import Testing
import Texts

@testable import Reporting

/// A number that is drawn stands in the figure's tables too, or in one of its sentences.
struct DrawnNumbersTests {
  /// The numbers of a text, in order, without signs and separators of thousands.
  private static func numbers(_ text: String) -> [String] {
    text.matches(of: /[0-9][0-9,]*(\.[0-9]+)?/).map { $0.output.0.filter { $0 != "," } }
  }

  /// Whether a number is one of some, with as many digits or fewer.
  private static func holds(_ told: [(text: String, value: Double)], _ drawn: String) -> Bool {
    let decimals = drawn.split(separator: ".").dropFirst().first?.count ?? 0
    return told.contains { $0.text == drawn || NumberText.fixed($0.value, decimals: decimals) == drawn }
  }

  /// Numbers that are drawn and told nowhere; names of the study are no numbers.
  static func untold(_ plate: Plate, _ story: Story) -> [String] {
    var texts = [plate.finding.plain, plate.caption.plain] + plate.notes.map(\.text.plain)
    var tables = plate.tables
    for case .page(_, let own) in plate.panes { tables += own }
    for table in tables { texts += [table.caption] + table.columns.map(\.name) + table.rows.joined() }
    let told = Set(texts.flatMap(numbers)).compactMap { text in Double(text).map { (text, $0) } }
    let names =
      story.study.arms.flatMap { [$0.name[story.language], $0.id] } + story.study.outcomes.map { $0.title[story.language] }
    var untold: [String] = []
    for case .drawing(let canvas, _) in plate.panes {
      for case .text(let runs, _, _, _) in canvas.marks {
        // Labels of axes and legends are of a scale and not of the results.
        var text = runs.filter { $0.style.size != TextStyle.note.size || $0.style.weight != TextStyle.note.weight }.map(\.text)
          .joined()
        for name in names + ["90\u{a0}%", "90%", "95\u{a0}%", "95%"] { text = text.replacing(name, with: "") }
        untold += numbers(text).filter { !holds(told, $0) }.map { "\($0) in “\(text)”" }
      }
    }
    return untold
  }

  /// Figures whose drawings say numbers that neither a table nor a sentence of theirs has yet.
  private static let sparse: Set<String> = [
    "assumptions", "cover", "displacement", "drivers", "evaluation", "forest", "gate", "map", "money", "staffing", "tail", "when",
  ]

  @Test(arguments: Language.allCases) func everyDrawnNumberIsToldInATableOrASentence(_ language: Language) {
    for (name, set) in FigureTests.results {
      let story = Story(
        set, others: FigureTests.others(of: name), attached: FigureTests.tables, language: language)
      for figure in FigureOrder.all where !Self.sparse.contains(figure.id) {
        guard let plate = figure.make(story) else { continue }
        let untold = Self.untold(plate, story)
        #expect(untold.isEmpty, "\(figure.id) of \(name): \(untold.prefix(4).joined(separator: "; "))")
      }
    }
  }
}
