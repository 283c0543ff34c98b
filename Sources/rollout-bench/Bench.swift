#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures the simulation kernel on small models whose answers are known, and prints one line of `key=value` pairs.
///
/// Only model events are counted (for M/M/c an arrival and a departure per customer). The seconds are those of the
/// replications alone, without start-up.
@main
struct Bench {
  static let usage = """
    usage: rollout-bench mm1|mmc|city|hold [--reps N] [--threads N] [--c N] [--rho X] [--n N] [--days X] [--seed N]
      mm1   one server, rho 0.9: the mean wait is 9.0
      mmc   --c servers (20), rho 0.85: the mean wait is 0.12835
      city  24 units answering calls in 100 zones for --days (365)
      hold  one event out of --c pending ones (1,000) taken and scheduled anew, --n times
    """

  static func main() {
    let known: Set = ["reps", "threads", "c", "rho", "n", "days", "seed"]
    guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst()), known: known),
      let line = run(arguments)
    else {
      var text = usage + "\n"
      _ = text.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(64)
    }
    print(line)
  }

  /// Runs the model asked for; nothing when a value makes no sense.
  static func run(_ arguments: Arguments) -> String? {
    guard let seed = arguments.seed(), let reps = arguments.count("reps", default: 1), reps < 1 << 24,
      let threads = arguments.count("threads", default: 1)
    else { return nil }
    let crowd = Crowd(seed: seed, replications: reps, threads: threads)
    switch arguments.model {
    case "mm1": return queue(arguments, crowd, servers: 1, load: 0.9)
    case "mmc": return queue(arguments, crowd, servers: 20, load: 0.85)
    case "city": return city(arguments, crowd)
    case "hold": return hold(arguments, crowd)
    default: return nil
    }
  }

  static func queue(_ arguments: Arguments, _ crowd: Crowd, servers: Int, load: Double) -> String? {
    guard let servers = arguments.model == "mm1" ? 1 : arguments.count("c", default: servers),
      let load = arguments.number("rho", default: load),
      let customers = arguments.count("n", default: 1_000_000)
    else { return nil }
    let question = QueueQuestion(servers: servers, load: load, customers: customers)
    let (answers, seconds) = crowd.run({ QueueModel(question) }, empty: QueueAnswer()) { $0.run($1) }
    let total = answers.reduce(into: QueueAnswer()) { $0.merge($1) }
    return line(
      "mmc c=\(servers) rho=\(load) n=\(customers)", crowd, total.events, seconds,
      "mean_wait=\(fixed(total.meanWait, 4))")
  }

  static func city(_ arguments: Arguments, _ crowd: Crowd) -> String? {
    guard let days = arguments.number("days", default: 365), days <= 1e6 else { return nil }
    let map = CityMap()
    let (answers, seconds) = crowd.run({ CityModel(map, days: days) }, empty: CityAnswer()) { $0.run($1) }
    let total = answers.reduce(into: CityAnswer()) { $0.merge($1) }
    let responses = (0..<3).map { fixed(60 * total.meanResponse($0), 3) }.joined(separator: ",")
    let busy = total.busyHours / (days * 24 * Double(crowd.replications))
    return line(
      "city days=\(plain(days))", crowd, total.events, seconds,
      "calls=\(total.calls) queued=\(fixed(total.queuedShare, 4)) busy=\(fixed(busy, 3)) resp_min=\(responses)")
  }

  static func hold(_ arguments: Arguments, _ crowd: Crowd) -> String? {
    guard let pending = arguments.count("c", default: 1000), pending <= 1 << 20,
      let holds = arguments.count("n", default: 10_000_000)
    else { return nil }
    let (answers, seconds) = crowd.run({ HoldModel(pending: pending) }, empty: HoldAnswer()) { $0.run($1, holds) }
    let total = Double(holds * crowd.replications)
    let nanoseconds = answers.reduce(0) { $0 + $1.seconds } / total * 1e9
    return line(
      "hold c=\(pending) n=\(holds)", crowd, UInt64(total), seconds, "ns_per_hold=\(fixed(nanoseconds, 2))")
  }

  static func line(_ model: String, _ crowd: Crowd, _ events: UInt64, _ seconds: Double, _ results: String) -> String {
    let speed = Double(events) / seconds / 1e6
    return "engine=stationrollout model=\(model) reps=\(crowd.replications) threads=\(crowd.threads) events=\(events)"
      + " seconds=\(fixed(seconds, 4)) Mev/s=\(fixed(speed, 3)) \(results)"
  }
}
