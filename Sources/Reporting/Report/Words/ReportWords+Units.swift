import Scenarios
import Texts

extension ReportWords {
  /// A unit, as the catalogue writes it, in the language of the page.
  func unit(_ unit: String) -> String { UnitWords.of(unit)[language] }
}
