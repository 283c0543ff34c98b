import StationModel

extension ScenarioDecoder {
  func dispatch(_ organisations: [Organisation]) -> DispatchParameters {
    guard let cursor = root.part("dispatch") else { return DispatchParameters() }
    let parameters = DispatchParameters.settings.decode(cursor)
    if parameters.interrupts.contains(.window), !organisations.contains(where: Self.leavesWindow) {
      cursor.error(
        "nothing-to-interrupt", "nobody at a window goes to calls, so that none can be taken away from it", at: "interrupts",
        hint: "give a post that serves \"respond\" or \"assist\" as well, or leave \"window\" out")
    }
    return parameters
  }

  /// Whether an organisation has a crew that serves and goes to calls.
  private static func leavesWindow(_ organisation: Organisation) -> Bool {
    organisation.posts.contains { post in
      [post.duties, post.fallback?.duties ?? []].contains { $0.contains(.serve) && !$0.isDisjoint(with: [.respond, .assist]) }
    }
  }
}
