/// The areas by which an evaluation judges a pilot: where it works, the ring around it, and comparable zones elsewhere.
struct PilotAreas: Equatable, Sendable {
  /// Zones of the sites themselves.
  var sites: [Bool]
  /// Zones within the service radius of a pilot station.
  var treated: [Bool]
  /// Remaining zones of the same area kinds beyond a ring as wide as the radius; all remaining ones where there are none.
  var control: [Bool]

  init(_ stations: [StationPlan], city: City) {
    var sites = Array(repeating: false, count: city.zones.count)
    var treated = sites
    var near = sites
    for station in stations {
      sites[station.zone] = true
      let inner = StationSites.served(from: station.zone, within: station.radius, city: city)
      let outer = StationSites.served(from: station.zone, within: 2 * station.radius, city: city)
      for zone in city.zones.indices {
        if inner[zone] || zone == station.zone { treated[zone] = true }
        if outer[zone] { near[zone] = true }
      }
    }
    let kinds = city.zones.indices.filter { treated[$0] }.map { city.zones[$0].areaKind }
    var control = city.zones.indices.map { !treated[$0] && !near[$0] && kinds.contains(city.zones[$0].areaKind) }
    if !control.contains(true) { control = treated.map { !$0 } }
    self.sites = sites
    self.treated = treated
    self.control = control
  }
}
