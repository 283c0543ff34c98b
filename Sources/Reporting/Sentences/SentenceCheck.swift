import Experiments
import Texts

/// What is untrue on a page: every number, verdict and name of its sentences is worked out again from the files.
public enum SentenceCheck {
  /// A sentence that may not stand.
  public struct Fault: Equatable, Sendable, CustomStringConvertible {
    /// The figure it stands in; empty above the figures.
    public var figure: String
    /// The whole sentence.
    public var sentence: String
    /// What is wrong with it.
    public var reason: String

    /// One line.
    public var description: String { "\(figure.isEmpty ? "first screen" : figure): \(reason): “\(sentence)”" }
  }

  /// The faults of a page, O(size of the page + sentences × rows of the files they name).
  ///
  /// - Parameters:
  ///   - page: As ``Report`` makes it.
  ///   - results: The study it is about.
  ///   - others: Further studies it was made from.
  ///   - tables: Tables of no study it was made from.
  public static func faults(
    _ page: [UInt8], _ results: ResultSet, others: [ResultSet] = [], tables: [String: AttachedTable] = [:]
  ) -> [Fault] {
    let reader = PageReader(page)
    var check = Run(citations: reader.citations, files: FormulaFiles(results, others: others, tables: tables))
    if reader.sentences.isEmpty { return [Fault(figure: "", sentence: "", reason: "the page has no sentence")] }
    for sentence in reader.sentences { check.check(sentence) }
    check.checkBases(reader.sentences)
    check.checkGaps(reader.sentences)
    return check.faults
  }

  /// The faults of sentences that stand on no page, such as those of the console.
  static func faults(_ sentences: [(sentence: Sentence, isLabel: Bool)], _ language: Language, in files: FormulaFiles) -> [Fault]
  {
    var citations: [String: Citation] = [:]
    let read = sentences.map { sentence, isLabel in
      PageReader.Sentence(
        language: language, figure: "", files: [],
        pieces: sentence.pieces.map { piece in
          guard case .cited(let text, let citation) = piece else { return (piece.text, nil) }
          citations[citation.key] = citation
          return (text, citation.key)
        }, isLabel: isLabel)
    }
    var check = Run(citations: citations, files: files)
    for sentence in read { check.check(sentence) }
    check.checkBases(read)
    check.checkGaps(read)
    return check.faults
  }
}

extension SentenceCheck {
  private struct Run {
    let citations: [String: Citation]
    let files: FormulaFiles
    var faults: [Fault] = []
    /// What may stand for a citation, by key and language.
    private var known: [String: [String]] = [:]

    init(citations: [String: Citation], files: FormulaFiles) {
      self.citations = citations
      self.files = files
    }

    mutating func check(_ sentence: PageReader.Sentence) {
      func fault(_ reason: String) -> Fault { Fault(figure: sentence.figure, sentence: sentence.text, reason: reason) }
      for piece in sentence.pieces {
        guard let key = piece.key else {
          if let found = UncitedWords.first(in: piece.text, sentence.language, isLabel: sentence.isLabel) {
            faults.append(fault("“\(found)” has no source"))
          }
          continue
        }
        guard let citation = citations[key] else {
          faults.append(fault("“\(piece.text)” has a source that the page does not name"))
          continue
        }
        let allowed = texts(citation, key, sentence.language)
        if !allowed.contains(where: { Self.isSame($0, piece.text) }) {
          let right = allowed.first.map { "it is “\($0)”" } ?? "it may not be said"
          faults.append(fault("“\(piece.text)” is untrue: by \(citation.formula) \(right)"))
        }
        if let reason = MeanCheck.fault(citation.formula, in: files) { faults.append(fault("“\(piece.text)”: \(reason)")) }
        if !sentence.files.isEmpty, let file = citation.formula.fileNames.first(where: { !sentence.files.contains($0) }) {
          faults.append(fault("“\(piece.text)” is from \(file), which is none of the figure’s files"))
        }
      }
    }

    /// Two values of one quantity confuse nobody where each says what it rests on: a figure that reads the runs of a study says
    /// somewhere how many they are.
    mutating func checkBases(_ sentences: [PageReader.Sentence]) {
      var figures: [String: (first: PageReader.Sentence, read: Set<String>, told: Set<String>)] = [:]
      for sentence in sentences {
        let place = sentence.language.rawValue + sentence.figure
        for key in sentence.pieces.compactMap(\.key) {
          guard let citation = citations[key] else { continue }
          var figure = figures[place] ?? (sentence, [], [])
          for file in citation.formula.fileNames where FormulaFiles.isOfRuns(file) { figure.read.insert(Self.folder(file)) }
          if citation.formula.countsRuns(in: files) {
            for file in citation.formula.fileNames { figure.told.insert(Self.folder(file)) }
          }
          figures[place] = figure
        }
      }
      for (_, figure) in figures.sorted(by: { $0.key < $1.key }) {
        for folder in figure.read.subtracting(figure.told).sorted() {
          let study = folder.isEmpty ? "" : " of \(folder)"
          faults.append(
            Fault(
              figure: figure.first.figure, sentence: figure.first.text,
              reason: "the figure says nowhere how many runs\(study) it rests on"))
        }
      }
    }

    /// Where a gate stops some runs and not others, a mean over all of them may be near none: then a figure tells the branches too.
    mutating func checkGaps(_ sentences: [PageReader.Sentence]) {
      for sentences in Dictionary(grouping: sentences, by: { $0.language.rawValue + $0.figure }).sorted(by: { $0.key < $1.key }) {
        let cited = sentences.value.flatMap { sentence in
          sentence.pieces.compactMap { $0.key.flatMap { citations[$0]?.formula } }.map { (sentence, $0) }
        }
        if cited.contains(where: { $0.1.isOfOneBranch }) { continue }
        let inGaps = Set(cited.map(\.1)).filter { MeanCheck.isInGap($0, in: files) }
        for (sentence, formula) in cited where inGaps.contains(formula) {
          faults.append(
            Fault(
              figure: sentence.figure, sentence: sentence.text,
              reason: "\(formula) is a mean between two groups of runs, and nothing beside it tells them apart"))
        }
      }
    }

    private static func folder(_ file: String) -> String {
      let parts = file.split(separator: "/")
      return parts.count > 1 && parts[0] != "scenarios" ? String(parts[0]) : ""
    }

    private mutating func texts(_ citation: Citation, _ key: String, _ language: Language) -> [String] {
      let place = key + language.rawValue
      if let texts = known[place] { return texts }
      let texts = citation.texts(in: files, language)
      known[place] = texts
      return texts
    }

    /// A word that begins a sentence has a capital letter, and a name within one a small one.
    private static func isSame(_ right: String, _ found: String) -> Bool {
      right.dropFirst() == found.dropFirst() && right.prefix(1).lowercased() == found.prefix(1).lowercased()
    }
  }
}
