import Scenarios
import Testing

@testable import Reporting

/// What the report says of settings by their paths, it says of settings that there are.
@Suite("Names of inputs") struct InputNamesTests {
  private static let paths = Catalogue.parameters.map { $0.path.split(separator: ".").map(String.init) }

  @Test("every input that has words of its own is a setting that a scenario may hold", arguments: ReportWords.inputs.map(\.path))
  func exists(path: String) { #expect(Catalogue.parameter(path) != nil) }

  @Test(
    "every section by which arms are told apart is one of a scenario",
    arguments: ArmChanges.chosen.sorted())
  func section(name: String) { #expect(Self.paths.contains { $0.first == name }) }

  @Test(
    "every part of an organisation or of the rollout that has words is a setting there", arguments: ReportWords.parts.map(\.key))
  func part(key: String) {
    #expect(Self.paths.contains { ["organisations", "rollout"].contains($0[0]) && $0.dropFirst().contains(key) })
  }
}
