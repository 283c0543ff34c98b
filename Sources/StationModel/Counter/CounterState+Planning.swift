import DiscreteEvents

// From a need to a visit: what somebody chooses, on which day and at what time he or she comes.

extension CounterState {
  /// Share of booked visits that do not take place: a judgement. A slot of a quarter of an hour is usual.
  private static let noShowShare = 0.08
  private static let slotMinutes = 15

  /// The needs of a new day and those whose day has come.
  mutating func plan(_ day: Int, _ roots: [RootNeed], _ world: inout World) {
    countPlanned(day, &world)
    let coming = due[day]
    due[day] = []
    for slot in coming {
      if needs[slot].isArranged { go(slot, on: day, &world) } else { decide(slot, on: day, mayGoOnline: true, &world) }
    }
    for root in roots {
      let slot = needs.insert(CounterNeed(root: root, day: day))
      world.count(.needs, of: needs[slot])
      if isMisled(slot, &world) { arrange(slot, from: day, &world) } else { decide(slot, on: day, mayGoOnline: true, &world) }
    }
    visits.sort()
  }

  /// Windows as they are announced.
  private func countPlanned(_ day: Int, _ world: inout World) {
    let weekday = world.arm.parameters.calendar.weekday[day]
    for site in sites {
      guard let base = site.base else { continue }
      for unit in world.bases[base].units where world.isEstablished(Int32(unit)) {
        let post = world.post(of: Int32(unit))
        guard post.servesAtWindow, post.days >> weekday & 1 == 1 else { continue }
        let minutes = post.closesAtMinute - post.opensAtMinute
        world.count(.windowPlannedMs, Int64(minutes > 0 ? minutes : minutes + 1440) * 60_000, at: site.position.zone)
      }
    }
  }

  private func chooser(_ slot: Int32, _ world: borrowing World) -> CounterOptions.Chooser {
    let root = needs[slot].root
    let zone = world.city.places[Int(root.place)].zone
    return .init(
      root: root, zone: zone, awareness: world.awareness(ofZone: zone), mayGoOnline: true, mayUseKiosk: !needs[slot].failedAtKiosk
    )
  }

  /// Somebody who believes that every station serves everything goes to the nearest, which does not serve this.
  private mutating func isMisled(_ slot: Int32, _ world: inout World) -> Bool {
    let root = needs[slot].root
    guard parameters.misinformedShare > 0, sites.contains(where: { !$0.service.serves(Int(root.kind)) }) else { return false }
    guard world.random.uniforms(.traits, root.id, 1).1 < parameters.misinformedShare else { return false }
    let who = chooser(slot, world)
    guard let option = options.nearestStation(who) else { return false }
    let site = options.ofZone[who.zone][option].site
    guard !sites[site].service.serves(Int(root.kind)) else { return false }
    head(slot, to: option, zone: who.zone)
    return true
  }

  private mutating func head(_ slot: Int32, to option: Int, zone: Int) {
    let chosen = options.ofZone[zone][option]
    needs[slot].site = chosen.site
    needs[slot].isAtKiosk = chosen.channel == .kiosk
    needs[slot].travel = .minutes(options.travelMinutes[Int(needs[slot].root.place)][option])
  }

  /// Chooses, and does what can be done at home.
  mutating func decide(_ slot: Int32, on day: Int, mayGoOnline: Bool, _ world: inout World) {
    // A document lies where it was asked for.
    if needs[slot].collects { return arrange(slot, from: day, &world) }
    var who = chooser(slot, world)
    who.mayGoOnline = mayGoOnline
    guard let option = options.choose(who, sites, random: world.random) else { return giveUp(slot, &world) }
    let chosen = options.ofZone[who.zone][option]
    guard chosen.channel == .online else {
      head(slot, to: option, zone: who.zone)
      return arrange(slot, from: day, &world)
    }
    let root = needs[slot].root
    needs[slot].spent += .minutes(parameters.kinds[Int(root.kind)].onlineMinutes ?? 0)
    let fails = root.isElderly ? parameters.onlineFailsElderlyShare : parameters.onlineFailsShare
    if world.random.uniform(.service, root.id, 1) < fails {
      decide(slot, on: day, mayGoOnline: false, &world)
    } else {
      finish(slot, by: .online, at: .midnight(ofDay: day), &world)
    }
  }

  /// Chooses the day: today where the place is open, else one of the coming week; for those who cannot come in office hours only days
  /// on which it is open at another time.
  private mutating func arrange(_ slot: Int32, from day: Int, _ world: inout World) {
    let need = needs[slot]
    let hours = need.isAtKiosk ? sites[need.site].kioskHours : sites[need.site].windowHours
    let calendar = world.arm.parameters.calendar
    let days = day..<min(day + 8, calendar.dayCount)
    let random = world.random
    func choice(outsideOffice: Bool) -> Int? {
      let open = days.filter { hours.isOpen(Int(calendar.weekday[$0]), outsideOffice: outsideOffice) }
      if open.first == day || open.count < 2 { return open.first }
      // Not all who find it closed come on the first day on which it is open again.
      let u = random.uniform(.needMoment, need.root.id, UInt32(64 + need.trips))
      return open[min(Int(u * Double(open.count)), open.count - 1)]
    }
    let isBound = !need.takesLeave && isBound(need, random)
    var chosen = choice(outsideOffice: isBound)
    if isBound, chosen == nil {
      chosen = choice(outsideOffice: false)
      if chosen != nil {
        needs[slot].takesLeave = true
        world.count(.officeLeave, of: need)
      }
    }
    guard let chosen else {
      // Beyond the end of the run nobody knows; a place without hours serves nobody.
      return days.count < 8 ? wait(slot, until: calendar.dayCount) : giveUp(slot, &world)
    }
    needs[slot].isArranged = true
    if chosen == day { go(slot, on: day, &world) } else { wait(slot, until: chosen) }
  }

