public import StationModel

/// What a zone is to an evaluation of an arm in one replication; every zone is one of these.
///
/// The control zones are halved, so that treated area and buffer are held against zones that share no offence.
public enum EvaluationArea: Int, CaseIterable, Sendable {
  /// Its centre lies within the service radius of a station that opened.
  case treated
  /// The ring around the treated zones, of the same width.
  case buffer
  /// The first, third, fifth … zone that is like the treated ones and neither treated nor buffer.
  case control
  /// The second, fourth … of them.
  case bufferControl
  /// All others.
  case other

  /// The area of every zone, in the order of zones.
  public static func areas(of roles: [ZoneRole]) -> [EvaluationArea] {
    var isFirstHalf = false
    return roles.map { role in
      switch role {
      case .treated: return .treated
      case .buffer: return .buffer
      case .control:
        isFirstHalf.toggle()
        return isFirstHalf ? .control : .bufferControl
      case .none: return .other
      }
    }
  }

  /// Both halves of the control zones.
  public static let allControl: [EvaluationArea] = [.control, .bufferControl]
}

/// What is kept of offences by area and month.
public enum AreaMeasure: Int, CaseIterable, Sendable {
  case committedInBase, committedInArm, recordedInBase, recordedInArm
}
