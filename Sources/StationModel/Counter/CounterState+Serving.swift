import DiscreteEvents

// From an arrival at a counter to its end: turned away, not joined, left, served.

extension CounterState {
  // Judgements all: nobody has counted these at police counters.
  /// Of what was vouched for so much is checked, at so many officer-hours, and so much proves false.
  private static let checkedShare = 0.1
  private static let checkHours = 2.0
  private static let falseShare = 0.02
  /// Minutes to hand out a document.
  private static let collectingMinutes = 2.0
  /// Share of those without a guide who do not get along with a kiosk.
  static let kioskFailsShare = 0.5
  /// Waits from here on, in minutes, make complaints likelier.
  private static let bearableMinutes = 30.0

  /// All that happens before a time.
  mutating func serve(upTo end: Time, _ world: inout World) {
    let last = end - TimeSpan(milliseconds: 1)
    repeat {
      while let visit = visits.pop(before: end) { arrive(visit, &world) }
      for site in sites.indices { advanceKiosks(site, upTo: last, &world) }
    } while visits.hasAny(before: end)
    for site in sites.indices {
      for line in sites[site].windows.indices { advance(site, line, upTo: last, &world) }
    }
  }

  private mutating func arrive(_ visit: Visit, _ world: inout World) {
    let site = Int(visit.site)
    if !visit.isAtKiosk, !sites[site].kiosks.servers.isEmpty {
      // Who comes from the kiosks beside it may be earlier.
      advanceKiosks(site, upTo: visit.arrives, &world)
      if let other = visits.earliest, Visit.precedes(other, visit) { return visits.add(visit) }
    }
    let need = needs[visit.need]
    if !need.isWalkIn { world.count(.visits, of: need) }
    if visit.isAtKiosk { return joinKiosks(visit, &world) }
    guard sites[site].hasWindows, need.isWalkIn || sites[site].service.serves(Int(need.root.kind)) else {
      return turnAway(visit, &world)
    }
    let line = need.isWalkIn ? 0 : sites[site].lineOfKind[Int(need.root.kind)]
    advance(site, line, upTo: visit.arrives, &world)
    let open = sites[site].windows[line].open(at: visit.arrives)
    guard open > 0 else { return turnAway(visit, &world) }
    if let most = parameters.balkAtWaiting, !need.isWalkIn, sites[site].windows[line].waiting >= most * open {
      return balk(visit, &world)
    }
    let rank = sites[site].rank(need)
    let waiter = waiter(visit, isServed: sites[site].windows[line].hasIdle(at: visit.arrives), world.random)
    sites[site].windows[line].join(waiter, class: rank)
    advance(site, line, upTo: visit.arrives, &world)
  }

  private mutating func joinKiosks(_ visit: Visit, _ world: inout World) {
    let site = Int(visit.site)
    advanceKiosks(site, upTo: visit.arrives, &world)
    let waiter = waiter(visit, isServed: sites[site].kiosks.hasIdle(at: visit.arrives), world.random)
    sites[site].kiosks.join(waiter, class: 2)
    advanceKiosks(site, upTo: visit.arrives, &world)
  }

  private func waiter(_ visit: Visit, isServed: Bool, _ random: KeyedRandom) -> CounterLine.Waiter {
    var leaves = World.never
    if !isServed, let law = parameters.patienceMinutes, !needs[visit.need].isWalkIn {
      let need = needs[visit.need]
      leaves = visit.arrives + .minutes(law.draw(random, .waitingPatience, need.root.id, UInt32(need.trips)))
    }
    return .init(need: visit.need, joined: visit.arrives, leaves: leaves, arrived: visit.arrives)
  }

  // MARK: Not served

  /// Nobody is there, or the kind is not served here.
  private mutating func turnAway(_ visit: Visit, _ world: inout World) {
    let slot = visit.need
    if needs[slot].isWalkIn { return needs.remove(slot) }
    world.count(.wasted, of: needs[slot])
    world.judgeCounter(needs[slot], wait: nil)
    needs[slot].spent += needs[slot].travel * 2
    complain(needs[slot], wait: .zero, isWasted: true, &world)
    comeAgain(slot, after: parameters.retryDays, from: visit.arrives, &world)
  }

