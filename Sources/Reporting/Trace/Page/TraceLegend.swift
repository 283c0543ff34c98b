/// What the signs of the map mean: every mark that the map draws, drawn the same. Shapes tell as much as colours.
enum TraceLegend {
  /// - Parameter hasDoors: Whether the map tells whose door is staffed.
  static func markup(_ words: TraceWords, hasDoors: Bool) -> Markup {
    var items = [item(words.precinct) { TraceMap.house(10, 11, &$0) }]
    items.append(item(hasDoors ? words.staffedStation : words.station) { $0.triangle(10, 11, 9) })
    if hasDoors { items.append(item(words.emptyStation, "empty") { $0.triangle(10, 11, 9) }) }
    for (state, name) in words.states { items.append(item(name) { unit(state, &$0) }) }
    items.append(item(words.callSign) { call(&$0) })
    items.append(item(words.waitingCall) { alert(&$0) })
    items.append(item(words.endedCall) { $0.circle(10, 10, 7, .none, stroke: .mute, strokeWidth: 1) })
    items.append(item(words.followedCall) { $0.circle(10, 10, 8, .none, stroke: .arms[2], strokeWidth: 3) })
    return .element("ul", [.init("class", "signs")], .joined(items))
  }

  private static func item(_ name: String, _ kind: String? = nil, _ draw: (inout Canvas) -> Void) -> Markup {
    var canvas = Canvas(width: 20, height: 20, title: name)
    canvas.group(kind: kind, draw)
    return .element("li", [], canvas.markup + .element("span", text: name))
  }

  /// The same shapes as the script draws.
  private static func unit(_ state: UnitTrack.State, _ canvas: inout Canvas) {
    switch state {
    case .off: break
    case .free: canvas.circle(10, 10, 4, .ink(.paper), stroke: .plan, strokeWidth: 1.8)
    case .patrols: canvas.circle(10, 10, 3.6, .ink(.sequence[2]), stroke: .mute, strokeWidth: 0.8)
    case .stops:
      canvas.circle(10, 10, 3.6, .ink(.sequence[2]), stroke: .mute, strokeWidth: 0.8)
      canvas.circle(10, 10, 1.3, .ink(.paper), stroke: .mute, strokeWidth: 0.8)
    case .enRoute:
      canvas.path(
        Path([(x: 17, y: 10), (x: 4, y: 4), (x: 7, y: 10), (x: 4, y: 16)], isClosed: true), fill: .ink(.arms[3]), stroke: .text,
        width: 0.8)
    case .onScene: canvas.rect(5, 5, 10, 10, .ink(.plan), stroke: .paper, strokeWidth: 1.2)
    }
  }

  private static func sign(_ radius: Double, _ canvas: inout Canvas) {
    canvas.path(
      Path([(x: 10, y: 10 - radius), (x: 10 + radius, y: 10), (x: 10, y: 10 + radius), (x: 10 - radius, y: 10)], isClosed: true),
      fill: .ink(.text), stroke: .paper, width: 1.2)
    canvas.text("1", 10, 13.6, TextStyle(size: 10, weight: 650, ink: .paper), .middle)
  }

  private static func call(_ canvas: inout Canvas) { sign(9, &canvas) }

  private static func alert(_ canvas: inout Canvas) {
    canvas.group(kind: "alert") { $0.circle(10, 10, 9.4, .none) }
    sign(7.4, &canvas)
  }
}
