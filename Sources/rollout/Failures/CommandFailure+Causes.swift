import Experiments
import Reporting
import Texts

extension CommandFailure {
  /// A failure that another room explains.
  init(_ code: ExitCode, _ error: any Error) {
    switch error {
    case let error as FileError: self.init(code, Words("\(error)", Self.chinese(error)))
    case let error as LogError: self.init(code, Words("\(error)", Self.chinese(error)))
    default: self.init(code, Words("\(error)"))
    }
  }

  /// A failure of a folder of results from which no report can be made.
  init(_ folder: String, _ error: ReportError) {
    self.init(.badData, Words("\(folder)/") + error.words)
  }

  private static func chinese(_ error: FileError) -> String {
    switch error {
    case .system(let path, let action, let reason): refused(action, path, reason)
    case .foreign(let path): "\(path) 不是模拟写入的文件，不予覆盖"
    case .busy(let path): "另一次模拟正在使用 \(path)"
    }
  }

  private static func chinese(_ error: LogError) -> String {
    switch error {
    case .system(let path, let action, let reason): refused(action, path, reason)
    case .notALog(let path): "\(path) 不是模拟日志，或其首行已损坏"
    case .mismatch(let path, let differences): "\(path) 属于另一项研究（\(differences.map(\.zhHans).joined(separator: "；"))）"
    }
  }

  private static func refused(_ action: String, _ path: String, _ reason: String) -> String {
    "无法\(actions[action] ?? action) \(path)：\(SystemReason.of(reason).zhHans)"
  }

  private static let actions = [
    "create": "建立", "open": "打开", "read": "读取", "write": "写入", "rename": "重命名", "shorten": "截短", "close": "关闭",
  ]
}
