import Texts

/// The map with what moves it, and the log beside it. Controls are hidden until the script is there to answer them.
enum TracePlayer {
  static func card(_ story: TraceStory, _ map: TraceMap, _ words: TraceWords) -> Markup {
    let drawing = Markup.element("div", [.init("class", "city")], map.canvas(words).markup)
    let left = Markup.element(
      "div", [.init("class", "stage")],
      drawing + .element("noscript", [], .element("p", [.init("class", "small")], text: words.needsScript))
        + TraceLegend.markup(words) + .element("p", [.init("class", "small")], text: words.seeing))
    return .element(
      "section", [.init("class", "card"), .init("id", "\(words.language.rawValue)-map"), .init("aria-label", words.map)],
      controls(story, words) + .element("div", [.init("class", "trace")], left + log(words)))
  }

  private static func controls(_ story: TraceStory, _ words: TraceWords) -> Markup {
    let speeds = words.speeds.map { rate, name in
      Markup.element("option", [.init("value", String(rate))] + (rate == 300 ? [.init("selected")] : []), text: name)
    }
    return .element(
      "div", [.init("class", "player script"), .init("hidden")],
      button("play", words.play) + button("back", "◀ " + words.back) + button("next", words.next + " ▶")
        + .element("output", [.init("class", "now")])
        + .void(
          "input",
          [
            .init("type", "range"), .init("class", "slider"), .init("min", "0"), .init("max", String(story.seconds)),
            .init("step", "60"), .init("value", "0"), .init("aria-label", words.time),
          ])
        + .element(
          "label", [],
          .element("span", text: words.speed) + .element("select", [.init("class", "speed")], .joined(speeds))))
  }

  private static func log(_ words: TraceWords) -> Markup {
    let field = Markup.element(
      "form", [.init("class", "filter")],
      .element(
        "label", [],
        .element("span", text: words.call)
          + .void("input", [.init("class", "call"), .init("placeholder", words.callHint), .init("size", "18")]))
        + .element("button", [.init("type", "submit")], text: words.follow) + button("all", words.showAll)
        + .element(
          "label", [.init("class", "tick")],
          .void("input", [.init("type", "checkbox"), .init("class", "duty")]) + .element("span", text: words.withDuty)))
    return .element(
      "div", [.init("class", "log script"), .init("hidden")],
      field + .element("p", [.init("class", "followed"), .init("role", "status")])
        + .element("ol", [.init("class", "lines"), .init("aria-label", words.log)]))
  }

  private static func button(_ name: String, _ text: String) -> Markup {
    .element("button", [.init("type", "button"), .init("class", name)], text: text)
  }
}
