import DiscreteEvents

/// A watch of a partner group at a place, by time.
struct PartnerStop: BitwiseCopyable {
  let from: Time
  let place: Int32
  let base: Int32
}

// Groups of guards, students, shopkeepers: they win others while crews engage, and watch as volunteers do.

extension CommunityState {
  /// Groups that join on a day, by those that are there, the room that is left, and the hours that crews engaged.
  func win(
    _ law: CommunityOutreach.Partners, hours: Double, _ base: Int, _ day: Int, _ one: inout CommunityBase,
    _ world: borrowing World
  ) {
    let (count, ceiling) = (Double(one.partners), Double(law.ceiling))
    guard one.partners > 0, one.partners < law.ceiling else { return }
    let mean = law.wordOfMouthPerMonth * count * (1 - count / ceiling) * hours / 20
    let offers = Poisson.quantile(world.random.uniform(.partner, world.bases[base].id, UInt32(day)), mean: mean)
    one.partners = min(law.ceiling, one.partners + offers)
  }

  /// The watches of a day, at places of the ground by their offences, between eight in the morning and ten in the evening.
  mutating func planStops(_ day: Int, _ world: inout World) {
    stops.removeAll(keepingCapacity: true)
    stopsMade = 0
    nextStop = World.never
    guard world.state.offending.guardianship.countsStops, let dwell = world.arm.parameters.patrol?.dwellMinutes, dwell > 0 else {
      return
    }
    for base in bases.indices {
      guard let one = bases[base], one.partners > 0, let law = world.organisation(of: base).outreach?.partners else { continue }
      let key = KeyedRandom.hash(world.bases[base].id, UInt64(day))
      let mean = Double(one.partners) * law.observeHoursPerMonth * CommunityZone.dayInMonths * 60 / dwell
      let count = Int(mean + world.random.uniform(.partner, key))
      for number in 0..<count {
        let (moment, spot) = world.random.uniforms(.partner, key, UInt32(1 + number))
        guard let place = one.place(spot) else { break }
        let from = Time.midnight(ofDay: day) + .hours(8 + 14 * moment)
        stops.append(PartnerStop(from: from, place: place, base: Int32(base)))
      }
    }
    stops.sort { ($0.from, $0.place, $0.base) < ($1.from, $1.place, $1.base) }
    nextStop = stops.first?.from ?? World.never
  }
}

extension World {
  /// Watches of partners become known as time passes, as stops of patrols do.
  mutating func advancePartners(to time: Time) {
    guard let next = state.community?.nextStop, next <= time, let dwell = arm.parameters.patrol?.dwell else { return }
    var made = state.community!.stopsMade
    let count = state.community!.stops.count
    while made < count, state.community!.stops[made].from <= time {
      let stop = state.community!.stops[made]
      state.offending.guardianship.visit(
        stop.place, unit: -1, from: stop.from, until: stop.from + dwell, crew: Headcount(volunteer: 1))
      made += 1
    }
    state.community!.stopsMade = made
    state.community!.nextStop = made < count ? state.community!.stops[made].from : World.never
  }
}
