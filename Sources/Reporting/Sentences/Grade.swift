import Texts

/// How sure one can be that an effect is near what is said: the four grades of GRADE (Guyatt et al. 2008).
enum Grade: Int, CaseIterable, Sendable {
  case high, moderate, low, veryLow

  /// - Parameter steps: By how many steps it was lowered from high; further than very low there is none.
  init(steps: Int) { self = Grade(rawValue: min(max(steps, 0), Grade.allCases.count - 1))! }
}

/// The words for a grade.
struct GradeWords: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func word(_ grade: Grade) -> String {
    switch (grade, language) {
    case (.high, .en): "high"
    case (.moderate, .en): "moderate"
    case (.low, .en): "low"
    case (.veryLow, .en): "very low"
    case (.high, .zhHans): "高"
    case (.moderate, .zhHans): "中"
    case (.low, .zhHans): "低"
    case (.veryLow, .zhHans): "极低"
    }
  }
}
