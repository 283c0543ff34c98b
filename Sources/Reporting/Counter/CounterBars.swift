import StationModel

/// Of the needs that are done: those done online, at a kiosk, at a window; a bar for each arm.
struct CounterBars {
  private let story: Story
  private let arms: [Int]
  private static let channels: [Outcome] = [.transactionsOnlineCount, .transactionsKioskCount, .transactionsWindowCount]
  private static let inks: [Ink] = [.accent, .moved, .returned]

  init(_ story: Story, _ arms: [Int]) {
    self.story = story
    self.arms = arms.filter { arm in Self.channels.allSatisfy { story.estimate(arm, $0)?.mean.isFinite ?? false } }
  }

  private var names: [String] { [story.words.counterOnline, story.words.counterKiosk, story.words.counterWindow] }

  /// Shares of the channels.
  private func shares(_ arm: Int) -> [Double] {
    let counts = Self.channels.map { story.estimate(arm, $0)?.mean ?? 0 }
    let all = counts.reduce(0, +)
    return counts.map { all > 0 ? $0 / all : 0 }
  }

  var wide: Canvas { canvas(width: 1114, label: 190) }
  var narrow: Canvas { canvas(width: Canvas.phone, label: 0) }

  private func canvas(width: Double, label: Double) -> Canvas {
    var canvas = Canvas(width: width, title: story.words.counterChannels)
    var y = canvas.title(0, 14, story.words.counterChannels, width: width) + 8
    let scale = Scale(over: [0, 1], to: label, width, steps: 4)
    for arm in arms {
      if label > 0 {
        canvas.text(TextStyle.head.lines(story.name(arm), width: label - 14)[0], 0, y + 14, .head)
      } else {
        canvas.text(TextStyle.head.lines(story.name(arm), width: width)[0], 0, y + 12, .head)
        y += 18
      }
      var left = 0.0
      for (share, ink) in zip(shares(arm), Self.inks) {
        canvas.rect(scale[left], y, scale[left + share] - scale[left], 20, .ink(ink), stroke: .paper)
        left += share
      }
      y += 30
    }
    canvas.height = canvas.legend(zip(Self.inks, names).map { (.square($0), $1) }, 0, y + 12, width: width) - 4
    return canvas
  }

  var table: PlateTable {
    var share = story.reading("share", size: 1)
    share.decimals = 0
    return PlateTable(
      caption: story.words.counterChannels, columns: [(story.words.option, false)] + names.map { ($0, true) },
      rows: arms.map { arm in [story.name(arm)] + shares(arm).map { share.full($0) } })
  }
}