  mutating func wait(_ slot: Int32, until day: Int) { due[min(day, due.count - 1)].append(slot) }

  /// Leaves home on the day, to arrive at a time of it.
  private mutating func go(_ slot: Int32, on day: Int, _ world: inout World) {
    needs[slot].isArranged = false
    let need = needs[slot]
    let site = sites[need.site]
    let hours = need.isAtKiosk ? site.kioskHours : site.windowHours
    let u = world.random.uniform(.needMoment, need.root.id, UInt32(1 + need.trips))
    let weekday = Int(world.arm.parameters.calendar.weekday[day])
    let isOutside = !need.takesLeave && isBound(need, world.random) && hours.isOpen(weekday, outsideOffice: true)
    var minutes = hours.moment(u, weekday: weekday, outsideOffice: isOutside)
    needs[slot].isBooked = false
    if site.service.booking, !need.isAtKiosk, need.root.isDigital, let slotMinutes = book(need, minutes: minutes) {
      if world.random.uniform(.comesBackTo, need.root.id, UInt32(1024 + day)) < Self.noShowShare {
        return wait(slot, until: day + 1)
      }
      minutes = slotMinutes
      needs[slot].isBooked = true
    }
    needs[slot].trips += 1
    visits.plan(
      Visit(
        arrives: .midnight(ofDay: day) + .minutes(minutes), rank: KeyedRandom.hash(need.root.id, UInt64(need.trips)), need: slot,
        site: Int32(need.site), isAtKiosk: need.isAtKiosk))
  }

  private func isBound(_ need: CounterNeed, _ random: KeyedRandom) -> Bool {
    !need.root.isElderly && random.uniforms(.traits, need.root.id, 1).0 < parameters.officeHoursLostShare
  }

  /// The beginning of the slot, if it is still to be had: half of what the windows can do in it.
  private mutating func book(_ need: CounterNeed, minutes: Double) -> Double? {
    let slot = BookedSlot(site: need.site, slot: Int(minutes) / Self.slotMinutes)
    let windows = sites[need.site].windows.reduce(0) { $0 + $1.servers.count }
    let mean = parameters.kinds[Int(need.root.kind)].windowMinutes.mean
    let most = max(1, Int(Double(windows * Self.slotMinutes) / 2 / max(mean, 1)))
    guard booked[slot, default: 0] < most else { return nil }
    booked[slot, default: 0] += 1
    return Double(slot.slot * Self.slotMinutes)
  }

  // MARK: Ends

  mutating func giveUp(_ slot: Int32, _ world: inout World) {
    world.count(.givenUp, of: needs[slot])
    needs.remove(slot)
  }

  /// Comes again after some days, if it is not once too often.
  mutating func comeAgain(_ slot: Int32, after days: Distribution, from time: Time, _ world: inout World) {
    let need = needs[slot]
    if need.isWalkIn { return needs.remove(slot) }
    guard need.trips < parameters.tripsAtMost else { return giveUp(slot, &world) }
    let later = days.draw(world.random, .comesBackTo, need.root.id, UInt32(need.trips))
    wait(slot, until: max(world.day + 1, (time + .hours(24 * later)).day))
  }

  mutating func finish(_ slot: Int32, by channel: CounterChannel, at time: Time, _ world: inout World) {
    let need = needs[slot]
    world.count([.doneOnline, .doneKiosk, .doneWindow][channel.rawValue], of: need)
    world.count(.trips, Int64(need.trips), of: need)
    world.count(.doorToDoorMs, need.spent.milliseconds, of: need)
    if channel != .online {
      world.count(.tripsInPerson, Int64(need.trips), of: need)
      world.count(.lastVisitMs, need.lastVisit.milliseconds, of: need)
    }
    needs.remove(slot)
  }

  /// The end of the run: what is under way is open.
  mutating func close(_ world: inout World) { for need in needs.taken where !need.isWalkIn { world.count(.open, of: need) } }
}

extension World {
  /// Counts for the citizen of a need, in the window in which it arose.
  mutating func count(_ measure: CounterMeasure, _ value: Int64 = 1, of need: CounterNeed) {
    let month = arm.monthOfDay[need.day]
    guard month >= 0, record.counter != nil else { return }
    let zone = city.places[Int(need.root.place)].zone
    let row = zone * AgeGroup.allCases.count + (need.root.isElderly ? AgeGroup.from60 : .under60).rawValue
    record.counter!.byZone[row, arm.window(ofMonth: month), measure] += value
  }
}
