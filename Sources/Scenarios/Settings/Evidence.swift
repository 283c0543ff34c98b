public import Texts

/// How well a value is founded; the weakest come last.
public enum Evidence: String, CaseIterable, Comparable, Sendable {
  case plan
  case officialStatistics = "official statistics"
  case literature
  case assumption
  case judgement

  public static func < (a: Evidence, b: Evidence) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }

  /// True for values that nobody measured: `explain --weak` lists them.
  public var isWeak: Bool { self == .assumption || self == .judgement }

  /// The strength that the words of a source claim, in English or Chinese.
  ///
  /// A source declares itself by its first words: "plan §4.1", "official: …", "literature: …", "assumption: …", "judgement …", or
  /// 方案, 统计, 文献, 假设, 判断. Without such a word it is a publication only if it is cited: an author with a year, "et al.", a DOI. All
  /// else is an assumption: whoever says nothing that can be looked up has measured nothing.
  public init(ofSource source: String) {
    let text = SourceWords(source)
    self = text.declared ?? (text.isCitation ? .literature : .assumption)
  }

  /// The rule in one line, for `explain` and for whoever writes a file.
  static let rule = Words(
    """
    begins with plan, official, literature, assumption or judgement (方案, 统计, 文献, 假设, 判断), or cites author and year; else it \
    counts as assumption
    """,
    "以 方案、统计、文献、假设、判断（或 plan、official、literature、assumption、judgement）开头，或注明作者与年份；否则视为假定")

  /// What people call it.
  public var words: Words {
    switch self {
    case .plan: Words("the plan", "方案原文")
    case .officialStatistics: Words("official statistics", "官方统计")
    case .literature: Words("literature", "研究文献")
    case .assumption: Words("assumption", "假定")
    case .judgement: Words("judgement", "经验判断")
    }
  }
}

/// The words of a source.
private struct SourceWords {
  private static let declarations: [(Evidence, words: [String], stems: [String])] = [
    (.plan, ["plan", "plan's"], ["方案", "规划"]),
    (.officialStatistics, ["official", "statistics", "statistic", "census", "yearbook"], ["官方", "统计", "普查", "年鉴", "公报"]),
    (.literature, ["literature", "study", "published"], ["文献", "研究", "论文"]),
    (.assumption, ["assumption", "assumptions", "assumed", "assume"], ["假设", "假定", "设定"]),
    (.judgement, ["judgement", "judgment", "guess", "estimate"], ["判断", "估计", "估算", "经验", "猜"]),
  ]

  private let text: String
  /// Runs of letters and digits; a mark that opens or closes something stands alone.
  private let words: [Substring]

  init(_ source: String) {
    text = source.lowercased()
    words = source.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
  }

  /// What the first word says that it is; in Chinese, where no word ends, a weak word counts wherever it stands.
  var declared: Evidence? {
    let first = words.first.map { $0.lowercased() } ?? ""
    for (evidence, names, stems) in Self.declarations {
      if names.contains(first) || stems.contains(where: { first.hasPrefix($0) }) { return evidence }
    }
    for (evidence, _, stems) in Self.declarations.reversed() where evidence != .plan && evidence != .literature {
      if stems.contains(where: { text.contains($0) }) { return evidence }
    }
    return nil
  }

  /// Something that a library could find.
  var isCitation: Bool {
    if text.contains("et al") || text.contains("doi:") || text.contains("doi.org/") { return true }
    return words.indices.dropFirst().contains { Self.isYear(words[$0]) && Self.isName(words[$0 - 1]) }
  }

  private static func isYear(_ word: Substring) -> Bool {
    // 2018a and 2018b are two papers of a year.
    let digits = word.hasSuffix("a") || word.hasSuffix("b") ? word.dropLast() : word
    return digits.count == 4 && Int(digits).map { (1700...2099).contains($0) } == true
  }

  /// A word that begins like a name, no month, and no number.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter, !first.isLowercase else { return false }
    return !months.contains(String(word))
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "In", "Since", "Year", "Until",
  ]
}
