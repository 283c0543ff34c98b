import Experiments
import StationModel
import Texts

/// Numbers of the results with where they stand, and the pieces of sentences that say them.
extension Story {
  /// A number worked out from the files of this study; nil where it is not there.
  func fact(_ formula: Formula) -> Fact? { Fact(formula.inFolder(results.folder), in: files) }

  /// A value of `study.json`.
  func studyFact(_ path: String) -> Fact {
    let place = Formula.json(StudyFacts.file, path)
    guard let fact = fact(place) else { preconditionFailure("\(place) is no number") }
    return fact
  }

  /// How many replications were simulated.
  var futuresFact: Fact { Fact(Double(futures), Formula.json(StudyFacts.file, "replications").inFolder(results.folder)) }

  /// How often something is so in the replications; nil where none can say.
  ///
  /// - Parameter condition: 1 or 0 for each replication.
  func share(_ condition: Formula) -> ShareFact? {
    guard let met = fact(.fold(.count, condition)), let all = fact(.fold(.rows, condition)), all.value > 0 else { return nil }
    return ShareFact(met: met, of: all)
  }

  /// An outcome of an arm by replication, in the whole city.
  func byFuture(_ arm: Int, _ outcome: Outcome, window: String? = nil) -> Formula {
    var conditions = [
      Formula.Condition(column: ReplicationColumn.arm.rawValue, text: study.arms[arm].id),
      Formula.Condition(column: ReplicationColumn.window.rawValue, text: window ?? self.window.id),
    ]
    if table(ReplicationColumn.self)?.has(.scope) == true {
      conditions.append(Formula.Condition(column: ReplicationColumn.scope.rawValue, text: "city"))
    }
    return .fields(Formula.Fields(file: ReplicationColumn.file, conditions: conditions, column: outcome.id))
  }

  /// In how many replications an arm has less of an outcome than another.
  func isLower(_ arm: Int, than other: Int, _ outcome: Outcome) -> ShareFact? {
    share(byFuture(arm, outcome) - byFuture(other, outcome) < 0)
  }

  /// In how many replications an arm is the first of some in an outcome of the whole city; arms that are equal share a replication.
  func isFirst(_ arm: Int, of arms: [Int], _ outcome: Outcome, isLowest: Bool) -> ShareFact? {
    let order = [arm] + arms.filter { $0 != arm }
    let shares = Formula.first(of: order.map { byFuture($0, outcome) }, isLowest: isLowest)
    guard let won = fact(.fold(.sum, shares)), let all = fact(.fold(.rows, shares)), all.value > 0 else { return nil }
    return ShareFact(met: won, of: all)
  }

  /// The files of some studies that are there, as sentences name them; those of this study once.
  func sources(_ files: [String], of studies: [Story]) -> [String] {
    var all: [String] = []
    for study in [self] + studies {
      let folder = study.results.folder
      for file in files where study.results.sheet(file) != nil {
        let name = folder.isEmpty ? file : folder + "/" + file
        if !all.contains(name) { all.append(name) }
      }
      if !folder.isEmpty, !all.contains(folder + "/" + StudyFacts.file) { all.append(folder + "/" + StudyFacts.file) }
    }
    return all
  }

  // MARK: Names
  /// An arm by its name.
  func named(_ arm: Int) -> Sentence { text("arms.\(arm).name", name(arm)) }

  /// A goal by its name.
  func named(goal place: Int, _ title: String) -> Sentence {
    study.goals.indices.contains(place) ? text("goals.\(place).title", title) : Sentence(title)
  }

  /// A zone by its name.
  func zoneName(_ place: Int) -> Sentence { text("zones.\(place).name", study.zones[place].name[language]) }

  /// An outcome by its name; in English with a small letter unless it begins a sentence.
  func named(_ outcome: Outcome) -> Sentence? {
    study.outcomes.firstIndex { $0.id == outcome.id }.map { text("outcomes.\($0).title", study.outcomes[$0].title[language]) }
  }

  /// From which month to which a window of the study counts; the shown one, unless another is named.
  func dates(_ window: String? = nil) -> Sentence {
    guard let place = study.windows.firstIndex(where: { $0.id == window ?? self.window.id }) else {
      return dates(0, study.windows.count - 1)
    }
    return dates(place, place)
  }

  private func dates(_ first: Int, _ last: Int) -> Sentence {
    let ends = [(first, 0), (last, study.windows[last].months.count - 1)].map { window, month in
      ("windows.\(window).months.\(month)", study.windows[window].months[month])
    }
    let pieces = ends.map { path, text in
      Sentence([
        .cited(numbers.month(text), Citation(formula: Formula.json(StudyFacts.file, path).inFolder(results.folder), form: .month))
      ])
    }
    return ends[0].1 == ends[1].1 ? pieces[0] : words.say("\(pieces[0]) – \(pieces[1])", "\(pieces[0])至\(pieces[1])")
  }

  private func text(_ path: String, _ text: String) -> Sentence {
    let place = Formula.json(StudyFacts.file, path + (language == .en ? ".en" : ".zh-Hans"))
    return Sentence([.cited(text, Citation(formula: place.inFolder(results.folder), form: .text))])
  }
}
