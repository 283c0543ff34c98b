import StationModel
import Texts

/// What is in effect where a default depends on the rest of the scenario.
struct EffectiveValues {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The value in effect at a path that the file leaves out; nil where nothing but the catalogue decides.
  func value(at path: String, pattern: String) -> String? {
    let parameters = scenario.baseParameters
    switch pattern {
    case "city.metric", "city.travel.metric":
      return parameters.city.metric == .euclidean ? "euclidean" : "manhattan"
    case "city.travel.detourFactor":
      return parameters.city.travel.map { NumberText.of($0.detourFactor) }
    case "offences.*.reportedShare":
      return NumberText.of(statedShare ?? OffenceKind.settings.usual.reportedShare)
    case "people.police.patrolEffect", "people.auxiliary.patrolEffect", "people.volunteer.patrolEffect":
      let role = ScenarioDecoder.roleKeys.firstIndex(of: String(path.split(separator: ".")[1])) ?? 0
      return parameters.offending.map { NumberText.of($0.deterrence.roleEffect[role]) }
    default: return nil
    }
  }

  /// `reporting.share`; nil where the scenario does not say.
  private var statedShare: Double? {
    guard let reporting = scenario.tree["reporting"], let share = reporting["share"] else { return nil }
    return share.number
  }
}
