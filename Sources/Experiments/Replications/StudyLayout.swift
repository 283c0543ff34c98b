public import StationModel

/// Where every number of a study stands: the same for all replications, whatever happens in them.
public struct StudyLayout: Equatable, Sendable {
  public let arms: Int
  public let shape: RecordShape
  /// Whether an arm builds stations with a service area.
  public let hasStations: [Bool]
  public let windowOfMonth: [Int]
  /// First day of every counted month and, last, the day after the last month.
  public let monthStarts: [Int]
  /// Month of the year of every counted month, 0 = January.
  public let monthOfYear: [Int]
  /// Kind of call that reports each kind of offence; empty when offending is not simulated.
  public let callOfOffence: [Int]
  /// Days of each window by weekday, Monday first.
  public let weekdays: [[Int]]
  /// Scopes of the outcome rows, in order.
  public let scopes: [Scope]
  /// What is kept: the outcomes of the systems that an arm simulates.
  public let outcomes: [Outcome]
  /// The columns of an outcome row, arm by arm.
  public let columns: [Column]
  private let places: [Column: Int]
  private let armPairs: [ArmPair]

  /// - Parameters:
  ///   - shape: Numbers of zones, months, windows, kinds and precincts.
  ///   - hasStations: Of each arm, the base first, whether it ever has a station.
  ///   - windowOfMonth: Window of every counted month.
  ///   - monthStarts: First simulated day of every counted month, and the day after the last.
  ///   - weekday: Weekday of every simulated day, 0 = Monday; nil begins with a Monday.
  ///   - monthOfYear: Month of the year of every counted month, 0 = January; nil begins with a January.
  ///   - callOfOffence: Kind of call that reports each kind of offence.
  ///   - outcomes: What is kept; nil takes what every arm simulates.
  ///   - scopes: Nil takes the usual ones.
  ///   - extraPairs: Pairs to be compared besides every arm and the base.
  public init(
    shape: RecordShape, hasStations: [Bool], windowOfMonth: [Int], monthStarts: [Int], weekday: [UInt8]? = nil,
    monthOfYear: [Int]? = nil, callOfOffence: [Int] = [], outcomes: [Outcome]? = nil, scopes: [Scope]? = nil,
    extraPairs: [ArmPair] = []
  ) {
    arms = hasStations.count
    self.shape = shape
    self.hasStations = hasStations
    self.windowOfMonth = windowOfMonth
    self.monthStarts = monthStarts
    self.monthOfYear = monthOfYear ?? windowOfMonth.indices.map { $0 % 12 }
    self.callOfOffence = callOfOffence
    var weekdays = Array(repeating: Array(repeating: 0, count: 7), count: shape.windows)
    for (month, window) in windowOfMonth.enumerated() {
      for day in monthStarts[month]..<monthStarts[month + 1] { weekdays[window][weekday.map { Int($0[day]) } ?? day % 7] += 1 }
    }
    self.weekdays = weekdays
    let scopes = scopes ?? Self.usualScopes(shape)
    self.scopes = scopes
    armPairs = (1..<max(1, arms)).map { ArmPair(a: 0, b: $0) } + extraPairs
    self.outcomes = outcomes ?? Outcome.always
    columns = Self.columns(self.outcomes, scopes, shape, hasStations, armPairs)
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  /// The layout of a comparison; traps when arms do not have the same zones, calendar, call kinds and precincts.
  ///
  /// - Parameters:
  ///   - parameters: Of each arm, the base first.
  ///   - extraScopes: Scopes besides the usual ones, such as those that goals name.
  ///   - extraPairs: Pairs to be compared besides every arm and the base.
  public init(_ parameters: [ModelParameters], extraScopes: [Scope] = [], extraPairs: [ArmPair] = []) {
    precondition(!parameters.isEmpty, "a study has at least one arm")
    let shapes = parameters.map(Self.shape)
    precondition(shapes.allSatisfy { $0 == shapes[0] }, "the arms of a study share zones, calendar, call kinds and precincts")
    let calendar = parameters[0].calendar
    // A priority that no kind of call has is not kept: nothing can ever be counted there.
    let priorities = Set(parameters.flatMap { $0.demand.kinds.map(\.priority) })
    let usual =
      Self.usualScopes(shapes[0]).filter { scope in
        if case .priority(let priority) = scope { return priorities.contains(priority) }
        return true
      } + (parameters.contains { $0.counter != nil } ? AgeGroup.allCases.map(Scope.age) : [])
    self.init(
      shape: shapes[0], hasStations: parameters.map(Self.buildsStations), windowOfMonth: calendar.windowOfMonth,
      monthStarts: calendar.monthStarts, weekday: calendar.weekday,
      monthOfYear: calendar.windowOfMonth.indices.map { Int(calendar.monthOfYear[calendar.monthStarts[$0]]) },
      callOfOffence: parameters.lazy.compactMap(\.offending).first?.kinds.map(\.call) ?? [],
      outcomes: Outcome.allCases.filter { outcome in parameters.contains(where: outcome.isSimulated) },
      scopes: extraScopes.reduce(into: usual) { if !$0.contains($1) { $0.append($1) } }, extraPairs: extraPairs)
  }

  /// City, area kinds, worst zone, treated zones and all others, priorities, call kinds, precincts.
  public static func usualScopes(_ shape: RecordShape) -> [Scope] {
    [.city] + (0..<shape.areaKinds).map(Scope.area) + [.worstZone, .treated, .buffer, .control, .elsewhere]
      + (1...RecordShape.priorities).map(Scope.priority) + (0..<shape.kinds).map(Scope.kind)
      + (0..<shape.precincts).map(Scope.precinct)
  }

  /// The windows of the outcome rows, and all of them together last; one window alone is not repeated.
  public var windows: [WindowChoice] { Self.windows(shape) }

  /// The place of a number in an outcome row; nil when it is not kept because it cannot be defined.
  public func place(of column: Column) -> Int? {
    var column = column
    if column.window == .all && shape.windows == 1 { column.window = .window(0) }
    if !column.scope.isByTreatment { column.zonesOf = nil }
    return places[column]
  }

  /// Pairs of arms that are compared, the one that the other is held against first: every arm with the base, then those asked for.
  ///
  /// Other rivals are compared through the base, replication by replication: the number of pairs grows with the arms, not with their square.
  public var pairs: [(a: Int, b: Int)] { armPairs.map { ($0.a, $0.b) } }

  /// The arm whose stations mark the treated zones when two arms are compared: the later one, if it has stations.
  public func zonesOf(_ a: Int, _ b: Int) -> Int? { Self.zonesOf(a, b, hasStations) }

  /// Days of a window.
  public func days(_ window: WindowChoice) -> Double {
    var days = 0
    for (month, its) in windowOfMonth.enumerated() where window == .all || window == .window(its) {
      days += monthStarts[month + 1] - monthStarts[month]
    }
    return Double(days)
  }
}

/// Two arms that are compared: b less a.
public struct ArmPair: Hashable, Sendable {
  public var a: Int
  public var b: Int

