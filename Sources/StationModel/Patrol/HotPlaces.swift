import DiscreteEvents

/// Recorded crime of the last weeks by place, and the lists of places that follow from it.
struct HotPlaces {
  /// A territory's places, each as often as its weight says: weights are whole numbers, so that one look tells the next stop.
  struct List {
    private(set) var tickets: [Int32] = []

    mutating func add(_ place: Int32, weight: Int = 1) {
      for _ in 0..<weight { tickets.append(place) }
    }

    /// The place for a uniform in (0, 1), in proportion to the weights; nil where there is none. O(1).
    func place(_ u: Double) -> Int32? {
      guard !tickets.isEmpty else { return nil }
      // A uniform next to 1 times the number of tickets may round up to it.
      return tickets[min(Int(u * Double(tickets.count)), tickets.count - 1)]
    }
  }
  /// Recorded offences by place within the look-back.
  private var counts: [Int32]
  /// The offences within the look-back in the order of recording, as (day, place).
  private var recorded: [(day: Int32, place: Int32)] = []
  private var oldest = 0
  /// Order among places with as many offences on record, by place; drawn anew for every list, so that no place is always behind.
  private var lots: [UInt64]
  /// By precinct, and by station.
  private(set) var ofPrecinct: [List]
  private(set) var ofStation: [List]

  init(_ arm: Arm, random: KeyedRandom) {
    counts = Array(repeating: 0, count: arm.city.places.count)
    lots = []
    ofPrecinct = Array(repeating: List(), count: arm.territory.count)
    ofStation = []
    if let patrol = arm.parameters.patrol { drawLots(arm, patrol, day: 0, random: random) }
  }

  private mutating func drawLots(_ arm: Arm, _ patrol: PatrolParameters, day: Int, random: KeyedRandom) {
    guard patrol.policy == .hotPlaces else { return }
    lots = arm.city.placeKeys.map { random.word(.hotPlaceLot, $0, UInt32(day)) }
  }

  mutating func recordOffence(place: Int32, day: Int) {
    counts[Int(place)] += 1
    recorded.append((Int32(day), place))
  }

  /// Makes room for one more station, with its list as of now.
  mutating func addStation(serving area: [Int32], _ patrol: PatrolParameters?) {
    ofStation.append(patrol.map { list(area, $0) } ?? List())
  }

  /// Forgets what is older than the look-back and makes the lists anew; lots of places are drawn for the day.
  ///
  /// O(places log places + recorded offences).
  mutating func refresh(_ arm: Arm, _ sites: StationSites, _ patrol: PatrolParameters, day: Int, random: KeyedRandom) {
    drawLots(arm, patrol, day: day, random: random)
    while oldest < recorded.count && Int(recorded[oldest].day) < day - patrol.lookBackDays {
      counts[Int(recorded[oldest].place)] -= 1
      oldest += 1
    }
    recorded.removeFirst(oldest)
    oldest = 0
    for precinct in ofPrecinct.indices { ofPrecinct[precinct] = list(arm.territory[precinct], patrol) }
    for station in ofStation.indices { ofStation[station] = list(sites.serviceArea[station], patrol) }
  }

  private func list(_ territory: [Int32], _ patrol: PatrolParameters) -> List {
    var list = List()
    guard !territory.isEmpty else { return list }
    guard patrol.policy == .hotPlaces else {
      for place in territory { list.add(place) }
      return list
    }
    let length = max(1, Int((patrol.hotShare * Double(territory.count)).rounded(.up)))
    // Most places are not among them: only those that can be are put in order.
    let fewest = fewest(of: length, in: territory)
    let hottest = territory.filter { counts[Int($0)] >= fewest }
      .sorted { (counts[Int($1)], lots[Int($0)]) < (counts[Int($0)], lots[Int($1)]) }.prefix(length)
    // One more than the count: a place on the list is visited even in a quiet month.
    for place in hottest { list.add(place, weight: Int(counts[Int(place)]) + 1) }
    return list
  }

  /// The largest number of offences that at least `length` places of a territory have on record. O(places + offences).
  private func fewest(of length: Int, in territory: [Int32]) -> Int32 {
    var places: [Int] = []
    for place in territory {
      let count = Int(counts[Int(place)])
      while places.count <= count { places.append(0) }
      places[count] += 1
    }
    var atLeast = 0
    for count in places.indices.reversed() {
      atLeast += places[count]
      if atLeast >= length { return Int32(count) }
    }
    return 0
  }
}
