import StationModel
public import Texts

/// What a file can name besides settings: outcomes with the parts that they are read for, distributions, and the defaults.
public enum FormatReference {
  /// `rollout:defaults`, the name under which messages cite it.
  public static let defaultsPath = DefaultsText.path
  /// Its text, line for line as messages count.
  public static let defaults = DefaultsText.jsonc + "\n"

  /// A form of distribution.
  public struct Form: Sendable {
    /// "lognormal".
    public var name: String
    /// How it is written.
    public var form: Words
    public var meaning: Words
  }

  public static let distributions = DistributionForm.allCases.map {
    Form(name: $0.rawValue, form: $0.form, meaning: $0.meaning)
  }
}

extension OutcomeText {
  /// The parts of the city and of the calls for which it can be asked, as a goal names them: "area", "kind"; the city always can.
  public var scopes: [String] {
    let parts: [(String, Scope)] = [
      ("area", .area(0)), ("zone", .zone(0)), ("worstZone", .worstZone), ("treated", .treated), ("buffer", .buffer),
      ("control", .control), ("elsewhere", .elsewhere), ("kind", .kind(0)), ("priority", .priority(1)),
      ("precinct", .precinct(0)), ("hours", .hours(from: 0, to: 1)),
    ]
    return parts.filter { outcome.isDefined(in: $0.1) }.map(\.0)
  }
}
