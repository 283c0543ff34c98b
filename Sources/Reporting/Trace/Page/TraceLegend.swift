/// What the signs of the map mean; shapes tell as much as colours.
enum TraceLegend {
  static func markup(_ words: TraceWords) -> Markup {
    var items = [item(words.precinct) { TraceMap.house(10, 11, &$0) }, item(words.station) { $0.triangle(10, 11, 9) }]
    for (state, name) in words.states { items.append(item(name) { unit(state, &$0) }) }
    items.append(item(words.callSign) { call(&$0) })
    return .element("ul", [.init("class", "signs")], .joined(items))
  }

  private static func item(_ name: String, _ draw: (inout Canvas) -> Void) -> Markup {
    var canvas = Canvas(width: 20, height: 20, title: name)
    draw(&canvas)
    return .element("li", [], canvas.markup + .element("span", text: name))
  }

  /// The same shapes as the script draws.
  private static func unit(_ state: UnitTrack.State, _ canvas: inout Canvas) {
    switch state {
    case .off: break
    case .free: canvas.circle(10, 10, 4, .ink(.paper), stroke: .plan, strokeWidth: 1.8)
    case .patrols: canvas.circle(10, 10, 4.5, .ink(.arms[4]), stroke: .text, strokeWidth: 0.8)
    case .stops:
      canvas.circle(10, 10, 8, .none, stroke: .arms[4], strokeWidth: 1.6)
      canvas.circle(10, 10, 4.5, .ink(.arms[4]), stroke: .text, strokeWidth: 0.8)
    case .enRoute:
      canvas.path(
        Path([(x: 17, y: 10), (x: 4, y: 4), (x: 7, y: 10), (x: 4, y: 16)], isClosed: true), fill: .ink(.arms[3]), stroke: .text,
        width: 0.8)
    case .onScene: canvas.rect(5, 5, 10, 10, .ink(.plan), stroke: .paper, strokeWidth: 1.2)
    }
  }

  private static func call(_ canvas: inout Canvas) {
    canvas.circle(10, 10, 9.2, .none, stroke: .text, strokeWidth: 1)
    canvas.path(
      Path([(x: 10, y: 2), (x: 18, y: 10), (x: 10, y: 18), (x: 2, y: 10)], isClosed: true), fill: .ink(.text), stroke: .paper,
      width: 1.2)
    canvas.text("1", 10, 13.6, TextStyle(size: 10, weight: 650, ink: .paper), .middle)
  }
}
