public import DiscreteEvents

/// A kind of business that residents have at a counter.
public struct CounterKind: Equatable, Sendable {
  /// Hash of the kind's id in the file: the key of its draws, whatever its position.
  public var id: UInt64
  /// Needs of 1,000 residents in a year.
  public var per1000PerYear: Double
  /// Minutes at a window, for somebody of experience who serves somebody under 60.
  public var windowMinutes: Distribution
  /// Minutes at a kiosk; nil where no kiosk serves it.
  public var kioskMinutes: Distribution?
  /// Minutes online; nil where it cannot be done online.
  public var onlineMinutes: Double?
  /// Share of the served who come once more to collect a document; the others get it by post.
  public var collectedShare: Double

  public init(
    id: UInt64, per1000PerYear: Double, windowMinutes: Distribution, kioskMinutes: Distribution? = nil,
    onlineMinutes: Double? = nil,
    collectedShare: Double = 0
  ) {
    self.id = id
    self.per1000PerYear = per1000PerYear
    self.windowMinutes = windowMinutes
    self.kioskMinutes = kioskMinutes
    self.onlineMinutes = onlineMinutes
    self.collectedShare = collectedShare
  }
}

/// A way to be served.
public enum CounterChannel: Int, CaseIterable, Sendable, BitwiseCopyable {
  case online, kiosk, window
}

/// Kiosks of the city that belong to no station, at one point.
public struct CityKiosks: Equatable, Sendable {
  /// Hash of what names the point: the key of residents' tastes for it.
  public var id: UInt64
  public var point: Point
  public var zone: Int
  public var count: Int

  public init(id: UInt64, point: Point, zone: Int, count: Int) {
    self.id = id
    self.point = point
    self.zone = zone
    self.count = count
  }
}

/// What residents need at counters and how they choose; the same in every arm.
public struct CounterParameters: Equatable, Sendable {
  /// Chance of a complaint at a visit: 1 − exp(−(base + per15Minutes · (wait − 30 min)⁺ ÷ 15 + perWastedTrip)).
  public struct Complaints: Equatable, Sendable {
    public var base = 0.0005
    public var per15Minutes = 0.001
    public var perWastedTrip = 0.002

    public init() {}
  }

  /// How it is today, in the base and without stations: what the model's constants are solved from.
  public struct Today: Equatable, Sendable {
    /// Mean wait at a precinct's window, minutes; nil: windows do nothing but serve.
    public var waitMinutes: Double?
    /// Shares of needs that are first taken online, to a kiosk, to a window; nil: no way is preferred to another for itself.
    public var shares: [Double]?

    public init() {}
  }

  public var kinds: [CounterKind] = []
  /// Relative rate of arrivals by time of day, as in a `DemandProfile`: people come in the hours that are announced, in this proportion.
  public var dayProfile: [Double] = [1]
  /// Share of visits at which a paper is missing.
  public var papersMissingShare = 0.12
  /// After this part of the service it is found.
  public var missingFoundAfterShare = 0.3
  /// A need that is not done after so many trips is given up.
  public var tripsAtMost = 4
  /// Scale of taste in minutes: the larger, the less travel and wait decide.
  public var thetaMinutes = 15.0
  /// Longest wait that somebody bears; nil: any.
  public var patienceMinutes: Distribution?
  /// Persons waiting for each window that serves, at which a newcomer does not join; nil: never.
  public var balkAtWaiting: Int?
  public var complaints = Complaints()
  /// Share of those aged 60 or over, and of others, who get along with a screen.
  public var digitalElderlyShare = 0.42
  public var digitalShare = 0.9
  /// Share of those under 60 who cannot come in office hours.
  public var officeHoursLostShare = 0.35
  /// Share that believes every station serves everything.
  public var misinformedShare = 0.3
  /// Service at a window takes those aged 60 or over so much longer, where nobody guides them.
  public var elderlyLonger = 0.3
  /// Share of attempts online that fail, by age.
  public var onlineFailsShare = 0.08
  public var onlineFailsElderlyShare = 0.3
  /// Days until somebody comes again whose paper was missing, and after a wait that was too long or a door that was shut.
  public var returnDays: Distribution = .lognormal(mean: 3, cv: 1)
  public var retryDays: Distribution = .lognormal(mean: 2, cv: 1)
  /// Share of those who did not join a line that comes again.
  public var retryShare = 0.8
  public var today = Today()
  /// Kiosks of the city that belong to no station.
  public var cityKiosks: [CityKiosks] = []
  /// Share of calls that walk in at a station beside them, and the distance in km at which that falls to 1/e; kinds of calls that may.
  public var walkInShare = 0.3
  public var walkInKm = 0.5
  public var walkInMinutes: Distribution = .lognormal(mean: 20, cv: 0.8)
  /// By kind of call.
  public var walksIn: [Bool] = []

  public init() {}
}

/// What the counter of a station or precinct offers.
public struct CounterService: Equatable, Sendable {
  /// Kinds that it serves, by kind; nil serves all.
  public var serves: [Bool]?
  public var kiosks = 0
  /// Minutes after midnight at which the kiosks open and close.
  public var kiosksOpenAtMinute = 0
  public var kiosksCloseAtMinute = 1440
  /// One line for all windows; otherwise each window has its kinds.
  public var oneWindow = false
  /// Window of each kind where each has its own; nil deals the kinds out so that the windows have as much to do.
  public var windowOfKind: [Int]?
  /// Those aged 60 or over are called before others.
  public var elderlyWindow = false
  /// Share of visits with a missing paper that are served all the same: the paper follows, or the citizen vouches for it.
  public var papersMayFollowShare = 0.0
  public var commitmentShare = 0.0
  /// Visits may be booked, in slots of 15 minutes.
  public var booking = false

  public init() {}

  func serves(_ kind: Int) -> Bool { serves?[kind] ?? true }
}
