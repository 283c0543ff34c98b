import StationModel

/// Response of a group of zones in the base and in an option: a row of `differences.csv`.
struct GroupResponse: Sendable {
  var name: String
  /// Nil where the group has no residents of its own to be told.
  var population: Double?
  /// By option: place of the arm, and its difference from the base.
  var values: [(arm: Int, row: DifferenceRow)]
}

extension Story {
  /// Mean response of area kinds, precincts, and zones by their distance to stations, as far as a study has several.
  func groupResponses(_ arms: [Int]) -> [GroupResponse] {
    func values(_ scope: String, _ place: String, own: Bool = false) -> [(arm: Int, row: DifferenceRow)] {
      arms.compactMap { arm in
        difference(arm, .responseMinutesMean, scope: scope, place: place, zonesOf: own ? arm : nil)
          .flatMap { row in [row.meanA, row.meanB, row.mean, row.q05, row.q95].allSatisfy(\.isFinite) ? (arm, row) : nil }
      }
    }
    func people(_ isIn: (StudyFacts.Zone) -> Bool) -> Double? {
      let sum = study.zones.filter(isIn).reduce(0) { $0 + $1.population }
      return sum > 0 ? sum : nil
    }
    var groups: [GroupResponse] = [
      GroupResponse(name: words.sentence(words.wholeCity), population: people { _ in true }, values: values("city", ""))
    ]
    for (scope, name) in [
      ("treated", words.whereStationsServe), ("buffer", words.nextToServed), ("elsewhere", words.sentence(words.elsewhere)),
    ] {
      groups.append(GroupResponse(name: name, values: values(scope, "", own: true)))
    }
    if study.areas.count > 1 {
      for area in study.areas {
        groups.append(
          GroupResponse(
            name: words.sentence(area.name?[language] ?? area.id), population: people { $0.area == area.id },
            values: values("area", area.id)))
      }
    }
    if study.precincts.count > 1 {
      for precinct in study.precincts {
        groups.append(
          GroupResponse(
            name: words.precinct(precinct.name?[language] ?? precinct.id), population: people { $0.precinct == precinct.id },
            values: values("precinct", precinct.id)))
      }
    }
    return groups.filter { !$0.values.isEmpty }
  }
}
