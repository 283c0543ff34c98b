import Foundation

/// A run that has not ended yet.
struct Running {
  let process: Process
  /// Folder of its output and errors.
  let place: URL

  var errorsSoFar: String { (try? String(contentsOf: place.appendingPathComponent("errors"), encoding: .utf8)) ?? "" }

  /// Waits until it has said something on standard error, at most so long.
  func waitForErrors(containing text: String, seconds: Double) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end, process.isRunning {
      if errorsSoFar.contains(text) { return true }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return errorsSoFar.contains(text)
  }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  func finish() throws -> RolloutBinary.Outcome {
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: place) }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: place.appendingPathComponent(name)), as: UTF8.self)
    }
    // A process that dies of a signal is told from one that exits with its number.
    let status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return RolloutBinary.Outcome(status: status, output: try text("output"), errors: try text("errors"))
  }
}
