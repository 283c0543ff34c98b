public import DiscreteEvents

/// A point of the city in kilometres, east and south of its north-west corner.
@frozen public struct Point: Hashable, Sendable, BitwiseCopyable {
  public var x: Double
  public var y: Double

  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A spot where calls and offences happen and patrols stop; its reach is hundreds of metres.
public struct Place: Equatable, Sendable {
  public var point: Point
  /// Index of the zone that contains it.
  public var zone: Int
  /// Share of the zone's offences that happen here, 0…1; the shares of a zone add up to 1.
  public var offenceShare: Double

  public init(point: Point, zone: Int, offenceShare: Double) {
    self.point = point
    self.zone = zone
    self.offenceShare = offenceShare
  }
}

/// A zone: the area by which demand is given and results are reported.
public struct Zone: Equatable, Sendable {
  /// Hash of the zone's id in the file: the key of all that is drawn for it, whatever its position. Different in every zone of a city.
  public var id: UInt64
  public var centre: Point
  /// Area in km².
  public var areaKm2: Double
  /// Residents, by night.
  public var residents: Double
  /// Persons present by day for each resident; 1 is a purely residential zone.
  public var daytimeFactor: Double
  /// Share of residents aged 60 or over, 0…1.
  public var elderlyShare: Double
  /// Index of the area kind (core, expansion, edge, rural …) in the file's order.
  public var areaKind: Int
  /// Index of the precinct that answers for the zone.
  public var precinct: Int

  public init(
    id: UInt64, centre: Point, areaKm2: Double, residents: Double, daytimeFactor: Double = 1, elderlyShare: Double = 0,
    areaKind: Int = 0,
    precinct: Int = 0
  ) {
    self.id = id
    self.centre = centre
    self.areaKm2 = areaKm2
    self.residents = residents
    self.daytimeFactor = daytimeFactor
    self.elderlyShare = elderlyShare
    self.areaKind = areaKind
    self.precinct = precinct
  }
}

/// How a crew moves.
public enum TravelMode: UInt8, CaseIterable, Sendable {
  case foot, ebike, car
}

/// Distance and speed. Absent travel (`nil` in `CityParameters`) puts units on the spot at once.
public struct TravelParameters: Equatable, Sendable {
  public enum Metric: UInt8, Sendable {
    /// |Δx| + |Δy|: a city of streets at right angles.
    case manhattan
    /// Straight line × detour factor.
    case euclidean
  }
  public var metric: Metric
  /// Street distance over straight distance, for the euclidean metric (1.27 ≈ 4/π for an isotropic grid; Larson & Odoni ch. 3).
  public var detourFactor: Double
  /// Speed in km/h, by mode (raw value) and area kind of the destination.
  public var speedKmh: [[Double]]
  /// Factor on car speed by hour of the day, 24 values.
  public var carSpeedByHour: [Double]
  /// Multiplier of a trip's time, mean 1, drawn once per call and shared by all arms.
  public var variation: Distribution?
  /// Minutes from zone to zone by car (row-major, origin × destination) that replace distance over speed.
  public var carMinutesByZone: [Double]?

  public init(
    metric: Metric, detourFactor: Double = 1, speedKmh: [[Double]], carSpeedByHour: [Double] = Array(repeating: 1, count: 24),
    variation: Distribution? = nil, carMinutesByZone: [Double]? = nil
  ) {
    self.metric = metric
    self.detourFactor = detourFactor
    self.speedKmh = speedKmh
    self.carSpeedByHour = carSpeedByHour
    self.variation = variation
    self.carMinutesByZone = carMinutesByZone
  }
}

/// The city: zones, places and how one gets about.
public struct CityParameters: Equatable, Sendable {
  public var zones: [Zone]
  /// Places in the order of their zones; every zone has at least one.
  public var places: [Place]
  public var areaKindCount: Int
  public var travel: TravelParameters?
  /// The metric by which "nearest" is decided when there is no travel.
  public var metric: TravelParameters.Metric
  /// Walking speed for the 15-minute coverage, km/h.
  public var walkKmh: Double

  public init(
    zones: [Zone], places: [Place], areaKindCount: Int, travel: TravelParameters?, metric: TravelParameters.Metric = .manhattan,
    walkKmh: Double = 4.8
  ) {
    self.zones = zones
    self.places = places
    self.areaKindCount = areaKindCount
    self.travel = travel
    self.metric = metric
    self.walkKmh = walkKmh
  }
}
