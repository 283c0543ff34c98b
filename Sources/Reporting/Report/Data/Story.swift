import Scenarios
import StationModel
import Texts

/// What figures are made from: results in one language, and the choices that all figures share.
struct Story: Sendable {
  let results: ResultSet
  /// Further studies handed to the report: staffing mixes, sensitivity, verification.
  let others: [ResultSet]
  /// Tables that belong to no study: `verification.csv`, `power.csv`.
  let attached: [String: AttachedTable]
  /// All of these files, as sentences name them.
  let files: FormulaFiles
  let language: Language
  let words: ReportWords
  let numbers: NumberStyle
  /// Place of the arm that the first screen is about: the first after the base, or the base where it stands alone.
  let lead: Int
  /// Colours of all arms of these results and of the studies beside them.
  let inks: ArmInks

  init(
    _ results: ResultSet, others: [ResultSet] = [], attached: [String: AttachedTable] = [:], language: Language,
    files: FormulaFiles? = nil, inks: ArmInks? = nil
  ) {
    self.inks = inks ?? ArmInks(([results] + others).flatMap { $0.study.arms.dropFirst().map(\.id) })
    self.files = files ?? FormulaFiles(results, others: others, tables: attached)
    self.results = results
    self.others = others
    self.attached = attached
    self.language = language
    words = ReportWords(language: language, futures: results.study.replications)
    numbers = NumberStyle(language: language)
    lead = results.study.arms.count > 1 ? 1 : 0
  }

  /// The same choices for another study.
  func about(_ other: ResultSet) -> Story { Story(other, language: language, files: files, inks: inks) }

  var study: StudyFacts { results.study }
  var base: StudyFacts.Arm { study.arms[0] }
  var leadArm: StudyFacts.Arm { study.arms[lead] }
  /// Places of all arms but the base.
  var options: Range<Int> { 1..<max(1, study.arms.count) }
  /// Options that get maps and lists of zones of their own: the first two, so that a page of many options stays one that can be sent.
  var detailed: ArraySlice<Int> { Self.detailed(Array(options)) }
  static func detailed(_ arms: [Int]) -> ArraySlice<Int> { arms.prefix(2) }
  /// The window whose figures are shown: the last one, when all that was to be built stands.
  var window: StudyFacts.Window { study.windows[study.windows.count - 1] }

  /// What people call a window of the calendar: by its own name, or by the usual one.
  func window(named id: String) -> String {
    study.windows.first { $0.id == id }?.name?[language] ?? UsualNames.window(id)[language]
  }
  var futures: Int { study.replications }
  /// Whether arms are compared in the same replications.
  var arePaired: Bool { study.arms.count > 1 }

  func name(_ arm: Int) -> String { study.arms[arm].name[language] }

  /// A sum over the shown window as a number a year of 365 days.
  func perYear(_ sum: Double) -> Double { sum * 365 / Double(max(1, window.days)) }

  /// What the study says of an outcome, by the id that a goal or a gate names.
  func outcome(_ id: String) -> StudyFacts.Outcome? { study.outcomes.first { $0.id == id } }

  func estimate(_ arm: Int, _ outcome: Outcome, scope: String = "city", place: String = "", zonesOf: Int? = nil) -> EstimateRow? {
    results.estimate(
      study.arms[arm].id, outcome, window: window.id, scope: scope, place: place, zonesOf: zonesOf.map { study.arms[$0].id } ?? ""
    )
  }

  /// An arm minus the base in the shown window.
  func difference(_ arm: Int, _ outcome: Outcome, scope: String = "city", place: String = "", zonesOf: Int? = nil)
    -> DifferenceRow?
  {
    results.difference(
      base.id, study.arms[arm].id, outcome, window: window.id, scope: scope, place: place,
      zonesOf: zonesOf.map { study.arms[$0].id } ?? "")
  }

  /// How numbers of an outcome are read out.
  func reading(_ unit: String, size: Double, error: Double? = nil) -> Reading {
    Reading(numbers, unit: unit, size: size, error: error)
  }

  /// A table of the study, or one that was handed to the report beside it.
  func sheet(_ file: String) -> Sheet? { results.sheet(file) ?? attached[file]?.sheet }

  /// Of some result files those that this study has.
  func present(_ files: [String]) -> [String] { files.filter { sheet($0) != nil || results.text($0) != nil } }
}
