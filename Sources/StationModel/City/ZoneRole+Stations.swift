extension City {
  /// Treated zones, the ring around them, and what may be compared with them, for stations in these zones with these reaches in km.
  func roles(around stations: [(zone: Int, radius: Double)]) -> [ZoneRole] {
    var roles = Array(repeating: ZoneRole.none, count: zones.count)
    for station in stations {
      for zone in zones.indices where roles[zone] != .treated {
        let distance = distance(zones[station.zone].centre, zones[zone].centre)
        if distance <= station.radius { roles[zone] = .treated } else if distance <= 2 * station.radius { roles[zone] = .buffer }
      }
    }
    let kinds = Set(zones.indices.filter { roles[$0] == .treated }.map { zones[$0].areaKind })
    for zone in zones.indices where roles[zone] == .none && kinds.contains(zones[zone].areaKind) { roles[zone] = .control }
    return roles
  }
}
