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
      if needs[slot].isArranged { go(slot, on: day, &world) } else { decide(slot, on: day, &world) }
    }
    for root in roots { begin(root, on: day, &world) }
    visits.sort()
  }

  /// A need arises; one that is settled online at once is no more than counted.
  private mutating func begin(_ root: RootNeed, on day: Int, _ world: inout World) {
    var need = CounterNeed(root: root, day: day, sums: world.counterSums(root, arisesOn: day))
    world.count(.needs, of: need)
    if let option = misled(root, &world) {
      head(&need, to: option)
      return arrange(needs.insert(need), from: day, &world)
    }
    guard let option = choose(need, mayGoOnline: true, &world) else {
      return world.count(.givenUp, of: need)
    }
    if options.all[option].channel == .online, settlesOnline(&need, &world) { return }
    take(option, needs.insert(need), on: day, &world)
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

  private func choose(_ need: CounterNeed, mayGoOnline: Bool, _ world: inout World) -> Int? {
    var limits = CounterOptions.Limits()
    limits.awareness = world.awareness(ofZone: Int(need.root.zone))
    limits.mayGoOnline = mayGoOnline
    limits.mayUseKiosk = !need.failedAtKiosk
    return options.choose(need.root, limits, random: world.random)
  }

  /// The station to which somebody goes who believes that every station serves everything, where the nearest does not serve this.
  private func misled(_ root: RootNeed, _ world: inout World) -> Int? {
    guard root.isMisinformed, options.isSomewhereMissing[Int(root.kind)],
      let option = options.nearestStation(root, awareness: world.awareness(ofZone: Int(root.zone))),
      !sites[Int(options.all[option].site)].service.serves(Int(root.kind))
    else { return nil }
    return option
  }

  private func head(_ need: inout CounterNeed, to option: Int) {
    need.site = options.all[option].site
    need.isAtKiosk = options.all[option].channel == .kiosk
    need.travel = options.way(from: need.root.place, to: option)
  }

  /// An attempt online: done, or time lost.
  private func settlesOnline(_ need: inout CounterNeed, _ world: inout World) -> Bool {
    need.spent += .minutes(parameters.kinds[need.kind].onlineMinutes ?? 0)
    guard !need.root.failsOnline else { return false }
    world.countDone(need, by: .online)
    return true
  }

  /// Chooses, and does what can be done at home.
  private mutating func decide(_ slot: Int32, on day: Int, _ world: inout World) {
    // A document lies where it was asked for.
    var need = needs[slot]
    if need.collects { return arrange(slot, from: day, &world) }
    guard let option = choose(need, mayGoOnline: true, &world) else { return giveUp(slot, &world) }
    if options.all[option].channel == .online, settlesOnline(&need, &world) { return needs.remove(slot) }
    needs[slot] = need
    take(option, slot, on: day, &world)
  }

  /// Goes where the choice fell, or where it falls without the web, which has failed.
  private mutating func take(_ option: Int, _ slot: Int32, on day: Int, _ world: inout World) {
    var option = option
    var need = needs[slot]
    if options.all[option].channel == .online {
      guard let other = choose(need, mayGoOnline: false, &world) else { return giveUp(slot, &world) }
      option = other
    }
    head(&need, to: option)
    needs[slot] = need
    arrange(slot, from: day, &world)
  }

  /// Chooses the day: today where the place is open, else one of the coming week; for those who cannot come in office hours only days
  /// on which it is open at another time.
  private mutating func arrange(_ slot: Int32, from day: Int, _ world: inout World) {
    let need = needs[slot]
    let isBound = !need.takesLeave && need.root.isBound
    var chosen = openDay(need, from: day, outsideOffice: isBound, &world)
    if isBound, chosen == nil {
      chosen = openDay(need, from: day, outsideOffice: false, &world)
      if chosen != nil {
        needs[slot].takesLeave = true
        world.count(.officeLeave, of: need)
      }
    }
    guard let chosen else {
      // Beyond the end of the run nobody knows; a place without hours serves nobody.
      let days = world.arm.parameters.calendar.dayCount
      return day + 8 > days ? wait(slot, until: days) : giveUp(slot, &world)
    }
    needs[slot].isArranged = true
    if chosen == day { go(slot, on: day, &world) } else { wait(slot, until: chosen) }
  }

  /// Today where the place is open, else one of the days of the coming week on which it is.
  private func openDay(_ need: CounterNeed, from day: Int, outsideOffice: Bool, _ world: inout World) -> Int? {
    func isOpen(_ day: Int) -> Bool {
      let weekday = Int(world.arm.parameters.calendar.weekday[day])
      return need.isAtKiosk
        ? sites[Int(need.site)].kioskHours.isOpen(weekday, outsideOffice: outsideOffice)
        : sites[Int(need.site)].windowHours.isOpen(weekday, outsideOffice: outsideOffice)
    }
    if isOpen(day) { return day }
    let days = day + 1..<max(day + 1, min(day + 8, world.arm.parameters.calendar.dayCount))
    let count = days.count(where: isOpen)
    guard count > 0 else { return nil }
    // Not all who find it closed come on the first day on which it is open again.
    let u = world.random.uniform(.needMoment, need.root.id, 64 + need.trip)
    var left = min(Int(u * Double(count)), count - 1)
    for day in days where isOpen(day) {
      if left == 0 { return day }
      left -= 1
    }
    return nil
  }

  mutating func wait(_ slot: Int32, until day: Int) { due[min(day, due.count - 1)].append(slot) }

  /// Leaves home on the day, to arrive at a time of it.
  private mutating func go(_ slot: Int32, on day: Int, _ world: inout World) {
    let need = needs[slot]
    let site = Int(need.site)
    let weekday = Int(world.arm.parameters.calendar.weekday[day])
    let isOutside = !need.takesLeave && need.root.isBound
    let u =
      need.trips == 0
      ? Double(need.root.moment) : world.random.uniform(.needMoment, need.root.id, 1 + need.trip)
    var minutes =
      need.isAtKiosk
      ? sites[site].kioskHours.moment(u, weekday: weekday, outsideOfficeIfPossible: isOutside)
      : sites[site].windowHours.moment(u, weekday: weekday, outsideOfficeIfPossible: isOutside)
    var isBooked = false
    if sites[site].service.booking, !need.isAtKiosk, need.root.isDigital, let slotMinutes = book(need, minutes: minutes) {
      if world.random.uniform(.comesBackTo, need.root.id, UInt32(1024 + day)) < Self.noShowShare {
        needs[slot].isArranged = false
        return wait(slot, until: day + 1)
      }
      minutes = slotMinutes
      isBooked = true
    }
    needs[slot].isArranged = false
    needs[slot].isBooked = isBooked
    needs[slot].trips += 1
    visits.plan(
      Visit(slot, key: need.root.id, at: need.site, kiosk: need.isAtKiosk, arrives: .midnight(ofDay: day) + .minutes(minutes)))
  }

  /// The beginning of the slot, if it is still to be had: half of what the windows can do in it.
  private mutating func book(_ need: CounterNeed, minutes: Double) -> Double? {
    let slot = BookedSlot(site: Int(need.site), slot: Int(minutes) / Self.slotMinutes)
    let windows = sites[slot.site].windows.reduce(0) { $0 + $1.servers }
    let mean = parameters.kinds[need.kind].windowMinutes.mean
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
    guard Int(need.trips) < parameters.tripsAtMost else { return giveUp(slot, &world) }
    let later = days.draw(world.random, .comesBackTo, need.root.id, need.trip)
    wait(slot, until: max(world.day + 1, (time + .hours(24 * later)).day))
  }

  mutating func finish(_ slot: Int32, by channel: CounterChannel, _ world: inout World) {
    world.countDone(needs[slot], by: channel)
    needs.remove(slot)
  }

  /// The end of the run: what is under way is open.
  mutating func close(_ world: inout World) { for need in needs.taken where !need.isWalkIn { world.count(.open, of: need) } }
}

