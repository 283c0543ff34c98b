import DiscreteEvents

/// One arm made ready: all that is the same in every future with these parameters. Like `City`, a reference to what never changes.
final class Arm: Sendable {
  let parameters: ModelParameters
  let city: City
  /// Stations of all phases whose sites are the same in every future, in order.
  let plannedStations: [StationPlan]
  /// Phases, from the first, whose sites are the same in every future; and those of them that a world has from its start.
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
  /// Position of every place.
  let positions: [Position]

  /// Prepares an arm. Geometry and sites of a former arm are used again when city, precincts and rollout are the same: a planner
  /// chooses sites once, on what is known beforehand, not anew in every future.
  init(_ parameters: ModelParameters, reusing former: Arm? = nil) {
    self.parameters = parameters
    priority = parameters.demand.kinds.map { $0.priority }
    unitsNeeded = parameters.demand.kinds.map { $0.units }
    isCrime = parameters.demand.kinds.map { $0.isCrime }
    positions = parameters.city.places.map { Position(point: $0.point, zone: $0.zone) }
    if let former, former.parameters.city == parameters.city, former.parameters.rollout == parameters.rollout,
      former.parameters.staffing.precincts == parameters.staffing.precincts,
      former.parameters.calendar == parameters.calendar
    {
      city = former.city
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

  func window(ofMonth month: Int) -> Int { parameters.calendar.windowOfMonth[month] }
}
