import DiscreteEvents

/// What one base does with the residents of its ground: hours that its crews engage, acts that are due, households in rotation.
struct CommunityBase {
  /// The zones of a station's service area or of a precinct's territory.
  let ground: [Int]
  let residents: Double
  /// Households of each zone of the ground, summed up to its end.
  private let households: [Int]
  /// Steps of the rotation: without a common factor with their number, so that all come up once and none before its turn.
  private let stride: Int
  private(set) var knocks = 0
  /// Person time of crews that engage, in ms: of the day, of what turns of the day work after midnight, and saved for an act.
  var engagedMs: Int64 = 0
  var tomorrowMs: Int64 = 0
  var savedMs: Int64 = 0
  /// Unit time of the day, in ms: crews call on households together.
  var unitMs: Int64 = 0
  var tomorrowUnitMs: Int64 = 0
  /// Acts due and not held, and acts held.
  var openDaysDue = 0.0
  var lecturesDue = 0.0
  var openDaysHeld = 0
  var lecturesHeld = 0
  var partners = 0
  /// Where partners watch, and offences a year there, summed up.
  private(set) var places: [Int32] = []
  private(set) var offences: [Double] = []
  var publicityDays = 0
  /// Time at the door, manned and planned, in ms: the days before with weights that fall by 1/e in 28 days, and today.
  private var mannedBefore = 0.0
  private var plannedBefore = 0.0
  var mannedMs: Int64 = 0
  private var plannedMs: Int64 = 0
  /// exp(−1/28).
  private static let keptADay = 0.9649164264923106

  init(_ base: Int, _ community: CommunityParameters, _ world: borrowing World) {
    let one = world.bases[base]
    var ground: [Int] = []
    for zone in world.city.zones.indices {
      let isIts: Bool
      if let station = one.station, world.state.rollout.sites.isHouse[station] {
        isIts = world.state.rollout.sites.ofZone[zone].contains(station)
      } else {
        isIts = world.city.zones[zone].precinct == one.precinct
      }
      if isIts { ground.append(zone) }
    }
    let (city, weight) = (world.city, world.arm.offencesAtPlace)
    ground.sort { city.zones[$0].id < city.zones[$1].id }
    self.ground = ground
    var residents = 0.0
    var households: [Int] = []
    for zone in ground {
      residents += world.city.zones[zone].residents
      let own = world.city.zones[zone].residents / community.acts.personsPerHousehold
      households.append((households.last ?? 0) + Int(own.rounded(.up)))
    }
    self.residents = residents
    self.households = households
    stride = Self.stride(households.last ?? 0)
    partners = world.organisation(of: base).outreach?.partners?.start ?? 0
    guard world.organisation(of: base).outreach?.partners != nil else { return }
    places = city.places.indices.filter { ground.contains(city.places[$0].zone) && weight[$0] > 0 }
      .sorted { city.placeKeys[$0] < city.placeKeys[$1] }.map { Int32($0) }
    for place in places { offences.append((offences.last ?? 0) + weight[Int(place)]) }
  }

  /// The number nearest below the golden part that has no factor in common with the count.
  private static func stride(_ count: Int) -> Int {
    func common(_ a: Int, _ b: Int) -> Int { b == 0 ? a : common(b, a % b) }
    var stride = max(1, Int(Double(count) * 0.6180339887498949))
    while count > 1, common(count, stride) > 1 { stride -= 1 }
    return stride
  }

  var doorShare: Double { plannedBefore > 0 ? min(1, mannedBefore / plannedBefore) : 0 }

  mutating func beginDay(planned: Int64) { plannedMs = planned }

  /// The hours of the day are known.
  mutating func endDay() {
    mannedBefore = mannedBefore * Self.keptADay + Double(mannedMs)
    plannedBefore = plannedBefore * Self.keptADay + Double(plannedMs)
    mannedMs = 0
    engagedMs = tomorrowMs
    unitMs = tomorrowUnitMs
    tomorrowMs = 0
    tomorrowUnitMs = 0
  }

  /// The next household of the rotation: its zone, its number there, and how often all have had their turn before.
  mutating func nextHousehold() -> (zone: Int, number: Int, round: Int)? {
    guard let count = households.last, count > 0 else { return nil }
    let (round, step) = (knocks / count, knocks % count)
    knocks += 1
    // Both below 2³¹: a ground with more households is beyond all cities.
    let household = step * stride % count
    let low = first(where: { households[$0] > household }, of: households.count)
    return (ground[low], household - (low > 0 ? households[low - 1] : 0), round)
  }

  /// A place in proportion to its offences.
  func place(_ u: Double) -> Int32? {
    guard let all = offences.last else { return nil }
    return places[first(where: { offences[$0] > u * all }, of: offences.count)]
  }

  /// The first number for which something holds that holds for all after it; the last where none.
  private func first(where holds: (Int) -> Bool, of count: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
