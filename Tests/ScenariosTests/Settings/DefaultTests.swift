import StationModel
import Testing
import Texts

@testable import Scenarios

/// A default is shown by the catalogue and holds in the model: both are one value.
@Suite("Defaults of settings")
struct DefaultTests {
  /// A default as a file has it; nil where there is none, or where it is told in words.
  private static func written(_ setting: SettingValues) -> String? {
    guard let text = setting.spec.defaultValue?.en else { return nil }
    switch setting.type {
    case .choice(let words): return words.contains(text) ? "\"\(text)\"" : nil
    case .choices: return "[\(text.split(separator: ", ").map { "\"\($0)\"" }.joined(separator: ", "))]"
    case .hours, .days: return "\"\(text)\""
    case .bool: return text
    default: return Double(text) == nil ? nil : text
    }
  }

  /// Whether a default that is written down gives the model of a file that says nothing; nil where it may not be written.
  private static func holds(_ setting: SettingValues, _ value: String, in scenario: Scenario) -> Bool? {
    let path = setting.spec.path
    guard let silent = try? scenario.changing([(path, "null")]), let said = try? scenario.changing([(path, value)]) else {
      return nil
    }
    return silent.baseParameters == said.baseParameters && silent.goals == said.goals
  }

  @Test("A default that is written down changes nothing")
  func written() throws {
    let folder = ScenarioFolder.samples()
    let scenarios = try ["rich.jsonc", "gated.jsonc", "map.jsonc"].map { try folder.load($0) }
    var tried = 0
    for setting in SettingValues.all {
      guard let value = Self.written(setting) else { continue }
      let answers = scenarios.compactMap { Self.holds(setting, value, in: $0) }
      #expect(answers.allSatisfy { $0 }, "\(setting.spec.path) = \(value)")
      if !answers.isEmpty { tried += 1 }
    }
    #expect(tried > 120)
  }

  @Test("Where a file says nothing of a setting, the model's own default holds")
  func ofTheModel() {
    #expect(PatrolParameters.settings.usual == PatrolParameters(policy: .random))
    #expect(DispatchParameters.settings.usual == DispatchParameters())
    #expect(DeterrenceParameters.settings.usual == DeterrenceParameters())
    #expect(DisplacementParameters.settings.usual == DisplacementParameters())
    #expect(NearRepeatParameters.settings.usual == NearRepeatParameters())
    #expect(RecordingParameters.reporting.usual == RecordingParameters())
    #expect(DemandProfile.settings.usual == DemandProfile())
    #expect(BudgetParameters.settings.usual == BudgetParameters())
    #expect(AppraisalParameters.settings.usual == AppraisalParameters())
    #expect(RoleParameters.settings.usual == RoleParameters())
    #expect(Organisation.settings.usual == Organisation(id: 0, kind: .precinct, posts: []))
  }

  @Test("The hours and days of a post, which the catalogue has in words, are the model's")
  func inWords() throws {
    func words(_ key: String) throws -> String { try #require(Post.settings.section[key]?.fallback?.words.en) }
    let (hours, post) = (try HoursText(words("hours")), Post.settings.usual)
    #expect(hours.opensAtMinute == post.opensAtMinute && hours.closesAtMinute == post.closesAtMinute)
    #expect(try DaysText(words("days")).mask == post.days)
  }

  @Test("What differs from the model's own default differs on purpose")
  func onPurpose() {
    // A city without these sections is one in which nobody asks; with them, it is as published.
    #expect(RecordingParameters.investigation.usual == RecordingParameters(clearUpSlope: 0.49))
    #expect(ObservationParameters.settings.usual != ObservationParameters())
    #expect(GateParameters.settings.usual.extensions == 1)
    #expect(OffenceKind.settings.usual.deterredBy == [.patrol, .station, .cameras])
  }
}
