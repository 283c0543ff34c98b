/// Colours of arms by their ids: an arm looks the same in every report that it stands in.
struct ArmInks: Sendable {
  /// With this start the arms of the shipped scenarios fall on colours of their own.
  private static let start = StableHash.start + 1_104_740

  private var inks: [String: Ink] = [:]

  /// Whose colour an earlier arm has gets the next one that is free; where none is left, arms share colours.
  ///
  /// - Parameter ids: In the order of the study, without the base; arms of further studies last.
  init(_ ids: [String]) {
    var late: [String] = []
    var taken: Set<Int> = []
    for id in ids where inks[id] == nil && !late.contains(id) {
      let home = Self.home(id)
      if taken.insert(home).inserted { inks[id] = Ink.arms[home] } else { late.append(id) }
    }
    for id in late {
      let home = Self.home(id)
      let free = (1..<Ink.arms.count).map { (home + $0) % Ink.arms.count }.first { !taken.contains($0) }
      taken.insert(free ?? home)
      inks[id] = Ink.arms[free ?? home]
    }
  }

  private static func home(_ id: String) -> Int {
    Int(StableHash.of(id, from: start) >> 32) % Ink.arms.count
  }

  /// The base of every study is grey.
  subscript(id: String) -> Ink { inks[id] ?? .base }
}

extension Story {
  /// The colour of an arm of the study.
  func ink(_ arm: Int) -> Ink { arm == 0 ? .base : inks[study.arms[arm].id] }
}
