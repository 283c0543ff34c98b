/// What one arm does otherwise than another, told from what each changes against the base.
struct ArmChanges: Sendable {
  /// Settings by path; nil where the first arm has none.
  let settings: [(path: String, to: String?)]

  /// Sections in which a city chooses; what stands elsewhere is taken to be so and not chosen.
  static let chosen: Set<String> = ["organisations", "precincts", "rollout", "patrol", "dispatch", "money"]

  /// - Parameter other: Place of the arm it is held against; 0 is the base.
  init(_ study: StudyFacts, arm: Int, against other: Int) {
    self.init(study.changes(arm), against: study.changes(other))
  }

  /// - Parameter other: What the other arm changes against the base.
  init(_ changes: [SettingChange], against other: [SettingChange]) {
    func list(_ changes: [SettingChange]) -> [String: SettingChange] {
      Dictionary(changes.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (own, counterpart) = (list(changes), list(other))
    settings = Set(own.keys).union(counterpart.keys).sorted().compactMap { path in
      switch (own[path], counterpart[path]) {
      case (let one?, let two?): one.arm == two.arm ? nil : (path, one.arm)
      case (let one?, nil): (path, one.arm)
      // What the other arm changed stands here as in the base.
      case (nil, let two?): (path, two.base)
      case (nil, nil): nil
      }
    }
  }

  /// Whether the arms differ, and only in what is taken to be so.
  var isAssumption: Bool {
    !settings.isEmpty && settings.allSatisfy { !Self.chosen.contains(String($0.path.split(separator: ".").first ?? "")) }
  }
}

extension StudyFacts {
  /// What an arm changes against the base.
  func changes(_ arm: Int) -> [SettingChange] {
    changes.filter { $0.arm == arms[arm].id }.map { SettingChange(path: $0.path, base: $0.base, arm: $0.to) }
  }

  /// Arms that try another assumption on the first option.
  var assumptionArms: [Int] { arms.indices.dropFirst(2).filter { ArmChanges(self, arm: $0, against: 1).isAssumption } }
}

extension Story {
  /// Studies of the same city and seed with arms that are not among this study's: each option with its study, once.
  var furtherOptions: [(story: Story, arm: Int)] {
    var known = Set(study.arms.map(\.sha256))
    return others.map(about).filter { $0.base.sha256 == base.sha256 && $0.study.seed == study.seed }.flatMap { other in
      other.options.compactMap { arm in
        let isNew = known.insert(other.study.arms[arm].sha256).inserted
        return isNew && !other.study.assumptionArms.contains(arm) ? (other, arm) : nil
      }
    }
  }
}
