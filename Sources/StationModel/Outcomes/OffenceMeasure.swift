/// The exact integer counts of offences in a cell.
public enum OffenceMeasure: Int, CaseIterable, Sendable {
  case committed
  /// Committed here and then, and reported to the police before the run ended.
  case recorded
}