extension World {
  /// Where the sums of a need stand that arises on a day: those of the citizen's zone and age and of the window; −1 outside all windows.
  func counterSums(_ root: RootNeed, arisesOn day: Int) -> Int {
    let month = arm.monthOfDay[day]
    guard month >= 0, let table = record.counter?.byZone else { return -1 }
    return table.cell(table.row(Int(root.zone), root.age), arm.window(ofMonth: month)) * table.width
  }

  /// Counts for the citizen of a need, in the window in which it arose.
  @inline(__always)
  mutating func count(_ measure: CounterMeasure, _ value: Int64 = 1, of need: CounterNeed) {
    if need.sums >= 0 { record.counter!.byZone.sums[Int(need.sums) + measure.rawValue] += value }
  }

  /// A need is done.
  mutating func countDone(_ need: CounterNeed, by channel: CounterChannel) {
    switch channel {
    case .online: count(.doneOnline, of: need)
    case .kiosk: count(.doneKiosk, of: need)
    case .window: count(.doneWindow, of: need)
    }
    count(.trips, Int64(need.trips), of: need)
    count(.doorToDoorMs, need.spent.milliseconds, of: need)
    guard channel != .online else { return }
    count(.tripsInPerson, Int64(need.trips), of: need)
    count(.lastVisitMs, need.lastVisit.milliseconds, of: need)
  }
}
