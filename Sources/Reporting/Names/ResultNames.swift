public import StationModel
public import Texts

/// What the numbers of a study are called: ids for files, words for people.
///
/// Results know positions only; the command fills this from the scenarios, and reporting stays a pure function of both.
public struct ResultNames: Equatable, Sendable {
  public struct Arm: Equatable, Sendable {
    /// Short and fit for a file name: `plan`.
    public var id: String
    public var name: Words

    public init(id: String, name: Words) {
      self.id = id
      self.name = name
    }
  }

  /// Something that files know by its id, and people by a name.
  public struct Named: Equatable, Sendable {
    public var id: String
    public var name: Words

    /// - Parameters:
    ///   - id: As files know it.
    ///   - name: Nil repeats the id.
    public init(id: String, name: Words? = nil) {
      self.id = id
      self.name = name ?? Words(id)
    }
  }

  public struct Zone: Equatable, Sendable {
    public var id: String
    public var label: String
    /// A GeoJSON geometry as text; nil draws nothing.
    public var geometry: String?

    public init(id: String, label: String? = nil, geometry: String? = nil) {
      self.id = id
      self.label = label ?? id
      self.geometry = geometry
    }
  }

  public struct OutcomeName: Equatable, Sendable {
    /// `responseMinutes.mean`.
    public var id: String
    public var title: Words
    /// `min`, `share`, `calls`, `CNY/year` …
    public var unit: String
    /// What exactly is measured.
    public var meaning: Words

    public init(id: String, title: Words, unit: String, meaning: Words? = nil) {
      self.id = id
      self.title = title
      self.unit = unit
      self.meaning = meaning ?? title
    }
  }

  public struct Goal: Equatable, Sendable {
    public var id: String
    /// Nil is made from the outcome's title.
    public var title: Words?

    public init(id: String, title: Words? = nil) {
      self.id = id
      self.title = title
    }
  }

  /// Base first.
  public var arms: [Arm]
  /// Ids of windows, months (`2027-01`), precincts; area kinds, zones, call kinds: in the model's order.
  public var windows: [String]
  /// What people call the windows, in the same order.
  public var windowNames: [Words]
  public var months: [String]
  public var areas: [Named]
  public var zones: [Zone]
  public var kinds: [Named]
  public var precincts: [String]
  /// The rollout phases of each arm.
  public var phases: [[Named]]
  /// By raw value of `Outcome`.
  public var outcomes: [OutcomeName]
  /// Paths of the uncertain parameters.
  public var parameters: [String]
  public var goals: [Goal]
  /// Whether the zones' shapes lie where the city does; those of a grid lie nowhere on Earth and are drawn at 0°, 0°.
  public var isOnEarth: Bool

  public init(
    arms: [Arm], windows: [String], months: [String], areas: [Named], zones: [Zone], kinds: [Named], precincts: [String],
    windowNames: [Words]? = nil, phases: [[Named]] = [], outcomes: [OutcomeName], parameters: [String] = [], goals: [Goal] = [],
    isOnEarth: Bool = true
  ) {
    self.arms = arms
    self.windows = windows
    self.windowNames = windowNames ?? windows.map { Words($0) }
    self.months = months
    self.areas = areas
    self.zones = zones
    self.kinds = kinds
    self.precincts = precincts
    self.phases = phases
    self.outcomes = outcomes
    self.parameters = parameters
    self.goals = goals
    self.isOnEarth = isOnEarth
  }

  public subscript(outcome: Outcome) -> OutcomeName { outcomes[outcome.rawValue] }

  /// The id of a window; all of them together are `all`.
  public func id(_ window: WindowChoice) -> String {
    switch window {
    case .window(let index): windows[index]
    case .all: "all"
    }
  }

  /// What people call a window; nil for all of them together.
  public func name(_ window: WindowChoice) -> Words? {
    switch window {
    case .window(let index): windowNames[index]
    case .all: nil
    }
  }

  /// A scope as two words: its kind, and where in it (empty where there is only one).
  public func id(_ scope: Scope) -> (kind: String, place: String) {
    switch scope {
    case .city: ("city", "")
    case .area(let area): ("area", areas[area].id)
    case .zone(let zone): ("zone", zones[zone].id)
    case .worstZone: ("worstZone", "")
    case .treated: ("treated", "")
    case .buffer: ("buffer", "")
    case .control: ("control", "")
    case .elsewhere: ("elsewhere", "")
    case .kind(let kind): ("kind", kinds[kind].id)
    case .priority(let priority): ("priority", String(priority))
    case .precinct(let precinct): ("precinct", precincts[precinct])
    case .hours(let from, let to): ("hours", Self.hours(from, to))
    }
  }

  static func hours(_ from: Int, _ to: Int) -> String {
    func two(_ hour: Int) -> String { NumberText.padded(String(hour), to: 2) }
    return two(from) + "-" + two(to)
  }
}
