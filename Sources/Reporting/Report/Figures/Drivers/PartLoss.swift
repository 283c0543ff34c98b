import StationModel

/// What is left of the effect on crime when one part of the plan deters nobody.
struct PartLoss: Sendable {
  var name: String
  /// Change of crime with the part, and without it.
  var with, without: EstimateRow
  /// Part of the effect that goes with it.
  var share: Double { 1 - without.mean / with.mean }

  /// Sections whose settings are parts of what a plan brings to bear.
  static let parts: Set<String> = ["people", "deterrence"]

  /// From all studies: arms that put one such setting to nothing.
  static func all(_ story: Story) -> [PartLoss] {
    ([story] + story.others.map(story.about)).flatMap { other in
      other.study.assumptionArms.compactMap { arm -> PartLoss? in
        let settings = ArmChanges(other.study, arm: arm, against: 1).settings
        guard settings.count == 1, let section = settings[0].path.split(separator: ".").first, parts.contains(String(section)),
          settings[0].to.flatMap(Double.init) == 0, let with = other.estimate(1, .crimeNetShare), with.mean != 0,
          let without = other.estimate(arm, .crimeNetShare)
        else { return nil }
        return PartLoss(name: other.name(arm), with: with, without: without)
      }
    }
  }

  /// Nil where nothing was left out.
  static func canvas(_ losses: [PartLoss], _ story: Story, width: Double) -> Canvas? {
    guard !losses.isEmpty else { return nil }
    let words = story.words
    let reading = reading(losses, story)
    let most = losses.max { $0.share < $1.share }!
    let share = story.reading("share", size: 1).whole
    var canvas = Canvas(
      width: width, title: words.lossTitle(most.name, share.full(most.share.magnitude), isLoss: most.share >= 0.005))
    let top = canvas.title(0, 14, canvas.title, words.lossNote, width: width * 0.95) + 4
    let isNarrow = width < 500
    let label = isNarrow ? 0.0 : 300
    let lane = isNarrow ? 74.0 : 260
    let scale = Scale(
      over: losses.flatMap { [$0.with.mean, $0.without.mean] }, including: [0], to: label + 8, width - lane, steps: 4)
    let pitch = isNarrow ? 46.0 : 34
    for (row, loss) in losses.enumerated() {
      let y = top + pitch * Double(row)
      let center = isNarrow ? y + 31 : y + 17
      canvas.text(TextStyle.label.lines(loss.name, width: isNarrow ? width : label - 8)[0], 0, isNarrow ? y + 12 : y + 21, .label)
      canvas.group(tip: "\(loss.name): \(reading.full(loss.without.mean, signed: true))") { canvas in
        canvas.rect(scale[0], center - 9, scale[loss.without.mean] - scale[0], 18, .ink(.better3))
        canvas.rect(
          scale[loss.without.mean], center - 9, scale[loss.with.mean] - scale[loss.without.mean], 18,
          .ink(loss.share >= 0 ? .returned : .better1))
      }
      canvas.line(scale[loss.with.mean], center - 11, scale[loss.with.mean], center + 11, .text, width: 1.6)
      let text =
        isNarrow
        ? share.full(-loss.share, signed: true)
        : words.lossValue(share.full(-loss.share, signed: true), reading.full(loss.without.mean, signed: true))
      canvas.text(text, width, center + 5, .value, .end)
    }
    let bottom = top + pitch * Double(losses.count) + 4
    canvas.line(scale[0], top, scale[0], bottom, .text, width: 1.2)
    canvas.xAxis(scale, y: bottom, steps: 4) { reading.full($0, signed: true) }
    canvas.height =
      canvas.legend(
        [(.square(.better3), words.lossLeft), (.square(.returned), words.lossGone), (.line(.text), words.lossWhole)], 0,
        bottom + 42,
        width: width) - 8
    return canvas
  }

  private static func reading(_ losses: [PartLoss], _ story: Story) -> Reading {
    var reading = story.reading("share", size: losses.map { $0.with.mean.magnitude }.max()!)
    reading.decimals = 1
    return reading
  }

  static func table(_ losses: [PartLoss], _ story: Story) -> PlateTable? {
    guard !losses.isEmpty else { return nil }
    let (words, reading, share) = (story.words, reading(losses, story), story.reading("share", size: 1).whole)
    return PlateTable(
      caption: words.lossNote,
      columns: [(words.option, false), (words.lossWhole, true), (words.lossLeft, true), (words.lossGone, true)],
      rows: losses.map {
        [
          $0.name, reading.full($0.with.mean, signed: true), reading.full($0.without.mean, signed: true),
          share.full($0.share, signed: true),
        ]
      })
  }
}
