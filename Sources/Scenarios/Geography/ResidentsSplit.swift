/// Who lives where, when only totals are known.
enum ResidentsSplit {
  /// By how much shares of residents may miss 1 and still be taken for a whole.
  static let shareTolerance = 1e-6

  /// The zones' own numbers; zones without one share the rest of `total` by area.
  ///
  /// With a number for every zone, a `total` must agree to within one person. Throws `no-residents` (a zone without a number
  /// and no total), `residents-total` (the total is not above what is known, or differs from the sum), `nobody`.
  static func byArea(total: Double?, zones: [CityZone]) throws(GeographyProblems) -> [Double] {
    let missing = zones.indices.filter { zones[$0].residents == nil }
    let known = zones.reduce(0) { $0 + ($1.residents ?? 0) }
    var residents = zones.map { $0.residents ?? 0 }
    guard let total else {
      try GeographyProblems.throwIfAny(missing.map { Self.lacking(zones[$0]) })
      if known <= 0 { throw GeographyProblems(GeographyProblem("nobody", "nobody lives in the city")) }
      return residents
    }
    if missing.isEmpty {
      guard abs(known - total) < 1 else {
        let message =
          "the zones' residents add up to \(GeographyProblem.shown(known)), the total says \(GeographyProblem.shown(total))"
        throw GeographyProblems(
          GeographyProblem("residents-total", message, advice: "leave the total away, or correct one of them"))
      }
      return residents
    }
    guard total > known else {
      let message =
        "a total of \(GeographyProblem.shown(total)) leaves nobody for the \(missing.count) zones without a number: the others have \(GeographyProblem.shown(known))"
      throw GeographyProblems(
        GeographyProblem(
          "residents-total", message, advice: "a total above \(GeographyProblem.shown(known)), or numbers for all zones"))
    }
    let parts = Apportionment.parts(of: total - known, by: missing.map { zones[$0].areaKm2 }, to: missing.map { zones[$0].id })
    for (index, part) in zip(missing, parts) { residents[index] = part }
    return residents
  }

  /// The kinds' shares of `total`, each spread evenly over its zones' area.
  ///
  /// Throws `no-total`, `share-missing` (a kind with zones but without a share), `share-without-zones`, `share-sum` (not 1)
  /// and `residents-twice` (a zone has a number of its own).
  static func byShares(
    total: Double?, zones: [CityZone], kinds: [AreaKind], kindOfZone: [Int]
  ) throws(GeographyProblems) -> [Double] {
    let members = kinds.indices.map { kind in zones.indices.filter { kindOfZone[$0] == kind } }
    var problems = shareProblems(kinds, members)
    if let zone = zones.first(where: { $0.residents != nil }) {
      let advice = "leave away either the areas' shares or the zones' numbers"
      problems.append(
        GeographyProblem("residents-twice", "zone \(zone.id) has residents of its own", advice: advice, at: .zone(zone.id)))
    }
    guard let total, total > 0 else {
      let advice = "give the city's residents, a number above 0"
      throw GeographyProblems(problems + [GeographyProblem("no-total", "shares of residents need a total", advice: advice)])
    }
    try GeographyProblems.throwIfAny(problems)
    var residents = zones.map { _ in 0.0 }
    let ofKinds = Apportionment.parts(of: total, by: kinds.map { $0.residentsShare ?? 0 }, to: kinds.map(\.id))
    for (kind, people) in zip(kinds.indices, ofKinds) where !members[kind].isEmpty {
      let parts = Apportionment.parts(
        of: people, by: members[kind].map { zones[$0].areaKm2 }, to: members[kind].map { zones[$0].id })
      for (index, part) in zip(members[kind], parts) { residents[index] = part }
    }
    return residents
  }

  private static func shareProblems(_ kinds: [AreaKind], _ members: [[Int]]) -> [GeographyProblem] {
    var problems: [GeographyProblem] = []
    for (index, kind) in kinds.enumerated() {
      let advice = "all areas have a share, or none has"
      if kind.residentsShare == nil && !members[index].isEmpty {
        let message = "area “\(kind.id)” has no share of the residents"
        problems.append(GeographyProblem("share-missing", message, advice: advice, at: .element(index)))
      }
      if let share = kind.residentsShare, share > 0, members[index].isEmpty {
        let message = "\(GeographyProblem.percent(share)) of the residents live in area “\(kind.id)”, which contains no zone"
        let advice = "earlier areas take its zones: the first that contains a zone wins"
        problems.append(GeographyProblem("share-without-zones", message, advice: advice, at: .element(index)))
      }
    }
    let sum = kinds.reduce(0) { $0 + ($1.residentsShare ?? 0) }
    if abs(sum - 1) > shareTolerance {
      problems.append(
        GeographyProblem("share-sum", "the areas' shares of residents add up to \(sum)", advice: "they must add up to 1"))
    }
    return problems
  }

  private static func lacking(_ zone: CityZone) -> GeographyProblem {
    let advice = "give the zone a number, or the city a total, which is then split by area"
    return GeographyProblem("no-residents", "zone \(zone.id) has no number of residents", advice: advice, at: .zone(zone.id))
  }
}
