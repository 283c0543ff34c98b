import Texts

/// What a line of the readable log says. The page's script and the program make sentences from the same templates.
enum TraceMessage: Int, CaseIterable, Sendable {
  case received, waits, sentNearest, sentFromElsewhere, sentNextInLine, sentNextFromElsewhere, sentDiverted, sentStabiliser,
    sentAdditional, arrived, left, turnedAway, othersAsked, gaveUp, cleared, turnBegins, turnEnds, otherWork, recalled,
    vehicleFails, vehicleReturns, opens, stop, breakBegins, breakEnds

  /// What stands in braces in a template: the call (its kind, priority and zone), the unit, the house, the zone where a unit was, the
  /// length of a time, a distance.
  enum Field: Character, Sendable {
    case call = "c"
    case kind = "n"
    case priority = "p"
    case callZone = "y"
    case unit = "u"
    case house = "b"
    case zone = "z"
    case span = "s"
    case distance = "k"
  }

  /// Whether it is about the duty of a unit and not about a call.
  var isAboutDuty: Bool {
    switch self {
    case .turnBegins, .turnEnds, .otherWork, .recalled, .stop, .breakBegins, .breakEnds: true
    default: false
    }
  }

  /// The fields that a line of the log gives, in their order in the page's data; the call gives the others.
  var fields: [Field] {
    switch self {
    case .received, .waits: [.call]
    case .sentNearest, .sentFromElsewhere, .sentNextInLine, .sentNextFromElsewhere, .sentDiverted, .sentStabiliser,
      .sentAdditional:
      [.call, .unit, .zone, .span, .distance]
    case .arrived: [.call, .unit, .span]
    case .left, .turnedAway: [.call, .unit]
    case .othersAsked, .gaveUp, .cleared: [.call, .span]
    case .turnBegins, .turnEnds, .otherWork, .recalled, .vehicleFails, .vehicleReturns, .breakBegins, .breakEnds: [.unit]
    case .opens: [.house]
    case .stop: [.unit, .zone]
    }
  }

  var template: Words {
    switch self {
    case .received: Words("{c} comes in: {n}, priority {p}, zone {y}", "接到{c}：{n}，{p} 级，{y} 分区")
    case .waits: Words("{c} waits: no unit is free for it", "{c} 等候：没有可派的警力")
    case .sentNearest:
      Words(
        "{u} is sent to {c}: nearest free unit, {k} away in zone {z}, there in {s}",
        "派 {u} 赴{c}：最近的空闲警力，在 {z} 分区，相距 {k}，约 {s}后到")
    case .sentFromElsewhere:
      Words(
        "{u} is sent to {c}: nearest free unit of another precinct, {k} away in zone {z}, there in {s}",
        "派 {u} 赴{c}：邻所最近的空闲警力，在 {z} 分区，相距 {k}，约 {s}后到")
    case .sentNextInLine:
      Words(
        "{u} is free and goes to {c}, the next in line, {k} away from zone {z}, there in {s}",
        "{u} 空闲，赴排在最前的{c}：从 {z} 分区出发，相距 {k}，约 {s}后到")
    case .sentNextFromElsewhere:
      Words(
        "{u} is free and goes to {c} of another precinct, {k} away from zone {z}, there in {s}",
        "{u} 空闲，跨所赴{c}：从 {z} 分区出发，相距 {k}，约 {s}后到")
    case .sentDiverted:
      Words(
        "{u} is taken off a less urgent call and sent to {c}, {k} away from zone {z}, there in {s}",
        "{u} 从较缓的警情抽出，改赴{c}：从 {z} 分区出发，相距 {k}，约 {s}后到")
    case .sentStabiliser:
      Words(
        "{u} goes first to {c} and stays until the precinct comes: {k} away in zone {z}, there in {s}",
        "{u} 先赴{c} 稳控，等派出所接手：在 {z} 分区，相距 {k}，约 {s}后到")
    case .sentAdditional:
      Words("{u} is sent to {c} as well: {k} away in zone {z}, there in {s}", "加派 {u} 赴{c}：在 {z} 分区，相距 {k}，约 {s}后到")
    case .arrived: Words("{u} is at the scene of {c}, {s} after it was received", "{u} 到达{c} 现场，距接报 {s}")
    case .left: Words("{u} leaves {c}", "{u} 离开{c}")
    case .turnedAway: Words("{u} turns away from {c}, which waits again", "{u} 中途调离{c}，该警情重新等候")
    case .othersAsked: Words("{c} has waited {s}: other precincts may be asked", "{c} 已等候 {s}：可向邻所调警")
    case .gaveUp: Words("{c} ends after {s}: the caller gives up", "{c} 在 {s}后结束：报警人放弃")
    case .cleared: Words("{c} is cleared, {s} after it was received", "{c} 处置完毕，距接报 {s}")
    case .turnBegins: Words("{u} is on duty", "{u} 上岗")
    case .turnEnds: Words("{u} is off duty", "{u} 下岗")
    case .otherWork: Words("{u} does other work", "{u} 从事其他工作")
    case .recalled: Words("{u} is called back from other work", "{u} 从其他工作召回")
    case .breakBegins: Words("{u} takes its break", "{u} 用餐休息")
    case .breakEnds: Words("{u} is back from its break", "{u} 休息结束")
    case .vehicleFails: Words("the vehicle of {u} is out of service", "{u} 的车辆停用")
    case .vehicleReturns: Words("the vehicle of {u} is back in service", "{u} 的车辆恢复使用")
    case .opens: Words("{b} opens", "{b} 启用")
    case .stop: Words("{u} stops on patrol in zone {z}", "{u} 在 {z} 分区巡逻停留")
    }
  }
}
