import DiscreteEvents
import Reporting
import Scenarios
import StationModel
import Texts

/// One replication of one arm, to be told of.
struct TracedReplication {
  let scenario: Scenario
  let request: TraceRequest
  private let parameters: ModelParameters

  /// - Parameter arms: The base, if there is one, then the arm.
  init(_ arms: [Scenario], _ request: TraceRequest) throws(CommandFailure) {
    scenario = arms[arms.count - 1]
    self.request = request
    do throws(ScenarioError) {
      let values = UncertainDraw(arms[0].uncertain, seed: request.seed).values(replication: request.replication)
      parameters = try scenario.parameters(drawing: values)
    } catch { throw CommandFailure(problems: error.rendered) }
  }

  var calendar: CalendarParameters { scenario.calendar.parameters }

  /// The log of the days asked for, or of the one call.
  func trace() throws(CommandFailure) -> Trace {
    guard let call = request.call else { return log(try days(otherwise: calendar.warmUpDays)) }
    let days = request.saysWhen ? try days(otherwise: calendar.warmUpDays) : 0..<calendar.dayCount
    return try checked(log(days, call: call), call)
  }

  /// The whole log of the days asked for; of the days that begin with the call; of the last counted days.
  func traceToDraw() throws(CommandFailure) -> Trace {
    var day: Int?
    if let call = request.call, request.from == nil {
      day = self.day(ofCall: call)
      if day == nil { throw unknown(call, in: 0..<calendar.dayCount) }
    }
    let trace = log(try daysToDraw(callOn: day))
    if let call = request.call { _ = try checked(trace, call) }
    return trace
  }

  /// The days of a page.
  /// - Parameter day: The day of the call that is followed, unless the first day is said.
  func daysToDraw(callOn day: Int?) throws(CommandFailure) -> Range<Int> {
    let length = request.days ?? TraceRequest.standardDays
    let last = max(calendar.monthStarts[0], calendar.monthStarts[calendar.monthCount] - length)
    return try days(otherwise: day ?? last)
  }

  /// The day on which a call is received; nil when it never comes.
  func day(ofCall call: UInt64) -> Int? {
    let life = log(0..<calendar.dayCount, call: call)
    return life.entries.first.map { Int(($0.details.since ?? .zero).milliseconds / 86_400_000) }
  }

  /// - Parameter name: What the scenario is called; nil takes its own name.
  func story(_ trace: Trace, name: Words? = nil) -> TraceStory {
    var names = TraceNames(scenario, seed: request.seed, replication: request.replication, days: trace.days)
    names.scenario = name ?? names.scenario
    return TraceStory(trace, names)
  }

  /// Writes in portions; a reader that has seen enough ends it.
  func csv(_ trace: Trace, _ sink: TraceSink) throws(CommandFailure) {
    let table = TraceTable(scenario: scenario)
    var writer = CSVWriter()
    writer.add(TraceTable.columns.map { .text($0) })
    for (index, entry) in trace.entries.enumerated() {
      writer.add(table.row(entry))
      guard index % 1000 == 999 else { continue }
      try sink.write(String(decoding: writer.bytes, as: UTF8.self))
      if sink.isClosed { return }
      writer = CSVWriter()
    }
    try sink.write(String(decoding: writer.bytes, as: UTF8.self))
  }

  func log(_ days: Range<Int>, call: UInt64? = nil) -> Trace {
    ReplicationSimulator.trace(
      parameters, seed: request.seed, replication: request.replication, from: days.lowerBound, until: days.upperBound, call: call)
  }

  /// - Throws: Exit 65 when the log does not tell of the call.
  private func checked(_ trace: Trace, _ call: UInt64) throws(CommandFailure) -> Trace {
    if (trace.before + trace.entries).contains(where: { $0.call == call }) { return trace }
    throw unknown(call, in: trace.days)
  }

  /// Exit 65: there is no such call in these days.
  func unknown(_ call: UInt64, in days: Range<Int>) -> CommandFailure {
    let first = scenario.calendar.date(ofDay: days.lowerBound) ?? ""
    let last = scenario.calendar.date(ofDay: days.upperBound - 1) ?? ""
    return CommandFailure(
      .badData,
      Words(
        "no call \(TraceNames.callId(call)) in run \(request.replication) of \(scenario.path), seed \(request.seed), from \(first) to \(last)",
        "\(scenario.path)（第 \(request.replication) 号模拟，随机种子 \(request.seed)）在 \(first) 至 \(last) 没有警情 \(TraceNames.callId(call))"),
      hint: TraceCommand.whereIdsAre)
  }

  private func days(otherwise first: Int) throws(CommandFailure) -> Range<Int> {
    let first = try firstDay() ?? first
    return first..<min(calendar.dayCount, first + (request.days ?? TraceRequest.standardDays))
  }

  /// Simulated day of what was asked for; nil when nothing was.
  private func firstDay() throws(CommandFailure) -> Int? {
    guard let text = request.from else { return nil }
    let days = 0..<calendar.dayCount
    if let number = Int(text), number > 0, days.contains(calendar.warmUpDays + number - 1) {
      return calendar.warmUpDays + number - 1
    }
    if let day = days.first(where: { scenario.calendar.date(ofDay: $0) == text }) { return day }
    let first = scenario.calendar.date(ofDay: 0) ?? ""
    let last = scenario.calendar.date(ofDay: days.upperBound - 1) ?? ""
    throw CommandFailure(
      .usage,
      Words(
        "rollout trace: --from must be a day of the study, from \(first) to \(last), not \"\(text)\"",
        "rollout trace：--from 须为研究期内的一天（\(first) 至 \(last)），不能是 \"\(text)\""))
  }
}
