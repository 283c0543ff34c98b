/// What a zone is to an evaluation of an arm in one replication.
public enum ZoneRole: UInt8, CaseIterable, Sendable {
  /// Its centre lies within the service radius of a station that opened.
  case treated
  /// Not treated, and within twice the service radius: the next ring, of the same width.
  case buffer
  /// Another zone of an area kind that has treated zones.
  case control
  /// None of these.
  case none
}
