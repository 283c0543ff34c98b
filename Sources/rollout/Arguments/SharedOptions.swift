/// Options that mean the same in every command that has them.
enum SharedOptions {
  static let output = OptionSpec.value(
    "output", short: "o", "DIR", .folder, standard: "results/local/<name>", "folder for the result files")
  static let force = OptionSpec.flag("force", "replace a folder given with -o that is not empty")
  static let replications = OptionSpec.value(
    "replications", short: "n", "N", .whole(1...Self.mostReplications), standard: "100",
    "futures to simulate; each draws its own chance and its own uncertain values")
  static let seed = OptionSpec.value(
    "seed", "N", .seed, standard: "1", "master seed; the same seed gives the same results on any machine")
  static let threads = OptionSpec.value(
    "threads", "N", .whole(1...1024), standard: "all processors", "threads to use; results do not depend on it")
  static let root = OptionSpec.value(
    "root", "DIR", .folder, standard: "the folder of the scenario, or the one that holds scenarios/",
    "let maps, tables and base files lie anywhere in this folder too")
  static let json = OptionSpec.flag("json", "print JSON instead of text")
  static let quiet = OptionSpec.flag("quiet", short: "q", "no progress and no remarks; errors are still reported")
  static let language = OptionSpec.value(
    "lang", "LANG", .choice(["en", "zh-Hans", "zh"]), standard: "en; zh where LANG begins so, but for files",
    "language of names and texts")
  static let color = OptionSpec.value(
    "color", "WHEN", .choice(["auto", "always", "never"]), standard: "auto", "colours; auto respects NO_COLOR")
  static let help = OptionSpec.flag("help", short: "h", "show this help")
  static let version = OptionSpec.flag("version", short: "V", "show the version")

  /// A replication number has 24 bits in the address of a random number.
  static let mostReplications = (1 << 24) - 1

  /// What every command takes.
  static let display = [quiet, language, color]
  /// What every command that simulates replications takes.
  static let simulation = [replications, seed, threads]
}
