import DiscreteEvents

/// Who watches over the places of one world, and how much that deters: G = 1 − Π(1 − gᵢ) over the guardians a kind minds.
///
/// A visit needs no event to fade: what is left of it is a function of the time since.
struct Guardianship {
  /// The latest stop of a patrol at a place: a new one resets, stops do not add up.
  private struct Stop: BitwiseCopyable {
    var unit: Int32
    var from: Time
    var until: Time
    /// Effect while the patrol is there, and at the moment it leaves.
    var presence: Double
    var after: Double
  }
  private let deterrence: DeterrenceParameters
  private let minutesToDecay: Double
  private let effect: StopEffect
  private let remembersDays: Double?
  private let faded = FadedShare()
  private let zoneOfPlace: [Int]
  private var stops: [Stop?]
  /// Effect of the nearest open station, and whether there are cameras, by place.
  private var station: [Double]
  private var hasCameras: [Bool]
  /// When the first station opened in whose service area a zone lies.
  private(set) var servedSince: [Time?]
  /// Perceived effect of patrols by place: a weighted mean of past days; and what the day under way adds, effect × ms.
  private var perceivedPatrol: [Double]
  private var today: [Double]

  init(_ arm: Arm) {
    let places = arm.parameters.offending == nil ? 0 : arm.city.places.count
    deterrence = arm.parameters.offending?.deterrence ?? DeterrenceParameters()
    minutesToDecay = deterrence.halfLifeMinutes / 0.6931471805599453
    effect = StopEffect(deterrence, dwellMinutes: arm.parameters.patrol?.dwellMinutes ?? 0)
    remembersDays = arm.parameters.offending?.displacement.flatMap { $0.avoidance > 0 ? $0.perceivedDays : nil }
    zoneOfPlace = places == 0 ? [] : arm.city.places.map { $0.zone }
    stops = Array(repeating: nil, count: places)
    station = Array(repeating: 0, count: places)
    hasCameras = Array(repeating: false, count: places)
    servedSince = Array(repeating: nil, count: arm.city.zones.count)
    perceivedPatrol = Array(repeating: 0, count: remembersDays == nil ? 0 : places)
    today = perceivedPatrol
  }

  /// Whether patrol stops matter at all.
  var countsStops: Bool { !stops.isEmpty && deterrence.afterVisitShare > 0 }

  // MARK: Patrols

  /// A crew stops at a place from `from` until, unless it is called away, `until`.
  ///
  /// - Parameter experience: Productivity of the crew, 1 for people who know the place.
  mutating func visit(_ place: Int32, unit: Int32, from: Time, until: Time, crew: Headcount, experience: Double = 1) {
    let index = Int(place)
    // Beats are brought up to date unit by unit: a later stop of another crew may be known already.
    if let last = stops[index] {
      if from < last.from { return }
      if remembersDays != nil { remember(index, last, until: from) }
    }
    let role = effect.share(of: crew) * experience
    stops[index] = Stop(
      unit: unit, from: from, until: until, presence: min(1, effect.strongest * role),
      after: min(1, effect.after((until - from).milliseconds) * role))
  }

  /// A crew leaves a place before its stop is over.
  mutating func leave(_ place: Int32, unit: Int32, at time: Time) {
    let index = Int(place)
    guard var stop = stops[index], stop.unit == unit, stop.until > time, stop.from <= time else { return }
    let role = stop.presence > 0 ? stop.presence / effect.strongest : 0
    stop.until = time
    stop.after = min(1, effect.after((time - stop.from).milliseconds) * role)
    stops[index] = stop
  }

  private func patrol(_ place: Int, at time: Time) -> Double {
    guard let stop = stops[place] else { return 0 }
    if time < stop.until { return stop.presence }
    let minutes = Double((time - stop.until).milliseconds) / 60_000
    if minutes > 40 * deterrence.halfLifeMinutes { return 0 }
    return DeterrenceFormulas.residual(
      effect: stop.after, sinceMinutes: minutes, halfLifeMinutes: deterrence.halfLifeMinutes)
  }

