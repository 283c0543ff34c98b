import DiscreteEvents

/// One arm made ready: all that is the same in every future with these parameters. Like `City`, a reference to what never changes.
final class Arm: Sendable {
  let parameters: ModelParameters
  let city: City
  let stations: [StationPlan]
  let shape: RecordShape
  /// Month of every simulated day; −1 in the warm-up and the cool-down, which are not counted.
  let monthOfDay: [Int]
  /// Places of each precinct's territory, in order.
  let territory: [[Int32]]
  /// Places of each station's service area, in order.
  let serviceArea: [[Int32]]
  /// Of every call kind: its priority, the units it needs, whether it reports an offence.
  let priority: [Int]
  let unitsNeeded: [Int]
  let isCrime: [Bool]
  /// By station and call kind.
  let tiersOfStation: [[Tier]]
  /// Position of every place.
  let positions: [Position]
  /// Offence kind that a call kind reports; nil for all other calls.
  let offenceOfCall: [Int?]
  /// Share of an offence kind's root attempts by kind and place, and offences a year by place.
  let opportunity: [[Double]]
  let offencesAtPlace: [Double]
  let placeMap: PlaceMap
  /// Stations, by zone, in whose service area it lies, in order.
  let stationsOfZone: [[Int]]

  /// Prepares an arm. Geometry and sites of a former arm are used again when city, precincts and rollout are the same: a planner
  /// chooses sites once, on what is known beforehand, not anew in every future.
  init(_ parameters: ModelParameters, reusing former: Arm? = nil) {
    self.parameters = parameters
    priority = parameters.demand.kinds.map { $0.priority }
    unitsNeeded = parameters.demand.kinds.map { $0.units }
    isCrime = parameters.demand.kinds.map { $0.isCrime }
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
      stations = former.stations
      shape = former.shape
      monthOfDay = former.monthOfDay
      territory = former.territory
      serviceArea = former.serviceArea
      tiersOfStation = former.stations.map { parameters.staffing.organisations[$0.organisation].tiers }
      stationsOfZone = former.stationsOfZone
      return
    }
    let city = City(parameters.city)
    self.city = city
    placeMap = PlaceMap(city, side: 0.5)
    let stations = Siting(parameters, city: city).stations
    self.stations = stations
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
    var ofZone: [[Int]] = Array(repeating: [], count: city.zones.count)
    for (index, station) in stations.enumerated() where Arm.isHouse(station, parameters) {
      for zone in city.zones.indices
      where city.distance(city.zones[station.zone].centre, city.zones[zone].centre) <= station.radius {
        ofZone[zone].append(index)
      }
    }
    stationsOfZone = ofZone
    tiersOfStation = stations.map { parameters.staffing.organisations[$0.organisation].tiers }
    serviceArea = stations.indices.map { station in
      city.places.indices.filter { ofZone[city.places[$0].zone].contains(station) }.map(Int32.init)
    }
  }

  /// A station has a house and a service area; a team only strengthens its precinct.
  static func isHouse(_ station: StationPlan, _ parameters: ModelParameters) -> Bool {
    parameters.staffing.organisations[station.organisation].kind == .station
  }

  func isHouse(_ station: Int) -> Bool { Arm.isHouse(stations[station], parameters) }

  func window(ofMonth month: Int) -> Int { parameters.calendar.windowOfMonth[month] }
}
