import Texts

/// What an id or a word of a file can name.
enum Thing: CaseIterable {
  case word, window, endOfWindow, area, areaOrZone, precinct, organisation, post, callKind, offence, profile, keyPlace, baseKind,
    need

  /// As messages call it.
  var words: Words {
    switch self {
    case .word: Words("word", "词")
    case .window: Words("window", Referent.window.words.zhHans)
    case .endOfWindow: Words("end of a window", "时段终点")
    case .area: Words("area", Referent.area.words.zhHans)
    case .areaOrZone: Words("area or zone", Referent.areaOrZone.words.zhHans)
    case .precinct: Words("precinct", Referent.precinct.words.zhHans)
    case .organisation: Words("organisation", Referent.organisation.words.zhHans)
    case .post: Words("post", "岗位")
    case .callKind: Words("kind of call", Referent.callKind.words.zhHans)
    case .offence: Words("offence", Referent.offence.words.zhHans)
    case .profile: Words("profile", "时间分布")
    case .keyPlace: Words("kind of key place", "重点场所类型")
    case .need: Words("kind of need", Referent.need.words.zhHans)
    case .baseKind: Words("kind of base", "驻地类型")
    }
  }
}
