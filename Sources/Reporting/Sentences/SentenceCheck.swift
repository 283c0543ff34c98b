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
          if let found = UncitedWords.first(in: piece.text, sentence.language) {
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
          for file in citation.formula.fileNames { figure.read.insert(Self.folder(file)) }
          if citation.formula.counts { for file in citation.formula.fileNames { figure.told.insert(Self.folder(file)) } }
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

/// What may not stand in a sentence without its source: digits, and words that judge.
enum UncitedWords {
  /// Numbers that are part of a name or say which interval is meant.
  private static let names = ["90\u{a0}%", "90%", "95\u{a0}%", "95%", "R²", "CO2"]
  private static let english = [
    "likely", "almost certain", "almost impossible", "too close", "best", "worst", "cheapest", "fastest", "most of", "never",
    "always", "none ", "no zone",
  ]
  private static let chinese = ["很可能", "较可能", "不可能", "难以断定", "最好", "最优", "最差", "从不", "总是", "均未", "几乎"]

  /// The first of them in a text; nil where there is none.
  static func first(in text: String, _ language: Language) -> String? {
    var rest = text
    for name in names { rest = rest.replacing(name, with: "") }
    if let digit = rest.firstIndex(where: { ("0"..."9").contains($0) }) {
      return String(rest[digit...].prefix { !$0.isWhitespace })
    }
    let lower = rest.lowercased()
    return (language == .en ? english : chinese).first { lower.contains($0) }
  }
}

/// A mean that no future is near says nothing: it must lie within the range of its row.
enum MeanCheck {
  private static let means = [EstimateColumn.mean.rawValue, DifferenceColumn.difference.rawValue]
  private static let ends = ("q05", "q95")

  static func fault(_ formula: Formula, in files: FormulaFiles) -> String? {
    guard case .fields(let fields) = formula, let column = fields.column, means.contains(column) else { return nil }
    func value(_ column: String) -> Double? {
      Formula.fields(Formula.Fields(file: fields.file, conditions: fields.conditions, column: column)).number(in: files)
    }
    guard let mean = value(column), let low = value(ends.0), let high = value(ends.1) else { return nil }
    let slack = 1e-9 * max(1, mean.magnitude)
    return mean < low - slack || mean > high + slack ? "a mean outside the range that holds 90 % of its futures" : nil
  }
}

extension Formula {
  /// Whether it is a number of runs, or a share of them.
  fileprivate var counts: Bool {
    switch self {
    case .fields(let fields): fields.column == "replications" || fields.column == DifferenceColumn.futures.rawValue
    case .fold(.rows, _), .fold(.count, _): true
    case .operation(_, let a, let b): a.counts || b.counts
    default: false
    }
  }

  /// The files it reads.
  var fileNames: [String] {
    switch self {
    case .number: []
    case .fields(let fields), .distinct(let fields), .reached(_, let fields): [fields.file]
    case .operation(_, let a, let b): a.fileNames + b.fileNames
    case .first(let all, _): all.flatMap(\.fileNames)
    case .fold(_, let a): a.fileNames
    }
  }
}