  /// The line is too long: goes on to the next best place that is open, or home.
  private mutating func balk(_ visit: Visit, _ world: inout World) {
    let need = needs[visit.need]
    world.count(.balked, of: need)
    let zone = world.city.places[Int(need.root.place)].zone
    var who = CounterOptions.Chooser(
      root: need.root, zone: zone, awareness: world.awareness(ofZone: zone), mayGoOnline: false)
    who.avoids = Int(visit.site)
    who.mayUseKiosk = !need.failedAtKiosk
    if need.avoided < 0, let option = options.choose(who, sites, random: world.random) {
      let chosen = options.ofZone[zone][option]
      let arrives = visit.arrives + .minutes(options.travelMinutes[Int(need.root.place)][option])
      let hours = chosen.channel == .kiosk ? sites[chosen.site].kioskHours : sites[chosen.site].windowHours
      if arrives.day == visit.arrives.day, hours.isOpen(at: arrives, world.arm.parameters.calendar) {
        needs[visit.need].avoided = Int(visit.site)
        needs[visit.need].spent += arrives - visit.arrives
        needs[visit.need].site = chosen.site
        needs[visit.need].isAtKiosk = chosen.channel == .kiosk
        return visits.add(
          Visit(
            arrives: arrives, rank: visit.rank, need: visit.need, site: Int32(chosen.site), isAtKiosk: chosen.channel == .kiosk))
      }
    }
    needs[visit.need].spent += need.travel * 2
    tryAgain(visit.need, from: visit.arrives, &world)
  }

  /// Who was not served comes again on another day, or not at all.
  private mutating func tryAgain(_ slot: Int32, from time: Time, _ world: inout World) {
    needs[slot].avoided = -1
    let need = needs[slot]
    if world.random.uniform(.comesBackTo, need.root.id, UInt32(32 + need.trips)) < parameters.retryShare {
      comeAgain(slot, after: parameters.retryDays, from: time, &world)
    } else {
      giveUp(slot, &world)
    }
  }

  private mutating func goHome(_ left: [CounterLine.Waiter], _ world: inout World) {
    for waiter in left {
      world.count(.leftLine, of: needs[waiter.need])
      world.judgeCounter(needs[waiter.need], wait: nil)
      needs[waiter.need].spent += needs[waiter.need].travel * 2 + (waiter.leaves - waiter.arrived)
      complain(needs[waiter.need], wait: waiter.leaves - waiter.joined, isWasted: false, &world)
      tryAgain(waiter.need, from: waiter.leaves, &world)
    }
  }

  private func complain(_ need: CounterNeed, wait: TimeSpan, isWasted: Bool, _ world: inout World) {
    let rates = parameters.complaints
    let rate =
      rates.base + rates.per15Minutes * max(0, wait.minutes - Self.bearableMinutes) / 15 + (isWasted ? rates.perWastedTrip : 0)
    guard rate > 0 else { return }
    if world.random.uniform(.complaint, need.root.id, UInt32(need.trips)) < -Elementary.expm1(-rate) {
      world.count(.complaints, of: need)
      world.countForResidents(.complaints, 1, zone: world.zone(of: need.root.place), day: need.day)
    }
  }

  // MARK: Served

  private mutating func advance(_ site: Int, _ line: Int, upTo time: Time, _ world: inout World) {
    while let start = sites[site].windows[line].start(upTo: time) { serve(start, site, line, &world) }
    if !sites[site].windows[line].left.isEmpty {
      let left = sites[site].windows[line].left
      sites[site].windows[line].left = []
      goHome(left, &world)
    }
  }

  private mutating func advanceKiosks(_ site: Int, upTo time: Time, _ world: inout World) {
    while let start = sites[site].kiosks.start(upTo: time) { serveAtKiosk(start, site, &world) }
    if !sites[site].kiosks.left.isEmpty {
      let left = sites[site].kiosks.left
      sites[site].kiosks.left = []
      goHome(left, &world)
    }
  }

  private mutating func serve(_ start: CounterLine.Start, _ site: Int, _ line: Int, _ world: inout World) {
    let slot = start.waiter.need
    let need = needs[slot]
    let zone = sites[site].position.zone
    let isGuided = sites[site].isGuided(at: start.time)
    var minutes: Double
    var comesAgain = false
    if need.isWalkIn {
      minutes = parameters.walkInMinutes.draw(world.random, .service, need.root.id)
    } else if need.collects {
      minutes = Self.collectingMinutes
    } else {
      minutes = parameters.kinds[Int(need.root.kind)].windowMinutes.draw(world.random, .service, need.root.id)
      if need.root.isElderly, !isGuided { minutes *= 1 + parameters.elderlyLonger }
      comesAgain = lacksPapers(slot, site, isChecked: isGuided || need.isBooked, &world)
      if comesAgain { minutes *= parameters.missingFoundAfterShare }
    }
    minutes /= start.turn.productivity * (need.isWalkIn ? 1 : 1 - constants.backOffice)
    let end = start.time + .minutes(minutes)
    world.count(.windowBusyMs, (end - start.time).milliseconds, at: zone)
    let over = sites[site].windows[line].occupy(start, until: end)
    if over > .zero, let base = sites[site].base { world.countOvertimeAtWindow(over, base: base, zone: zone) }
    if need.isWalkIn { return needs.remove(slot) }
    sites[site].knownWait.add(start.time - start.waiter.joined)
    endVisit(start, by: .window, until: end, comesAgain: comesAgain, &world)
  }

