import Reporting
import Scenarios
import StationModel
import Texts

/// One replication of two scenarios, to be told of side by side: the same seed and number, so that the same calls come.
struct TracedTwin {
  private let base: TracedReplication
  private let option: TracedReplication
  private let names: [Words]

  /// - Parameters:
  ///   - arms: The base, then the option.
  ///   - paths: Their files, as they were named.
  init(_ arms: [Scenario], _ request: TraceRequest, _ paths: [String]) throws(CommandFailure) {
    base = try TracedReplication([arms[0]], request)
    option = try TracedReplication(arms, request)
    names = Self.names(arms, paths)
  }

  /// What the scenarios call themselves; the names of their files tell apart two of one name.
  private static func names(_ arms: [Scenario], _ paths: [String]) -> [Words] {
    let names = arms.map(\.name)
    guard names[0].en == names[1].en || names[0].zhHans == names[1].zhHans else { return names }
    return zip(names, ArmNames.ids(paths)).map { Words("\($0.en) (\($1))", "\($0.zhHans)（\($1)）") }
  }

  /// Both logs of the days asked for; of the days that begin with the call, in whichever world it comes; of the last counted days.
  /// - Throws: Exit 65 when the call comes in neither.
  func worlds() throws(CommandFailure) -> TraceWorlds {
    var day: Int?
    if let call = option.request.call, option.request.from == nil {
      day = base.day(ofCall: call) ?? option.day(ofCall: call)
      if day == nil { throw option.unknown(call, in: 0..<option.calendar.dayCount) }
    }
    let days = try option.daysToDraw(callOn: day)
    let worlds = TraceWorlds(
      base: base.story(base.log(days), name: names[0]), option: option.story(option.log(days), name: names[1]))
    if let call = option.request.call, worlds.number(ofCall: call) == nil { throw option.unknown(call, in: days) }
    return worlds
  }
}
