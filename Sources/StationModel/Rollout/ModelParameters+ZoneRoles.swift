extension ModelParameters {
  /// What every zone is to an evaluation when these stations of rollout phases have opened, and no others.
  public func zoneRoles(around stations: [(zone: Int, phase: Int)]) -> [ZoneRole] {
    let radii = rollout.phases.map { staffing.organisations[$0.organisation].serviceRadiusKm }
    return City(city).roles(
      around: stations.map { station in
        let its = radii[station.phase]
        return (station.zone, its.isEmpty ? 0 : its[city.zones[station.zone].areaKind])
      })
  }
}
