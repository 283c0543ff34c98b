import Texts

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
      if known <= 0 { throw GeographyProblems(GeographyProblem("nobody", Words("nobody lives in the city", "城市没有居民"))) }
      return residents
    }
    if missing.isEmpty {
      guard abs(known - total) < 1 else {
        throw GeographyProblems(
          GeographyProblem(
            "residents-total",
            Words(
              "the zones' residents add up to \(GeographyProblem.shown(known)), the total says \(GeographyProblem.shown(total))",
              "各分区居民合计 \(GeographyProblem.shown(known)) 人，总数为 \(GeographyProblem.shown(total)) 人"),
            advice: Words("leave the total away, or correct one of them", "请删去总数，或改正其中一项")))
      }
      return residents
    }
    guard total > known else {
      throw GeographyProblems(tooFew(total, known, missing.count))
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
      let advice = Words("leave away either the areas' shares or the zones' numbers", "请删去各地区的比例或各分区的人数")
      let message = Words("zone \(zone.id) has residents of its own", "分区 \(zone.id) 另有自己的居民人数")
      problems.append(GeographyProblem("residents-twice", message, advice: advice, at: .zone(zone.id)))
    }
    guard let total, total > 0 else {
      let advice = Words("give the city's residents, a number above 0", "请给出全市居民人数（大于 0）")
      let message = Words("shares of residents need a total", "居民比例需要总数")
      throw GeographyProblems(problems + [GeographyProblem("no-total", message, advice: advice)])
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
      let advice = Words("all areas have a share, or none has", "各地区要么都有比例，要么都没有")
      if kind.residentsShare == nil && !members[index].isEmpty {
        let message = Words("area “\(kind.id)” has no share of the residents", "地区“\(kind.id)”没有居民比例")
        problems.append(GeographyProblem("share-missing", message, advice: advice, at: .element(index)))
      }
      if let share = kind.residentsShare, share > 0, members[index].isEmpty {
        let percent = GeographyProblem.percent(share)
        let message = Words(
          "\(percent.en) of the residents live in area “\(kind.id)”, which contains no zone",
          "地区“\(kind.id)”有 \(percent.zhHans) 的居民，却没有分区")
        let advice = Words(
          "earlier areas take its zones: the first that contains a zone wins", "其分区已归前面的地区：分区属于第一个包含它的地区")
        problems.append(GeographyProblem("share-without-zones", message, advice: advice, at: .element(index)))
      }
    }
    let sum = kinds.reduce(0) { $0 + ($1.residentsShare ?? 0) }
    if abs(sum - 1) > shareTolerance {
      problems.append(
        GeographyProblem(
          "share-sum", Words("the areas' shares of residents add up to \(sum)", "各地区居民比例之和为 \(sum)"),
          advice: Words("they must add up to 1", "各比例之和应为 1")))
    }
    return problems
  }

  private static func tooFew(_ total: Double, _ known: Double, _ missing: Int) -> GeographyProblem {
    let (total, known) = (GeographyProblem.shown(total), GeographyProblem.shown(known))
    return GeographyProblem(
      "residents-total",
      Words(
        "a total of \(total) leaves nobody for the \(missing) zones without a number: the others have \(known)",
        "总数 \(total) 人，其他分区已有 \(known) 人，\(missing) 个没有人数的分区分不到居民"),
      advice: Words("a total above \(known), or numbers for all zones", "总数应大于 \(known)，或给出全部分区的人数"))
  }

  private static func lacking(_ zone: CityZone) -> GeographyProblem {
    GeographyProblem(
      "no-residents", Words("zone \(zone.id) has no number of residents", "分区 \(zone.id) 没有居民人数"),
      advice: Words(
        "give the zone a number, or the city a total, which is then split by area", "请给该分区人数，或给全市总数，再按面积分配"),
      at: .zone(zone.id))
  }
}
