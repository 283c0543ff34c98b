public import DiscreteEvents

/// When calls of a kind come: relative rates that multiply; those of day, week and year have mean 1 over their cycle, and the factor of
/// holidays comes on top.
public struct DemandProfile: Equatable, Sendable {
  /// Relative rate by time of day: any number of equal steps that divides 1,440 minutes (24 for hours); one value is constant.
  public var day: [Double]
  /// Relative rate by weekday, Monday first; 7 values.
  public var week: [Double]
  /// Relative rate by month of the year, January first; 12 values.
  public var year: [Double]
  /// Factor on holidays: the stated rates are those of a year without any.
  public var holiday: Double

  public init(
    day: [Double] = [1], week: [Double] = Array(repeating: 1, count: 7), year: [Double] = Array(repeating: 1, count: 12),
    holiday: Double = 1
  ) {
    self.day = day
    self.week = week
    self.year = year
    self.holiday = holiday
  }
}

/// One kind of call for service: how many, when, where, and what it asks of the police.
public struct CallKind: Equatable, Sendable {
  /// Hash of the kind's id in the file: the key of its draws, whatever its position.
  public var id: UInt64
  /// Expected calls of the whole city in a year of 8,760 hours, at the start of the calendar.
  public var perYear: Double
  /// Share of the calls by zone; adds up to 1.
  public var zoneShare: [Double]
  public var profile: DemandProfile
  /// True when the call reports an offence: it happens where offences happen, and patrols follow it.
  public var isCrime: Bool
  /// Yearly growth, 0.02 = 2 %.
  public var growthPerYear: Double
  /// Variance of the city's daily count over its mean, ≥ 1, on every day of the profile; 1 is Poisson (gamma-mixed Poisson above it).
  public var dispersion: Double
  /// 1 (at once) … 4.
  public var priority: Int
  /// Units needed on the scene, ≥ 1.
  public var units: Int
  /// Time on scene in minutes, for every unit that takes part.
  public var onSceneMinutes: Distribution
  /// Minutes a caller waits for a unit to be assigned before the call is cancelled; nil waits for ever.
  public var patienceMinutes: Distribution?

  public init(
    id: UInt64, perYear: Double, zoneShare: [Double], profile: DemandProfile = DemandProfile(), isCrime: Bool = false,
    growthPerYear: Double = 0, dispersion: Double = 1, priority: Int, units: Int = 1, onSceneMinutes: Distribution,
    patienceMinutes: Distribution? = nil
  ) {
    self.id = id
    self.perYear = perYear
    self.zoneShare = zoneShare
    self.profile = profile
    self.isCrime = isCrime
    self.growthPerYear = growthPerYear
    self.dispersion = dispersion
    self.priority = priority
    self.units = units
    self.onSceneMinutes = onSceneMinutes
    self.patienceMinutes = patienceMinutes
  }
}

/// A dated event (festival, storm) that multiplies the calls of some kinds in some zones.
public struct DemandSurge: Equatable, Sendable {
  /// Day indices from the origin of simulated time, both included.
  public var days: ClosedRange<Int>
  public var zones: [Bool]
  /// Factor by call kind.
  public var factors: [Double]

  public init(days: ClosedRange<Int>, zones: [Bool], factors: [Double]) {
    self.days = days
    self.zones = zones
    self.factors = factors
  }
}

/// All that makes the latent table: no policy enters here, so that every arm meets the same city.
public struct DemandParameters: Equatable, Sendable {
  public var kinds: [CallKind]
  public var surges: [DemandSurge]
  /// Minutes from the ring to the dispatcher's desk.
  public var intakeMinutes: Distribution?

  public init(kinds: [CallKind], surges: [DemandSurge] = [], intakeMinutes: Distribution? = nil) {
    self.kinds = kinds
    self.surges = surges
    self.intakeMinutes = intakeMinutes
  }
}
