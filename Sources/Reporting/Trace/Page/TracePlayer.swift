import StationModel
import Texts

/// The maps with what moves them, and the logs beside them. Controls are hidden until the script is there to answer them.
struct TracePlayer {
  let facts: TraceFacts
  let map: TraceMap
  let words: TraceWords

  private var worlds: TraceWorlds { facts.worlds }

  /// One map with its log beside it, or two maps on one clock.
  var card: Markup {
    let maps = Markup.joined(worlds.stories.indices.map(world))
    let below =
      Markup.element("noscript", [], .element("p", [.init("class", "small")], text: words.needsScript))
      + TraceLegend.markup(words, hasDoors: hasDoors) + .element("p", [.init("class", "small")], text: words.seeing)
    let content =
      worlds.isTwin
      ? .element("div", [.init("class", "twin")], maps) + below
      : .element("div", [.init("class", "trace")], .element("div", [.init("class", "stage")], maps + below) + log)
    let title = worlds.isTwin ? words.onOneClock : words.map(worlds.first.names.scenario[words.language])
    return .element(
      "section", [.init("class", "card"), .init("id", id("map")), .init("aria-labelledby", id("map-title"))],
      .element("h2", [.init("class", worlds.isTwin ? "finding" : "hidden"), .init("id", id("map-title"))], text: title) + controls
        + .element("p", [.init("class", "followed script"), .init("role", "status"), .init("hidden")]) + content)
  }

  /// The logs of both worlds, below the lists of calls.
  var logs: Markup {
    guard worlds.isTwin else { return .empty }
    return .element(
      "section",
      [.init("class", "card script"), .init("id", id("log")), .init("aria-labelledby", id("log-title")), .init("hidden")],
      .element("h2", [.init("class", "finding"), .init("id", id("log-title"))], text: words.theLog) + log)
  }

  private func id(_ name: String) -> String { "\(words.language.rawValue)-\(name)" }

  /// Whether any crew keeps a station's door.
  private var hasDoors: Bool {
    worlds.stories.contains { story in (story.trace.before + story.trace.entries).contains { $0.what == .doorTurn } }
  }

  private func world(_ world: Int) -> Markup {
    let story = worlds.stories[world]
    let name = story.names.scenario[words.language]
    let gauges = [
      ("waiting", words.callsWaiting), ("free", words.unitsFree), ("mean", words.meanSoFar), ("doors", words.doorsStaffed),
    ]
    return .element(
      "div", [.init("class", "world")],
      (worlds.isTwin ? .element("h3", text: name) : .empty)
        + .element(
          "dl", [.init("class", "gauges script"), .init("aria-label", words.gauges(name)), .init("hidden")],
          .joined(
            gauges.map { kind, name in
              .element(
                "div", [.init("data-gauge", kind)], .element("dt", text: name) + .element("dd", text: "–"))
            }))
        + .element("div", [.init("class", "city")], map.canvas(world, words).markup) + jumps(world, story))
  }

  /// Where it is worth looking.
  private func jumps(_ world: Int, _ story: TraceStory) -> Markup {
    let summary = facts.summaries[world]
    var jumps = Markup.empty
    if let longest = summary.longest, let sentence = words.longestWait(facts, world) {
      jumps += jump(story.numbers[longest], sentence.plain)
    }
    if let first = summary.firstWithoutUnit {
      let call = story.calls[first]
      let moment = String(story.clock(call.reachedDispatcher, words.language).dropLast(3))
      jumps += jump(story.numbers[first], words.firstWithoutUnit(moment, call: story.numbers[first]))
    } else if let sentence = words.alwaysFree(facts, world) {
      jumps += .element("span", [.init("class", "small")], text: sentence.plain)
    }
    return .element("div", [.init("class", "jumps script"), .init("hidden")], jumps)
  }

  private func jump(_ call: Int, _ text: String) -> Markup {
    .element("button", [.init("type", "button"), .init("class", "jump"), .init("data-call", String(call))], text: text)
  }

  private var controls: Markup {
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
            .init("type", "range"), .init("class", "slider"), .init("min", "0"), .init("max", String(worlds.first.seconds)),
            .init("step", "60"), .init("value", "0"), .init("aria-label", words.time),
          ])
        + .element(
          "label", [],
          .element("span", text: words.speed)
            + .element("select", [.init("class", "speed"), .init("aria-label", words.speed)], .joined(speeds))))
  }

  private var log: Markup {
    let field = Markup.element(
      "div", [.init("class", "filter"), .init("role", "group"), .init("aria-label", words.theLog)],
      .element(
        "label", [],
        .element("span", text: words.call)
          + .void(
            "input",
            [.init("class", "call"), .init("placeholder", words.callHint), .init("aria-label", words.call), .init("size", "18")]))
        + button("follow", words.follow) + button("all", words.showAll)
        + .element(
          "label", [.init("class", "tick")],
          .void("input", [.init("type", "checkbox"), .init("class", "duty"), .init("aria-label", words.withDuty)])
            + .element("span", text: words.withDuty)))
    let lists = worlds.stories.map { story in
      let name = story.names.scenario[words.language]
      return Markup.element(
        "div", [],
        (worlds.isTwin ? .element("h3", text: name) : .empty)
          + .element("ol", [.init("class", "lines"), .init("aria-label", words.log(name))]))
    }
    return .element(
      "div", [.init("class", "log script"), .init("hidden")],
      field + .element("div", [.init("class", worlds.isTwin ? "twin" : "one")], .joined(lists)))
  }

  private func button(_ name: String, _ text: String) -> Markup {
    .element("button", [.init("type", "button"), .init("class", name)], text: text)
  }
}
