import Texts

/// What the fields of a table may hold, so that no figure is made from what no study writes.
///
/// A result file is input: somebody may have opened it in a spreadsheet, cut it, or lost half of it on the way.
struct SheetRule: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case number(ClosedRange<Double>)
    case whole(ClosedRange<Double>)
    /// From 0; may be `INF` too.
    case ratio
    /// A change that may be a share: from nothing to something is `INF`.
    case change
    case flag
    case text
    case word(Set<String>)
    /// A word of a list that the study has.
    case arm, window, zone, month, outcome
    /// `base` or a window.
    case origin
  }

  let kind: Kind
  /// Whether the field may be empty.
  let isOptional: Bool

  /// No result is larger: sums over ten thousand replications of a city's money in cents stay below.
  static let most = 1e15
  static let real = SheetRule(kind: .number(-most...most), isOptional: false)
  static let size = SheetRule(kind: .number(0...most), isOptional: false)
  static let count = SheetRule(kind: .whole(0...most), isOptional: false)
  static let share = SheetRule(kind: .number(0...1), isOptional: false)
  static let flag = SheetRule(kind: .flag, isOptional: false)
  static let arm = SheetRule(kind: .arm, isOptional: false)
  static let window = SheetRule(kind: .window, isOptional: false)
  static let zone = SheetRule(kind: .zone, isOptional: false)
  static let month = SheetRule(kind: .month, isOptional: false)
  static let outcome = SheetRule(kind: .outcome, isOptional: false)
  /// Numbers of replications have 24 bits.
  static let future = whole(0...16_777_215)

  static func whole(_ range: ClosedRange<Double>) -> SheetRule { SheetRule(kind: .whole(range), isOptional: false) }
  static func number(_ range: ClosedRange<Double>) -> SheetRule { SheetRule(kind: .number(range), isOptional: false) }
  static func word(_ words: String...) -> SheetRule { SheetRule(kind: .word(Set(words)), isOptional: false) }
  /// Words of a closed list.
  static func word<List: CaseIterable & RawRepresentable>(of list: List.Type) -> SheetRule where List.RawValue == String {
    SheetRule(kind: .word(Set(list.allCases.map(\.rawValue))), isOptional: false)
  }

  /// Words of a list of the model.
  static func word<List: NamedCases>(of list: List.Type) -> SheetRule {
    SheetRule(kind: .word(Set(list.allCases.map(\.word))), isOptional: false)
  }

  var orEmpty: SheetRule { SheetRule(kind: kind, isOptional: true) }

  /// What is wrong with a text; nil where nothing is.
  ///
  /// - Parameter known: Words that a study has, by what they name.
  func fault(_ text: String, _ known: KnownWords) -> Words? {
    let allowed = allowed(known)
    if text.isEmpty {
      return isOptional
        ? nil : Words("nothing, where \(allowed.en) is needed", "此处为空，应为\(allowed.zhHans.afterHan)")
    }
    let isFine: Bool
    switch kind {
    case .number(let range): isFine = Self.number(text).map(range.contains) ?? false
    case .whole(let range): isFine = Self.number(text).map { range.contains($0) && $0 == $0.rounded() } ?? false
    case .ratio: isFine = text == "INF" || (Self.number(text).map { $0 >= 0 && $0 <= Self.most * Self.most } ?? false)
    case .change: isFine = text == "INF" || (Self.number(text).map { abs($0) <= Self.most } ?? false)
    case .flag: isFine = text == "true" || text == "false"
    case .text: isFine = true
    case .word(let words): isFine = words.contains(text)
    case .arm: isFine = known.arms.contains(text)
    case .window: isFine = known.windows.contains(text)
    case .origin: isFine = text == "base" || known.windows.contains(text)
    case .zone: isFine = known.zones.contains(text)
    case .month: isFine = known.months.contains(text)
    case .outcome: isFine = known.outcomes.isEmpty || known.outcomes.contains(text)
    }
    return isFine ? nil : Self.misfit(Words(Self.quoted(text)), allowed: allowed)
  }

  /// That something else is found than what is allowed.
  static func misfit(_ found: Words, allowed: Words) -> Words {
    Words("found \(found.en), where \(allowed.en) is allowed", misfit(found, allowed))
  }

  /// The same where only one kind of value will do.
  static func misfit(_ found: Words, needed: Words) -> Words {
    Words("found \(found.en), where \(needed.en) is needed", misfit(found, needed))
  }

  private static func misfit(_ found: Words, _ wanted: Words) -> String {
    "应为\(wanted.zhHans.afterHan)，实际为\(found.zhHans.afterHan)"
  }

  /// Whether a field is a number of few digits within the range: a quick answer for nearly all, and no verdict on the others.
  func isSurely(_ field: ArraySlice<UInt8>) -> Bool {
    let (range, isWhole): (ClosedRange<Double>, Bool)
    switch kind {
    case .number(let allowed): (range, isWhole) = (allowed, false)
    case .whole(let allowed): (range, isWhole) = (allowed, true)
    default: return false
    }
    var (digits, scale, isBehindPoint) = (0, 1.0, false)
    let body = field.first == 45 ? field.dropFirst() : field
    guard let first = body.first, let last = body.last, first != 46, last != 46, body.count <= 15 else { return false }
    for byte in body {
      if (48...57).contains(byte) {
        digits = digits * 10 + Int(byte - 48)
        if isBehindPoint { scale *= 10 }
      } else if byte == 46, !isBehindPoint, !isWhole {
        isBehindPoint = true
      } else {
        return false
      }
    }
    return range.contains((field.first == 45 ? -1 : 1) * Double(digits) / scale)
  }

  /// Digits as this program and any spreadsheet write them: no `nan`, no `inf`, no hexadecimal.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 43 || $0 == 45 || $0 == 46 || $0 == 69 || $0 == 101 }) else {
      return nil
    }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  private func allowed(_ known: KnownWords) -> Words {
    switch kind {
    case .number(let range): Self.words(Words("a number", "数"), range)
    case .whole(let range): Self.words(Words("a whole number", "整数"), range)
    case .ratio: Words("a number from 0, or INF,", "不小于 0 的数或 INF")
    case .change: Words("a number, or INF,", "数或 INF")
    case .flag: Words("true or false", "true 或 false")
    case .text: Words("a text", "文字")
    case .word(let words): Words.list(words.filter { !$0.isEmpty }.sorted())
    case .arm: Self.words(Words("an arm of the study", "研究的方案"), known.arms)
    case .window: Self.words(Words("a window of the study", "研究的时段"), known.windows)
    case .origin: Words("base or a window of the study", "base 或研究的时段")
    case .zone: Words("a zone of the study", "研究的分区")
    case .month: Words("a month of the study", "研究的月份")
    case .outcome: Words("an outcome of the study", "研究的指标")
    }
  }

  private static func words(_ what: Words, _ known: Set<String>) -> Words {
    let some = Words.list(known.sorted().prefix(5))
    return Words("\(what.en) (\(some.en))", "\(what.zhHans)（\(some.zhHans)）")
  }

  private static func words(_ what: Words, _ range: ClosedRange<Double>) -> Words {
    if range.lowerBound <= -most { return what }
    let (low, high) = (NumberText.of(range.lowerBound), NumberText.of(range.upperBound))
    return range.upperBound < most
      ? Words("\(what.en) from \(low) to \(high)", "\(low) 至 \(high) 的\(what.zhHans)")
      : Words("\(what.en) from \(low)", "不小于 \(low) 的\(what.zhHans)")
  }

  /// A text as a message shows it: short, on one line, without what moves a terminal.
  static func quoted(_ text: String) -> String {
    let clean = text.unicodeScalars.map {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format ? "�" : String($0)
    }
    return "“" + clean.prefix(40).joined() + (clean.count > 40 ? "…" : "") + "”"
  }
}

/// Words by which the tables of a study name its parts.
struct KnownWords: Sendable {
  var arms: Set<String> = []
  var windows: Set<String> = []
  var zones: Set<String> = []
  var months: Set<String> = []
  var outcomes: Set<String> = []

  init() {}
}
