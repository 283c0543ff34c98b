#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The command `rollout`: simulates rollouts of neighbourhood police stations and compares them.
@main
enum Rollout {
  static func main() {
    // A reader that leaves early is told by write(2), not by a signal that kills.
    signal(SIGPIPE, SIG_IGN)
    exit(CommandLineRun.run(CommandLine.arguments.dropFirst()).rawValue)
  }
}
