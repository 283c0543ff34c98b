import DiscreteEvents

/// The stations of an arm as they are known by now, and the ground each of them serves.
///
/// What is known before a run stands in `Arm`; a world starts with that and adds the stations it decides on itself.
struct StationSites: Sendable {
  /// In the order in which they were decided on; a station's index never changes.
  private(set) var stations: [StationPlan] = []
  /// True for a station, which has a house and a service area; a team only strengthens its precinct.
  private(set) var isHouse: [Bool] = []
  /// What a station does with a call, by station and call kind.
  private(set) var tiers: [[Tier]] = []
  /// Stations, by zone, in whose service area it lies, in order.
  private(set) var ofZone: [[Int]]
  /// Places of each station's service area, in order.
  private(set) var serviceArea: [[Int32]] = []

  init(_ stations: [StationPlan], _ parameters: ModelParameters, city: City) {
    ofZone = Array(repeating: [], count: city.zones.count)
    for station in stations { add(station, parameters, city: city) }
  }

  /// Adds a station; returns its index. O(zones + places).
  @discardableResult
  mutating func add(_ station: StationPlan, _ parameters: ModelParameters, city: City) -> Int {
    let index = stations.count
    let organisation = parameters.staffing.organisations[station.organisation]
    let isHouse = organisation.kind == .station
    stations.append(station)
    self.isHouse.append(isHouse)
    tiers.append(organisation.tiers)
    guard isHouse else {
      serviceArea.append([])
      return index
    }
    let served = StationSites.served(from: station.zone, within: station.radius, city: city)
    for zone in served.indices where served[zone] { ofZone[zone].append(index) }
    serviceArea.append(city.places.indices.filter { served[city.places[$0].zone] }.map(Int32.init))
    return index
  }

  /// Takes over what other parameters say that stations do with calls.
  mutating func readTiers(_ parameters: ModelParameters) {
    tiers = stations.map { parameters.staffing.organisations[$0.organisation].tiers }
  }

  /// Zones whose centre lies within a distance of a zone's.
  static func served(from zone: Int, within radius: Double, city: City) -> [Bool] {
    city.zones.map { city.distance(city.zones[zone].centre, $0.centre) <= radius }
  }
}
