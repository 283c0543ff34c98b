import Texts

/// What an id in a scenario file points at.
enum Referent: Sendable {
  case window, windowEnd, windowOrBase
  case organisation, precinct
  case area, areas, areaOrZone
  case callKind, callKinds, offence
  case baseKinds
  case outcome, visibleFigure

  /// As it stands behind "id of" and 的标识 before it.
  var words: Words {
    switch self {
    case .window: Words("a window", "时段")
    case .windowEnd: Words("the end of a window, such as pilot.end", "时段终点（如 pilot.end）")
    case .windowOrBase: Words("a window, or base", "时段或 base")
    case .organisation: Words("an organisation", "单位")
    case .precinct: Words("a precinct", "派出所")
    case .area: Words("an area", "地区")
    case .areas: Words("areas", "地区")
    case .areaOrZone: Words("an area or a zone", "地区或分区")
    case .callKind: Words("a kind of call", "警情类别")
    case .callKinds: Words("kinds of calls", "警情类别")
    case .offence: Words("an offence", "案件类别")
    case .baseKinds: Words("kinds of base (precinct, station)", "驻地类型（precinct、station）")
    case .outcome: Words("an outcome", "指标")
    case .visibleFigure: Words("a figure that a city sees", "评审可见的指标")
    }
  }
}
