import DiscreteEvents

/// The city made ready for a run: geometry, travel times and who lives within a walk of where.
struct City: Sendable {
  let parameters: CityParameters
  /// First place of every zone and, last, the number of places.
  let firstPlace: [Int]

  init(_ parameters: CityParameters) {
    self.parameters = parameters
    var first: [Int] = []
    for (index, place) in parameters.places.enumerated() {
      while first.count <= place.zone { first.append(index) }
    }
    while first.count <= parameters.zones.count { first.append(parameters.places.count) }
    firstPlace = first
  }

  var zones: [Zone] { parameters.zones }
  var places: [Place] { parameters.places }

  /// Distance in km by the city's metric, detour included.
  func distance(_ a: Point, _ b: Point) -> Double {
    let dx = abs(a.x - b.x)
    let dy = abs(a.y - b.y)
    let metric = parameters.travel?.metric ?? parameters.metric
    switch metric {
    case .manhattan: return dx + dy
    case .euclidean: return (dx * dx + dy * dy).squareRoot() * (parameters.travel?.detourFactor ?? 1)
    }
  }

  /// Time of a trip that starts at `departure`, without the call's own variation; zero when the city has no travel.
  func travel(from: Point, in origin: Int, to: Point, in destination: Int, by mode: TravelMode, departure: Time) -> TimeSpan {
    guard let travel = parameters.travel else { return .zero }
    var hours: Double
    if mode == .car, let minutes = travel.carMinutesByZone {
      hours = minutes[origin * parameters.zones.count + destination] / 60
    } else {
      hours = distance(from, to) / travel.speedKmh[Int(mode.rawValue)][parameters.zones[destination].areaKind]
    }
    if mode == .car { hours /= travel.carSpeedByHour[departure.hourOfDay] }
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
