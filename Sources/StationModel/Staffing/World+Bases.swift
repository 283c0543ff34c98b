import DiscreteEvents

// Bases and their units: made when the world is, or when a station is decided on.

extension World {
  /// Makes base and units of a station that is decided on, closed until its day.
  mutating func addStation(_ index: Int) {
    let station = state.rollout.sites.stations[index]
    let precinct = city.zones[station.zone].precinct
    let position =
      state.rollout.sites.isHouse[index]
      ? Position(point: city.zones[station.zone].centre, zone: station.zone) : bases[precinct].position
    Mechanisms.stationIsDecided(index, &self)
    addBase(id: station.id, organisation: station.organisation, precinct: precinct, station: index, position: position)
  }

  mutating func addBase(id: UInt64, organisation: Int, precinct: Int, station: Int?, position: Position) {
    let isHouse = station.map { state.rollout.sites.isHouse[$0] } ?? false
    let side: StaffSide = isHouse ? .stations : .precinct
    let first = units.count
    let index = bases.count
    for (number, post) in state.staffing.organisations[organisation].posts.enumerated() {
      let most = arm.parameters.rollout.mostInstances(organisation: organisation, post: number, now: post.count)
      for instance in 0..<most {
        let key = KeyedRandom.hash(KeyedRandom.hash(id, post.id), UInt64(instance))
        units.append(
          Unit(
            mode: post.mode, beat: Beat(at: position, since: now),
            key: patrolKey == 0 ? key : KeyedRandom.hash(patrolKey, key), vehicleKey: key,
            rank: rank(key), house: isHouse ? station : nil, precinct: precinct,
            visitEvery: post.visitsPerDay.map { TimeSpan(milliseconds: Int64((86_400_000 / $0).rounded())) },
            base: index, post: number, instance: instance, side: side))
        units[units.count - 1].since = now
        state.patrol.beatDue.append(World.never)
        state.staffing.doors.append(DoorWatch(isHouse ? arm.parameters.staffing.organisations[organisation].door : nil))
        let unit = Int32(units.count - 1)
        if let station, isHouse {
          state.response.stationUnits[station].append(unit)
        } else {
          state.response.fleet[precinct].append(unit)
        }
      }
    }
    bases.append(
      Base(
        id: id, organisation: organisation, precinct: precinct, station: station, side: side, position: position,
        units: first..<units.count, isOpen: false))
  }

  /// 20 bits of the key, then the number of the unit about to be made.
  private func rank(_ key: UInt64) -> UInt64 {
    precondition(units.count < 1 << 20, "a world has fewer than 1,048,576 units")
    return (key >> 44) << 20 | UInt64(units.count)
  }

  func organisation(of base: Int) -> Organisation { state.staffing.organisations[bases[base].organisation] }

  func post(of unit: Int32) -> Post {
    let unit = units[Int(unit)]
    return state.staffing.organisations[bases[unit.base].organisation].posts[unit.post]
  }
}
