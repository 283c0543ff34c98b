import DiscreteEvents

extension World {
  /// The near repeats that offences of the days before the run have left behind: crime is in its steady state from the first midnight.
  ///
  /// Offences are committed at the stated rates, each with its Poisson number of repeats after exponential lags: how many of these are
  /// still to come is Poisson too, with mean rate × repeats × lag, and the exponential has no memory of how long they have waited (M/G/∞
  /// in its steady state; Hawkes and Oakes 1974). No policy enters here: both worlds of an account begin with the same ones.
  mutating func enterPendingRepeats() {
    guard let offending = arm.parameters.offending, let nearRepeat = offending.nearRepeat else { return }
    for (index, offence) in offending.kinds.enumerated() where offence.nearRepeats > 0 && offence.committedPerYear > 0 {
      let call = arm.parameters.demand.kinds[offence.call]
      let calendar = arm.parameters.calendar
      let season = call.profile.year[Int(calendar.monthOfYear[0])] * call.growth(onDay: 0, calendar)
      let pending = offence.committedPerYear / 365 * season * offence.nearRepeats * nearRepeat.lagDays
      for zone in city.zones.indices where call.zoneShare[zone] > 0 {
        let cell = KeyedRandom.hash(0x7061_7374_0000_0000, KeyedRandom.hash(call.id, city.zones[zone].id))
        let count = Poisson.quantile(random.uniform(.pendingRepeats, cell), mean: pending * call.zoneShare[zone])
        for number in 0..<count {
          let id = KeyedRandom.hash(cell, UInt64(number))
          let parent = place(inZone: zone, random.uniform(.pendingRepeatPlace, id))
          let hours = Distribution.exponential(mean: nearRepeat.lagDays * 24).quantile(random.uniform(.nearRepeatLag, id))
          add(
            Attempt(
              id: id, parent: nil, time: .zero + max(.hours(hours), TimeSpan(milliseconds: 1)),
              place: placeNear(parent, nearRepeat, id), kind: Int32(index)))
        }
      }
    }
  }

  /// A place of a zone, in proportion to its offences.
  private func place(inZone zone: Int, _ u: Double) -> Int32 {
    var left = u
    var place = city.firstPlace[zone]
    let last = city.firstPlace[zone + 1] - 1
    while place < last {
      left -= city.places[place].offenceShare
      if left < 0 { break }
      place += 1
    }
    return Int32(place)
  }

  /// Where an offence at a place is repeated.
  func placeNear(_ place: Int32, _ nearRepeat: NearRepeatParameters, _ id: UInt64) -> Int32 {
    let (u, v) = random.uniforms(.nearRepeatOffset, id)
    let from = city.places[Int(place)].point
    return arm.placeMap.nearest(
      to: Point(
        x: from.x + nearRepeat.distanceKm * Elementary.normalQuantile(u),
        y: from.y + nearRepeat.distanceKm * Elementary.normalQuantile(v)))
  }
}
