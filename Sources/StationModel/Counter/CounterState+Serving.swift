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
    let arrives = visit.arrives
    if !visit.isAtKiosk, sites[site].kiosks.servers > 0 {
      // Who comes from the kiosks beside it may be earlier.
      advanceKiosks(site, upTo: arrives, &world)
      if let other = visits.earliest, Visit.precedes(other, visit) { return visits.add(visit) }
    }
    let need = needs[visit.need]
    world.count(.visits, of: need)
    if visit.isAtKiosk { return joinKiosks(visit, need, &world) }
    guard sites[site].hasWindows, need.isWalkIn || sites[site].service.serves(need.kind) else { return turnAway(visit, &world) }
    let line = need.isWalkIn ? 0 : sites[site].lineOfKind[need.kind]
    advance(site, line, upTo: arrives, &world)
    let sight = sites[site].windows[line].sight(at: arrives)
    guard sight.open > 0 else { return turnAway(visit, &world) }
    if let most = parameters.balkAtWaiting, !need.isWalkIn, sites[site].windows[line].waiting >= most * sight.open {
      return balk(visit, &world)
    }
    var waiter = waiter(visit, need, isServed: sight.isIdle, world.random)
    waiter.rank = sites[site].rank(need)
    sites[site].windows[line].join(waiter)
    if sight.isIdle { advance(site, line, upTo: arrives, &world) }
  }

  private mutating func joinKiosks(_ visit: Visit, _ need: CounterNeed, _ world: inout World) {
    let site = Int(visit.site)
    advanceKiosks(site, upTo: visit.arrives, &world)
    let isIdle = sites[site].kiosks.sight(at: visit.arrives).isIdle
    sites[site].kiosks.join(waiter(visit, need, isServed: isIdle, world.random))
    if isIdle { advanceKiosks(site, upTo: visit.arrives, &world) }
  }

  private func waiter(_ visit: Visit, _ need: CounterNeed, isServed: Bool, _ random: KeyedRandom) -> CounterLine.Waiter {
    var leaves = World.never
    if !isServed, let law = parameters.patienceMinutes, !need.isWalkIn {
      leaves = visit.arrives + .minutes(law.draw(random, .waitingPatience, need.root.id, need.trip))
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
    var limits = CounterOptions.Limits()
    limits.awareness = world.awareness(ofZone: Int(need.root.zone))
    limits.mayGoOnline = false
    limits.mayUseKiosk = !need.failedAtKiosk
    limits.avoids = visit.site
    if need.avoided < 0, let option = options.choose(need.root, limits, random: world.random) {
      let chosen = options.all[option]
      let arrives = visit.arrives + options.way(from: need.root.place, to: option)
      let isKiosk = chosen.channel == .kiosk
      let site = Int(chosen.site)
      let isOpen =
        isKiosk
        ? sites[site].kioskHours.isOpen(at: arrives, world.arm.parameters.calendar)
        : sites[site].windowHours.isOpen(at: arrives, world.arm.parameters.calendar)
      if arrives.day == visit.arrives.day, isOpen {
        needs[visit.need].avoided = visit.site
        needs[visit.need].spent += arrives - visit.arrives
        needs[visit.need].site = chosen.site
        needs[visit.need].isAtKiosk = isKiosk
        return visits.add(Visit(visit.need, key: need.root.id, at: chosen.site, kiosk: isKiosk, arrives: arrives))
      }
    }
    needs[visit.need].spent += need.travel * 2
    tryAgain(visit.need, from: visit.arrives, &world)
  }

  /// Who was not served comes again on another day, or not at all.
  private mutating func tryAgain(_ slot: Int32, from time: Time, _ world: inout World) {
    needs[slot].avoided = -1
    let need = needs[slot]
    if world.random.uniform(.comesBackTo, need.root.id, 32 + need.trip) < parameters.retryShare {
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
    complain(need, wait: wait, isWasted: isWasted, u: world.random.quarters(.trip, need.root.id, need.trip).2, &world)
  }

  /// - Parameter u: The trip's quantile of complaints.
  private func complain(_ need: CounterNeed, wait: TimeSpan, isWasted: Bool, u: Double, _ world: inout World) {
    let rates = parameters.complaints
    let rate =
      rates.base + rates.per15Minutes * max(0, wait.minutes - Self.bearableMinutes) / 15 + (isWasted ? rates.perWastedTrip : 0)
    // 1 − exp(−rate) is at most the rate.
    if u < rate, u < -Elementary.expm1(-rate) {
      world.count(.complaints, of: need)
      world.countForResidents(.complaints, 1, zone: Int(need.root.zone), day: need.day)
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
    if need.isWalkIn { return hear(start, site, line, &world) }
    let luck = world.random.quarters(.trip, need.root.id, need.trip)
    var minutes: Double
    var comesAgain = false
    if need.collects {
      minutes = Self.collectingMinutes
    } else {
      let isGuided = sites[site].isGuided(at: start.time)
      minutes = parameters.kinds[need.kind].windowMinutes.quantile(Double(need.root.service))
      if need.root.isElderly, !isGuided { minutes *= 1 + parameters.elderlyLonger }
      if luck.0 < parameters.papersMissingShare * (isGuided || need.isBooked ? 0.5 : 1) {
        comesAgain = isSentForPapers(need, site, u: luck.1, &world)
        if comesAgain { minutes *= parameters.missingFoundAfterShare }
      }
    }
    let end = start.time + .minutes(minutes / (start.turn.productivity * (1 - constants.backOffice)))
    occupy(start, site, line, until: end, &world)
    sites[site].knownWait.add(start.time - start.waiter.joined)
    endVisit(start, by: .window, until: end, comesAgain: comesAgain, luck: (luck.2, luck.3), &world)
  }

  /// A call that walked in takes its time, and leaves.
  private mutating func hear(_ start: CounterLine.Start, _ site: Int, _ line: Int, _ world: inout World) {
    let slot = start.waiter.need
    let minutes = parameters.walkInMinutes.draw(world.random, .service, needs[slot].root.id)
    occupy(start, site, line, until: start.time + .minutes(minutes / start.turn.productivity), &world)
    needs.remove(slot)
  }

  private mutating func occupy(_ start: CounterLine.Start, _ site: Int, _ line: Int, until end: Time, _ world: inout World) {
    let zone = sites[site].position.zone
    world.count(.windowBusyMs, (end - start.time).milliseconds, at: zone)
    let over = sites[site].windows[line].occupy(start, until: end)
    if over > .zero, let base = sites[site].base { world.countOvertimeAtWindow(over, base: base, zone: zone) }
  }

  private mutating func serveAtKiosk(_ start: CounterLine.Start, _ site: Int, _ world: inout World) {
    let slot = start.waiter.need
    let need = needs[slot]
    let minutes =
      (parameters.kinds[need.kind].kioskMinutes ?? parameters.kinds[need.kind].windowMinutes).quantile(Double(need.root.service))
    let end = start.time + .minutes(minutes)
    _ = sites[site].kiosks.occupy(start, until: end)
    sites[site].knownKioskWait.add(start.time - start.waiter.joined)
    let isAlone = !need.root.isDigital && !sites[site].isGuided(at: start.time)
    guard isAlone, world.random.uniform(.service, need.root.id, 2 + need.trip) < Self.kioskFailsShare else {
      let luck = world.random.quarters(.trip, need.root.id, need.trip)
      return endVisit(start, by: .kiosk, until: end, comesAgain: false, luck: (luck.2, luck.3), &world)
    }
    // To the window beside it, or home and on another day to a window.
    needs[slot].isAtKiosk = false
    needs[slot].failedAtKiosk = true
    needs[slot].spent += end - start.waiter.arrived
    guard sites[site].hasWindows else {
      needs[slot].spent += needs[slot].travel * 2
      return comeAgain(slot, after: parameters.retryDays, from: end, &world)
    }
    visits.add(Visit(slot, key: need.root.id, at: Int16(site), kiosk: false, arrives: end))
  }

  /// Whether a missing paper is not accepted, or what was vouched for proves false.
  private func isSentForPapers(_ need: CounterNeed, _ site: Int, u: Double, _ world: inout World) -> Bool {
    world.count(.papersMissing, of: need)
    let mayFollow = sites[site].service.papersMayFollowShare
    guard u < mayFollow + sites[site].service.commitmentShare else { return true }
    world.count(.papersAccepted, of: need)
    guard u >= mayFollow else { return false }
    world.count(.vouched, of: need)
    let (check, truth) = world.random.uniforms(.trip, need.root.id, 64 + need.trip)
    if check < Self.checkedShare, let base = sites[site].base {
      world.countCheck(.hours(Self.checkHours), base: base, zone: sites[site].position.zone)
    }
    return truth < Self.falseShare
  }

  private mutating func endVisit(
    _ start: CounterLine.Start, by channel: CounterChannel, until end: Time, comesAgain: Bool,
    luck: (complaint: Double, collects: Double), _ world: inout World
  ) {
    let slot = start.waiter.need
    let wait = start.time - start.waiter.joined
    let need = needs[slot]
    world.count(.served, of: need)
    world.count(.waitMs, wait.milliseconds, of: need)
    world.addWait(wait, of: need)
    needs[slot].avoided = -1
    needs[slot].spent += need.travel * 2 + (end - start.waiter.arrived)
    complain(need, wait: wait, isWasted: false, u: luck.complaint, &world)
    if comesAgain { return comeAgain(slot, after: parameters.returnDays, from: end, &world) }
    world.judgeCounter(need, wait: wait)
    if !need.collects {
      needs[slot].lastVisit = end - start.waiter.arrived
      let share = channel == .window ? parameters.kinds[need.kind].collectedShare : 0
      if luck.collects < share, Int(need.trips) < parameters.tripsAtMost {
        needs[slot].collects = true
        return comeAgain(slot, after: parameters.returnDays, from: end, &world)
      }
    }
    finish(slot, by: channel, &world)
  }
}
