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

  @Test("a new stop resets, stops do not add up, and a stop cut short deters as its length does")
  func resets() {
    var guardianship = Guardianship(arm())
    let start = Time(milliseconds: 0)
    guardianship.visit(3, unit: 0, from: start, until: start + .minutes(12.5), crew: officer)
    let again = start + .minutes(20)
    guardianship.visit(3, unit: 1, from: again, until: again + .minutes(12.5), crew: officer)
    guardianship.leave(3, unit: 1, at: again + .minutes(2))
    let wanted = DeterrenceFormulas.dwellEffect(minutes: 2, optimum: 12.5, maximum: 0.5)
    #expect(abs(guardianship.share(.patrol, place: 3, at: again + .minutes(2)) - wanted) < 1e-12)
    // An earlier stop that becomes known later changes nothing.
    guardianship.visit(3, unit: 2, from: start + .minutes(19), until: start + .minutes(31.5), crew: officer)
    #expect(abs(guardianship.share(.patrol, place: 3, at: again + .minutes(2)) - wanted) < 1e-12)
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

  @Test("a station's door, cameras, participation and teaching deter those who mind them, and combine as independent chances")
  func stations() throws {
    let arm = arm {
      $0.deterrence.cameraShare = 0.1
      $0.deterrence.participationShare = 0.2
      $0.deterrence.participationToday = 0.3
      $0.deterrence.participationAtStations = 0.8
      $0.deterrence.teachingShare = 0.4
    }
    var guardianship = Guardianship(arm)
    let place: Int32 = 20
    #expect(abs(guardianship.share(.participation, place: place, at: .zero) - 0.06) < 1e-12)
    #expect(guardianship.share(.teaching, place: place, at: .zero) == 0)
    guardianship.open(arm.plannedStations[0], cameras: 1, area: [place], weight: arm.offencesAtPlace, city: arm.city)
    guardianship.serve(zone: arm.city.places[Int(place)].zone, from: .zero)
    let year = Time.midnight(ofDay: 365)
    let won = 1 - Elementary.exp(-1)
    let distance = arm.city.distance(arm.city.places[Int(place)].point, arm.city.zones[arm.plannedStations[0].zone].centre)
    let door = 0.05 * Elementary.exp(-distance / 0.4)
    #expect(abs(guardianship.share(.station, place: place, at: year) - door) < 1e-12)
    #expect(abs(guardianship.share(.cameras, place: place, at: year) - 0.1) < 1e-12)
    #expect(abs(guardianship.share(.teaching, place: place, at: year) - 0.4 * won) < 1e-12)
    let together = guardianship.share([.station, .cameras, .participation], place: place, at: year)
    let participation = 0.2 * (0.3 + 0.5 * won)
    #expect(abs(together - (1 - (1 - door) * 0.9 * (1 - participation))) < 1e-12)
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
      guardianship.endDay()
    }
    let decay = 30 / 0.6931471805599453
    let wanted = 0.5 * (12.5 + decay * (1 - Elementary.exp(-47.5 / decay))) / 60
    #expect(abs(guardianship.perceivedShare(.patrol, place: 0, at: .midnight(ofDay: day)) - wanted) < 0.01)
    #expect(guardianship.perceivedShare(.patrol, place: 1, at: .midnight(ofDay: day)) == 0)
  }
}
