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

  /// `P3 car 2`: house, post and, where there are several, which of them; in Chinese `P3 所 2 号巡逻车`.
  func unit(_ index: Int, of trace: Trace) -> Words {
    let unit = trace.units[index]
    let base = trace.bases[unit.base]
    let house = house(base)
    let post = posts[base.organisation][unit.post]
    let isOneOfSeveral = trace.units.contains { $0.base == unit.base && $0.post == unit.post && $0.instance > 0 }
    let number = isOneOfSeveral ? unit.instance + 1 : nil
    let inEnglish = ([house.en, post.en] + (number.map { [String($0)] } ?? [])).joined(separator: " ")
    let inChinese = number.map { Self.joined("\($0) 号", post.zhHans) } ?? post.zhHans
    return Words(inEnglish, Self.joined(house.zhHans, inChinese))
  }

  /// A Chinese word behind a name: a space parts it from letters and digits.
  static func joined(_ name: String, _ word: String) -> String {
    guard let last = name.unicodeScalars.last, let first = word.unicodeScalars.first else { return name + word }
    return name + (last.value < 0x2e80 || first.value < 0x2e80 ? " " : "") + word
  }
}
