import StationModel

/// Chooses zones such that the weighted sum of distances to the nearest chosen one is small: the p-median.
///
/// Greedy addition, then exchange of one seat for one other zone while that helps (Teitz and Bart 1968), with the gains of
/// all exchanges counted in one pass for each candidate (Whitaker 1983). A local optimum, usually within a few per cent of
/// the best. Zones are considered in an order that their ids draw, and a tie goes to the first: neither the file's
/// order nor the alphabet favours a zone.
struct MedianSeats {
  private let centres: [Point]
  private let weights: [Double]
  private let metric: TravelParameters.Metric
  /// Position in the given list of the zone that is considered k-th.
  private let order: [Int]

  /// One weight a zone, at least 0.
  init(zones: [CityZone], weights: [Double], metric: TravelParameters.Metric) {
    precondition(zones.count == weights.count, "a weight for every zone")
    let lots = zones.map { IdentityHash.of($0.id) }
    order = zones.indices.sorted { lots[$0] < lots[$1] }
    centres = order.map { zones[$0].centre }
    self.weights = order.map { weights[$0] }
    self.metric = metric
  }

  /// Indices of `count` zones (1…number of zones), in the order of the list. O(n²) for each seat and each exchange.
  func seats(_ count: Int) -> [Int] {
    precondition((1...centres.count).contains(count), "more seats than zones")
    var seats = greedy(count)
    while let exchange = bestExchange(seats) { seats[exchange.seat] = exchange.zone }
    return seats.map { order[$0] }.sorted()
  }

  private func distance(_ a: Int, _ b: Int) -> Double { metric.distance(centres[a], centres[b]) }

  private func greedy(_ count: Int) -> [Int] {
    var seats: [Int] = []
    var nearest = Array(repeating: Double.infinity, count: centres.count)
    while seats.count < count {
      var best: (zone: Int, cost: Double)?
      for zone in centres.indices where !seats.contains(zone) {
        var cost = 0.0
        for other in centres.indices { cost += weights[other] * min(nearest[other], distance(zone, other)) }
        if best.map({ cost < $0.cost }) ?? true { best = (zone, cost) }
      }
      guard let zone = best?.zone else { break }
      seats.append(zone)
      for other in centres.indices { nearest[other] = min(nearest[other], distance(zone, other)) }
    }
    return seats
  }

  /// The exchange that shortens the sum most, the first of equals; nil when none does by more than rounding.
  private func bestExchange(_ seats: [Int]) -> (seat: Int, zone: Int)? {
    let near = centres.indices.map { zone in nearestTwo(zone, seats) }
    var least = 1e-9 * centres.indices.reduce(0) { $0 + weights[$1] * near[$1].first }
    var best: (seat: Int, zone: Int)?
    for zone in centres.indices where !seats.contains(zone) {
      var gain = 0.0
      var loss = seats.map { _ in 0.0 }
      for other in centres.indices {
        let away = distance(zone, other)
        if away < near[other].first {
          gain += weights[other] * (near[other].first - away)
        } else {
          loss[near[other].seat] += weights[other] * (min(away, near[other].second) - near[other].first)
        }
      }
      for seat in seats.indices where gain - loss[seat] > least {
        least = gain - loss[seat]
        best = (seat, zone)
      }
    }
    return best
  }

  /// Position of the nearest seat, and the distances to it and to the next one (infinite with one seat).
  private func nearestTwo(_ zone: Int, _ seats: [Int]) -> (seat: Int, first: Double, second: Double) {
    var found = (seat: 0, first: Double.infinity, second: Double.infinity)
    for (position, seat) in seats.enumerated() {
      let away = distance(zone, seat)
      if away < found.first {
        found = (position, away, found.first)
      } else {
        found.second = min(found.second, away)
      }
    }
    return found
  }
}