  private mutating func serveAtKiosk(_ start: CounterLine.Start, _ site: Int, _ world: inout World) {
    let slot = start.waiter.need
    let need = needs[slot]
    let law = parameters.kinds[Int(need.root.kind)].kioskMinutes ?? parameters.kinds[Int(need.root.kind)].windowMinutes
    let end = start.time + .minutes(law.draw(world.random, .service, need.root.id))
    _ = sites[site].kiosks.occupy(start, until: end)
    sites[site].knownKioskWait.add(start.time - start.waiter.joined)
    let isAlone = !need.root.isDigital && !sites[site].isGuided(at: start.time)
    guard isAlone, world.random.uniform(.service, need.root.id, UInt32(2 + need.trips)) < Self.kioskFailsShare else {
      return endVisit(start, by: .kiosk, until: end, comesAgain: false, &world)
    }
    // To the window beside it, or home and on another day to a window.
    needs[slot].isAtKiosk = false
    needs[slot].failedAtKiosk = true
    needs[slot].spent += end - start.waiter.arrived
    guard sites[site].hasWindows else {
      needs[slot].spent += needs[slot].travel * 2
      return comeAgain(slot, after: parameters.retryDays, from: end, &world)
    }
    visits.add(
      Visit(
        arrives: end, rank: KeyedRandom.hash(need.root.id, UInt64(need.trips)), need: slot, site: Int32(site), isAtKiosk: false))
  }

  /// Whether a paper is missing for which the visit is not accepted, or what was vouched for proves false.
  private func lacksPapers(_ slot: Int32, _ site: Int, isChecked: Bool, _ world: inout World) -> Bool {
    let need = needs[slot]
    let trip = UInt32(need.trips)
    let (missing, accepted) = world.random.uniforms(.papers, need.root.id, trip)
    guard missing < parameters.papersMissingShare * (isChecked ? 0.5 : 1) else { return false }
    world.count(.papersMissing, of: need)
    let service = sites[site].service
    guard accepted < service.papersMayFollowShare + service.commitmentShare else { return true }
    world.count(.papersAccepted, of: need)
    guard accepted >= service.papersMayFollowShare else { return false }
    world.count(.vouched, of: need)
    let (check, truth) = world.random.uniforms(.papers, need.root.id, 64 + trip)
    if check < Self.checkedShare, let base = sites[site].base {
      world.countCheck(.hours(Self.checkHours), base: base, zone: sites[site].position.zone)
    }
    return truth < Self.falseShare
  }

  private mutating func endVisit(
    _ start: CounterLine.Start, by channel: CounterChannel, until end: Time, comesAgain: Bool, _ world: inout World
  ) {
    let slot = start.waiter.need
    let wait = start.time - start.waiter.joined
    world.count(.served, of: needs[slot])
    world.count(.waitMs, wait.milliseconds, of: needs[slot])
    world.addWait(wait, of: needs[slot])
    needs[slot].avoided = -1
    needs[slot].spent += needs[slot].travel * 2 + (end - start.waiter.arrived)
    complain(needs[slot], wait: wait, isWasted: false, &world)
    if comesAgain { return comeAgain(slot, after: parameters.returnDays, from: end, &world) }
    world.judgeCounter(needs[slot], wait: wait)
    if !needs[slot].collects {
      needs[slot].lastVisit = end - start.waiter.arrived
      let kind = parameters.kinds[Int(needs[slot].root.kind)]
      if channel == .window, kind.collectedShare > 0, needs[slot].trips < parameters.tripsAtMost,
        world.random.uniform(.comesBackTo, needs[slot].root.id, 128) < kind.collectedShare
      {
        needs[slot].collects = true
        return comeAgain(slot, after: parameters.returnDays, from: end, &world)
      }
    }
    finish(slot, by: channel, at: end, &world)
  }
}
