import StationModel
import Texts

/// What houses and units are called.
extension TraceNames {
  /// `P3`, `station Xidan`; in Chinese `P3 所`, `西单站`.
  func house(_ base: Trace.Base) -> Words {
    let precinct = precincts[base.precinct]
    switch base.kind {
    case .precinct: return Words(precinct, Self.joined(precinct, "所"))
    case .team: return Words("team of \(precinct)", Self.joined(precinct, "所增援组"))
    case .station:
      let place = sites[base.zone] ?? zones[base.zone].label
      return Words("station \(place)", Self.joined(place, "站"))
    }
  }

  /// `P3 car 2`: house, post and, where there are several, which of them; in Chinese `P3 所 2 号车`.
  func unit(_ index: Int, of trace: Trace) -> Words {
    let unit = trace.units[index]
    let base = trace.bases[unit.base]
    let house = house(base)
    let post = posts[base.organisation][unit.post]
    let isOneOfSeveral = trace.units.contains { $0.base == unit.base && $0.post == unit.post && $0.instance > 0 }
    let number = isOneOfSeveral ? unit.instance + 1 : nil
    let inEnglish = ([house.en, post] + (number.map { [String($0)] } ?? [])).joined(separator: " ")
    return Words(inEnglish, Self.joined(house.zhHans, Self.inChinese(post, number)))
  }

  /// A post in Chinese, numbered where there are several: `2 号车`, `电动车 2 组`.
  private static func inChinese(_ post: String, _ number: Int?) -> String {
    let number = number.map { " \($0) " }
    switch post {
    case "car": return number.map { $0.dropFirst() + "号车" } ?? "巡逻车"
    case "ebike": return "电动车" + (number ?? "") + "组"
    case "street": return "街面" + (number ?? "") + "组"
    case "beat": return "步巡" + (number ?? "") + "组"
    default: return (chinesePosts[post] ?? post) + (number.map { $0.dropLast() } ?? "")
    }
  }

  /// Posts have an id and no name. Those of the shipped scenarios are said in Chinese; another stands as it is written.
  private static let chinesePosts = [
    "third": "第三车", "desk": "值班台", "window": "窗口", "cases": "办案组", "moreCases": "办案二组", "door": "门岗", "night": "夜巡队",
    "round": "巡防组", "duty": "值勤组", "unit": "警组",
  ]

  /// A Chinese word behind a name: a space parts it from letters and digits.
  static func joined(_ name: String, _ word: String) -> String {
    guard let last = name.unicodeScalars.last, let first = word.unicodeScalars.first else { return name + word }
    return name + (last.value < 0x2e80 || first.value < 0x2e80 ? " " : "") + word
  }
}
