import DiscreteEvents

/// A hot-spot trial in the city of a scenario: what a study of its deterrence would have measured.
///
/// The hottest places are visited by an officer every two hours for the best length of a stop, instead of twice a day, for six
/// months; nobody else patrols. Displacement and near repeats are on. The rate ratio of offences that mind patrols, at the visited
/// places, is what published trials report (Braga and Weisburd 2022: 0.84 over 60 tests): it comes out, and is held beside theirs.
public struct VirtualTrial: Equatable, Sendable {
  /// Published rate ratio with its approximate 95 % range (Braga & Weisburd 2022; spread is a judgement).
  public static let published = (ratio: 0.84, low: 0.75, high: 0.94)
  public static let sites = 30
  public static let months = 6
  private static let visitsPerDay = 12
  private static let usualVisitsPerDay = 2
  private static let settlingDays = 30

  /// Offences at the sites with frequent visits over those with the usual ones, in the same replications.
  public let ratio: Double
  /// Offences counted at the sites with the usual visits.
  public let offences: Int64
  /// Offences of these kinds in the whole city, the same ratio: what displacement leaves of it.
  public let cityRatio: Double

  /// Runs the trial; nil for a scenario without offences that mind patrols. Without an effect of stops the ratio is 1.
  ///
  /// - Parameters:
  ///   - parameters: Any arm; its rollout, calls and people do not matter.
  ///   - replications: Replications, each with both conditions; about 50 ms a replication for a city of a million.
  public init?(_ parameters: ModelParameters, replications: UInt32 = 8) {
    guard let offending = parameters.offending, offending.kinds.contains(where: { $0.deterredBy.contains(.patrol) }) else {
      return nil
    }
    self.init(bare: Self.bare(parameters, offending), replications: replications)
  }

  private init?(bare: ModelParameters, replications: UInt32) {
    let arm = Arm(bare)
    let kinds = bare.offending?.kinds ?? []
    let isDeterred = kinds.map { $0.deterredBy.contains(.patrol) }
    let heat = bare.city.places.indices.map { place in
      kinds.indices.reduce(0.0) { isDeterred[$1] ? $0 + kinds[$1].committedPerYear * arm.opportunity[$1][place] : $0 }
    }
    let hottest = heat.indices.sorted { (heat[$1], arm.city.placeKeys[$0]) < (heat[$0], arm.city.placeKeys[$1]) }
    let sites = Array(hottest.prefix(Self.sites).map(Int32.init))
    // Rates of the bare city: nobody deters, so that roots follow from repeats alone.
    var quiet = bare
    quiet.offending?.deterrence = DeterrenceParameters()
    let table = LatentTable(bare, attemptsPerYear: RootRates.solved(Arm(quiet)))
    var counts = (usual: Int64(0), frequent: Int64(0), usualCity: Int64(0), frequentCity: Int64(0))
    for replication in 0..<replications {
      let usual = Self.run(arm, table, sites, visitsPerDay: Self.usualVisitsPerDay, replication, isDeterred)
      let frequent = Self.run(arm, table, sites, visitsPerDay: Self.visitsPerDay, replication, isDeterred)
      counts.usual += usual.sites
      counts.frequent += frequent.sites
      counts.usualCity += usual.city
      counts.frequentCity += frequent.city
    }
    guard counts.usual > 0 else { return nil }
    ratio = Double(counts.frequent) / Double(counts.usual)
    cityRatio = Double(counts.frequentCity) / Double(counts.usualCity)
    offences = counts.usual
  }