  /// Adds to the day what a stop deterred from its begin until the next.
  private mutating func remember(_ place: Int, _ stop: Stop, until next: Time) {
    let present = Double((min(stop.until, next) - stop.from).milliseconds)
    var sum = stop.presence * present
    if next > stop.until {
      let decay = minutesToDecay * 60_000
      sum += stop.after * decay * faded[Double((next - stop.until).milliseconds) / decay]
    }
    today[place] += sum
  }

  /// At midnight what was seen during the day becomes part of what is perceived: weights fall to 1/e over the days remembered.
  mutating func endDay() {
    guard let remembersDays else { return }
    let kept = Elementary.exp(-1 / remembersDays)
    let gained = (1 - kept) / 86_400_000
    for place in today.indices {
      perceivedPatrol[place] = perceivedPatrol[place] * kept + today[place] * gained
      today[place] = 0
    }
  }

  // MARK: Stations

  /// A station opens: its door deters nearby, and the places of its area with most offences get cameras.
  mutating func open(_ station: StationPlan, cameras: Int, area: [Int32], weight: [Double], city: City) {
    guard !stops.isEmpty else { return }
    let door = city.zones[station.zone].centre
    for place in self.station.indices {
      let distance = city.distance(city.places[place].point, door)
      self.station[place] = max(
        self.station[place], deterrence.stationShare * Elementary.exp(-distance / deterrence.stationDecayKm))
    }
    let best = area.filter { !hasCameras[Int($0)] }.sorted {
      (weight[Int($1)], city.placeKeys[Int($0)]) < (weight[Int($0)], city.placeKeys[Int($1)])
    }
    for place in best.prefix(cameras) { hasCameras[Int(place)] = true }
  }

  /// The residents of a zone have a station from now on.
  mutating func serve(zone: Int, from time: Time) {
    if servedSince[zone] == nil { servedSince[zone] = time }
  }

  /// Share of a zone's residents that its stations have won, 0…1.
  private func engagement(_ zone: Int, at time: Time) -> Double {
    guard let since = servedSince[zone], since <= time else { return 0 }
    let months = Double((time - since).milliseconds) / (86_400_000 * 365 / 12)
    return 1 - Elementary.exp(-months / deterrence.engagementMonths)
  }

  // MARK: All together

  /// The chance that an attempt at a place is not carried out now, by what its kind minds.
  func share(_ minds: Deterrents, place: Int32, at time: Time) -> Double {
    allowed(minds, place: Int(place), at: time, patrol: minds.contains(.patrol) ? patrol(Int(place), at: time) : 0)
  }

  /// The same as offenders think it is: patrols by what was seen of them in the last days, not by where they are now.
  func perceivedShare(_ minds: Deterrents, place: Int32, at time: Time) -> Double {
    let seen = minds.contains(.patrol) && remembersDays != nil ? perceivedPatrol[Int(place)] : 0
    return allowed(minds, place: Int(place), at: time, patrol: seen)
  }

  private func allowed(_ minds: Deterrents, place: Int, at time: Time, patrol: Double) -> Double {
    var carriedOut = 1 - patrol
    if minds.contains(.station) { carriedOut *= 1 - station[place] }
    if minds.contains(.cameras), hasCameras[place] { carriedOut *= 1 - deterrence.cameraShare }
    if minds.contains(.participation), deterrence.participationShare > 0 {
      let won = engagement(zoneOfPlace[place], at: time)
      let share = deterrence.participationToday + (deterrence.participationAtStations - deterrence.participationToday) * won
      carriedOut *= 1 - deterrence.participationShare * share
    }
    if minds.contains(.teaching), deterrence.teachingShare > 0 {
      carriedOut *= 1 - deterrence.teachingShare * engagement(zoneOfPlace[place], at: time)
    }
    return 1 - carriedOut
  }
}
