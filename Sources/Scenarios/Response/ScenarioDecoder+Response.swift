import DiscreteEvents
import StationModel

extension ScenarioDecoder {
  func dispatch(_ organisations: [Organisation]) -> DispatchParameters {
    guard let cursor = root.part("dispatch") else { return DispatchParameters() }
    var interrupts: Interrupts = []
    for word in cursor.words("interrupts") {
      switch word {
      case "window": interrupts.insert(.window)
      case "lowerPriorityEnRoute": interrupts.insert(.lowerPriorityEnRoute)
      default: interrupts.insert(.patrol)
      }
    }
    if interrupts.contains(.window), !organisations.contains(where: Self.leavesWindow) {
      cursor.error(
        "nothing-to-interrupt", "nobody at a window goes to calls, so that none can be taken away from it", at: "interrupts",
        hint: "give a post that serves \"respond\" or \"assist\" as well, or leave \"window\" out")
    }
    return DispatchParameters(
      scope: cursor.word("from") == "city" ? .city : .ownPrecinct,
      borrowAfter: cursor.optionalNumber("borrowAfterMinutes").map { .minutes($0) }, interrupts: interrupts,
      overload: cursor.part("overload").map { .init(recallAtWaiting: $0.integer("recallAtWaiting")) },
      carSpeedTimes: priorities(cursor.part("carSpeedTimes"), { $0.number($1) }, otherwise: 1),
      hold: priorities(cursor.part("holdMinutes"), { .minutes($0.number($1)) }, otherwise: .zero))
  }

  /// A value for each priority.
  private func priorities<Value>(
    _ section: Cursor?, _ read: (Cursor, String) -> Value, otherwise: Value
  ) -> [Value] {
    SceneSections.priorityKeys.map { key in section.map { read($0, key) } ?? otherwise }
  }

  /// Whether an organisation has a crew that serves and goes to calls.
  private static func leavesWindow(_ organisation: Organisation) -> Bool {
    organisation.posts.contains { post in
      [post.duties, post.fallback?.duties ?? []].contains { $0.contains(.serve) && !$0.isDisjoint(with: [.respond, .assist]) }
    }
  }
}
