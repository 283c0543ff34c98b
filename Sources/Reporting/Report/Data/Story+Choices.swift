/// Which arms are options, and where the files of a study lie.
extension Story {
  /// Arms that a city may choose besides the base: none that only takes something else to be so, and no city that is otherwise.
  var choices: [Int] {
    let trials = Set(study.assumptionArms + study.cityTrials.flatMap { [$0.base, $0.arm] })
    return options.filter { $0 == lead || !trials.contains($0) }
  }

  /// The base and what may be chosen.
  var shownArms: [Int] { [0] + choices }

  /// A file of the study as sentences name it: below its folder where a report is about another one.
  func located(_ file: String) -> String { results.folder.isEmpty ? file : results.folder + "/" + file }
}
