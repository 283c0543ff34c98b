import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Turns ^C (SIGINT) and SIGTERM into a wish: the first ends the work after the running replications, the second ends the
/// program at once.
final class Interrupt: Sendable {
  private let signals = Atomic<Int>(0)

  private init() {}

  /// Whether somebody wants the work to end.
  var isRequested: Bool { signals.load(ordering: .relaxed) > 0 }

  /// Watches the signals from now on.
  ///
  /// Not isolated to the main actor, and its closures are `@Sendable`: a handler made inside `static func main()` would
  /// belong to the main actor and trap on the queue that calls it.
  /// - Parameter onFirst: Called once, on a queue of its own.
  nonisolated static func watch(onFirst: @escaping @Sendable () -> Void) -> Interrupt {
    let interrupt = Interrupt()
    let queue = DispatchQueue(label: "rollout.signals", qos: .userInteractive)
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { @Sendable in
        if interrupt.signals.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(ExitCode.interrupted.rawValue) }
        onFirst()
      }
      source.resume()
      // The source must live as long as the program; nothing else holds it.
      _ = Unmanaged.passRetained(source as AnyObject)
    }
    return interrupt
  }
}
