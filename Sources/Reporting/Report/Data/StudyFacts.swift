import Texts

/// What a study is about: `study.json`, read back.
struct StudyFacts: Decodable, Sendable {
  struct Name: Decodable, Sendable, Equatable {
    var en: String
    var zhHans: String

    enum CodingKeys: String, CodingKey {
      case en
      case zhHans = "zh-Hans"
    }

    subscript(language: Language) -> String { language == .en ? en : zhHans }
  }

  struct Arm: Decodable, Sendable {
    var id: String
    var name: Name
    var scenario: String
    var sha256: String
  }

  struct Window: Decodable, Sendable {
    var id: String
    /// Nil in results of a version that did not tell.
    var name: Name?
    var months: [String]
    var days: Int
  }

  struct Place: Decodable, Sendable {
    var id: String
    var name: Name?
  }

  struct Kind: Decodable, Sendable {
    var id: String
    var name: Name
    var isOffence: Bool
    var priority: Int?
  }

  struct Zone: Decodable, Sendable {
    var id: String
    var name: Name
    var area: String?
    var precinct: String?
    var population: Double
    /// Kilometres east and south of the city's corner.
    var x: Double
    var y: Double
    /// By arm: `treated`, `buffer`, `control`, `elsewhere`, or `none`; null where it varies by replication.
    var roles: [String?]?
  }

  struct Phase: Decodable, Sendable {
    var arm: String
    var id: String
    var name: Name
  }

  struct Goal: Decodable, Sendable {
    var id: String
    var title: Name
  }

  struct Outcome: Decodable, Sendable {
    var id: String
    var title: Name
    var unit: String
    /// `more`, `less`, or null where it is neither.
    var better: String?
  }

  struct Change: Decodable, Sendable {
    var arm: String
    var path: String
    var base: String?
    var to: String?
  }

  var seed: String
  var replications: Int
  var start: String
  var arms: [Arm]
  var windows: [Window]
  var areas: [Place]
  var precincts: [Place]
  var kinds: [Kind]
  var zones: [Zone]
  var phases: [Phase]
  var goals: [Goal]
  var outcomes: [Outcome]
  var parameters: [String]
  var changes: [Change]
  /// Rows of every table beside it; nil for results of a version that did not tell.
  var tables: [String: Int]?

  static let file = "study.json"

  /// - Throws: `ReportError.damaged` when the file is not what this version writes.
  init(_ bytes: [UInt8]) throws(ReportError) {
    let located = try LocatedJSON(bytes, file: Self.file)
    self = try located.decode(Self.self)
    try check(located)
  }

  var months: [String] { windows.flatMap(\.months) }
}
