import Scenarios
import Testing

@testable import Reporting

@Suite("Names of inputs") struct InputNamesTests {
  @Test("every input that has words of its own is a setting that a scenario may hold", arguments: ReportWords.inputs.map(\.path))
  func exists(path: String) { #expect(Catalogue.parameter(path) != nil) }
}
