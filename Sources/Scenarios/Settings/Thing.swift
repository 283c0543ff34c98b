import Texts

/// What an id or a word of a file can name.
enum Thing {
  case word, window, endOfWindow, area, areaOrZone, precinct, organisation, post, callKind, offence, profile, keyPlace, baseKind

  /// As messages call it.
  var words: Words {
    switch self {
    case .word: Words("word", "词")
    case .window: Words("window", "时段")
    case .endOfWindow: Words("end of a window", "时段终点")
    case .area: Words("area", "地区")
    case .areaOrZone: Words("area or zone", "地区或分区")
    case .precinct: Words("precinct", "派出所")
    case .organisation: Words("organisation", "单位")
    case .post: Words("post", "岗位")
    case .callKind: Words("kind of call", "警情类别")
    case .offence: Words("offence", "案件类别")
    case .profile: Words("profile", "时间分布")
    case .keyPlace: Words("kind of key place", "重点场所类型")
    case .baseKind: Words("kind of base", "驻地类型")
    }
  }
}
