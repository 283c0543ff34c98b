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
  /// The columns of an outcome row, arm by arm.
  public let columns: [Column]
  private let places: [Column: Int]

  /// - Parameters:
  ///   - weekday: Weekday of every simulated day, 0 = Monday; nil begins with a Monday.
  ///   - monthOfYear: Month of the year of every counted month, 0 = January; nil begins with a January.
  ///   - callOfOffence: Kind of call that reports each kind of offence.
  ///   - scopes: Nil takes the usual ones.
  public init(
    shape: RecordShape, hasStations: [Bool], windowOfMonth: [Int], monthStarts: [Int], weekday: [UInt8]? = nil,
    monthOfYear: [Int]? = nil, callOfOffence: [Int] = [], scopes: [Scope]? = nil
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
    columns = Self.columns(scopes, shape, hasStations)
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  /// The layout of a comparison; traps when arms do not have the same zones, calendar, call kinds and precincts.
  ///
  /// - Parameter extraScopes: Scopes besides the usual ones, such as those that goals name.
  public init(_ parameters: [ModelParameters], extraScopes: [Scope] = []) {
    precondition(!parameters.isEmpty, "a study has at least one arm")
    let shapes = parameters.map(Self.shape)
    precondition(shapes.allSatisfy { $0 == shapes[0] }, "the arms of a study share zones, calendar, call kinds and precincts")
    let calendar = parameters[0].calendar
    // A priority that no kind of call has is not kept: nothing can ever be counted there.
    let priorities = Set(parameters.flatMap { $0.demand.kinds.map(\.priority) })
    let usual = Self.usualScopes(shapes[0]).filter { scope in
      if case .priority(let priority) = scope { return priorities.contains(priority) }
      return true
    }
    self.init(
      shape: shapes[0], hasStations: parameters.map(Self.buildsStations), windowOfMonth: calendar.windowOfMonth,
      monthStarts: calendar.monthStarts, weekday: calendar.weekday,
      monthOfYear: calendar.windowOfMonth.indices.map { Int(calendar.monthOfYear[calendar.monthStarts[$0]]) },
      callOfOffence: parameters.lazy.compactMap(\.offending).first?.kinds.map(\.call) ?? [],
      scopes: extraScopes.reduce(into: usual) { if !$0.contains($1) { $0.append($1) } })
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

  /// All pairs of arms, the earlier one first.
  public var pairs: [(a: Int, b: Int)] {
    (0..<arms).flatMap { a in (a + 1..<max(a + 1, arms)).map { (a, $0) } }
  }

  /// The arm whose stations mark the treated zones when two arms are compared: the later one, if it has stations.
  public func zonesOf(_ a: Int, _ b: Int) -> Int? {
    let (first, second) = (min(a, b), max(a, b))
    return hasStations[second] ? second : hasStations[first] ? first : nil
  }

  /// Days of a window.
  public func days(_ window: WindowChoice) -> Double {
    var days = 0
    for (month, its) in windowOfMonth.enumerated() where window == .all || window == .window(its) {
      days += monthStarts[month + 1] - monthStarts[month]
    }
    return Double(days)
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

  private static func columns(_ scopes: [Scope], _ shape: RecordShape, _ hasStations: [Bool]) -> [Column] {
    var columns: [Column] = []
    for arm in hasStations.indices {
      // Its own stations, and those of every later arm it is compared with; an earlier arm's where it has none itself.
      let masks = hasStations.indices.filter { hasStations[$0] && ($0 >= arm || !hasStations[arm]) }
      for scope in scopes {
        let outcomes = Outcome.allCases.filter { $0.isDefined(in: scope) }
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
