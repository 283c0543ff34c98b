import StationModel

extension DisplacementFigure {
  /// Where the moved offences of an option happen instead, in offences a year: by how far its stations are.
  struct Landing {
    let served, nextDoor, beyond: Double
    var all: Double { served + nextDoor + beyond }

    /// Nil where no offence moves, or no zone is served.
    init?(_ arm: Int, _ story: Story) {
      func moved(_ scope: AreaAccountColumn.Scope) -> Double {
        AccountNumbers(story.study.arms[arm].id, scope: scope, story).sum([.movedIn, .movedInInherited])?.value ?? 0
      }
      (served, nextDoor, beyond) = (moved(.treated), moved(.buffer), moved(.control) + moved(.other))
      if served + nextDoor <= 0 { return nil }
    }
  }

  /// Nil where nothing moves to or around the zones served.
  static func landing(_ account: Account, _ story: Story) -> Pane? {
    guard let landing = Landing(account.arm, story) else { return nil }
    return .drawing(draw(landing, account, story, width: 545), narrow: [draw(landing, account, story, width: 340)])
  }

  private static func draw(_ landing: Landing, _ account: Account, _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.landingTitle)
    var y =
      canvas.title(
        0, 14, words.landingTitle, words.landingNote(text(landing.all, story), story.name(account.arm)), width: width) + 16
    let full = width - 60
    for (name, value, ink) in [
      (words.landsServed, landing.served, Ink.moved), (words.landsNextDoor, landing.nextDoor, .worse1),
      (words.landsBeyond, landing.beyond, .worse2),
    ] {
      canvas.text(name, 0, y, .label)
      canvas.group(tip: "\(name): \(text(value, story))") { canvas in
        canvas.rect(0, y + 8, full, 16, .ink(.grid))
        canvas.rect(0, y + 8, full * value / landing.all, 16, .ink(ink))
      }
      canvas.text(text(value, story), width, y + 21, .value, .end)
      y += 46
    }
    canvas.height = y - 12
    return canvas
  }
}
