import Texts

/// What one pass of decoding shares: the problems found, the files read, and, for a test, which settings were asked for.
final class DecodingContext {
  var diagnostics = Diagnostics()
  let files: FileAccess
  /// Patterns of all settings that were asked for; nil does not note them.
  var patternsRead: Set<String>?
  /// The city's zones by name, as soon as they are known: also when something else about them is wrong.
  var zoneNames: ZoneNames?
  /// Data files (maps, tables) by the path under which messages name them.
  private(set) var dataFiles: [String: SourceFile] = [:]

  /// Whether slips that do no harm are looked for; a future with other values of the same files has the same ones.
  let seeksSlips: Bool

  init(files: FileAccess, seeksSlips: Bool = true) {
    self.files = files
    self.seeksSlips = seeksSlips
  }

  func error(_ code: String, _ message: Words, at position: SourcePosition?, path: String, hint: Words? = nil) {
    diagnostics.error(code, message, at: position, path: path, hint: hint)
  }

  /// The data file that a setting names, relative to the file in which the setting stands; nil with a problem noted.
  func dataFile(_ value: LocatedValue, path: String) -> SourceFile? {
    guard let name = value.string else { return nil }
    switch files.read(name, from: value.position.file.path) {
    case .success(let file):
      dataFiles[file.path] = file
      return file
    case .failure(let refusal):
      error(refusal.code, refusal.message, at: value.position, path: path, hint: refusal.hint)
      return nil
    }
  }

  /// Notes problems of zones, dates, hours and tables at the place in the scenario, or the data file, that they are about.
  ///
  /// `elements` are the places of the things handed over as a list, where the problem is about one of them.
  func report(
    _ problems: GeographyProblems, at value: LocatedValue, path: String, elements: [SourcePosition] = [],
    as severity: Diagnostic.Severity = .error
  ) {
    for problem in problems.all {
      let place = position(of: problem, in: value, elements)
      diagnostics.add(Diagnostic(severity, code: problem.code, problem.message, at: place, path: path, hint: problem.advice))
    }
  }

  private func position(of problem: GeographyProblem, in value: LocatedValue, _ elements: [SourcePosition]) -> SourcePosition {
    switch problem.spot {
    case .whole, .zone: return value.position
    case .element(let index):
      if index < elements.count { return elements[index] }
      return value.elements.flatMap { index < $0.count ? $0[index].position : nil } ?? value.position
    case .part(let range):
      // Texts with escapes are longer in the file than in memory: then the whole text is shown.
      guard let text = value.string, value.position.length == text.utf8.count + 2 else { return value.position }
      return SourcePosition(value.position.file, offset: value.position.offset + 1 + range.lowerBound, length: range.count)
    case .source(let place): return place
    }
  }
}
