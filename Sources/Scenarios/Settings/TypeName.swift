import Texts

/// What messages call kinds of values that no single setting has; English names go without an article.
enum TypeName {
  static let section = Words("section", "对象")
  static let sectionWithId = Words("section with an id", "带标识 id 的对象")
  static let list = Words("list", "列表")
  static let numbers = Words("list of numbers", "数的列表")
  static let values = Words("list of values", "值的列表")
  static let zones = Words("list of zones, such as \"A1:C6\",", "分区的列表，如 \"A1:C6\"")
  static let profile = Words("profile, or the name of one,", "时间分布或其名称")
}

extension LocatedValue {
  /// The message that something else should stand in the place of a value.
  func misplaced(_ wanted: Words) -> Words {
    Words("\(shown.en) where a \(wanted.en) should stand", "此处应为\(wanted.zhHans.afterHan)，实际为\(shown.zhHans.afterHan)")
  }
}

extension NumberRange {
  /// The range as a hint says it.
  var allowed: Words { Words("allowed: \(words.en)", "允许范围：\(words.zhHans)") }
}
