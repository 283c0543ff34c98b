public import StationModel

/// What people read about an outcome.
public struct OutcomeText: Equatable, Sendable {
  /// What an outcome is read from, and with it for what it can be asked.
  public enum Source: Sendable {
    /// Calls: by area, zone, kind, priority, hours.
    case calls
    /// Response times by priority and area.
    case quantiles
    /// Units and people: by precinct.
    case people
    /// Units by hour: by precinct and by hours.
    case units
    /// Offences and the account against the status-quo twin: by area, zone, kind.
    case offences
    /// The city as a whole.
    case city
  }

  /// Whether a figure is simulated or put in.
  public enum Status: String, Sendable {
    case simulated, assumed
    case notSimulated = "not simulated"
  }

  public var outcome: Outcome
  /// "responseMinutes.mean": the word in files and tables.
  public var id: String
  public var title: LocalizedText
  /// "min", "share", "CNY/year"; empty for pure numbers.
  public var unit: String
  /// What is better; nil where neither is.
  public var direction: Outcome.Direction?
  public var status: Status
  /// The plan's target with its section; nil where the plan has none.
  public var target: LocalizedText?
  public var source: Source

  /// Whether the outcome can be read for a part of the city or of the calls.
  public func admits(_ scope: Scope) -> Bool {
    switch scope {
    case .city: true
    case .area: source == .calls || source == .quantiles || source == .offences
    case .priority: source == .calls || source == .quantiles
    case .zone, .treated, .elsewhere, .kind: source == .calls || source == .offences
    case .buffer, .control: source == .offences || outcome == .responseMinutesMean
    case .worstZone: source == .calls && direction != nil
    case .precinct: source == .people || source == .units
    case .hours: source == .calls || source == .units
    }
  }
}
