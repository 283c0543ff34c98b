import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Guardianship") struct GuardianshipTests {
  private func arm(_ change: (inout OffendingParameters) -> Void = { _ in }) -> Arm {
    var arms = TestCity.offendingArms()
    change(&arms[1].offending!)
    return Arm(arms[1])
  }
  private let officer = Headcount(police: 1)

  @Test("a stop deters while it lasts, then by its length, then by half every half-life")
  func decay() {
    var guardianship = Guardianship(arm())
    let start = Time(milliseconds: 0)
    let leave = start + .minutes(12.5)
    guardianship.visit(3, unit: 0, from: start, until: leave, crew: officer)
    #expect(guardianship.share(.patrol, place: 3, at: start + .minutes(5)) == 0.5)
    #expect(abs(guardianship.share(.patrol, place: 3, at: leave) - 0.5) < 1e-12)
    #expect(abs(guardianship.share(.patrol, place: 3, at: leave + .minutes(30)) - 0.25) < 1e-12)
    #expect(abs(guardianship.share(.patrol, place: 3, at: leave + .minutes(60)) - 0.125) < 1e-12)
    #expect(guardianship.share(.patrol, place: 4, at: leave) == 0)
    #expect(guardianship.share(.station, place: 3, at: leave) == 0)
  }

  @Test("a new stop counts where it exceeds what is left of the old one; stops do not add up")
  func strongestCounts() {
    var guardianship = Guardianship(arm())
    let start = Time(milliseconds: 0)
    guardianship.visit(3, unit: 0, from: start, until: start + .minutes(12.5), crew: officer)
    // Volunteers, a fifth of an officer's effect, half an hour after an officer left: a quarter is left, 0.1 adds nothing.
    let watch = start + .minutes(42.5)
    guardianship.visit(3, unit: 1, from: watch, until: watch + .minutes(60), crew: Headcount(volunteer: 2))
    func share(_ minutes: Double) -> Double { guardianship.share(.patrol, place: 3, at: start + .minutes(minutes)) }
    #expect(abs(share(42.5) - 0.25) < 1e-12)
    #expect(abs(share(72.5) - 0.125) < 1e-12)
    // Another half-life later they are the stronger, and stay so until they leave.
    #expect(abs(share(102.4) - 0.1) < 1e-12)
    // An officer who comes again counts in full, whoever has been there.
    guardianship.visit(3, unit: 0, from: start + .minutes(120), until: start + .minutes(132.5), crew: officer)
    #expect(share(125) == 0.5 && abs(share(162.5) - 0.25) < 1e-12)
  }

  @Test("a stop cut short deters as its length does; one that becomes known late counts like any other")
  func cutShort() {
    let start = Time(milliseconds: 0)
    let again = start + .minutes(120)
    let dwell = TimeSpan.minutes(12.5)
    func share(known first: Int) -> Double {
      var guardianship = Guardianship(arm())
      let visits: [(Int32, Time)] = [(0, start), (1, again), (2, start + .minutes(119))]
      for (unit, from) in visits[first...] + visits[..<first] {
        guardianship.visit(3, unit: unit, from: from, until: from + dwell, crew: officer)
        guardianship.leave(3, unit: unit, at: from + .minutes(2))
      }
      return guardianship.share(.patrol, place: 3, at: again + .minutes(2))
    }
    let wanted = DeterrenceFormulas.dwellEffect(minutes: 2, optimum: 12.5, maximum: 0.5)
    for first in 0..<3 { #expect(abs(share(known: first) - wanted) < 1e-12) }
  }

  @Test("a stop that deters nobody changes nothing, bit by bit, now and in what offenders remember", arguments: [0.0, 0.2, 1])
  func idleStops(effect: Double) {
    let arm = arm { $0.deterrence.roleEffect[2] = effect }
    func shares(withVolunteers: Bool) -> [Double] {
      var guardianship = Guardianship(arm)
      var found: [Double] = []
      for day in 0..<5 {
        for hour in 0..<24 {
          let from = Time.midnight(ofDay: day) + .hours(Double(hour))
          if hour % 5 == 2 { guardianship.visit(7, unit: 0, from: from, until: from + .minutes(12.5), crew: officer) }
          let later = from + .minutes(5)
          if withVolunteers {
            guardianship.visit(7, unit: 1, from: later, until: later + .minutes(40), crew: Headcount(volunteer: 2))
          }
          found.append(guardianship.share(.patrol, place: 7, at: from + .minutes(50)))
        }
        guardianship.endDay(at: .midnight(ofDay: day + 1))
        found.append(guardianship.perceivedShare(.patrol, place: 7))
      }
      return found
    }
    let (alone, together) = (shares(withVolunteers: false), shares(withVolunteers: true))
    #expect(effect == 0 ? alone == together : zip(alone, together).allSatisfy { $0 <= $1 } && alone != together)
  }

  @Test("auxiliaries deter less than officers, volunteers least, a mixed crew as its best member")
  func roles() {
    func share(_ crew: Headcount) -> Double {
      var guardianship = Guardianship(arm())
      guardianship.visit(0, unit: 0, from: .zero, until: .zero + .minutes(12.5), crew: crew)
      return guardianship.share(.patrol, place: 0, at: .zero + .minutes(1))
    }
    #expect(share(officer) == 0.5 && abs(share(Headcount(auxiliary: 2)) - 0.35) < 1e-12)
    #expect(abs(share(Headcount(volunteer: 3)) - 0.1) < 1e-12 && share(Headcount(police: 1, auxiliary: 1)) == 0.5)
  }

  @Test(
    "a station's door and cameras deter while somebody is there, and combine as independent chances; an empty house does nothing")
  func stations() throws {
    let arm = arm { $0.deterrence.cameraShare = 0.1 }
    var guardianship = Guardianship(arm)
    let place: Int32 = 20
    let city = arm.city
    func open(_ station: Int, cameras: Int) {
      guardianship.open(
        station, at: city.zones[arm.plannedStations[station].zone].centre, cameras: cameras, area: [place],
        weight: arm.offencesAtPlace, city: city)
    }
    func door(_ station: Int) -> Double {
      0.05
        * Elementary.exp(
          -city.distance(city.places[Int(place)].point, city.zones[arm.plannedStations[station].zone].centre) / 0.4)
    }
    open(0, cameras: 1)
    #expect(guardianship.share([.station, .cameras], place: place, at: .zero) == 0)
    guardianship.setManned(0, true)
    #expect(abs(guardianship.share(.station, place: place, at: .zero) - door(0)) < 1e-12)
    #expect(abs(guardianship.share(.cameras, place: place, at: .zero) - 0.1) < 1e-12)
    let together = guardianship.share([.station, .cameras], place: place, at: .zero)
    #expect(abs(together - (1 - (1 - door(0)) * 0.9)) < 1e-12)
    #expect(guardianship.perceivedShare([.station, .cameras], place: place) == together)
    // Of two, the nearest whose door is manned.
    open(1, cameras: 1)
    let near = door(0) > door(1) ? 0 : 1
    guardianship.setManned(1, true)
    #expect(abs(guardianship.share(.station, place: place, at: .zero) - door(near)) < 1e-12)
    guardianship.setManned(near, false)
    #expect(abs(guardianship.share(.station, place: place, at: .zero) - door(1 - near)) < 1e-12)
    guardianship.setManned(0, false)
    #expect(guardianship.share(.cameras, place: place, at: .zero) == 0)
  }

  @Test("the strongest of all stops counts, hour after hour and over midnights, whoever is called away")
  func againstAllStops() {
    let shares = [1, 0.7, 0.2]
    let crews = [officer, Headcount(auxiliary: 2), Headcount(volunteer: 2)]
    func after(_ length: TimeSpan, _ unit: Int) -> Double {
      DeterrenceFormulas.dwellEffect(minutes: length.minutes, optimum: 12.5, maximum: 0.5) * shares[unit]
    }
    var guardianship = Guardianship(arm { $0.deterrence.roleEffect = shares })
    var random = Xoshiro256PlusPlus(seed: 5, replication: 0, purpose: Purpose(rawValue: 200))
    // The last stops one by one, each with what it deters while it lasts and when it is over.
    var stops: [(unit: Int, from: Time, until: Time, after: Double)] = []
    var (cutOverMidnight, now) = (0, Time.zero)
    for step in 0..<20_000 {
      let (former, unit) = (now, step % 3)
      now = Time.zero + .minutes(7 * Double(step))
      if now.day > former.day { guardianship.endDay(at: .midnight(ofDay: now.day)) }
      if random.uniform() < 0.5 {
        // Over before the unit's next one begins, 21 minutes later.
        let until = now + .minutes(1 + 20 * random.uniform())
        stops.append((unit, now, until, after(until - now, unit)))
        guardianship.visit(3, unit: Int32(unit), from: now, until: until, crew: crews[unit])
      } else if let last = stops.lastIndex(where: { now < $0.until }) {
        let unit = stops[last].unit
        if stops[last].from.day < now.day { cutOverMidnight += 1 }
        (stops[last].until, stops[last].after) = (now, after(now - stops[last].from, unit))
        guardianship.leave(3, unit: Int32(unit), at: now)
      }
      stops = stops.suffix(60)
      let wanted = stops.map { stop in
        now < stop.until
          ? 0.5 * shares[stop.unit]
          : DeterrenceFormulas.residual(effect: stop.after, sinceMinutes: (now - stop.until).minutes, halfLifeMinutes: 30)
      }
      #expect(abs(guardianship.share(.patrol, place: 3, at: now) - (wanted.max() ?? 0)) < 1e-9, "step \(step)")
    }
    #expect(cutOverMidnight > 3)
  }

  @Test("what offenders perceive is the mean of past days, whatever the patrol does now")
  func perceived() {
    var guardianship = Guardianship(arm())
    var day = 0
    // One stop an hour, every day: the mean of a decaying effect.
    for _ in 0..<120 {
      for hour in 0..<24 {
        let from = Time.midnight(ofDay: day) + .hours(Double(hour))
        guardianship.visit(0, unit: 0, from: from, until: from + .minutes(12.5), crew: officer)
      }
      day += 1
      guardianship.endDay(at: .midnight(ofDay: day))
    }
    let decay = 30 / 0.6931471805599453
    let wanted = 0.5 * (12.5 + decay * (1 - Elementary.exp(-47.5 / decay))) / 60
    #expect(abs(guardianship.perceivedShare(.patrol, place: 0) - wanted) < 0.01)
    #expect(guardianship.perceivedShare(.patrol, place: 1) == 0)
  }
}
