import DiscreteEvents

// What a deterred offender does: another place, another time, another offence, or nothing.

extension World {
  /// An attempt that was deterred now at its next stop; nil when it is given up.
  mutating func nextStop(of attempt: Attempt, _ kind: OffenceKind, _ displacement: DisplacementParameters?) -> Attempt? {
    guard let displacement, Int(attempt.stop) + 1 < displacement.stopsAtMost else { return nil }
    var next = attempt
    let stop = UInt32(attempt.stop)
    let fate = random.uniform(.fate, attempt.id, stop)
    next.stop += 1
    if fate < displacement.spaceShare {
      guard let place = otherPlace(for: attempt, kind, displacement) else { return nil }
      let hours = Distribution.exponential(mean: displacement.spaceLagHours).quantile(random.uniform(.spaceLag, attempt.id, stop))
      next.place = place
      next.time = now + max(.hours(hours), TimeSpan(milliseconds: 1))
      return next
    }
    if fate < displacement.spaceShare + displacement.timeShare {
      // The same hour of a later day.
      let days = Distribution.exponential(mean: displacement.timeLagDays).quantile(random.uniform(.timeLag, attempt.id, stop))
      next.time = now + .days(max(1, Int64(days.rounded(.up))))
      return next
    }
    if fate < displacement.spaceShare + displacement.timeShare + displacement.kindShare {
      guard let other = otherKind(for: attempt, kind) else { return nil }
      next.kind = other
      return next
    }
    return nil
  }

  /// Another place within reach: pull by opportunity, distance and perceived guardianship, and chance that belongs to the attempt and
  /// the place. Multinomial logit by Gumbel variates (McFadden 1974), so that a changed place changes only the choices it wins.
  private mutating func otherPlace(
    for attempt: Attempt, _ kind: OffenceKind, _ displacement: DisplacementParameters
  ) -> Int32? {
    let opportunity = arm.opportunity[Int(attempt.kind)]
    var best: Int32?
    var most = -Double.infinity
    for (place, distance) in placesInReach(of: attempt.place, displacement.reachKm) {
      let share = opportunity[Int(place)]
      guard share > 0 else { continue }
      let u = random.uniform(.destination, KeyedRandom.hash(attempt.id, city.placeKeys[Int(place)]), UInt32(attempt.stop))
      var pull = Elementary.log(share) - distance / displacement.distanceScaleKm - Elementary.log(-Elementary.log(u))
      if displacement.avoidance > 0 {
        let perceived = withResidents(
          state.offending.guardianship.perceivedShare(kind.deterredBy, place: place), kind: attempt.kind, place: place)
        guard perceived < 1 else { continue }
        pull += displacement.avoidance * Elementary.log1p(-perceived)
      }
      if pull > most {
        most = pull
        best = place
      }
    }
    return best
  }

  private mutating func placesInReach(of place: Int32, _ reach: Double) -> [(place: Int32, distance: Double)] {
    if let known = state.offending.reachable[Int(place)] { return known }
    let found = arm.placeMap.places(around: place, within: reach)
    state.offending.reachable[Int(place)] = found
    return found
  }

  private func otherKind(for attempt: Attempt, _ kind: OffenceKind) -> Int32? {
    let total = kind.turnsInto.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    var mark = random.uniform(.otherKind, attempt.id, UInt32(attempt.stop)) * total
    for turning in kind.turnsInto {
      mark -= turning.weight
      if mark < 0 { return Int32(turning.kind) }
    }
    return Int32(kind.turnsInto[kind.turnsInto.count - 1].kind)
  }
}
