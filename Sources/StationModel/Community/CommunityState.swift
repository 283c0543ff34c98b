import DiscreteEvents

/// What the mechanism keeps in a world.
struct CommunityState {
  let parameters: CommunityParameters
  var zones: [CommunityZone]
  /// By base; nil before it opens.
  var bases: [CommunityBase?] = []
  /// Good and bad contacts of the last 90 days, day by day in a ring: zone by zone in each.
  private var ring: [(good: Int32, bad: Int32)] = []
  private static let memoryDays = 90
  /// Stops of partners today, by time, and how many of them have been made.
  var stops: [PartnerStop] = []
  var stopsMade = 0
  var nextStop = World.never

  /// Nil where the file says nothing of residents.
  init?(_ arm: Arm) {
    guard let parameters = arm.parameters.community else { return nil }
    self.parameters = parameters
    zones = arm.city.zones.map { CommunityZone(residents: $0.residents, parameters) }
    ring = Array(repeating: (good: 0, bad: 0), count: zones.count * Self.memoryDays)
  }

  // MARK: Days

  /// What was done on a day, and what it made of residents.
  mutating func endDay(_ day: Int, _ world: inout World) {
    for base in bases.indices where bases[base] != nil { work(base, day, &world) }
    let firstCounted = world.arm.parameters.calendar.monthStarts[0]
    for zone in zones.indices {
      zones[zone].meet(parameters, isServed: isServed(zone, world))
      zones[zone].passDay(parameters, door: door(zone, world))
      remember(zone, day)
      if day < firstCounted {
        zones[zone].usualGood += zones[zone].good
        zones[zone].usualBad += zones[zone].bad
      } else {
        zones[zone].weighContacts(parameters.trust)
      }
      zones[zone].good = 0
      zones[zone].bad = 0
    }
    if day + 1 == firstCounted { settleUsual(days: firstCounted) }
    for zone in zones.indices { zones[zone].judge(parameters) }
  }

  /// Bases that have opened are known, and the levels of the new day are counted.
  mutating func beginDay(_ day: Int, _ world: inout World) {
    while bases.count < world.bases.count { bases.append(nil) }
    for base in bases.indices where world.bases[base].isOpen {
      if bases[base] == nil { bases[base] = CommunityBase(base, parameters, world) }
      bases[base]!.beginDay(planned: world.plannedAtDoor(base))
      if world.organisation(of: base).outreach?.publicityCNYPerMonth ?? 0 > 0 { bases[base]!.publicityDays += 1 }
    }
    planStops(day, &world)
    guard world.isCounted else { return }
    for zone in zones.indices { count(zones[zone], zone, day, &world) }
    for base in bases.indices {
      guard let one = bases[base], one.partners > 0 else { continue }
      world.countForResidents(.partnerDays, Int64(one.partners), zone: world.bases[base].position.zone, day: day)
    }
  }

  private func count(_ one: CommunityZone, _ zone: Int, _ day: Int, _ world: inout World) {
    let thousandths = one.residents * 1000
    func add(_ measure: CommunityMeasure, _ share: Double) {
      world.countForResidents(measure, Int64((thousandths * share).rounded()), zone: zone, day: day)
    }
    add(.residents, 1)
    add(.aware, one.awareness)
    add(.participating, one.participation)
    add(.trusting, one.trust)
    add(.satisfied, one.satisfaction)
    add(.taught, one.taught)
  }

  private mutating func remember(_ zone: Int, _ day: Int) {
    let slot = day % Self.memoryDays * zones.count + zone
    zones[zone].recentGood += zones[zone].good - Int(ring[slot].good)
    zones[zone].recentBad += zones[zone].bad - Int(ring[slot].bad)
    ring[slot] = (good: Int32(clamping: zones[zone].good), bad: Int32(clamping: zones[zone].bad))
  }

  /// The counted months begin: as it was until now is as it is usually.
  private mutating func settleUsual(days: Int) {
    let good = zones.reduce(0) { $0 + $1.usualGood }
    let all = zones.reduce(good) { $0 + $1.usualBad }
    for zone in zones.indices {
      zones[zone].settleRest(parameters.trust, days: days)
      if all > 0 {
        // A zone with few contacts is like the city.
        let (own, one) = (zones[zone].usualGood, Double(good) / Double(all))
        zones[zone].usualGoodShare = (Double(own) + 20 * one) / (Double(own + zones[zone].usualBad) + 20)
      }
    }
  }

  // MARK: Where

  private func isServed(_ zone: Int, _ world: borrowing World) -> Bool { door(zone, world) != nil }

  /// The share of its time for which the best manned door of a zone is manned; nil where no station is open.
  private func door(_ zone: Int, _ world: borrowing World) -> Double? {
    var best: Double?
    let precincts = world.arm.parameters.staffing.precincts.count
    for station in world.state.rollout.sites.ofZone[zone] {
      guard precincts + station < bases.count, let base = bases[precincts + station] else { continue }
      best = max(best ?? 0, base.doorShare)
    }
    return best
  }

  /// The mean of a quantity over the residents of a base's ground; nil where nobody lives.
  func mean(over ground: [Int], _ quantity: (CommunityZone) -> Double) -> Double? {
    var (sum, all) = (0.0, 0.0)
    for zone in ground {
      sum += quantity(zones[zone]) * zones[zone].residents
      all += zones[zone].residents
    }
    return all > 0 ? sum / all : nil
  }

  // MARK: Months

  /// Publicity is paid, and the city asks its residents where it is time.
  mutating func closeMonth(_ world: inout World) {
    for base in bases.indices {
      guard let days = bases[base]?.publicityDays, days > 0 else { continue }
      bases[base]!.publicityDays = 0
      guard let outreach = world.organisation(of: base).outreach else { continue }
      let cents = outreach.publicityCNYPerMonth * 100 * Double(days) * CommunityZone.dayInMonths
      world.state.budget.books.payRunning(Int64(cents.rounded()), station: world.bases[base].station, month: world.month)
    }
    guard let survey = parameters.survey, world.isCounted, (world.month + 1) % survey.everyMonths == 0 else { return }
    let day = world.arm.parameters.calendar.monthStarts[world.month + 1] - 1
    let key = KeyedRandom.hash(1, UInt64(world.month))
    for answer in Survey(survey).answers(among: world.surveyGround(Array(zones.indices)), zones, key: key, world.random) {
      world.countForResidents(.answers, Int64(answer.persons), zone: answer.zone, day: day)
      world.countForResidents(.contentAnswers, Int64(answer.content), zone: answer.zone, day: day)
    }
    world.paySurvey(survey, month: world.month)
  }
}
