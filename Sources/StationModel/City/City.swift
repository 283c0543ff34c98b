import DiscreteEvents

/// The city made ready for a run: geometry, travel times and who lives within a walk of where.
///
/// A class, so that asking it for a distance passes a reference and copies nothing; it never changes.
final class City: Sendable {
  let parameters: CityParameters
  let hasTravel: Bool
  private let isManhattan: Bool
  private let detour: Double
  /// Speed in km/h at mode · area kinds + area kind.
  private let speedKmh: [Double]
  private let carSpeedByHour: [Double]
  private let carMinutesByZone: [Double]?
  private let areaOfZone: [Int]
  /// First place of every zone and, last, the number of places.
  let firstPlace: [Int]
  /// Key of every place: its zone's id and which of the zone's places it is.
  let placeKeys: [UInt64]

  init(_ parameters: CityParameters) {
    self.parameters = parameters
    let travel = parameters.travel
    hasTravel = travel != nil
    isManhattan = (travel?.metric ?? parameters.metric) == .manhattan
    detour = isManhattan ? 1 : travel?.detourFactor ?? 1
    speedKmh = travel?.speedKmh.flatMap { $0 } ?? []
    carSpeedByHour = travel?.carSpeedByHour ?? []
    carMinutesByZone = travel?.carMinutesByZone
    areaOfZone = parameters.zones.map { $0.areaKind }
    var first: [Int] = []
    for (index, place) in parameters.places.enumerated() {
      while first.count <= place.zone { first.append(index) }
    }
    while first.count <= parameters.zones.count { first.append(parameters.places.count) }
    firstPlace = first
    let ids = parameters.zones.map { $0.id }.sorted()
    for (one, next) in zip(ids, ids.dropFirst()) { precondition(one != next, "two zones of a city have one id") }
    placeKeys = parameters.places.enumerated().map { index, place in
      KeyedRandom.hash(parameters.zones[place.zone].id, UInt64(index - first[place.zone]))
    }
  }

  var zones: [Zone] { parameters.zones }
  var places: [Place] { parameters.places }

  /// Distance in km by the city's metric, detour included.
  @inline(__always)
  func distance(_ a: Point, _ b: Point) -> Double {
    let dx = abs(a.x - b.x)
    let dy = abs(a.y - b.y)
    return isManhattan ? dx + dy : (dx * dx + dy * dy).squareRoot() * detour
  }

  /// Time of a trip that starts at `departure`, without the call's own variation; zero when the city has no travel.
  ///
  /// Inlined: around a call the compiler would retain and release the city, millions of times a run.
  @inline(__always)
  func travel(from: Position, to: Position, by mode: TravelMode, departure: Time) -> TimeSpan {
    guard hasTravel else { return .zero }
    var hours: Double
    if mode == .car, let minutes = carMinutesByZone {
      hours = minutes[from.zone * parameters.zones.count + to.zone] / 60
    } else {
      hours = distance(from.point, to.point) / speedKmh[Int(mode.rawValue) * parameters.areaKindCount + areaOfZone[to.zone]]
    }
    if mode == .car { hours /= carSpeedByHour[departure.hourOfDay] }
    return .hours(hours)
  }

  /// Walking time in minutes along the city's metric.
  func walkMinutes(_ a: Point, _ b: Point) -> Double {
    distance(a, b) / parameters.walkKmh * 60
  }

  /// Residents of a place: those of its zone spread evenly over its places.
  func residents(ofPlace place: Int) -> Double {
    let zone = parameters.places[place].zone
    return parameters.zones[zone].residents / Double(firstPlace[zone + 1] - firstPlace[zone])
  }
}

extension Time {
  /// Whole days since the origin.
  var day: Int { Int(milliseconds / 86_400_000) }
  /// 0…23.
  var hourOfDay: Int { Int(milliseconds % 86_400_000 / 3_600_000) }

  static func midnight(ofDay day: Int) -> Time { Time(milliseconds: Int64(day) * 86_400_000) }
}
