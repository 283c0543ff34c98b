import DiscreteEvents

/// A survey in clusters: each a neighbourhood whose people are more alike than others.
///
/// The share of a cluster has a Beta distribution about the mean; answers given it are drawn without it, by Pólya's urn: after k of
/// n answers were content, the next one is so with (α + k) ÷ (α + β + n). Content people answer with other odds. Source: Kish 1965,
/// Survey sampling.
struct Survey {
  struct Cluster {
    let zone: Int
    let persons: Int
    var content = 0
  }
  private let parameters: SurveyParameters

  init(_ parameters: SurveyParameters) { self.parameters = parameters }

  /// The answers of each cluster; none where nobody lives. The same survey meets the same chance in every arm.
  ///
  /// - Parameter ground: Zones, by number and id.
  func answers(among ground: [(zone: Int, id: UInt64)], _ zones: [CommunityZone], key: UInt64, _ random: KeyedRandom) -> [Cluster]
  {
    (0..<parameters.clusters).compactMap { number in
      guard let zone = zone(of: UInt32(number), ground, zones, key: key, random) else { return nil }
      var cluster = Cluster(zone: zone, persons: parameters.perCluster)
      var stream = random.stream(.survey, KeyedRandom.hash(key, UInt64(number)), 1)
      let share = answering(zones[zone].satisfaction)
      let correlation = parameters.intraClassCorrelation
      for asked in 0..<cluster.persons {
        // With r the correlation, α + β = 1/r − 1; multiplied by r, so that none is allowed.
        let chance =
          (share * (1 - correlation) + correlation * Double(cluster.content)) / (1 - correlation + correlation * Double(asked))
        if stream.uniform() < chance { cluster.content += 1 }
      }
      return cluster
    }
  }

  /// Content people among those who answer.
  func answering(_ share: Double) -> Double {
    let content = share * parameters.contentAnswerOdds
    return content / (content + 1 - share)
  }

  /// Where a cluster lies: a zone in proportion to its residents, as the first of exponential times that belong to the zones.
  private func zone(
    of cluster: UInt32, _ ground: [(zone: Int, id: UInt64)], _ zones: [CommunityZone], key: UInt64, _ random: KeyedRandom
  ) -> Int? {
    var (best, least): (Int?, Double) = (nil, .infinity)
    for (zone, id) in ground where zones[zone].residents > 0 {
      let time = -Elementary.log(random.uniform(.survey, KeyedRandom.hash(key, id), cluster)) / zones[zone].residents
      if time < least { (best, least) = (zone, time) }
    }
    return best
  }
}

extension World {
  func surveyGround(_ ground: [Int]) -> [(zone: Int, id: UInt64)] {
    let city = city
    return ground.map { (zone: $0, id: city.zones[$0].id) }
  }

  /// The share of content answers in some zones at the end of a month; nil without a survey, or where nobody lives.
  func surveyed(_ ground: [Int], month: Int) -> Double? {
    guard let community = state.community, let survey = community.parameters.survey else { return nil }
    let answers = Survey(survey).answers(
      among: surveyGround(ground), community.zones, key: KeyedRandom.hash(2, UInt64(bitPattern: Int64(month))), random)
    let persons = answers.reduce(0) { $0 + $1.persons }
    return persons > 0 ? Double(answers.reduce(0) { $0 + $1.content }) / Double(persons) : nil
  }

  mutating func paySurvey(_ survey: SurveyParameters, month: Int) {
    let cents = Double(survey.perCluster * survey.clusters) * survey.cnyPerAnswer * 100
    state.budget.books.payRunning(Int64(cents.rounded()), station: nil, month: month)
  }
}
