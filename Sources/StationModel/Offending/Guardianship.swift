import DiscreteEvents

/// Who watches over the places of one world, and how much that deters: G = 1 − Π(1 − gᵢ) over the guardians a kind minds.
///
/// A visit needs no event to fade: what is left of it is a function of the time since.
struct Guardianship {
  private let cameraShare: Double
  private var stops: PatrolStops
  private(set) var houses: StationWatch
  /// Whether anything depends on who is at the doors.
  private let mindsDoors: Bool
  /// When the first station opened in whose service area a zone lies, whoever is in it.
  private(set) var servedSince: [Time?]

  init(_ arm: Arm) {
    let offending = arm.parameters.offending
    let deterrence = offending?.deterrence ?? DeterrenceParameters()
    cameraShare = deterrence.cameraShare
    stops = PatrolStops(arm)
    houses = StationWatch(deterrence, places: offending == nil ? 0 : arm.city.places.count)
    mindsDoors = deterrence.stationShare > 0 || deterrence.cameraShare > 0 || offending?.recording.nearStationLogit ?? 0 != 0
    servedSince = Array(repeating: nil, count: arm.city.zones.count)
  }

  /// Whether patrol stops matter at all.
  var countsStops: Bool { stops.count }

  /// Whether it matters now who is at the doors.
  var watchesDoors: Bool { mindsDoors && !houses.isEmpty }

  // MARK: Patrols

  /// A crew stops at a place from `from` until, unless it is called away, `until`.
  ///
  /// - Parameter experience: Productivity of the crew, 1 for people who know the place.
  mutating func visit(_ place: Int32, unit: Int32, from: Time, until: Time, crew: Headcount, experience: Double = 1) {
    stops.visit(place, unit: unit, from: from, until: until, crew: crew, experience: experience)
  }

  /// A crew leaves a place before its stop is over.
  mutating func leave(_ place: Int32, unit: Int32, at time: Time) { stops.leave(place, unit: unit, at: time) }

  /// At midnight, when all stops of the day are known.
  mutating func endDay(at midnight: Time) { stops.endDay(at: midnight) }

  // MARK: Stations

  /// A station opens; it deters while somebody is at its door.
  mutating func open(_ station: Int, at door: Point, cameras: Int, area: [Int32], weight: [Double], city: City) {
    houses.open(station, at: door, cameras: cameras, area: area, weight: weight, city: city)
  }

  mutating func setManned(_ station: Int, _ manned: Bool) { houses.setManned(station, manned) }

  /// The residents of a zone have a station from now on.
  mutating func serve(zone: Int, from time: Time) {
    if servedSince[zone] == nil { servedSince[zone] = time }
  }

  // MARK: All together

  /// The chance that an attempt at a place is not carried out now, by what its kind minds.
  func share(_ minds: Deterrents, place: Int32, at time: Time) -> Double {
    allowed(minds, place: Int(place), patrol: minds.contains(.patrol) && stops.count ? stops.share(Int(place), at: time) : 0)
  }

  /// The same as offenders think it is: patrols by what was seen of them in the last days, not by where they are now; doors and
  /// cameras as they are.
  func perceivedShare(_ minds: Deterrents, place: Int32) -> Double {
    allowed(minds, place: Int(place), patrol: minds.contains(.patrol) ? stops.perceived(Int(place)) : 0)
  }

  private func allowed(_ minds: Deterrents, place: Int, patrol: Double) -> Double {
    var carriedOut = 1 - patrol
    if minds.contains(.station) { carriedOut *= 1 - houses.door(place) }
    if minds.contains(.cameras), houses.isFilmed(place) { carriedOut *= 1 - cameraShare }
    return 1 - carriedOut
  }
}
