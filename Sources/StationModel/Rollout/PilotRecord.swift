/// What became of the pilot and its gate in one replication.
public struct PilotRecord: Equatable, Sendable {
  /// Zones of the pilot's sites, those it serves, and those it is compared with.
  public internal(set) var sites: [Bool]
  public internal(set) var treated: [Bool]
  public internal(set) var control: [Bool]
  /// First day of the pilot, and the days of recorded crime before it by which its sites could be chosen.
  public internal(set) var openDay: Int
  public internal(set) var selectionDays: Range<Int>?
  /// Relative change of recorded crime at the sites in the base, from the selection window to one as long that begins with the
  /// pilot, over the change of all other zones, minus 1: no station has an effect there. Nil where it is not defined.
  public internal(set) var regressionToMean: Double?
}
