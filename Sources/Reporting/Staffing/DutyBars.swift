import StationModel

/// People on duty at any moment by role and place, an arm to a row, with what their posts are then.
struct DutyBars: Sendable {
  let mixes: [StaffMix]
  let story: Story

  private typealias Role = StaffingSums.Role

  /// Shares and hours beside the bars, where some arm has them.
  private var lanes: [(head: String, text: (StaffMix) -> String)] {
    let words = story.words
    let share = story.reading("share", size: 1).whole
    func lane(_ outcome: Outcome, _ head: String, _ text: @escaping (Double) -> String) -> (String, (StaffMix) -> String)? {
      let isKnown = mixes.contains { $0.story.estimate($0.arm, outcome) != nil }
      return isKnown ? (head, { mix in mix.story.estimate(mix.arm, outcome).map { text($0.mean) } ?? "–" }) : nil
    }
    return [
      lane(.postsMannedShare, words.dutyPosts) { share.full($0) },
      lane(.staffedDoorShare, words.dutyDoor) { share.full($0) },
      lane(.precinctPoliceMean, words.dutyPrecinct) { story.numbers.text($0, decimals: 0) },
      lane(.overtimeHours, words.dutyOvertime) { story.numbers.text(story.perYear($0), decimals: 0) },
    ].compactMap { $0 }
  }

  private var roles: [Role] { Role.allCases.filter { role in mixes.contains { $0.sums[role] > 0 } } }
  private var most: Double { mixes.flatMap { mix in roles.map { mix.sums[$0] } }.max() ?? 1 }

  private var title: String { story.words.dutyTitleAlone }

  /// Below ten with a decimal.
  private func number(_ value: Double, signed: Bool = false) -> String {
    story.numbers.text(value, decimals: value.magnitude < 10 && value != 0 ? 1 : 0, signed: signed)
  }

  /// `62 police officers and 50 auxiliaries`, of the arm that the first screen is about.
  var present: Sentence {
    let words = story.words
    guard let lead = mixes.first(where: { $0.place == story.lead }) else { return Sentence(words.dutyTitleAlone) }
    let hours = story.studyFact("windows.\(story.study.windows.count - 1).days") * 24
    return words.dutyPresent(
      story.named(story.lead),
      roles.compactMap { role in
        let sum = Formula.fold(
          .sum,
          .rows(
            StaffingColumn.self, [.arm: lead.story.study.arms[lead.arm].id, .window: story.window.id, .precinct: ""],
            role.measure.field.name))
        return story.fact(sum / hours.formula).map { (words.role(role), words.whole($0)) }
      })
  }

  var wide: Canvas {
    let words = story.words
    let width = 1114.0
    var canvas = Canvas(width: width, title: title)
    var top = canvas.title(0, 14, title, words.dutyNote, width: 1040) + 8
    let lanes = lanes
    let laneWidth = 84.0
    let label = 190.0
    let room = width - label - laneWidth * Double(lanes.count) - 8
    let pitch = room / Double(max(1, roles.count))
    for (place, role) in roles.enumerated() { canvas.text(words.role(role), label + pitch * Double(place), top + 16, .head) }
    for (place, lane) in lanes.enumerated() {
      let right = width - laneWidth * Double(lanes.count - 1 - place)
      canvas.lines(
        Array(TextStyle.small.lines(lane.head, width: laneWidth - 10).prefix(2)), right, top + 2, .small, .end, pitch: 14)
    }
    top += 26
    let height = 40.0
    for (row, mix) in mixes.enumerated() {
      let y = top + height * Double(row)
      canvas.line(0, y, width, y, .rule)
      let names = Array(TextStyle.label.lines(mix.name, width: label - 26).prefix(2))
      canvas.circle(6, y + 20, 5, .ink(mix.ink))
      canvas.lines(names, 18, y + (names.count > 1 ? 17 : 25), .label, pitch: 15)
      for (place, role) in roles.enumerated() {
        bar(&canvas, mix, role, x: label + pitch * Double(place), y: y + 10, room: pitch - 52)
      }
      for (place, lane) in lanes.enumerated() {
        canvas.text(lane.text(mix), width - laneWidth * Double(lanes.count - 1 - place), y + 25, .value, .end)
      }
    }
    canvas.height = legend(&canvas, top + height * Double(mixes.count) + 8)
    return canvas
  }

  /// A role to a drawing.
  var narrow: [Canvas] {
    roles.map { role in
      var canvas = Canvas(width: Canvas.phone, title: story.words.role(role))
      let top = canvas.title(0, 14, story.words.role(role), story.words.dutyNote, width: Canvas.phone)
      for (row, mix) in mixes.enumerated() {
        let y = top + 42 * Double(row)
        canvas.text(TextStyle.label.lines(mix.name, width: Canvas.phone)[0], 0, y + 10, .label)
        bar(&canvas, mix, role, x: 0, y: y + 15, room: Canvas.phone - 50)
      }
      canvas.height = legend(&canvas, top + 42 * Double(mixes.count) + 2)
      return canvas
    }
  }

  private func bar(_ canvas: inout Canvas, _ mix: StaffMix, _ role: StaffingSums.Role, x: Double, y: Double, room: Double) {
    let (precinct, stations) = (mix.sums[role, .precinct], mix.sums[role, .stations])
    let (first, second) = (room * precinct / most, room * stations / most)
    let tip = story.words.dutyTip(
      mix.name, story.words.role(role), story.numbers.text(precinct, decimals: 1), story.numbers.text(stations, decimals: 1))
    canvas.group(tip: tip) { canvas in
      canvas.rect(x, y, first, 20, .ink(.moved))
      canvas.rect(x + first, y, second, 20, .ink(mix.isBase ? story.ink(story.lead) : mix.ink))
    }
    let total = mix.sums[role]
    canvas.text(
      number(total), x + first + second + 6, y + 15, .value)
  }

  private func legend(_ canvas: inout Canvas, _ y: Double) -> Double {
    let isAnywhereElse = mixes.contains { mix in roles.contains { mix.sums[$0, .stations] > 0 } }
    return canvas.legend(
      [(.square(.moved), story.words.dutyInPrecincts)]
        + (isAnywhereElse ? [(.square(story.ink(story.lead)), story.words.dutyInStations)] : []), 0,
      y + 12,
      width: canvas.width) - 8
  }

  var table: PlateTable {
    let words = story.words
    let lanes = lanes
    return PlateTable(
      caption: words.dutyNote,
      columns: [(words.option, false)]
        + roles.flatMap {
          [("\(words.role($0)), \(words.dutyInPrecincts)", true), ("\(words.role($0)), \(words.dutyInStations)", true)]
        }
        + lanes.map { ($0.head, true) },
      rows: mixes.map { mix in
        [mix.name]
          + roles.flatMap { role in
            StaffSide.allCases.map { story.numbers.text(mix.sums[role, $0], decimals: 1) }
          } + lanes.map { $0.text(mix) }
      })
  }
}
