import DiscreteEvents

/// The roots of one day: calls and attempts as the city makes them.
struct DayRoots: Equatable {
  var calls: [RootCall] = []
  var attempts: [RootAttempt] = []
  var needs: [RootNeed] = []
}

extension CallKind {
  /// Rate on a day over that at the first counted day.
  func growth(onDay day: Int, _ calendar: CalendarParameters) -> Double {
    growthPerYear == 0 ? 1 : Elementary.pow(1 + growthPerYear, Double(day - calendar.warmUpDays) / 365)
  }
}

/// The pure generator of a replication's calls and attempts, day by day: a function of seed, replication and demand, with no policy in it.
///
/// Counts are drawn for each kind, zone and day, so that a changed rate in one zone leaves the calls of all others as they were.
struct LatentTable: Sendable {
  private struct Kind: Sendable {
    var parameters: CallKind
    var shape: DayShape
    /// Zones with a positive share, in order, and the key of the kind in each.
    var zones: [(zone: Int32, key: UInt64)]
    /// Of roots: calls, or attempts at an offence.
    var perYear: Double
    /// Index of the offence kind whose attempts these are; nil for calls.
    var offence: Int32?
  }
  private let kinds: [Kind]
  private let surges: [DemandSurge]
  private let intake: Distribution?
  private let travelVariation: Distribution?
  private let calendar: CalendarParameters
  /// First place of every zone and, last, the number of places.
  private let firstPlace: [Int]
  /// Cumulative offence share within the zone, by place.
  private let offenceCumulative: [Double]
  private let needs: NeedTable?

  /// - Parameter attemptsPerYear: Root attempts of the whole city by offence kind, solved so that the base commits what it should.
  init(_ parameters: ModelParameters, attemptsPerYear: [Double] = []) {
    let demand = parameters.demand
    surges = demand.surges
    intake = demand.intakeMinutes
    travelVariation = parameters.city.travel?.variation
    calendar = parameters.calendar
    var offenceOfCall: [Int32?] = demand.kinds.map { _ in nil }
    for (index, kind) in (parameters.offending?.kinds ?? []).enumerated() { offenceOfCall[kind.call] = Int32(index) }
    kinds = demand.kinds.enumerated().map { index, kind in
      let offence = offenceOfCall[index]
      return Kind(
        parameters: kind, shape: DayShape(rates: kind.profile.day),
        zones: kind.zoneShare.indices.filter { kind.zoneShare[$0] > 0 }.map { zone in
          (Int32(zone), KeyedRandom.hash(kind.id, parameters.city.zones[zone].id))
        },
        perYear: offence.map { attemptsPerYear[Int($0)] } ?? kind.perYear * parameters.rootsPerCall(ofKind: index),
        offence: offence)
    }
    for (index, kind) in kinds.enumerated() {
      precondition(!kinds[..<index].contains { $0.parameters.id == kind.parameters.id }, "two kinds of calls have one id")
    }
    var first: [Int] = []
    var cumulative: [Double] = []
    var sum = 0.0
    for (index, place) in parameters.city.places.enumerated() {
      while first.count <= place.zone {
        first.append(index)
        sum = 0
      }
      sum += place.offenceShare
      cumulative.append(sum)
    }
    while first.count <= parameters.city.zones.count { first.append(parameters.city.places.count) }
    firstPlace = first
    offenceCumulative = cumulative
    needs = NeedTable(parameters)
  }

  /// The id of a call or an attempt: kind and zone by their own ids, the day, and which of that day it is there.
  ///
  /// Calls of one kind in one zone never share an id; of n others two do with chance n² ÷ 2⁶⁵.
  static func id(_ key: UInt64, day: Int, ordinal: Int) -> UInt64 {
    KeyedRandom.hash(key, UInt64(day) << 32 | UInt64(ordinal))
  }

  /// The roots of one day, in the order kind, zone, ordinal (not of time). O(kinds × zones + roots).
  func roots(day: Int, random: KeyedRandom, into roots: inout DayRoots) {
    roots.calls.removeAll(keepingCapacity: true)
    roots.attempts.removeAll(keepingCapacity: true)
    needs?.roots(day: day, random: random, into: &roots.needs)
    for index in kinds.indices {
      let level = dailyMean(index, day: day, random: random)
      guard level > 0 else { continue }
      let shares = kinds[index].parameters.zoneShare
      for (zone, key) in kinds[index].zones {
        var mean = level * shares[Int(zone)]
        for surge in surges where surge.days.contains(day) && surge.zones[Int(zone)] { mean *= surge.factors[index] }
        append(kind: index, zone: Int(zone), key: key, day: day, mean: mean, random: random, to: &roots)
      }
    }
  }

