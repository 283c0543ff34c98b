import DiscreteEvents

/// One arm made ready: all that is the same in every replication with these parameters. Like `City`, a reference to what never changes.
final class Arm: Sendable {
  let parameters: ModelParameters
  let city: City
  /// Stations of all phases whose sites are the same in every replication, in order.
  let plannedStations: [StationPlan]
  /// Phases, from the first, whose sites are the same in every replication; and those of them that a world has from its start.
  let plannedPhases: Int
  let openingPhases: Int
  /// The stations that a world has from its start: built by date, whatever happens.
  let sites: StationSites
  let shape: RecordShape
  /// Month of every simulated day; −1 in the warm-up and the cool-down, which are not counted.
  let monthOfDay: [Int]
  /// Places of each precinct's territory, in order.
  let territory: [[Int32]]
  /// Of every call kind: its priority, the units it needs, whether it reports an offence.
  let priority: [Int]
  let unitsNeeded: [Int]
  let isCrime: [Bool]
  /// How fast cars drive to a call of a kind, over their usual speed.
  let carSpeedTimes: [Double]
  /// Position of every place.
  let positions: [Position]
  /// Offence kind that a call kind reports; nil for all other calls.
  let offenceOfCall: [Int?]
  /// Share of an offence kind's root attempts by kind and place, and offences a year by place.
  let opportunity: [[Double]]
  let offencesAtPlace: [Double]
  let placeMap: PlaceMap
  /// Nil where no needs are simulated.
  let counterConstants: CounterConstants?

  /// Prepares an arm. Geometry and sites of a former arm are used again when city, precincts and rollout are the same: a planner
  /// chooses sites once, on what is known beforehand, not anew in every replication.
  ///
  /// - Parameter counter: The constants of its counters; nil solves them from these parameters.
  init(_ parameters: ModelParameters, reusing former: Arm? = nil, counter: CounterConstants? = nil) {
    self.parameters = parameters
    counterConstants =
      counter
      ?? parameters.counter.flatMap { _ in
        CounterConstants(parameters, city: former?.city(of: parameters) ?? City(parameters.city))
      }
    priority = parameters.demand.kinds.map { $0.priority }
    unitsNeeded = parameters.demand.kinds.map { $0.units }
    isCrime = parameters.demand.kinds.map { $0.isCrime }
    carSpeedTimes = parameters.demand.kinds.map { parameters.dispatch.carSpeedTimes[$0.priority - 1] }
    positions = parameters.city.places.map { Position(point: $0.point, zone: $0.zone) }
    let offences = parameters.offending?.kinds ?? []
    var ofCall: [Int?] = parameters.demand.kinds.map { _ in nil }
    for (index, kind) in offences.enumerated() { ofCall[kind.call] = index }
    offenceOfCall = ofCall
    let opportunity = offences.map { kind in
      parameters.city.places.map { parameters.demand.kinds[kind.call].zoneShare[$0.zone] * $0.offenceShare }
    }
    self.opportunity = opportunity
    offencesAtPlace = parameters.city.places.indices.map { place in
      offences.indices.reduce(0.0) { $0 + offences[$1].committedPerYear * opportunity[$1][place] }
    }
    if let former, former.parameters.city == parameters.city, former.parameters.rollout == parameters.rollout,
      former.parameters.staffing.precincts == parameters.staffing.precincts,
      former.parameters.calendar == parameters.calendar
    {
      city = former.city
      placeMap = former.placeMap
      plannedStations = former.plannedStations
      plannedPhases = former.plannedPhases
      openingPhases = former.openingPhases
      var sites = former.sites
      sites.readTiers(parameters)
      self.sites = sites
      shape = former.shape
      monthOfDay = former.monthOfDay
      territory = former.territory
      return
    }
    let city = City(parameters.city)
    self.city = city
    placeMap = PlaceMap(city, side: 0.5)
    plannedStations = Siting(parameters, city: city).stations
    plannedPhases = Siting.phasesKnownBeforehand(parameters)
    let opening = parameters.rollout.phases[..<plannedPhases].firstIndex { $0.awaitsGate } ?? plannedPhases
    openingPhases = opening
    sites = StationSites(plannedStations.filter { $0.phase < opening }, parameters, city: city)
    let calendar = parameters.calendar
    shape = RecordShape(
      zones: city.zones.count, windows: calendar.windowCount, months: calendar.monthCount, kinds: parameters.demand.kinds.count,
      areaKinds: city.parameters.areaKindCount, precincts: parameters.staffing.precincts.count)
    monthOfDay = (0..<calendar.dayCount).map { day in
      guard let first = calendar.monthStarts.first, day >= first, day < calendar.monthStarts[calendar.monthCount] else {
        return -1
      }
      return calendar.monthStarts.lastIndex { $0 <= day }!
    }
    territory = parameters.staffing.precincts.indices.map { precinct in
      city.places.indices.filter { city.zones[city.places[$0].zone].precinct == precinct }.map(Int32.init)
    }
  }

  /// Its city, where other parameters have the same.
  func city(of other: ModelParameters) -> City? { parameters.city == other.city ? city : nil }

  func window(ofMonth month: Int) -> Int { parameters.calendar.windowOfMonth[month] }
}
