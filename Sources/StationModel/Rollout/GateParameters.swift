/// One figure of the pilot that the city can see, with the bounds it is held against.
public struct GateCriterion: Equatable, Sendable {
  /// What can be seen; all in the zones that the pilot serves.
  public enum Measure: UInt8, CaseIterable, Sendable {
    /// Minutes from the call to the arrival that the response log reports.
    case responseMinutesMean
    /// Calls whose reported arrival came within 10 minutes, of all calls in the log.
    case responseWithin10Share
    /// Time that the pilot's stations were manned, of the time they claim to be open.
    case staffedDoorShare
    /// Offences entered, as a relative change of the daily count from the baseline.
    case crimeRecordedCount
  }
  public enum Bound: Equatable, Sendable {
    case atMost(Double)
    case atLeast(Double)
    case above(Double)
    case below(Double)

    func holds(_ value: Double) -> Bool {
      switch self {
      case .atMost(let bound): value <= bound
      case .atLeast(let bound): value >= bound
      case .above(let bound): value > bound
      case .below(let bound): value < bound
      }
    }
  }
  public var measure: Measure
  public var bounds: [Bound]
  /// Hours of the day from `fromHour` until before `toHour`, wrapping past midnight; 0…24 is all day. For response only.
  public var fromHour: Int
  public var toHour: Int
  /// Days of the baseline; needed for, and used by, recorded crime only.
  public var baseline: Range<Int>
  /// True when the change is taken relative to that of the control zones.
  public var comparedWithControl: Bool

  public init(
    _ measure: Measure, bounds: [Bound], fromHour: Int = 0, toHour: Int = 24, baseline: Range<Int> = 0..<0,
    comparedWithControl: Bool = false
  ) {
    self.measure = measure
    self.bounds = bounds
    self.fromHour = fromHour
    self.toHour = toHour
    self.baseline = baseline
    self.comparedWithControl = comparedWithControl
  }

  /// A figure that is not defined fulfils nothing.
  func holds(_ value: Double?) -> Bool {
    guard let value else { return false }
    return bounds.allSatisfy { $0.holds(value) }
  }

  func includes(hour: Int) -> Bool {
    fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour
  }
}

/// A settled change of how stations or patrols work; what is nil stays as it is.
public struct OperatingChange: Equatable, Sendable {
  public struct PostChange: Equatable, Sendable {
    /// Indices of the organisation and of its post.
    public var organisation: Int
    public var post: Int
    /// Opening hours as in `Post`.
    public var opensAtMinute: Int?
    public var closesAtMinute: Int?
    public var days: UInt8?
    public var count: Int?

    public init(
      organisation: Int, post: Int, opensAtMinute: Int? = nil, closesAtMinute: Int? = nil, days: UInt8? = nil, count: Int? = nil
    ) {
      self.organisation = organisation
      self.post = post
      self.opensAtMinute = opensAtMinute
      self.closesAtMinute = closesAtMinute
      self.days = days
      self.count = count
    }
  }
  public var posts: [PostChange]
  public var patrolPolicy: PatrolParameters.Policy?
  public var dwellMinutes: Double?

  public init(posts: [PostChange] = [], patrolPolicy: PatrolParameters.Policy? = nil, dwellMinutes: Double? = nil) {
    self.posts = posts
    self.patrolPolicy = patrolPolicy
    self.dwellMinutes = dwellMinutes
  }
}

/// A change that comes on a date, or in the month after a figure of the pilot first crossed a bound.
public struct Upgrade: Equatable, Sendable {
  /// Day index from which it can come; without a trigger it comes on that day.
  public var startDay: Int
  /// Looked at on the first of every month, over the months just past.
  public var trigger: GateCriterion?
  /// Months that the trigger looks back on.
  public var triggerMonths: Int
  public var change: OperatingChange
  /// Paid once by the city when it comes, in cents.
  public var capitalCents: Int64

  public init(
    startDay: Int, trigger: GateCriterion? = nil, triggerMonths: Int = 3, change: OperatingChange, capitalCents: Int64 = 0
  ) {
    self.startDay = startDay
    self.trigger = trigger
    self.triggerMonths = triggerMonths
    self.change = change
    self.capitalCents = capitalCents
  }
}

/// The decision on what follows the pilot.
public struct GateParameters: Equatable, Sendable {
  /// A change made at a decision that is not yet a go.
  public struct Adjustment: Equatable, Sendable {
    public var criterion: GateCriterion
    public var change: OperatingChange

    public init(criterion: GateCriterion, change: OperatingChange) {
      self.criterion = criterion
      self.change = change
    }
  }
  /// What the right decision is: the forced arm against the base over all windows.
  public struct Truth: Equatable, Sendable {
    public var outcome: Outcome
    public var scope: Scope
    /// Bound of the change from the base; going on is right where it holds.
    public var bound: GateCriterion.Bound
    /// True when the change is relative to the base's value.
    public var asShare: Bool
    /// Distance from the bound, in the bound's unit, within which either decision is right.
    public var indifference: Double

    public init(outcome: Outcome, scope: Scope = .city, bound: GateCriterion.Bound, asShare: Bool, indifference: Double = 0) {
      self.outcome = outcome
      self.scope = scope
      self.bound = bound
      self.asShare = asShare
      self.indifference = indifference
    }
  }
  /// Index of the counted month at whose start the first decision falls; the number of months stands for the end of the last.
  public var decisionMonth: Int
  /// All must hold for a go.
  public var criteria: [GateCriterion]
  /// Tried in order when the decision is no go; each is made at most once.
  public var adjustments: [Adjustment]
  /// Months by which a pilot without a go is extended, and how often.
  public var extensionMonths: Int
  public var extensions: Int
  /// What happens when no extension is left: true goes on all the same, false stops; the pilot's stations stay.
  public var goesOnInTheEnd: Bool
  /// Nil does not ask whether decisions were right.
  public var truth: Truth?

  public init(
    decisionMonth: Int, criteria: [GateCriterion], adjustments: [Adjustment] = [], extensionMonths: Int = 0, extensions: Int = 0,
    goesOnInTheEnd: Bool = false, truth: Truth? = nil
  ) {
    self.decisionMonth = decisionMonth
    self.criteria = criteria
    self.adjustments = adjustments
    self.extensionMonths = extensionMonths
    self.extensions = extensions
    self.goesOnInTheEnd = goesOnInTheEnd
    self.truth = truth
  }
}
