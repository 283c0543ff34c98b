import Texts

/// Options that mean the same in every command that has them.
enum SharedOptions {
  static let output = OptionSpec.value(
    "output", short: "o", Placeholder.folder, .folder, standard: Words("results/local/<name>", "results/local/<名称>"),
    Words("folder for the result files", "存放结果文件的文件夹"))
  static let force = OptionSpec.flag(
    "force", Words("replace a folder given with -o that is not empty", "替换 -o 指定的非空文件夹"))
  static let replications = OptionSpec.value(
    "replications", short: "n", Placeholder.count, .whole(1...Self.mostReplications), standard: Words("100"),
    Words(
      "runs to simulate; each draws its own chance and its own uncertain values", "模拟次数；每次模拟各自抽取随机数和不确定参数的取值"))
  static let seed = OptionSpec.value(
    "seed", Placeholder.count, .seed, standard: Words("1"),
    Words("master seed; the same seed gives the same results on any machine", "随机种子；种子相同，在任何机器上结果都相同"))
  static let threads = OptionSpec.value(
    "threads", Placeholder.count, .whole(1...1024), standard: Words("all processors", "全部处理器"),
    Words("threads to use; results do not depend on it", "使用的线程数；不影响结果"))
  static let root = OptionSpec.value(
    "root", Placeholder.folder, .folder,
    standard: Words("the folder of the scenario, or the one that holds scenarios/", "场景所在的文件夹，或包含 scenarios/ 的文件夹"),
    Words("let maps, tables and base files lie anywhere in this folder too", "地图、表格和被继承的文件也可放在此文件夹内任何位置"))
  static let json = OptionSpec.flag("json", Words("print JSON instead of text", "输出 JSON，而非文字"))
  static let quiet = OptionSpec.flag(
    "quiet", short: "q", Words("no progress and no remarks; errors are still reported", "不显示进度和提示；错误照常报告"))
  static let language = OptionSpec.value(
    "lang", Placeholder.language, .choice(["en", "zh-Hans", "zh"]),
    standard: Words("en; zh where LANG begins so, but for files", "en；LANG 以 zh 开头时为 zh，写入的文件除外"),
    Words("language of names and texts", "名称与文字的语言"))
  static let color = OptionSpec.value(
    "color", Placeholder.when, .choice(["auto", "always", "never"]), standard: Words("auto"),
    Words("colours; auto respects NO_COLOR", "颜色；auto 时遵从 NO_COLOR"))
  static let help = OptionSpec.flag("help", short: "h", Words("show this help", "显示本帮助"))
  static let version = OptionSpec.flag("version", short: "V", Words("show the version", "显示版本"))

  /// A replication number has 24 bits in the address of a random number.
  static let mostReplications = (1 << 24) - 1

  /// What every command takes.
  static let display = [quiet, language, color]
  /// What every command that simulates replications takes.
  static let simulation = [replications, seed, threads]
}
