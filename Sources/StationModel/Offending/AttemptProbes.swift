import DiscreteEvents

/// Attempts that are followed through all their stops without ever happening, to learn what becomes of attempts in a world.
///
/// At each stop the part of a probe that is not deterred there is counted as carried out, and the rest goes on as the deterred do:
/// so every probe tells of all its stops, and chance decides only where and when it tries again.
struct AttemptProbes {
  private struct Probe: BitwiseCopyable {
    var attempt: Attempt
    /// Kind at its begin; whether it repeats another.
    var first: Int32
    var isRepeat: Bool
    /// Part of an attempt that is still to be decided.
    var weight: Double
  }
  private var probes: [Probe] = []
  /// Carried out, by kind then and kind at the begin; and begun, by kind at the begin. Of roots, and of near repeats.
  private var carriedOut: [[Double]]
  private var repeatsCarriedOut: [[Double]]
  private var begun: [Double]
  private var repeatsBegun: [Double]
  /// Probes end with the run that they are in.
  let end: Time

  /// Probes placed and timed as roots are, the same number of every kind.
  init(_ arm: Arm, perKind: Int, days: Range<Int>, random: KeyedRandom) {
    let kinds = arm.parameters.offending?.kinds ?? []
    carriedOut = kinds.map { _ in kinds.map { _ in 0 } }
    repeatsCarriedOut = carriedOut
    begun = kinds.map { _ in 0 }
    repeatsBegun = begun
    end = .midnight(ofDay: days.upperBound)
    for (index, kind) in kinds.enumerated() where kind.committedPerYear > 0 && !days.isEmpty {
      var cumulative: [Double] = []
      var sum = 0.0
      for share in arm.opportunity[index] {
        sum += share
        cumulative.append(sum)
      }
      let shape = DayShape(rates: arm.parameters.demand.kinds[kind.call].profile.day)
      for number in 0..<perKind {
        let key = arm.parameters.demand.kinds[kind.call].id
        let (u, v) = random.uniforms(.probe, key, UInt32(number))
        // Each has an equal part of the opportunity, and the day goes round: all places and weekdays are met in proportion.
        let day = days.lowerBound + number % days.count
        let mark = (Double(number) + v) / Double(perKind) * sum
        var (low, high) = (0, cumulative.count - 1)
        while low < high {
          let middle = (low + high) / 2
          if cumulative[middle] > mark { high = middle } else { low = middle + 1 }
        }
        let attempt = Attempt(
          id: KeyedRandom.hash(KeyedRandom.hash(0x7072_6F62_6500_0000, key), UInt64(number)), parent: nil,
          time: Time(milliseconds: Int64(day) * 86_400_000 + shape.moment(u)), place: Int32(low), kind: Int32(index))
        probes.append(Probe(attempt: attempt, first: Int32(index), isRepeat: false, weight: 1))
        begun[index] += 1
      }
    }
  }

  var count: Int { probes.count }

  func attempt(_ probe: Int32) -> Attempt { probes[Int(probe)].attempt }

  /// A share of what is left of a probe is deterred where it is; the rest is carried out. Returns the part carried out.
  mutating func decide(_ probe: Int32, deterred share: Double) -> Double {
    let one = probes[Int(probe)]
    let done = one.weight * (1 - share)
    probes[Int(probe)].weight -= done
    if one.isRepeat {
      repeatsCarriedOut[Int(one.attempt.kind)][Int(one.first)] += done
    } else {
      carriedOut[Int(one.attempt.kind)][Int(one.first)] += done
    }
    return done
  }

  mutating func move(_ probe: Int32, to next: Attempt) { probes[Int(probe)].attempt = next }

  /// Sends out a near repeat of an offence, with the weight of that; returns its number.
  mutating func follow(_ attempt: Attempt, weight: Double) -> Int32 {
    probes.append(Probe(attempt: attempt, first: attempt.kind, isRepeat: true, weight: weight))
    repeatsBegun[Int(attempt.kind)] += weight
    return Int32(probes.count - 1)
  }

  /// Probability that an attempt of a kind (column) is carried out as a kind (row): of roots, and of near repeats.
  var outcomes: (roots: [[Double]], repeats: [[Double]]) {
    func shares(_ sums: [[Double]], _ begun: [Double]) -> [[Double]] {
      sums.indices.map { row in
        begun.indices.map { begun[$0] > 0 ? sums[row][$0] / begun[$0] : row == $0 ? 1 : 0 }
      }
    }
    return (shares(carriedOut, begun), shares(repeatsCarriedOut, repeatsBegun))
  }
}

extension World {
  mutating func scheduleProbes() {
    guard let probes = state.offending.probes else { return }
    for probe in 0..<Int32(probes.count) { scheduleProbe(probe, at: probes.attempt(probe).time) }
  }

  private mutating func scheduleProbe(_ probe: Int32, at time: Time) {
    schedule(.attemptIsProbed(probe: probe), at: time, entity: UInt64(probe))
  }

  /// What would become of an attempt here and now.
  mutating func followProbe(_ probe: Int32) {
    guard let offending = arm.parameters.offending, let end = state.offending.probes?.end,
      var attempt = state.offending.probes?.attempt(probe)
    else { return }
    bringPatrolsUpToDate(aroundPlace: attempt.place)
    lookAtDoors()
    while true {
      let kind = offending.kinds[Int(attempt.kind)]
      let guarded = withResidents(
        state.offending.guardianship.share(kind.deterredBy, place: attempt.place, at: now), kind: attempt.kind,
        place: attempt.place)
      let done = state.offending.probes?.decide(probe, deterred: guarded) ?? 0
      if attempt.stop == 0, attempt.parent == nil, done > 0 { repeatProbe(of: attempt, weight: done, kind, offending.nearRepeat) }
      guard guarded > 0, let next = nextStop(of: attempt, kind, offending.displacement) else { return }
      attempt = next
      state.offending.probes?.move(probe, to: next)
      if next.time >= end {
        // Beyond the trial: as here.
        _ = state.offending.probes?.decide(probe, deterred: guarded)
        return
      }
      if next.time > now {
        scheduleProbe(probe, at: next.time)
        return
      }
    }
  }

  private mutating func repeatProbe(
    of attempt: Attempt, weight: Double, _ kind: OffenceKind, _ nearRepeat: NearRepeatParameters?
  ) {
    guard kind.nearRepeats > 0, let nearRepeat, let end = state.offending.probes?.end, now < end else { return }
    let id = Attempt.childId(of: attempt.id, number: 0)
    let hours = Distribution.exponential(mean: nearRepeat.lagDays * 24).quantile(random.uniform(.nearRepeatLag, id))
    // Lags that reach beyond the trial are folded back into what is left of it: what guards a place on average changes little.
    let left = (end - now).milliseconds
    let lag = max(1, TimeSpan.hours(hours).milliseconds % left)
    let time = now + TimeSpan(milliseconds: lag)
    guard time < end else { return }
    let child = Attempt(id: id, parent: 0, time: time, place: placeNear(attempt.place, nearRepeat, id), kind: attempt.kind)
    if let number = state.offending.probes?.follow(child, weight: weight) { scheduleProbe(number, at: time) }
  }
}
