import Texts

/// What a report says: a list of headings, paragraphs, drawings and tables in one language.
struct DocumentText {
  enum Block {
    /// Of the whole document, and what stands below it.
    case title(String)
    case subtitle(String)
    /// A chapter.
    case chapter(String)
    /// A finding: the heading of a section.
    case finding(String)
    /// The question that the finding answers.
    case question(String)
    /// The sentence that matters most.
    case verdict(String)
    case paragraph(String)
    /// A remark with its head.
    case note(head: String, text: String)
    /// What belongs to a figure or a table and is read last: its unit, its source.
    case small(String)
    case command(String)
    case table(PlateTable)
    /// Drawings that belong together.
    case drawings([Canvas])

    var isSmall: Bool { if case .small = self { true } else { false } }
  }

  let title: String
  let language: Language
  private(set) var blocks: [Block] = []

  init(_ story: Story) {
    let words = story.words
    language = story.language
    title = words.documentTitle(words.list(story.options.map(story.name)), story.name(0), isComparison: story.arePaired)
    let figures = FigureOrder.numbered(story)
    blocks = [.title(title), .subtitle(story.aboutCity), .chapter(words.name(.verdict))]
    addVerdict(story)
    addAppraisal(story)
    let drivers = figures.first { $0.figure.id == DriversFigure.figure.id }?.plate.finding
    addRemarks(FirstScreen.remarks(story, drivers: drivers), words.howToRead)
    addGoals(story)
    addAnswers(figures.filter { $0.part != .annex }.map(\.plate), words)
    for part in Part.allCases {
      let own = figures.filter { $0.part == part }
      if own.isEmpty { continue }
      blocks.append(.chapter(words.name(part)))
      for figure in own { add(figure, words) }
    }
    blocks.append(.finding(words.repeatIt))
    blocks.append(.paragraph(words.repeatText(story.study.seed, story.futures)))
    blocks.append(.command(Provenance.command(story)))
    blocks.append(.paragraph(words.madeBy(story.results.program)))
    blocks.append(.paragraph(words.drawingsElsewhere))
  }

  /// A text of a plate as it is read: the one place of the document that knows of what type such texts are.
  private static func plain(_ text: some SentenceText) -> String { text.sentence.plain }

  private mutating func addVerdict(_ story: Story) {
    let advice = Self.plain(Brief.advice(story))
    blocks.append(.verdict(advice.hasSuffix(story.words.fullStop) ? advice : advice + story.words.fullStop))
    addParagraph(Self.plain(FirstScreen.lead(story)))
  }

  /// Everything side by side.
  private mutating func addAppraisal(_ story: Story) {
    let (words, tables) = (story.words, Appraisal.plain(story))
    if tables.isEmpty { return }
    blocks.append(.finding(words.appraisalHead))
    addParagraph(Self.plain(words.appraisalInWords(story.dates(), words.whole(story.futuresFact))))
    blocks += tables.map { .table($0) }
  }

  private mutating func addGoals(_ story: Story) {
    guard let table = GoalTable.plain(story) else { return }
    blocks.append(.finding(Self.plain(story.goalFinding)))
    blocks.append(.question(story.words.goalsQuestion))
    let caption = story.words.goalCaption(story.dates(), story.words.whole(story.futuresFact))
    blocks.append(.paragraph(Self.plain(caption)))
    add(table, below: story.words.goalsQuestion)
    blocks.append(.small(story.words.scale))
  }

  private mutating func addRemarks(_ notes: [Note], _ head: String) {
    if notes.isEmpty { return }
    blocks.append(.finding(head))
    for note in notes { blocks.append(.note(head: note.head, text: Self.plain(note.text))) }
  }

  /// Every question with its answer.
  private mutating func addAnswers(_ plates: [Plate], _ words: ReportWords) {
    if plates.isEmpty { return }
    blocks.append(.finding(words.answers))
    blocks.append(
      .table(
        PlateTable(
          caption: "", columns: [(words.questionHead, false), (words.answerHead, false)],
          rows: plates.map { [Self.plain($0.question), Self.plain($0.finding)] })))
  }

  private mutating func add(_ figure: FigureOrder.Numbered, _ words: ReportWords) {
    let plate = figure.plate
    let question = Self.plain(plate.question)
    blocks.append(.finding(Self.plain(plate.finding)))
    blocks.append(.question(words.figure(figure.number) + " · " + question))
    addParagraph(Self.plain(plate.caption))
    var drawings: [Canvas] = []
    for pane in plate.panes {
      switch pane {
      case .drawing(let wide, let narrow): drawings += Self.readable(wide, narrow)
      case .page(_, let tables):
        addDrawings(&drawings)
        for table in tables { add(table, below: question) }
      }
    }
    addDrawings(&drawings)
    for note in plate.notes { blocks.append(.note(head: note.head, text: Self.plain(note.text))) }
    for table in plate.tables where !table.rows.isEmpty { add(table, below: question) }
    if !plate.sources.isEmpty { blocks.append(.small(words.source(plate.sources))) }
  }

  /// Drawings that stand one behind the other belong together.
  private mutating func addDrawings(_ drawings: inout [Canvas]) {
    if !drawings.isEmpty { blocks.append(.drawings(drawings)) }
    drawings = []
  }

  /// A drawing for wide screens has letters too small to read on paper: where there are redraws for narrow ones, they stand in its
  /// place.
  private static func readable(_ wide: Canvas, _ narrow: [Canvas]) -> [Canvas] {
    (narrow.isEmpty || wide.width <= narrow[0].width ? [wide] : narrow).filter { $0.width > 0 && $0.height > 0 }
  }

  /// Pixels up to which two drawings have room beside each other.
  static let narrow = 400.0

  /// A table needs no caption that says what stands above it.
  private mutating func add(_ table: PlateTable, below question: String) {
    var table = table
    if table.caption == question { table.caption = "" }
    blocks.append(.table(table))
  }

  private mutating func addParagraph(_ text: String) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }
}
