import DiscreteEvents

/// A need as the city makes it, before any policy: whose it is and of what kind.
struct RootNeed: Equatable, Sendable, BitwiseCopyable {
  /// The key of all its draws: kind and zone by their ids, the day, and which of that day it is.
  var id: UInt64
  var place: Int32
  var kind: Int32
  /// Whether stations are known to the person: where a share of residents knows them, it is those below it.
  var informed: Double
  var isElderly: Bool
  var isDigital: Bool
}

/// The pure generator of a replication's needs, day by day: no policy enters it.
///
/// Counts are drawn for each kind, zone and day, so that a changed rate in one zone leaves the needs of all others as they were.
struct NeedTable: Sendable {
  private struct Cell: Sendable {
    var key: UInt64
    var kind: Int32
    var firstPlace: Int32
    var places: Int32
    var mean: Double
    /// exp(−mean).
    var chanceOfNone: Double
    var elderlyShare: Double
  }
  private let cells: [Cell]
  private let digitalShare: (elderly: Double, others: Double)

  /// Nil where the file says nothing of needs.
  init?(_ parameters: ModelParameters) {
    guard let counter = parameters.counter else { return nil }
    digitalShare = (counter.digitalElderlyShare, counter.digitalShare)
    var first: [Int32] = []
    for (index, place) in parameters.city.places.enumerated() { while first.count <= place.zone { first.append(Int32(index)) } }
    while first.count <= parameters.city.zones.count { first.append(Int32(parameters.city.places.count)) }
    cells = counter.kinds.enumerated().flatMap { number, kind in
      parameters.city.zones.enumerated().compactMap { index, zone -> Cell? in
        let mean = kind.per1000PerYear * zone.residents / 1000 / 365
        guard mean > 0 else { return nil }
        return Cell(
          key: KeyedRandom.hash(kind.id, zone.id), kind: Int32(number), firstPlace: first[index],
          places: first[index + 1] - first[index],
          mean: mean, chanceOfNone: Elementary.exp(-mean), elderlyShare: zone.elderlyShare)
      }
    }
  }

  /// The needs that arise on a day, in the order kind, zone, ordinal. O(kinds × zones + needs).
  func roots(day: Int, random: KeyedRandom, into needs: inout [RootNeed]) {
    needs.removeAll(keepingCapacity: true)
    for cell in cells {
      let u = random.uniform(.need, cell.key, UInt32(day))
      let count =
        cell.mean < 12
        ? Poisson.quantile(u, mean: cell.mean, chanceOfNone: cell.chanceOfNone) : Poisson.quantile(u, mean: cell.mean)
      for ordinal in 0..<count {
        let id = LatentTable.id(cell.key, day: day, ordinal: ordinal)
        let (home, age) = random.uniforms(.needMoment, id)
        let (digital, informed) = random.uniforms(.traits, id)
        let isElderly = age < cell.elderlyShare
        let place = min(Int32(home * Double(cell.places)), cell.places - 1)
        needs.append(
          RootNeed(
            id: id, place: cell.firstPlace + place, kind: cell.kind, informed: informed, isElderly: isElderly,
            isDigital: digital < (isElderly ? digitalShare.elderly : digitalShare.others)))
      }
    }
  }
}