  /// The scale of the effect of stops at which the trial returns a ratio; nil where no scale up to the strongest possible does.
  ///
  /// Bisection with the same random numbers throughout; the ratio falls with the scale.
  public static func scale(returning target: Double, in parameters: ModelParameters, replications: UInt32 = 2) -> Double? {
    guard let strongest = strongest(parameters, replications: replications), strongest <= target else { return nil }
    var (low, high) = (0.0, strongestScale(parameters))
    for _ in 0..<9 {
      let middle = (low + high) / 2
      // Without offences at the sites nothing is left to deter.
      let found = ratio(scale: middle, in: parameters, replications) ?? 0
      if found > target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The ratio that the strongest possible stops return, the least there is; nil where nothing minds stops, or nothing happens.
  public static func strongest(_ parameters: ModelParameters, replications: UInt32 = 2) -> Double? {
    guard let offending = parameters.offending, offending.deterrence.afterVisitShare > 0 else { return nil }
    return ratio(scale: strongestScale(parameters), in: parameters, replications)
  }

  /// Factor at which the best stop deters 99 % of attempts.
  private static func strongestScale(_ parameters: ModelParameters) -> Double {
    0.99 / (parameters.offending?.deterrence.afterVisitShare ?? 1)
  }

  private static func ratio(scale: Double, in parameters: ModelParameters, _ replications: UInt32) -> Double? {
    guard let offending = parameters.offending, offending.kinds.contains(where: { $0.deterredBy.contains(.patrol) }) else {
      return nil
    }
    var bare = bare(parameters, offending)
    bare.offending?.deterrence.scale = scale
    return VirtualTrial(bare: bare, replications: replications)?.ratio
  }

  /// The city without calls, people, stations and reports: offenders alone.
  private static func bare(_ parameters: ModelParameters, _ offending: OffendingParameters) -> ModelParameters {
    var bare = parameters
    let days = settlingDays + months * 30
    bare.calendar = CalendarParameters(
      warmUpDays: settlingDays, coolDownDays: 0, monthStarts: (0...months).map { settlingDays + 30 * $0 },
      windowOfMonth: Array(repeating: 0, count: months), weekday: (0..<days).map { UInt8($0 % 7) },
      monthOfYear: (0..<days).map { UInt8($0 / 31 % 12) }, isHoliday: Array(repeating: false, count: days))
    for kind in bare.demand.kinds.indices where !bare.demand.kinds[kind].isCrime { bare.demand.kinds[kind].perYear = 0 }
    bare.demand.surges = []
    bare.staffing.organisations = parameters.staffing.organisations.map { organisation in
      var empty = organisation
      empty.staff = nil
      empty.posts = []
      return empty
    }
    bare.rollout = RolloutParameters()
    bare.budget = nil
    bare.patrol = PatrolParameters(policy: .random, dwellMinutes: offending.deterrence.dwellOptimumMinutes)
    for kind in offending.kinds.indices { bare.offending?.kinds[kind].noticedShare = 0 }
    return bare
  }

  private static func run(
    _ arm: Arm, _ table: LatentTable, _ sites: [Int32], visitsPerDay: Int, _ replication: UInt32, _ isDeterred: [Bool]
  ) -> (sites: Int64, city: Int64) {
    let random = KeyedRandom(seed: 0x5472_6961_6C00_0000, replication: replication)
    var world = World(arm, random: random, checked: false)
    let gap = 1440.0 / Double(visitsPerDay)
    let stop = TimeSpan.minutes(arm.parameters.offending?.deterrence.dwellOptimumMinutes ?? 0)
    world.live(0..<arm.parameters.calendar.dayCount, of: table) { world, day in
      for visit in 0..<visitsPerDay {
        // One crew goes round: the sites are visited one after another within the time between two visits.
        for (index, site) in sites.enumerated() {
          let minute = Double(visit) * gap + Double(index) * gap / Double(sites.count)
          let start = Time.midnight(ofDay: day) + .minutes(minute)
          world.run(until: start)
          world.state.offending.guardianship.visit(
            site, unit: Int32(index), from: start, until: start + stop, crew: Headcount(police: 1))
        }
      }
    }
    var counts = (sites: Int64(0), city: Int64(0))
    for attempt in world.state.offending.attempts where attempt.state == .committed && isDeterred[Int(attempt.kind)] {
      guard attempt.time >= .midnight(ofDay: settlingDays) else { continue }
      counts.city += 1
      if sites.contains(attempt.place) { counts.sites += 1 }
    }
    return counts
  }
}

extension ModelParameters {
  /// The same with the effect of stops scaled so that the virtual trial returns the ratio that the scenario names.
  ///
  /// Traps where no scale does: `Scenarios` refuses such a file. Cost: about 20 trials.
  func calibrated() -> ModelParameters {
    guard let target = offending?.deterrence.calibrateTo else { return self }
    guard let scale = VirtualTrial.scale(returning: target, in: self) else {
      preconditionFailure("no effect of patrol stops returns a rate ratio of \(target) in the virtual trial")
    }
    var calibrated = self
    calibrated.offending?.deterrence.scale = scale
    calibrated.offending?.deterrence.calibrateTo = nil
    return calibrated
  }
}
