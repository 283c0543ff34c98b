/// How many people of a role have come to stations of an organisation from where.
///
/// Shares are kept over all stations together, not rounded for each: after n people every source has given its share of n to less
/// than one person. Three quarters of one officer a station are three officers of four stations.
struct OriginCount: Equatable {
  private(set) var precincts = 0
  private(set) var offices = 0
  private(set) var hired = 0

  /// Adds so many people, each from the source that owes most, precincts before offices before hiring among equals.
  /// - Returns: Where these people come from.
  mutating func take(_ people: Int, _ shares: Organisation.Origin) -> OriginCount {
    let before = self
    for _ in 0..<people {
      let next = Double(precincts + offices + hired + 1)
      let owed = (
        precincts: next * shares.precincts - Double(precincts), offices: next * shares.offices - Double(offices),
        hired: next * shares.hired - Double(hired)
      )
      // A hair, so that shares such as thirds leave no choice to rounding.
      let most = max(owed.precincts, owed.offices, owed.hired) - 1e-9
      if owed.precincts >= most {
        precincts += 1
      } else if owed.offices >= most {
        offices += 1
      } else {
        hired += 1
      }
    }
    var taken = OriginCount()
    taken.precincts = precincts - before.precincts
    taken.offices = offices - before.offices
    taken.hired = hired - before.hired
    return taken
  }
}
