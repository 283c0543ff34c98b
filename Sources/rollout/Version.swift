import Texts

/// The version of the program.
enum Version {
  static let text = "0.4.0"

  /// Commit of the source that the program was built from, with `+` for changes on top of it; nil where the build had no git.
  static let commit = BuiltFrom.commit

  /// What `--version` prints.
  static var line: Words {
    let origin =
      commit.map { Words("commit \($0)", "提交 \($0)") } ?? Words("built without git: commit not known", "构建时没有 git，提交未知")
    return Words("rollout \(text) (\(origin.en))", "rollout \(text) (\(origin.zhHans))")
  }

  /// The compiler's language version, as far as a program can know it.
  static let toolchain: String = {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }()
}
