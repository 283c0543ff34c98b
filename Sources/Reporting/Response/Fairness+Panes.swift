extension Fairness {
  /// Residents by what becomes of their zone: a bar for each option.
  static func shares(_ options: [Option], _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.sharesTitle(hasPeople(story)))
    var y = canvas.title(0, 14, words.sharesTitle(hasPeople(story)), words.sharesNote, width: width) + 4
    let isWide = width > 344
    let left = isWide ? 250.0 : 0
    let full = width - left
    for option in options {
      let names = TextStyle.head.lines(story.name(option.arm), width: isWide ? 230 : width)
      let below = canvas.lines(names, 0, y + (isWide ? 12 : 6), .head, pitch: 16)
      if !isWide { y = below - 10 }
      let shares = option.shares
      let parts: [(String, Double, Ink, Ink)] = [
        (words.getFaster, shares.faster, .betterFill, .paper), (words.tooClose, shares.open, .same, .text),
        (words.getSlower, shares.slower, .worse2, .text),
      ]
      var start = 0.0
      let top = isWide ? y - 5 : y
      for (name, value, ink, label) in parts where value > 0 {
        let (from, long) = (left + start * full, value * full)
        canvas.group(tip: "\(name): \(share(value, story))") { canvas in
          canvas.rect(from, top, long, 26, .ink(ink), stroke: ink == .same ? .rule : nil)
          if ink == .same { canvas.rect(from, top, long, 26, .hatch) }
          let text = share(value, story)
          let style = TextStyle.strong.inked(label)
          if style.width(text) + 10 <= long { canvas.text(text, from + long / 2, top + 17.5, style, .middle, halo: ink == .same) }
        }
        start += value
      }
      y = isWide ? max(y + 34, below + 6) : y + 44
    }
    y += isWide ? 6 : 0
    canvas.height =
      canvas.legend(
        [
          (.square(.betterFill), words.getFaster), (.pattern(.hatch, on: .same), words.tooClose),
          (.square(.worse2), words.getSlower),
        ],
        0, y, width: width) - 12
    return canvas
  }

  /// A dumbbell: what is, and what would be.
  private struct Bell {
    var arm: Int
    var base, mean, change, low, high: Double
  }

  static func groupPane(_ groups: [GroupResponse], _ story: Story, width: Double) -> Canvas {
    let rows = groups.map { group in
      (
        name: group.name, population: group.population,
        bells: group.values.map {
          Bell(arm: $0.arm, base: $0.row.meanA, mean: $0.row.meanB, change: $0.row.mean, low: $0.row.q05, high: $0.row.q95)
        }
      )
    }
    return bells(rows, story.words.groupsTitle, story, width: width)
  }

  private static func bells(
    _ rows: [(name: String, population: Double?, bells: [Bell])], _ title: String, _ story: Story, width: Double
  ) -> Canvas {
    let words = story.words
    let isWide = width > 344
    var canvas = Canvas(width: width, title: title)
    let reading = story.reading("min", size: 10)
    let all = rows.flatMap(\.bells)
    // Lanes for the change and its range stand right of the plot, above it on a phone.
    let (left, right) = isWide ? (width > 700 ? 256.0 : 160, width - 161) : (8, width - 8)
    let steps = width > 700 ? 8 : 4
    let scale = Scale(over: all.flatMap { [$0.base, $0.mean] }, to: left, right, steps: steps)
    var y = canvas.title(0, 14, title, words.dumbbellNote(reading.unitName), width: width * 0.88)
    if isWide {
      canvas.text(words.change, width - 105, y + 6, .note, .end)
      canvas.text(words.range90, width, y + 6, .note, .end)
      y += 10
    }
    let top = y
    var marks: [(Bell, Double, String)] = []
    for row in rows {
      let names = TextStyle.label.lines(row.name, width: isWide ? left - 14 : 200)
      let people = row.population.map { words.people(story.numbers.text($0, decimals: 0)) }
      if isWide {
        let below = canvas.lines(names, 0, y + 17, .label, pitch: 15)
        if let people { canvas.text(people, 0, below, .small) }
        let height = max(Double(names.count + (people == nil ? 0 : 1)) * 15 + 6, Double(row.bells.count) * 17 + 8)
        let first = y + (height - Double(row.bells.count) * 17) / 2 + 9
        for (place, bell) in row.bells.enumerated() {
          let middle = first + Double(place) * 17
          marks.append((bell, middle, row.name))
          canvas.text(reading.text(bell.change, signed: true), width - 105, middle + 4.5, .value, .end)
          canvas.text(reading.range(bell.low, bell.high, signed: true), width, middle + 4.5, .small, .end)
        }
        y += height
      } else {
        var baseline = canvas.lines(names, 0, y + 17, .label, pitch: 15, halo: true) - 15
        if let people, TextStyle.small.width(people) + TextStyle.label.width(names.last ?? "") + 14 < width - 60 {
          canvas.text(people, TextStyle.label.width(names.last ?? "") + 10, baseline, .small, halo: true)
        }
        if row.bells.count > 1 { baseline += 2 }
        for (place, bell) in row.bells.enumerated() {
          let middle = baseline + 14 + Double(place) * 17
          marks.append((bell, middle, row.name))
          if row.bells.count == 1 {
            canvas.text(reading.text(bell.change, signed: true), width, baseline, .value, .end, halo: true)
          }
        }
        y = baseline + 10 + Double(row.bells.count) * 17
      }
    }
    for tick in scale.ticks(steps) { canvas.line(scale[tick], top + 4, scale[tick], y + 4, .grid) }
    for (bell, middle, name) in marks {
      let tip = words.zoneTip(
        "\(name), \(story.name(bell.arm))", reading.full(bell.change, signed: true),
        reading.range(bell.low, bell.high, signed: true), from: reading.text(bell.base), to: reading.full(bell.mean))
      canvas.group(tip: tip, key: story.study.arms[bell.arm].id) { canvas in
        let isOpen = bell.low <= 0 && bell.high >= 0
        canvas.line(
          scale[bell.base], middle, scale[bell.mean], middle, isOpen ? .moved : bell.change < 0 ? .better2 : .worse1, width: 4)
        canvas.circle(scale[bell.base], middle, 4.5, .ink(.paper), stroke: .base)
        canvas.circle(scale[bell.mean], middle, 5, .ink(story.ink(bell.arm)), stroke: .paper, strokeWidth: 1)
      }
    }
    canvas.xAxis(scale, y: y + 4, steps: steps) { story.numbers.text($0, decimals: scale.decimals(steps)) }
    var arms: [Int] = []
    for bell in all where !arms.contains(bell.arm) { arms.append(bell.arm) }
    canvas.height =
      canvas.legend(
        [(.ring(.base), story.name(0))] + arms.map { (.dot(story.ink($0)), story.name($0)) } + [
          (.line(.better2), words.getFaster), (.line(.worse1), words.getSlower), (.line(.moved), words.tooClose),
        ], 0, y + 46, width: width) - 12
    return canvas
  }
}
