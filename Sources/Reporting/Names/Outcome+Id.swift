import Scenarios
import StationModel

extension Outcome {
  /// The word by which files and tables know it: `responseMinutes.mean`.
  var id: String { OutcomeTexts[self].id }
}
