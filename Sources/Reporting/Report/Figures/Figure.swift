/// A part of the page: its chapters in reading order.
enum Part: String, CaseIterable, Sendable {
  case verdict, places, crime, time, services, money, drivers, annex
}

/// A figure of the report: its name and how it is made. To add one, write a short file and a line in `FigureOrder`.
struct Figure: Sendable {
  /// Fit for an anchor: `forest`.
  let id: String
  /// Nil where the results have nothing of what it shows: no empty frame is drawn.
  let make: @Sendable (Story) -> Plate?
}

/// What a figure shows, in one language: question, finding, panes, notes, and the numbers as tables.
struct Plate: Sendable {
  /// What a reader may ask.
  var question: String
  /// The answer, computed from the results.
  var finding: Sentence
  /// Measure, unit, number of replications.
  var caption: Sentence
  var panes: [Pane]
  /// At most three: what to read with care.
  var notes: [Note] = []
  var tables: [PlateTable] = []
  /// Result files in which its numbers stand.
  var sources: [String] = []

  init(
    question: String, finding: some SentenceText, caption: some SentenceText, panes: [Pane], notes: [Note] = [],
    tables: [PlateTable] = [], sources: [String] = []
  ) {
    (self.question, self.panes, self.notes) = (question, panes, notes)
    (self.finding, self.caption) = (finding.sentence, caption.sentence)
    (self.tables, self.sources) = (tables, sources)
  }
}

/// A part of a plate.
enum Pane: Sendable {
  /// A drawing; `narrow` are its redraws for a phone, 344 px wide, and without one it scrolls there.
  case drawing(Canvas, narrow: [Canvas] = [])
  /// Tables and texts; `tables` are what it shows for documents that have no markup.
  case page(Markup, tables: [PlateTable] = [])

  /// A table, on the page and in documents.
  static func table(_ table: PlateTable) -> Pane { .page(PlateMarkup.table(table), tables: [table]) }
}

/// A remark below a figure.
struct Note: Sendable {
  var head: String
  var text: Sentence

  init(_ head: String, _ text: some SentenceText) {
    self.head = head
    self.text = text.sentence
  }
}

/// The numbers of a figure as people read them.
struct PlateTable: Sendable {
  var caption: String
  /// Names of the columns; those that hold numbers are set right and sort by value.
  var columns: [(name: String, isNumber: Bool)]
  var rows: [[String]]
}