  public init(a: Int, b: Int) {
    self.a = a
    self.b = b
  }
}

extension StudyLayout {
  private static func windows(_ shape: RecordShape) -> [WindowChoice] {
    (0..<shape.windows).map(WindowChoice.window) + (shape.windows > 1 ? [.all] : [])
  }

  private static func shape(_ arm: ModelParameters) -> RecordShape {
    RecordShape(
      zones: arm.city.zones.count, windows: arm.calendar.windowCount, months: arm.calendar.monthCount,
      kinds: arm.demand.kinds.count, areaKinds: arm.city.areaKindCount, precincts: arm.staffing.precincts.count)
  }

  private static func buildsStations(_ arm: ModelParameters) -> Bool {
    arm.rollout.phases.contains { arm.staffing.organisations[$0.organisation].kind == .station }
  }

  private static func zonesOf(_ a: Int, _ b: Int, _ hasStations: [Bool]) -> Int? {
    let (first, second) = (min(a, b), max(a, b))
    return hasStations[second] ? second : hasStations[first] ? first : nil
  }

  private static func columns(
    _ outcomes: [Outcome], _ scopes: [Scope], _ shape: RecordShape, _ hasStations: [Bool], _ pairs: [ArmPair]
  ) -> [Column] {
    var columns: [Column] = []
    for arm in hasStations.indices {
      // Its own stations, and those of every comparison in which it stands.
      let compared = pairs.filter { $0.a == arm || $0.b == arm }.compactMap { zonesOf($0.a, $0.b, hasStations) }
      let masks = hasStations.indices.filter { mask in hasStations[mask] && mask == arm || compared.contains(mask) }
      for scope in scopes {
        let outcomes = outcomes.filter { $0.isDefined(in: scope) }
        for zonesOf in scope.isByTreatment ? masks.map(Optional.some) : [nil] {
          for window in windows(shape) {
            for outcome in outcomes {
              columns.append(Column(arm: arm, outcome: outcome, window: window, scope: scope, zonesOf: zonesOf))
            }
          }
        }
      }
    }
    return columns
  }
}