  /// Expected calls of a kind in the whole city on a day without surges, over-dispersion drawn.
  private func dailyMean(_ index: Int, day: Int, random: KeyedRandom) -> Double {
    let kind = kinds[index]
    let parameters = kind.parameters
    let profile = parameters.profile
    var mean = kind.perYear / 365
    guard mean > 0 else { return 0 }
    mean *= profile.week[Int(calendar.weekday[day])] * profile.year[Int(calendar.monthOfYear[day])]
    if calendar.isHoliday[day] { mean *= profile.holiday }
    mean *= parameters.growth(onDay: day, calendar)
    guard parameters.dispersion > 1 else { return mean }
    // Gamma-mixed Poisson: variance of the count = m + m²/shape, so that variance ÷ mean = dispersion on every day, busy or quiet.
    let shape = mean * surgeFactor(index, day: day) / (parameters.dispersion - 1)
    guard shape > 0 else { return 0 }
    return mean * Distribution.gamma(shape: shape, scale: 1 / shape).draw(random, .dispersion, parameters.id, UInt32(day))
  }

  /// What surges make of the city's calls of a kind on a day.
  private func surgeFactor(_ index: Int, day: Int) -> Double {
    let today = surges.filter { $0.days.contains(day) }
    guard !today.isEmpty else { return 1 }
    return kinds[index].zones.reduce(0.0) { sum, one in
      let zone = Int(one.zone)
      return today.reduce(kinds[index].parameters.zoneShare[zone]) { $1.zones[zone] ? $0 * $1.factors[index] : $0 } + sum
    }
  }

  private func append(
    kind index: Int, zone: Int, key: UInt64, day: Int, mean: Double, random: KeyedRandom, to roots: inout DayRoots
  ) {
    let u = random.uniform(kinds[index].offence == nil ? .arrivals : .attempts, key, UInt32(day))
    // e^−m ≥ 1 − m: most cells of a day are empty and need no exponential.
    if u <= 1 - mean { return }
    let count = Poisson.quantile(u, mean: mean)
    guard count > 0 else { return }
    for ordinal in 0..<count {
      let id = LatentTable.id(key, day: day, ordinal: ordinal)
      if let offence = kinds[index].offence {
        roots.attempts.append(attempt(offence, kind: index, zone: zone, day: day, cell: id, random: random))
        continue
      }
      let (when, whereabouts) = random.uniforms(.moment, id)
      let moment = Int64(day) * 86_400_000 + kinds[index].shape.moment(when)
      roots.calls.append(
        RootCall(
          id: id, received: Time(milliseconds: moment), kind: Int32(index),
          place: Int32(place(in: zone, isCrime: kinds[index].parameters.isCrime, u: whereabouts)),
          intake: intake.map { .minutes($0.draw(random, .intake, id)) } ?? .zero,
          onScene: .minutes(kinds[index].parameters.onSceneMinutes.draw(random, .onScene, id)),
          travelFactor: travelVariation.map { $0.draw(random, .travelVariation, id) } ?? 1,
          patience: kinds[index].parameters.patienceMinutes.map { .minutes($0.draw(random, .patience, id)) }))
    }
  }

  private func attempt(
    _ offence: Int32, kind index: Int, zone: Int, day: Int, cell: UInt64, random: KeyedRandom
  ) -> RootAttempt {
    let (when, whereabouts) = random.uniforms(.attemptMoment, cell)
    let moment = Int64(day) * 86_400_000 + kinds[index].shape.moment(when)
    return RootAttempt(
      id: RootAttempt.id(ofCell: cell), time: Time(milliseconds: moment), kind: offence,
      place: Int32(place(in: zone, isCrime: true, u: whereabouts)))
  }

  /// Offences concentrate at hot places; other calls come from all places of a zone alike.
  private func place(in zone: Int, isCrime: Bool, u: Double) -> Int {
    let first = firstPlace[zone]
    let count = firstPlace[zone + 1] - first
    if !isCrime { return first + min(Int(u * Double(count)), count - 1) }
    var place = first
    while place < first + count - 1 && offenceCumulative[place] <= u { place += 1 }
    return place
  }
}
