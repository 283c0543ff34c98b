import DiscreteEvents
package import Experiments
package import StationModel

/// A city of nine zones with two area kinds, in which a month takes a few milliseconds.
package enum SmallCity {
  package static let residents = 30_000.0

  /// Two windows of one 30-day month each, or one window of one month.
  package static func calendar(windows: Int) -> CalendarParameters {
    let days = 3 + windows * 30 + 1
    return CalendarParameters(
      warmUpDays: 3, coolDownDays: 1, monthStarts: (0...windows).map { 3 + $0 * 30 }, windowOfMonth: Array(0..<windows),
      weekday: (0..<days).map { UInt8($0 % 7) }, monthOfYear: Array(repeating: 0, count: days),
      isHoliday: Array(repeating: false, count: days))
  }

  package static func city() -> CityParameters {
    let zones: [Zone] = (0..<9).map { (index: Int) -> Zone in
      Zone(
        id: UInt64(index), centre: Point(x: Double(index % 3) + 0.5, y: Double(index / 3) + 0.5), areaKm2: 1,
        residents: residents / 9,
        areaKind: index < 3 ? 0 : 1)
    }
    let travel = TravelParameters(metric: .manhattan, speedKmh: [[4.8, 4.8], [15, 15], [24, 24]])
    return CityParameters(
      zones: zones, places: zones.enumerated().map { Place(point: $1.centre, zone: $0, offenceShare: 1) }, areaKindCount: 2,
      travel: travel)
  }

  package static func kind(_ id: UInt64, perDay: Double, isCrime: Bool = false) -> CallKind {
    CallKind(
      id: KeyedRandom.hash(id, 1), perYear: perDay * 365, zoneShare: Array(repeating: 1 / 9, count: 9), isCrime: isCrime,
      priority: isCrime ? 1 : 3, onSceneMinutes: .exponential(mean: 30))
  }

  /// - Parameters:
  ///   - cars: Cars of the one precinct.
  ///   - station: Zone of a station that opens with the second window; nil builds none.
  package static func arm(
    cars: Int = 1, station: Int? = nil, windows: Int = 2, callsPerDay: Double = 12, offending: OffendingParameters? = nil
  )
    -> ModelParameters
  {
    let city = city()
    let precinct = Organisation(
      id: 1, kind: .precinct,
      posts: [Post(id: 1, count: cars, crew: Headcount(police: 1), duties: [.respond, .patrol])])
    let house = Organisation(
      id: 2, kind: .station, posts: [Post(id: 2, crew: Headcount(police: 1), duties: [.respond, .patrol, .open], mode: .ebike)],
      serviceRadiusKm: [1, 1], tiers: [.alone, .alone],
      money: StationMoney(
        capitalCNY: .uniform(low: 500_000, high: 1_000_000), statedOperationCNYPerYear: .constant(400_000),
        runningCNYPerYear: .constant(180_000), buildMonths: .constant(1)))
    let calendar = calendar(windows: windows)
    let phases = station.map {
      [
        RolloutPhase(
          id: 1, organisation: 1, sites: .listed([$0]), startDay: calendar.monthStarts[windows - 1], opensOnStart: true)
      ]
    }
    return ModelParameters(
      calendar: calendar, city: city,
      demand: DemandParameters(
        kinds: [kind(1, perDay: callsPerDay), kind(2, perDay: callsPerDay / 4, isCrime: true)], intakeMinutes: .constant(1.5)),
      offending: offending,
      staffing: StaffingParameters(
        roles: [RoleParameters(wageCentsPerYear: 180_000_00), RoleParameters(), RoleParameters()],
        organisations: [precinct, house],
        precincts: [Precinct(id: 9, organisation: 0, base: city.zones[4].centre, baseZone: 4)]),
      patrol: offending.map { _ in PatrolParameters(policy: .random) }, rollout: RolloutParameters(phases: phases ?? []),
      budget: BudgetParameters())
  }

  /// One kind of offence, thefts that their victims report in half of all cases.
  package static func thefts(perDay: Double = 12, afterVisit: Double = 0.5, station: Double = 0.3, nearStationLogit: Double = 0.2)
    -> OffendingParameters
  {
    OffendingParameters(
      kinds: [
        OffenceKind(
          call: 1, committedPerYear: perDay * 365, deterredBy: [.patrol, .station], nearRepeats: 0.2, reportedShare: 0.5,
          noticeMinutes: .exponential(mean: 60), clearedShare: 0.4)
      ],
      deterrence: DeterrenceParameters(afterVisitShare: afterVisit, stationShare: station, stationDecayKm: 2),
      displacement: DisplacementParameters(spaceShare: 0.3, timeShare: 0.1, distanceScaleKm: 0.8),
      nearRepeat: NearRepeatParameters(lagDays: 7), recording: RecordingParameters(nearStationLogit: nearStationLogit))
  }

  /// A base and an arm with a station in the north-west corner, in a city with offences.
  package static func crimeStudy(_ offending: OffendingParameters = thefts(), replications: Int = 6) -> Study {
    var study = Study(
      arms: [arm(offending: offending), arm(station: 0, offending: offending)], replications: replications, seed: 7,
      isChecked: true)
    study.placeboReplications = 2
    return study
  }

  /// A base and an arm with a station in the north-west corner.
  package static func study(_ replications: Int = 6, threads: Int = 1) -> Study {
    Study(arms: [arm(), arm(station: 0)], replications: replications, seed: 7, threads: threads)
  }
}
