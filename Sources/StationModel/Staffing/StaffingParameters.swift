public import DiscreteEvents

/// Who works at a post.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Sworn police officer: may take any call.
  case police
  /// Auxiliary officer: no power of arrest.
  case auxiliary
  /// Volunteer: observes and reports; an arrival that does not count as a response.
  case volunteer
}

/// Persons by role: a crew or a headcount.
@frozen public struct Headcount: Equatable, Sendable, BitwiseCopyable {
  public var police: Int
  public var auxiliary: Int
  public var volunteer: Int

  @inlinable public init(police: Int = 0, auxiliary: Int = 0, volunteer: Int = 0) {
    self.police = police
    self.auxiliary = auxiliary
    self.volunteer = volunteer
  }

  @inlinable public subscript(role: Role) -> Int {
    get {
      switch role {
      case .police: police
      case .auxiliary: auxiliary
      case .volunteer: volunteer
      }
    }
    set {
      switch role {
      case .police: police = newValue
      case .auxiliary: auxiliary = newValue
      case .volunteer: volunteer = newValue
      }
    }
  }

  @inlinable public var total: Int { police + auxiliary + volunteer }
}

/// What the crew of a post does.
@frozen public struct Duties: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public let rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Takes calls: its arrival is a response.
  public static let respond = Duties(rawValue: 1)
  /// Goes to calls to stabilise or as an additional unit, until or beside a unit that responds.
  public static let assist = Duties(rawValue: 2)
  /// Patrols when free.
  public static let patrol = Duties(rawValue: 4)
  /// Keeps the station's door open.
  public static let open = Duties(rawValue: 8)
  /// Settles disputes: a station's crew that does it has more success.
  public static let mediate = Duties(rawValue: 16)
  /// Serves at a counter window.
  public static let serve = Duties(rawValue: 32)
  /// Walks and reports; is never sent.
  public static let observe = Duties(rawValue: 64)
  /// Works on what is not simulated; is sent only when recalled in an overload.
  public static let elsewhere = Duties(rawValue: 128)
  /// Helps people at the counter: papers, kiosks, the elderly.
  public static let guide = Duties(rawValue: 256)
  /// Meets residents: visits, open days, lectures, assemblies.
  public static let engage = Duties(rawValue: 512)
  /// Answers alarm buttons and reviews alerts.
  public static let watch = Duties(rawValue: 1024)
  /// Works on recorded offences, whose clear-up depends on the hours; is sent as `elsewhere` is.
  public static let investigate = Duties(rawValue: 2048)

  /// Work away from calls, from which a crew is recalled in an overload.
  public static let otherWork: Duties = [.elsewhere, .investigate]
  var isOtherWork: Bool { !isDisjoint(with: .otherWork) }
}

/// A place to be manned: crew, hours, vehicle, duties. A manned post is a unit.
public struct Post: Equatable, Sendable {
  /// A smaller or other crew that takes the post when the full one cannot be found.
  public struct Fallback: Equatable, Sendable {
    public var crew: Headcount
    public var duties: Duties

    public init(crew: Headcount, duties: Duties) {
      self.crew = crew
      self.duties = duties
    }
  }
  /// Hash of the post's id.
  public var id: UInt64
  /// How many such posts.
  public var count: Int
  public var crew: Headcount
  public var duties: Duties
  public var fallback: Fallback?
  /// Minutes after midnight at which the post opens and closes; a close at or before the opening is on the next day; 0…1440 is all day.
  public var opensAtMinute: Int
  public var closesAtMinute: Int
  /// Weekdays on which it opens, bit 0 = Monday.
  public var days: UInt8
  public var mode: TravelMode
  /// Hours in and out of service of the unit's vehicle; nil never fails.
  public var outage: Outage?
  /// Patrol stops a day by a fixed schedule, whatever the way between them; nil where stops follow from the time on patrol.
  public var visitsPerDay: Double?

  public init(
    id: UInt64, count: Int = 1, crew: Headcount, duties: Duties, fallback: Fallback? = nil, opensAtMinute: Int = 0,
    closesAtMinute: Int = 1440, days: UInt8 = 0x7F, mode: TravelMode = .car, outage: Outage? = nil, visitsPerDay: Double? = nil
  ) {
    self.id = id
    self.count = count
    self.crew = crew
    self.duties = duties
    self.fallback = fallback
    self.opensAtMinute = opensAtMinute
    self.closesAtMinute = closesAtMinute
    self.days = days
    self.mode = mode
    self.outage = outage
    self.visitsPerDay = visitsPerDay
  }
}

/// An alternating renewal process: up, down, up …; it starts up.
public struct Outage: Equatable, Sendable {
  public var upHours: Distribution
  public var downHours: Distribution

  public init(upHours: Distribution, downHours: Distribution) {
    self.upHours = upHours
    self.downHours = downHours
  }
}

/// What a person of a role brings and costs.
public struct RoleParameters: Equatable, Sendable {
  /// Employer's cost of a person and year, in cents (volunteers: 0).
  public var wageCentsPerYear: Int64
  /// Allowance of an hour on duty, in cents.
  public var allowanceCentsPerHour: Int64
  /// Long-run share of established positions without a holder, 0…1.
  public var vacantShare: Double
  /// Mean length of a vacancy in months.
  public var vacancyMonths: Double
  /// Share of the turns a rostered person turns up for; 1 for employees.
  public var showUpShare: Double
  /// Hours on duty a person and year; overrides the organisation's where it is not nil.
  public var hoursPerYear: Double?
  /// Tenures and refilling, in place of `vacantShare` and `vacancyMonths`; nil keeps those.
  public var turnover: TurnoverParameters?
  /// Nil: the new work like the experienced.
  public var learning: LearningParameters?
  /// Nil: nobody is ever ill.
  public var sickLeave: SickLeave?

