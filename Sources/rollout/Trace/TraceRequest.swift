import Reporting
import Texts

/// What a command line asks of a log.
struct TraceRequest {
  enum Format: String {
    case csv, text, html
  }
  let format: Format
  let seed: UInt64
  let replication: UInt32
  /// As it was typed.
  let from: String?
  /// Nil where nothing was said.
  let days: Int?
  let call: UInt64?
  /// Whether two scenarios are played side by side.
  let isTwin: Bool

  static let standardDays = 7

  /// - Throws: A usage failure for what is no id of a call, and for what two scenarios side by side have not.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    seed = arguments.seed
    replication = UInt32(arguments.whole(TraceCommand.replication) ?? 0)
    from = arguments.text(TraceCommand.from)
    days = arguments.whole(TraceCommand.days)
    if let id = arguments.text(TraceCommand.call) {
      guard let number = TraceNames.call(id) else {
        throw CommandFailure(
          .usage,
          Words(
            "rollout trace: --call must be an id of up to 16 hexadecimal digits, not \"\(id)\"",
            "rollout trace：--call 须为不超过 16 位的十六进制编号，不能是 \"\(id)\""),
          hint: TraceCommand.whereIdsAre)
      }
      call = number
    } else {
      call = nil
    }
    isTwin = arguments.operands.count > 1
    let asked = arguments.text(TraceCommand.format).flatMap(Format.init)
    format = asked ?? (isTwin ? .html : call == nil ? .csv : .text)
    if isTwin && format != .html {
      throw CommandFailure(
        .usage,
        Words(
          "rollout trace: two scenarios are played side by side as html only, not as \(format.rawValue)",
          "rollout trace：两个场景的对照只有 html 格式，没有 \(format.rawValue)"),
        hint: Words("for a table of each, name one file and the other with --base", "要各自的表格，请只给一个文件，另一个用 --base 给出"))
    }
    if isTwin, arguments.text(TraceCommand.base) != nil {
      throw CommandFailure(
        .usage,
        Words(
          "rollout trace: --base is for one file; of two, the first is the base", "rollout trace：--base 只用于一个文件；给出两个时，第一个就是基准"))
    }
  }

  /// Whether the log's days are those that were asked for, or wherever the call is.
  var saysWhen: Bool { from != nil || days != nil }
}
