import DiscreteEvents

/// Emergencies of those who live alone, and hardship that nobody knows of; the same in every arm.
public struct AidParameters: Equatable, Sendable {
  /// The kind of call that a press of a button becomes, by its place among the kinds of calls; of priority 1.
  public var kind: Int
  /// Share of those aged 60 or over who live alone.
  public var aloneShare = 0.15
  /// Emergencies of 1,000 of them in a year.
  public var emergenciesPer1000Year = 60.0
  /// Shares of emergencies in which the device is worn, and in which its wearer can press and does.
  public var wornShare = 0.7
  public var ableShare = 0.6
  public var falsePressesPerYear = 0.5
  /// Somebody calls back for so long, and recognises so many of the false presses.
  public var callBackMinutes = 3.0
  public var clearedShare = 0.8
  /// Mean minutes until help would be too late, and until somebody else would have found the person; lognormal.
  public var deadlineMinutes = 247.0
  public var foundMinutes = 559.0
  /// Cases of hardship of 1,000 residents in a year; mean days until they are known, alone and from the data of civil affairs; lognormal
  /// with a coefficient of variation of 1. Then a visit.
  public var hardshipPer1000Year = 2.0
  public var knownDays = 60.0
  public var knownFromDataDays = 7.0
  public var visitMinutes = 40.0
  public var visitsFromMinute = 480
  public var visitsUntilMinute = 1200

  public init(kind: Int) { self.kind = kind }

  static let deadlineVariation = 1.79
  static let foundVariation = 2.1

  /// Minutes until help is too late, and until somebody else comes.
  func deadline(_ u: Double) -> Double { Distribution.lognormal(mean: deadlineMinutes, cv: Self.deadlineVariation).quantile(u) }
  func found(_ u: Double) -> Double { Distribution.lognormal(mean: foundMinutes, cv: Self.foundVariation).quantile(u) }

  /// Days until hardship is known.
  func known(fromData: Bool, _ u: Double) -> Double {
    Distribution.lognormal(mean: fromData ? knownFromDataDays : knownDays, cv: 1).quantile(u)
  }

  /// Those of a zone who live alone.
  func alone(in zone: Zone) -> Double { zone.residents * zone.elderlyShare * aloneShare }
}

/// Devices with a button that a station gives out around it.
public struct AlarmButtons: Equatable, Sendable {
  /// Devices for each person who lives alone.
  public var deviceShare = 0.5
  public var deviceCNY = 300.0

  public init() {}
}
