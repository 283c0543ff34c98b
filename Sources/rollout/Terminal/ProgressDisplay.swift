import Synchronization
import Texts

/// Progress on standard error: a bar with the time left on a terminal, a line every 10 % elsewhere, nothing when quiet.
///
/// `update` may be called from any thread.
final class ProgressDisplay: Sendable {
  enum Mode: Sendable {
    case bar, lines, silent
  }

  private struct State {
    var shown: ContinuousClock.Instant?
    var tenths = 0
    var isBarVisible = false
    var isFinished = false
  }

  private let unit: Words
  private let language: Language
  private let mode: Mode
  private let stream: StandardStream
  private let style: ConsoleStyle
  private let columns: Int?
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameters:
  ///   - unit: What is counted, in the plural: `runs`.
  ///   - columns: No line is longer; nil where nobody sees it on a terminal.
  init(unit: Words, language: Language, mode: Mode, stream: StandardStream, style: ConsoleStyle, columns: Int? = nil) {
    self.unit = unit
    self.language = language
    self.mode = mode
    self.stream = stream
    self.style = style
    self.columns = columns
  }

  /// Shows how far the work is.
  /// - Parameter estimate: The running estimate of the chosen metric, in words; asked for only when it is shown.
  func update(done: Int, total: Int, estimate: () -> Words? = { nil }) {
    guard mode != .silent, total > 0 else { return }
    state.withLock { state in
      guard !state.isFinished else { return }
      switch mode {
      case .silent: break
      case .lines:
        let tenths = 10 * done / total
        guard tenths > state.tenths else { return }
        state.tenths = tenths
        let line = "\(percent("\(tenths * 10)"))  \(details(done, total, estimate()))"
        stream.remark(Self.cut(line, to: columns ?? .max) + "\n")
      case .bar:
        let now = ContinuousClock.now
        // Ten pictures a second are enough for the eye and cost nothing.
        if let shown = state.shown, now - shown < .milliseconds(100), done < total { return }
        state.shown = now
        state.isBarVisible = true
        stream.remark(bar(done, total, estimate()))
      }
    }
  }

  /// Says something between two pictures of the bar.
  func note(_ line: Words) {
    guard mode != .silent else { return }
    state.withLock { state in
      stream.remark((state.isBarVisible ? "\r\u{1B}[K" : "") + line[language] + "\n")
    }
  }

  /// Takes the bar away; later updates show nothing.
  func finish() {
    state.withLock { state in
      if state.isBarVisible { stream.remark("\r\u{1B}[K") }
      state.isBarVisible = false
      state.isFinished = true
    }
  }

  private func bar(_ done: Int, _ total: Int, _ estimate: Words?) -> String {
    let width = 20
    let filled = width * done / total
    let picture = String(repeating: "━", count: filled) + style.dim(String(repeating: "─", count: width - filled))
    let percent = percent(DisplayWidth.right(String(100 * done / total), to: 3))
    let room = max(0, (columns ?? 80) - width - 8)
    return "\r\u{1B}[K\(picture) \(percent)  \(Self.cut(details(done, total, estimate), to: room))"
  }

  private func percent(_ number: String) -> String { number + Words(" %", "%")[language] }

  private func details(_ done: Int, _ total: Int, _ estimate: Words?) -> String {
    var parts = [Words("\(done) of \(total) \(unit.en)", "\(done)/\(total) \(unit.zhHans)")]
    if done > 0, done < total {
      let left = (ContinuousClock.now - start) / Double(done) * Double(total - done)
      parts.append(Words("\(Self.clock(left)) left", "剩余 \(Self.clock(left))"))
    }
    if let estimate { parts.append(estimate) }
    return parts.map { $0[language] }.joined(separator: "  ")
  }

  /// As much of a text as fits so many columns.
  private static func cut(_ text: String, to columns: Int) -> String {
    var room = columns
    return String(
      text.prefix { character in
        room -= DisplayWidth.of(String(character))
        return room >= 0
      })
  }

  /// A time as `0:07` or `1:02:03`.
  static func clock(_ duration: Duration) -> String {
    let seconds = max(0, duration.components.seconds)
    func two(_ number: Int64) -> String { NumberText.padded(String(number), to: 2) }
    let minutes = seconds / 60 % 60
    let tail = two(seconds % 60)
    return seconds >= 3600 ? "\(seconds / 3600):\(two(minutes)):\(tail)" : "\(minutes):\(tail)"
  }
}
