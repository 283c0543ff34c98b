import DiscreteEvents
@testable import StationModel

/// Small cities for tests, built from plain values.
enum TestCity {
  /// A calendar that begins on a Monday: warm-up, then windows of whole 30-day months, then cool-down.
  static func calendar(warmUpDays: Int = 7, windows: [Int] = [1, 1], coolDownDays: Int = 1) -> CalendarParameters {
    let months = windows.reduce(0, +)
    let days = warmUpDays + months * 30 + coolDownDays
    return CalendarParameters(
      warmUpDays: warmUpDays, coolDownDays: coolDownDays, monthStarts: (0...months).map { warmUpDays + $0 * 30 },
      windowOfMonth: windows.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) },
      weekday: (0..<days).map { UInt8($0 % 7) }, monthOfYear: Array(repeating: 0, count: days),
      isHoliday: Array(repeating: false, count: days))
  }

  /// A square of 1-km zones with four places each; the precincts are equal vertical strips.
  static func city(
    side: Int = 4, precincts: Int = 1, residents: Double = 100_000, travels: Bool = true, variation: Distribution? = nil
  )
    -> CityParameters
  {
    var zones: [Zone] = []
    var places: [Place] = []
    for index in 0..<side * side {
      let x = Double(index % side)
      let y = Double(index / side)
      zones.append(
        Zone(
          id: KeyedRandom.hash(0x7A6F_6E65, UInt64(index)), centre: Point(x: x + 0.5, y: y + 0.5), areaKm2: 1,
          residents: residents / Double(side * side),
          areaKind: index / side < side / 2 ? 0 : 1, precinct: index % side * precincts / side))
      for (place, share) in [0.7, 0.2, 0.1, 0].enumerated() {
        let offset = Point(x: 0.25 + 0.5 * Double(place % 2), y: 0.25 + 0.5 * Double(place / 2))
        places.append(Place(point: Point(x: x + offset.x, y: y + offset.y), zone: index, offenceShare: share))
      }
    }
    let travel = TravelParameters(metric: .manhattan, speedKmh: [[4.8, 4.8], [15, 15], [24, 24]], variation: variation)
    return CityParameters(zones: zones, places: places, areaKindCount: 2, travel: travels ? travel : nil)
  }

  static func kind(
    _ id: UInt64 = 1, perDay: Double, zones: Int, priority: Int = 2, units: Int = 1, isCrime: Bool = false,
    onScene: Distribution = .exponential(mean: 30), patience: Distribution? = nil
  ) -> CallKind {
    CallKind(
      id: KeyedRandom.hash(id, 1), perYear: perDay * 365, zoneShare: Array(repeating: 1 / Double(zones), count: zones),
      isCrime: isCrime, priority: priority, units: units, onSceneMinutes: onScene, patienceMinutes: patience)
  }

  static let car = Post(id: 1, count: 2, crew: Headcount(police: 1, auxiliary: 1), duties: [.respond, .patrol])

  /// One precinct organisation with two cars and people enough to man them, and one of stations.
  static func staffing(
    city: CityParameters, precincts: Int = 1, staff: Headcount? = Headcount(police: 14, auxiliary: 14), posts: [Post] = [car],
    station: Organisation? = nil, offices: Int = 0, roles: [RoleParameters] = roles
  ) -> StaffingParameters {
    let side = Int(Double(city.zones.count).squareRoot())
    return StaffingParameters(
      roles: roles,
      organisations: [
        Organisation(id: 1, kind: .precinct, staff: staff, posts: posts), station ?? self.station(),
        Organisation(id: 3, kind: .offices, staff: Headcount(police: offices), posts: []),
      ],
      precincts: (0..<precincts).map { index in
        let zone = side / 2 * side + (2 * index + 1) * side / (2 * precincts)
        return Precinct(id: UInt64(100 + index), organisation: 0, base: city.zones[zone].centre, baseZone: zone)
      })
  }

  static let roles = [
    RoleParameters(wageCentsPerYear: 180_000_00), RoleParameters(wageCentsPerYear: 75_000_00),
    RoleParameters(allowanceCentsPerHour: 1000, hoursPerYear: 192),
  ]

  static func station(
    staff: Headcount = Headcount(police: 4, auxiliary: 10), origin: Organisation.Origin = Organisation.Origin(hired: 1),
    posts: [Post] = stationPosts, tiers: [Tier] = [.alone, .alone], radius: Double = 1.5, buildMonths: Distribution = .constant(1)
  ) -> Organisation {
    Organisation(
      id: 2, kind: .station, staff: staff, origin: [origin, Organisation.Origin(hired: 1), Organisation.Origin(hired: 1)],
      posts: posts, serviceRadiusKm: [radius, radius], tiers: tiers,
      money: StationMoney(
        capitalCNY: .constant(800_000), statedOperationCNYPerYear: .constant(400_000), runningCNYPerYear: .constant(180_000),
        buildMonths: buildMonths))
  }

  static let stationPosts = [
    Post(id: 1, crew: Headcount(auxiliary: 1), duties: [.open]),
    Post(
      id: 2, crew: Headcount(police: 1, auxiliary: 1), duties: [.respond, .patrol],
      fallback: Post.Fallback(crew: Headcount(auxiliary: 2), duties: [.assist, .patrol]), opensAtMinute: 480,
      closesAtMinute: 1440,
      mode: .ebike),
  ]

  static func arm(
    side: Int = 4, precincts: Int = 1, kinds: [CallKind]? = nil, staffing: StaffingParameters? = nil,
    dispatch: DispatchParameters = DispatchParameters(), patrol: PatrolParameters? = PatrolParameters(policy: .hotPlaces),
    windows: [Int] = [1, 1], variation: Distribution? = nil
  ) -> ModelParameters {
    let city = city(side: side, precincts: precincts, variation: variation)
    let zones = side * side
    return ModelParameters(
      calendar: calendar(windows: windows), city: city,
      demand: DemandParameters(
        kinds: kinds ?? [kind(1, perDay: 30, zones: zones), kind(2, perDay: 10, zones: zones, isCrime: true)],
        intakeMinutes: .constant(1.5)),
      staffing: staffing ?? self.staffing(city: city, precincts: precincts), dispatch: dispatch, patrol: patrol,
      budget: BudgetParameters())
  }

  /// Stations at the listed zones, open from the first day of the second window.
  static func opening(_ zones: [Int], in arm: ModelParameters) -> RolloutParameters {
    let month = arm.calendar.windowOfMonth.firstIndex(of: 1)!
    return RolloutParameters(phases: [
      RolloutPhase(id: 1, organisation: 1, sites: .listed(zones), startDay: arm.calendar.monthStarts[month], opensOnStart: true)
    ])
  }

  static func run(_ arms: [ModelParameters], replications: Int = 1, seed: UInt64 = 1) -> [[Record]] {
    var replication = ReplicationSimulator(arms: arms)
    return (0..<replications).map { replication.run(seed: seed, replication: UInt32($0), checked: true) }
  }

  static func mean(
    _ outcome: Outcome, _ records: [[Record]], arm: Int, window: WindowChoice = .window(1), scope: Scope = .city,
    roles: [ZoneRole]? = nil
  ) -> Double {
    let values = records.compactMap { $0[arm].value(of: outcome, in: window, scope: scope, roles: roles) }
    return values.reduce(0, +) / Double(values.count)
  }
}