  public init(
    wageCentsPerYear: Int64 = 0, allowanceCentsPerHour: Int64 = 0, vacantShare: Double = 0, vacancyMonths: Double = 6,
    showUpShare: Double = 1, hoursPerYear: Double? = nil, turnover: TurnoverParameters? = nil,
    learning: LearningParameters? = nil, sickLeave: SickLeave? = nil
  ) {
    self.wageCentsPerYear = wageCentsPerYear
    self.allowanceCentsPerHour = allowanceCentsPerHour
    self.vacantShare = vacantShare
    self.vacancyMonths = vacancyMonths
    self.showUpShare = showUpShare
    self.hoursPerYear = hoursPerYear
    self.turnover = turnover
    self.learning = learning
    self.sickLeave = sickLeave
  }
}

/// How a station or precinct of one kind is staffed and run.
public struct Organisation: Equatable, Sendable {
  public enum Kind: UInt8, Sendable {
    case precinct, station, offices
    /// A rollout without houses: its people and units strengthen the precinct in whose territory the site lies.
    case team
  }
  /// Where the officers of a new station come from; shares of a role's positions that add up to 1.
  public struct Origin: Equatable, Sendable {
    public var precincts: Double
    public var offices: Double
    public var hired: Double
    /// How the positions that precincts gave are filled again; nil never.
    public var backfill: BackfillParameters?

    public init(precincts: Double = 0, offices: Double = 0, hired: Double = 0, backfill: BackfillParameters? = nil) {
      self.precincts = precincts
      self.offices = offices
      self.hired = hired
      self.backfill = backfill
    }
  }
  /// Hash of the organisation's id.
  public var id: UInt64
  public var kind: Kind
  /// Established positions of one base; nil has no roster: its posts are always manned.
  public var staff: Headcount?
  /// By role (raw value).
  public var origin: [Origin]
  /// Length of a turn of duty in hours (8 for three shifts a day, 12 for two).
  public var shiftHours: Double
  /// Hours on duty a person and year, leave and training already taken off.
  public var hoursPerPersonYear: Double
  /// Shortest rest between two turns, hours.
  public var restHours: Double
  public var posts: [Post]
  /// Stations: reach of the service area in km, by area kind of the station's own zone.
  public var serviceRadiusKm: [Double]
  /// Stations: what the station's units do with a call, by call kind.
  public var tiers: [Tier]
  public var money: StationMoney?
  /// Stations: what the crew that keeps the door does; nil: it goes to calls as one, and patrol does not empty the door.
  public var door: DoorPolicy?
  /// True when the way back to base of a crew that clears its call after its turn is overtime too.
  public var wayHomeIsOvertime: Bool
  /// Nil: volunteers hold positions as others do.
  public var volunteerPool: VolunteerPool?
  /// Stations: places of the service area that get cameras at the opening, those with most offences first.
  public var cameras: Int
  /// Break of a crew in the middle of a turn of six hours or more; nil: nobody has any.
  public var mealBreak: TimeSpan?
  /// Nil: it serves nobody.
  public var counter: CounterService?
  /// Stations: the monthly meeting with residents; nil holds none. And who comes to help in sessions.
  public var assembly: Assembly?
  public var specialists: [Specialist] = []
  /// Stations: devices with a button for those who live alone; and whether civil affairs shares its data.
  public var buttons: AlarmButtons?
  public var sharesCivilData = false
  /// Nil: its crews that engage call on households, and do nothing else.
  public var outreach: CommunityOutreach?

  public init(
    id: UInt64, kind: Kind, staff: Headcount? = nil, origin: [Origin] = Role.allCases.map { _ in Origin(hired: 1) },
    shiftHours: Double = 8, hoursPerPersonYear: Double = 1700, restHours: Double = 11, posts: [Post],
    serviceRadiusKm: [Double] = [], tiers: [Tier] = [], money: StationMoney? = nil, door: DoorPolicy? = nil,
    wayHomeIsOvertime: Bool = false, volunteerPool: VolunteerPool? = nil, cameras: Int = 0, mealBreak: TimeSpan? = nil,
    counter: CounterService? = nil
  ) {
    self.id = id
    self.kind = kind
    self.staff = staff
    self.origin = origin
    self.shiftHours = shiftHours
    self.hoursPerPersonYear = hoursPerPersonYear
    self.restHours = restHours
    self.posts = posts
    self.serviceRadiusKm = serviceRadiusKm
    self.tiers = tiers
    self.money = money
    self.door = door
    self.wayHomeIsOvertime = wayHomeIsOvertime
    self.volunteerPool = volunteerPool
    self.cameras = cameras
    self.mealBreak = mealBreak
    self.counter = counter
  }
}

/// A precinct: base, territory given by `Zone.precinct`, organisation.
public struct Precinct: Equatable, Sendable {
  /// Hash of the precinct's id.
  public var id: UInt64
  /// Index of its organisation.
  public var organisation: Int
  public var base: Point
  public var baseZone: Int

  public init(id: UInt64, organisation: Int, base: Point, baseZone: Int) {
    self.id = id
    self.organisation = organisation
    self.base = base
    self.baseZone = baseZone
  }
}

public struct StaffingParameters: Equatable, Sendable {
  /// By role (raw value).
  public var roles: [RoleParameters]
  public var organisations: [Organisation]
  public var precincts: [Precinct]

  public init(roles: [RoleParameters], organisations: [Organisation], precincts: [Precinct]) {
    self.roles = roles
    self.organisations = organisations
    self.precincts = precincts
  }
}
