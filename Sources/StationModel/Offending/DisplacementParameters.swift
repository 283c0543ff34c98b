/// What a deterred offender does instead.
public struct DisplacementParameters: Equatable, Sendable {
  /// Shares of the deterred who seek another place, another time, another kind of offence; the rest desists.
  public var spaceShare: Double
  public var timeShare: Double
  public var kindShare: Double
  /// Distance in km over which a place's pull falls to 1/e.
  public var distanceScaleKm: Double
  /// Largest distance, in distance scales.
  public var reachScales: Double
  /// Weight of perceived guardianship in the choice of a place (β).
  public var avoidance: Double
  /// Days over which guardianship is perceived: the mean age of what an offender knows.
  public var perceivedDays: Double
  /// Mean of the exponential lag before the attempt at another place, hours.
  public var spaceLagHours: Double
  /// Mean of the exponential lag before the attempt at another time, rounded up to whole days.
  public var timeLagDays: Double
  /// Stops after which an attempt is given up (J).
  public var stopsAtMost: Int

  public init(
    spaceShare: Double = 0, timeShare: Double = 0, kindShare: Double = 0, distanceScaleKm: Double = 0.3, reachScales: Double = 3,
    avoidance: Double = 1, perceivedDays: Double = 14, spaceLagHours: Double = 2, timeLagDays: Double = 2, stopsAtMost: Int = 5
  ) {
    self.spaceShare = spaceShare
    self.timeShare = timeShare
    self.kindShare = kindShare
    self.distanceScaleKm = distanceScaleKm
    self.reachScales = reachScales
    self.avoidance = avoidance
    self.perceivedDays = perceivedDays
    self.spaceLagHours = spaceLagHours
    self.timeLagDays = timeLagDays
    self.stopsAtMost = stopsAtMost
  }

  public var reachKm: Double { distanceScaleKm * reachScales }
}

/// Where and when a near repeat follows.
public struct NearRepeatParameters: Equatable, Sendable {
  /// Mean of the exponential lag, days (Johnson et al. 2007: about two weeks).
  public var lagDays: Double
  /// Standard deviation of the offset in each direction, km (Johnson et al. 2007: within 200 m).
  public var distanceKm: Double

  public init(lagDays: Double = 14, distanceKm: Double = 0.12) {
    self.lagDays = lagDays
    self.distanceKm = distanceKm
  }
}

/// How stations move reporting, and how response and case work move clear-up.
public struct RecordingParameters: Equatable, Sendable {
  /// Added to the logit of the share reported where a station is open.
  public var nearStationLogit: Double
  /// Fall of the clear-up share for each unit of the logarithm of response time (Blanes i Vidal & Kirchmaier 2018: 0.049/ln 1.1).
  public var clearUpSlope: Double
  /// Response at which the clear-up shares hold, minutes.
  public var referenceMinutes: Double
  /// Response over the reference, or the reference over it, beyond which nothing more is gained or lost, 1 or more: the slope was
  /// measured for changes of a tenth.
  public var responseRatioAtMost: Double
  /// Exponent of the share of case-work hours that were worked, by which clear-up is multiplied; 0 does not mind.
  public var caseHoursElasticity: Double
  /// Mean age of the case work that counts, days, 1 or more.
  public var caseDays: Double

  public init(
    nearStationLogit: Double = 0, clearUpSlope: Double = 0, referenceMinutes: Double = 7, responseRatioAtMost: Double = 1.5,
    caseHoursElasticity: Double = 0, caseDays: Double = 28
  ) {
    self.nearStationLogit = nearStationLogit
    self.clearUpSlope = clearUpSlope
    self.referenceMinutes = referenceMinutes
    self.responseRatioAtMost = responseRatioAtMost
    self.caseHoursElasticity = caseHoursElasticity
    self.caseDays = caseDays
  }
}
