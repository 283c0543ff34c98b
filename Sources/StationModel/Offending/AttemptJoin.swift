import DiscreteEvents

/// Joins the attempts of two worlds by id and writes the displacement account.
///
/// Nothing here looks at a policy: an account is what two finished worlds say, held against each other. O(n log n) in the attempts.
struct AttemptJoin {
  /// The attempts of one world, and their places in the log in the order of their ids.
  struct Side {
    let attempts: [Attempt]
    let byId: [Int32]

    init(_ attempts: [Attempt]) {
      self.attempts = attempts
      byId = attempts.indices.map(Int32.init).sorted { attempts[Int($0)].id < attempts[Int($1)].id }
      for (first, second) in zip(byId, byId.dropFirst()) {
        precondition(attempts[Int(first)].id != attempts[Int(second)].id, "invariant: two attempts have the same id")
      }
    }

    func find(_ id: UInt64) -> Attempt? {
      var (low, high) = (0, byId.count)
      while low < high {
        let middle = (low + high) / 2
        if attempts[Int(byId[middle])].id < id { low = middle + 1 } else { high = middle }
      }
      guard low < byId.count, attempts[Int(byId[low])].id == id else { return nil }
      return attempts[Int(byId[low])]
    }
  }
  private let arm: Arm
  /// When the first station opened around each zone, in the arm's world.
  private let servedSince: [Time?]
  private let roles: [ZoneRole]
  private let base: Side
  private let scenario: Side
  private var account: DisplacementAccount
  private var flows: [Int: Int64] = [:]

  init(base: Side, scenario: Side, arm: Arm, servedSince: [Time?], roles: [ZoneRole]) {
    self.base = base
    self.scenario = scenario
    self.arm = arm
    self.servedSince = servedSince
    self.roles = roles
    account = DisplacementAccount(
      zones: arm.city.zones.count, months: arm.shape.months, kinds: arm.parameters.offending?.kinds.count ?? 0,
      windows: arm.shape.windows)
  }

  func joined() -> DisplacementAccount {
    var join = self
    join.run()
    return join.account
  }

  private mutating func run() {
    var (b, s) = (0, 0)
    while b < base.byId.count || s < scenario.byId.count {
      let inBase = b < base.byId.count ? base.attempts[Int(base.byId[b])] : nil
      let inArm = s < scenario.byId.count ? scenario.attempts[Int(scenario.byId[s])] : nil
      if let inBase, let inArm, inBase.id == inArm.id {
        pair(inBase, inArm)
        b += 1
        s += 1
      } else if let inBase, inArm.map({ inBase.id < $0.id }) ?? true {
        onlyInBase(inBase)
        b += 1
      } else if let inArm {
        onlyInArm(inArm)
        s += 1
      }
    }
    let zones = account.zones
    let windows = account.windows + 1
    account.flows = flows.keys.sorted().map { key in
      DisplacementAccount.Flow(
        from: key / windows / zones, to: key / windows % zones, window: key % windows, count: flows[key] ?? 0)
    }
  }

  // MARK: One attempt

  private mutating func pair(_ b: Attempt, _ s: Attempt) {
    count(b, .inBase, .recordedInBase)
    count(s, .inArm, .recordedInArm)
    switch (b.state, s.state) {
    case (.committed, .committed): compare(b, s)
    case (.committed, .stopped): prevent(b, stoppedAs: s)
    case (.committed, .open): add(.deferred, at: b)
    case (.stopped, .committed): add(.released, at: s)
    case (.open, .committed): add(.advanced, at: s)
    case (.stopped, _), (.open, _): break
    }
  }

  private mutating func compare(_ b: Attempt, _ s: Attempt) {
    if zone(b) == zone(s), month(b) == month(s), b.kind == s.kind {
      add(.unchanged, at: b)
      if s.stop > b.stop { add(.returned, at: b) }
      if b.isRecorded && !s.isRecorded { add(.recordedOnlyInBase, at: b) }
      if s.isRecorded && !b.isRecorded { add(.recordedOnlyInArm, at: b) }
      return
    }
    let startsDiffer = b.startPlace != s.startPlace || b.startTime != s.startTime || b.startKind != s.startKind
    if startsDiffer && b.stop == s.stop {
      add(.movedOutInherited, at: b)
      add(.movedInInherited, at: s)
      return
    }
    add(.movedIn, at: s)
    if zone(b) != zone(s) {
      add(.movedOutSpace, at: b)
      let window = month(b) < 0 ? account.windows : arm.window(ofMonth: month(b))
      flows[(zone(b) * account.zones + zone(s)) * (account.windows + 1) + window, default: 0] += 1
    } else {
      add(b.kind != s.kind ? .movedOutKind : .movedOutTime, at: b)
    }
  }

  private mutating func prevent(_ b: Attempt, stoppedAs s: Attempt) {
    add(.prevented, at: b)
    add(.stoppedHere, at: s)
    diffuse(b)
  }

  private mutating func onlyInBase(_ b: Attempt) {
    count(b, .inBase, .recordedInBase)
    guard b.state == .committed else { return }
    if isOpen(absent: b, of: base, in: scenario) {
      add(.deferred, at: b)
    } else if b.parent == nil {
      add(.removed, at: b)
    } else {
      add(.chainPrevented, at: b)
      diffuse(b)
    }
  }

  private mutating func onlyInArm(_ s: Attempt) {
    count(s, .inArm, .recordedInArm)
    guard s.state == .committed else { return }
    if isOpen(absent: s, of: scenario, in: base) {
      add(.advanced, at: s)
    } else {
      add(s.parent == nil ? .new : .chainInduced, at: s)
    }
  }

  /// Whether an attempt that the other world does not have would still be to come there: its nearest ancestor there is open.
  private func isOpen(absent attempt: Attempt, of side: Side, in other: Side) -> Bool {
    var parent = attempt.parent
    while let index = parent {
      let ancestor = side.attempts[Int(index)]
      if let there = other.find(ancestor.id) { return there.state == .open }
      parent = ancestor.parent
    }
    return false
  }

  /// A benefit where no station was.
  private mutating func diffuse(_ b: Attempt) {
    if let since = servedSince[zone(b)], since <= b.time { return }
    add(roles[zone(b)] == .buffer ? .diffusedBuffer : .diffusedBeyond, at: b)
  }

  // MARK: Cells

  private func zone(_ attempt: Attempt) -> Int { arm.city.places[Int(attempt.place)].zone }

  private func month(_ attempt: Attempt) -> Int {
    let day = attempt.time.day
    return day < arm.monthOfDay.count ? arm.monthOfDay[day] : -1
  }

  private mutating func count(_ attempt: Attempt, _ committed: AccountColumn, _ recorded: AccountColumn) {
    guard attempt.state == .committed else { return }
    add(committed, at: attempt)
    if attempt.isRecorded { add(recorded, at: attempt) }
  }

  private mutating func add(_ column: AccountColumn, at attempt: Attempt) {
    let month = month(attempt)
    account.byZone[zone(attempt), month, column] += 1
    let window = month < 0 ? -1 : arm.window(ofMonth: month)
    account.byKind[Int(attempt.kind), window, column] += 1
    if attempt.isFromDispute { account.fromDisputes[0, 0, column] += 1 }
  }
}
