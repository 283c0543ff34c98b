import DiscreteEvents

// From a press of a button to a call back, to a call, to the arrival of a unit. All draws are keyed to the emergency or the press.

extension World {
  /// A station opens: those around it who live alone, or others of their age, get devices, where no other station has given any.
  mutating func giveOutButtons(_ station: Int, _ parameters: AidParameters) {
    let base = arm.parameters.staffing.precincts.count + station
    guard let buttons = organisation(of: base).buttons else { return }
    var alone = 0.0
    for zone in city.zones.indices where state.aid.buttonsOf[zone] == nil && state.rollout.sites.ofZone[zone].contains(station) {
      state.aid.buttonsOf[zone] = station
      alone += parameters.alone(in: city.zones[zone])
    }
    let cents = Int64((alone * buttons.deviceShare * buttons.deviceCNY * 100).rounded())
    state.budget.books.pay(cents, for: .capital, station: station, month: month)
  }

  /// The emergencies and the false presses of a day, where there are devices.
  mutating func enterPresses(_ day: Int, _ parameters: AidParameters) {
    for zone in city.zones.indices {
      guard let station = state.aid.buttonsOf[zone] else { continue }
      let base = arm.parameters.staffing.precincts.count + station
      let organisation = organisation(of: base)
      guard let buttons = organisation.buttons else { continue }
      let alone = parameters.alone(in: city.zones[zone])
      // Who lives alone is known from the data of civil affairs; without them as many devices go to anybody of the age.
      let haveDevice = buttons.deviceShare * (organisation.sharesCivilData ? 1 : parameters.aloneShare)
      let pressed = parameters.wornShare * parameters.ableShare
      let key = state.aid.zoneKeys[zone]
      let emergencies = Poisson.quantile(
        random.uniform(.emergency, key, UInt32(day)), mean: alone * parameters.emergenciesPer1000Year / 365_000)
      for ordinal in 0..<emergencies {
        let id = LatentTable.id(key, day: day, ordinal: ordinal)
        let (has, presses) = random.uniforms(.helpTimes, id)
        guard has < haveDevice, presses < pressed else { continue }
        enterPress(id, random.uniforms(.emergency, id), day: day, zone: zone, base: base, isTrue: true)
      }
      let falsePresses = Poisson.quantile(
        random.uniform(.falsePress, key, UInt32(day)),
        mean: alone * buttons.deviceShare * parameters.falsePressesPerYear / 365)
      for ordinal in 0..<falsePresses {
        let id = KeyedRandom.hash(0x6661_6C73_6500_0000, LatentTable.id(key, day: day, ordinal: ordinal))
        enterPress(id, random.uniforms(.falsePress, id), day: day, zone: zone, base: base, isTrue: false)
      }
    }
  }

  private mutating func enterPress(_ id: UInt64, _ u: (Double, Double), day: Int, zone: Int, base: Int, isTrue: Bool) {
    let time = Time.midnight(ofDay: day) + TimeSpan(milliseconds: min(Int64(u.0 * 86_400_000), 86_399_999))
    let press = Press(id: id, time: time, place: place(inZone: zone, evenly: u.1), base: Int32(base), isTrue: isTrue)
    count(isTrue ? .presses : .falsePresses, place: press.place, at: time)
    let slot: Int32
    if let free = state.aid.freePresses.popLast() {
      slot = free
      state.aid.presses[Int(slot)] = press
    } else {
      slot = Int32(state.aid.presses.count)
      state.aid.presses.append(press)
    }
    schedule(Event.aid(.pressed(press: slot)), at: time, entity: EventRank.of(id))
  }

  /// A place of a zone, all alike.
  func place(inZone zone: Int, evenly u: Double) -> Int32 {
    let (first, last) = (city.firstPlace[zone], city.firstPlace[zone + 1])
    return Int32(first + min(Int(u * Double(last - first)), last - first - 1))
  }

  /// Somebody who watches answers, or who keeps the door; else the press waits for the next who has time.
  mutating func answer(_ press: Int32) {
    let base = Int(state.aid.presses[Int(press)].base)
    state.aid.unanswered[base].append(press)
    for duty in [Duties.watch, .open] {
      for unit in bases[base].units where units[unit].duties.contains(duty) && hasTime(Int32(unit)) {
        callBack(Int32(unit))
        if state.aid.unanswered[base].isEmpty { return }
      }
    }
  }

  mutating func callBack(_ unit: Int32) {
    let base = units[Int(unit)].base
    guard base < state.aid.unanswered.count, let press = state.aid.unanswered[base].first,
      !units[Int(unit)].duties.isDisjoint(with: [.watch, .open]), let parameters = arm.parameters.aid
    else { return }
    guard occupy(unit, with: .callBack(press: press), for: .minutes(parameters.callBackMinutes), at: .anywhere) else { return }
    state.aid.unanswered[base].removeFirst()
  }

  /// Somebody needs help, or a false press is not recognised: a unit is asked for.
  mutating func endCallBack(_ slot: Int32) {
    guard let parameters = arm.parameters.aid else { return }
    let press = state.aid.presses[Int(slot)]
    if !press.isTrue, random.uniform(.falsePress, press.id, 1) < parameters.clearedShare {
      state.aid.freePresses.append(slot)
      return
    }
    if !press.isTrue { count(.falseCalls, place: press.place, at: press.time) }
    let kind = arm.parameters.demand.kinds[parameters.kind]
    let id = press.id
    let call = receive(
      RootCall(
        id: id, received: now, kind: Int32(parameters.kind), place: press.place,
        intake: arm.parameters.demand.intakeMinutes.map { .minutes($0.draw(random, .intake, id)) } ?? .zero,
        onScene: .minutes(kind.onSceneMinutes.draw(random, .onScene, id)),
        travelFactor: arm.parameters.city.travel?.variation.map { $0.draw(random, .travelVariation, id) } ?? 1,
        patience: kind.patienceMinutes.map { .minutes($0.draw(random, .patience, id)) }))
    while state.aid.pressOfCall.count <= Int(call) { state.aid.pressOfCall.append(-1) }
    state.aid.pressOfCall[Int(call)] = slot
  }

  /// A call for a press is over: whoever was reached was helped; rescued, if in time and nobody else would have been.
  mutating func endAid(_ call: Int32, _ parameters: AidParameters) {
    guard Int(call) < state.aid.pressOfCall.count, state.aid.pressOfCall[Int(call)] >= 0 else { return }
    let slot = state.aid.pressOfCall[Int(call)]
    state.aid.pressOfCall[Int(call)] = -1
    state.aid.freePresses.append(slot)
    let press = state.aid.presses[Int(slot)]
    guard press.isTrue, let arrival = calls[call].firstArrival else { return }
    count(.helped, place: press.place, at: press.time)
    count(.helpMs, place: press.place, at: press.time, by: (arrival - press.time).milliseconds)
    let (deadline, found) = random.uniforms(.helpTimes, press.id, 1)
    let limit = parameters.deadline(deadline)
    guard (arrival - press.time).minutes <= limit, parameters.found(found) > limit else { return }
    count(.rescued, place: press.place, at: press.time)
  }
}
