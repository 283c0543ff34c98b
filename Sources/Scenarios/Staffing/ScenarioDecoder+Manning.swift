import StationModel
import Texts

/// Warnings of work without people, and of people without work.
extension ScenarioDecoder {
  /// Share of the hours that posts need below which people are said to be too few: a lean roster has less than all, a slip less
  /// than two thirds.
  private static let shortShare = 2.0 / 3

  func checkManning(_ parameters: ModelParameters) {
    let staffing = parameters.staffing
    for ((_, cursor), organisation) in zip(root.things("organisations"), staffing.organisations) {
      guard organisation.kind != .offices, let staff = organisation.staff else { continue }
      for role in Role.allCases {
        let pool = role == .volunteer ? organisation.volunteerPool?.target ?? 0 : 0
        check(role, staff[role] + pool, organisation, staffing.roles[Int(role.rawValue)], cursor)
      }
    }
  }

  private func check(_ role: Role, _ people: Int, _ organisation: Organisation, _ parameters: RoleParameters, _ cursor: Cursor) {
    guard people > 0 else { return }
    let key = Self.roleKeys[Int(role.rawValue)]
    let staff = cursor.part("staff")
    let place = staff?.located(key)?.position ?? cursor.located("volunteerPool")?.position ?? cursor.opening
    let path = "\(cursor.path).staff.\(key)"
    func warn(_ code: String, _ message: Words, _ hint: Words) {
      context.diagnostics.warn(code, message, at: place, path: path, hint: hint)
    }
    guard organisation.posts.contains(where: { $0.crew[role] > 0 || ($0.fallback?.crew[role] ?? 0) > 0 }) else {
      return warn(
        "no-post", Words("\(people) \(key), and no post takes any of them", "有 \(people) 名 \(key)，但没有岗位使用"),
        Words("give a post a crew with \(key)", "请在某个岗位的 crew 中加入 \(key)"))
    }
    // A post that can do with another crew needs the fewer of the two.
    let needed = organisation.posts.reduce(0) { sum, post in
      sum + post.yearlyHours * Double(min(post.crew[role], post.fallback?.crew[role] ?? post.crew[role]))
    }
    let each = parameters.hoursPerYear ?? organisation.hoursPerPersonYear
    let share = needed > 0 ? Double(people) * each / needed : 1
    if share < Self.shortShare {
      warn(
        "too-few-hours",
        Words(
          "\(people) \(key) have \(Int(share * 100)) % of the hours that their posts need",
          "\(people) 名 \(key) 的工时只有岗位所需的 \(Int(share * 100))%"),
        Words("`explain --implied` shows what they can hold", "`explain --implied` 显示他们能保证的岗位"))
    }
  }
}

extension Post {
  /// Hours a year in which a post of this kind should be manned, all of its instances together.
  var yearlyHours: Double { Double(count) * hoursOpen * Double(days.nonzeroBitCount) / 7 * 365 }

  /// Hours from its opening to its closing.
  private var hoursOpen: Double {
    let minutes = closesAtMinute - opensAtMinute
    return Double(minutes > 0 ? minutes : minutes + 1440) / 60
  }
}
