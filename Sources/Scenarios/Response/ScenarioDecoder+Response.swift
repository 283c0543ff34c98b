import StationModel
import Texts

extension ScenarioDecoder {
  func dispatch(_ organisations: [Organisation]) -> DispatchParameters {
    guard let cursor = root.part("dispatch") else { return DispatchParameters() }
    let parameters = DispatchParameters.settings.decode(cursor)
    if parameters.interrupts.contains(.window), !organisations.contains(where: Self.leavesWindow) {
      cursor.error(
        "nothing-to-interrupt",
        Words("nobody at a window goes to calls, so that none can be taken away from it", "窗口没有出警的人员，无从抽调"), at: "interrupts",
        hint: Words(
          "give a post that serves \"respond\" or \"assist\" as well, or leave \"window\" out",
          "请给窗口岗位加上 \"respond\" 或 \"assist\"，或删去 \"window\""))
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
