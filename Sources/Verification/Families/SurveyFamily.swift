import Texts

extension FamilyChecker {
  /// What a survey of clusters says of a share, and how often it says that a goal is met.
  static let survey = FamilyChecker(Words("survey", "满意度调查")) { (inputs) throws(RecordProblem) in
    let truth = try inputs.fraction("true_share")
    let survey = try ClusterSurvey(inputs, truth: truth)
    let quantities = [
      ("intra_class_correlation", survey.intraClassCorrelation), ("effective_sample", survey.effectiveSample),
      ("observed_mean", survey.share), ("standard_error", survey.standardError), ("bias", survey.share - truth),
      ("half_width_95", survey.halfWidth95),
    ]
    guard survey.persons <= ClusterSurvey.mostPersons else { return .quantities(quantities) }
    let goal = try inputs.fraction("goal", else: 1)
    return .quantities(quantities + [("says_goal_met_share", survey.chanceOfShare(atLeast: goal))])
  } beyondMethod: { (inputs) throws(RecordProblem) in
    let survey = try ClusterSurvey(inputs, truth: try inputs.fraction("true_share"))
    guard survey.persons > ClusterSurvey.mostPersons else { return [:] }
    return [
      "says_goal_met_share": Words(
        "the answers are summed for at most \(ClusterSurvey.mostPersons) persons", "至多对 \(ClusterSurvey.mostPersons) 人的答案求和")
    ]
  }
}

extension ClusterSurvey {
  fileprivate init(_ inputs: RecordInputs, truth: Double) throws(RecordProblem) {
    let persons = try inputs.count("persons_per_cluster", in: 1...100_000)
    self.init(
      clusters: try inputs.count("clusters", in: 1...100_000), personsPerCluster: persons,
      designEffect: try inputs.number("design_effect", in: 1...Double(persons), else: 1),
      share: ClusterSurvey.observed(
        share: truth, oddsRatio: try inputs.number("answering_odds_ratio", in: 0...1e9, else: 1)))
  }
}
