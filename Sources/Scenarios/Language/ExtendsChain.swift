import Texts

/// A scenario file and the files it extends, read and made one.
struct ExtendsChain {
  /// Longest chain of files.
  static let depthLimit = 8

  /// One file of the chain.
  struct Link: Sendable {
    var file: SourceFile
    var root: LocatedValue
  }

  /// The scenario's own file first.
  private(set) var links: [Link] = []
  /// The values of all, without `extends`, `sources` and `name`, which belong to their own file.
  private(set) var merged: LocatedValue?

  /// True when a file of the chain could not be had: then what is missing says nothing.
  private(set) var isBroken = false

  /// Reads the chain; problems are noted, and what could be read is kept.
  init(_ file: SourceFile, access: FileAccess, diagnostics: inout Diagnostics) {
    var names = [Self.identity(file.path)]
    var next: SourceFile? = file
    while let current = next {
      next = nil
      guard let root = JSONReader.read(current, diagnostics: &diagnostics) else {
        isBroken = true
        break
      }
      guard root.members != nil else {
        diagnostics.error(
          "wrong-type", root.misplaced(Words("scenario", "场景")), at: root.position,
          hint: Words("a scenario is an object { … }", "场景是一个对象 { … }"))
        isBroken = true
        break
      }
      links.append(Link(file: current, root: root))
      Self.checkFormat(root, &diagnostics)
      next = base(of: root, in: current, names: &names, access: access, &diagnostics)
      if next == nil, root["extends"].map({ !$0.isNull }) == true { isBroken = true }
    }
    merge(&diagnostics)
  }

  /// The one name by which cycles are noticed.
  private static func identity(_ path: String) -> String { FileAccess.realPath(path) ?? path }

  private static func checkFormat(_ root: LocatedValue, _ diagnostics: inout Diagnostics) {
    guard let format = root["format"] else {
      let start = SourcePosition(root.position.file, offset: root.position.offset, length: 1)
      diagnostics.error(
        "missing-key", Words("\"format\" is missing", "缺少 \"format\""), at: start, path: "format",
        hint: Words("write \"format\": \"rollout/1\"", "请写 \"format\": \"rollout/1\""))
      return
    }
    if format.string != "rollout/1" {
      diagnostics.error(
        "unknown-format",
        Words("\(format.shown.en) is no format known here", "不认识的格式：\(format.shown.zhHans)"), at: format.position,
        path: "format", hint: Suggestion.known(["\"rollout/1\""]))
    }
  }

  /// The file that a file extends, or nil when it extends nothing or may not.
  private func base(
    of root: LocatedValue, in file: SourceFile, names: inout [String], access: FileAccess, _ diagnostics: inout Diagnostics
  ) -> SourceFile? {
    guard let extends = root["extends"], !extends.isNull else { return nil }
    func refuse(_ code: String, _ message: Words, hint: Words? = nil) -> SourceFile? {
      diagnostics.error(code, message, at: extends.position, path: "extends", hint: hint)
      return nil
    }
    guard let name = extends.string else { return refuse("wrong-type", extends.misplaced(Words("path", "路径"))) }
    if links.count >= Self.depthLimit {
      return refuse(
        "extends-depth", Words("more than \(Self.depthLimit) files extend one another", "extends 超过 \(Self.depthLimit) 层文件"))
    }
    if name == DefaultsText.path { return SourceFile(path: DefaultsText.path, text: DefaultsText.jsonc) }
    if name.hasPrefix("rollout:") {
      return refuse("missing-file", Words("there is no \(name)", "没有 \(name)"), hint: Suggestion.question(DefaultsText.path))
    }
    switch access.read(name, from: file.path) {
    case .failure(let refusal): return refuse(refusal.code, refusal.message, hint: refusal.hint)
    case .success(let base):
      let identity = Self.identity(base.path)
      if names.contains(identity) {
        let chain = (links.map(\.file.path) + [base.path]).joined(separator: " → ")
        return refuse("extends-cycle", Words("the files extend one another in a circle", "文件之间循环 extends"), hint: Words(chain))
      }
      names.append(identity)
      return base
    }
  }

  private mutating func merge(_ diagnostics: inout Diagnostics) {
    guard let last = links.last else { return }
    var found = Diagnostics()
    defer {
      // Without its base, nobody knows what a file may remove.
      for problem in found.all where !(isBroken && problem.code == "nothing-to-remove") { diagnostics.add(problem) }
    }
    let merger = TreeMerger()
    var result = merger.stripped(last.root)
    // A base file's own list marks are checked too: what a file removes must be there.
    result = merger.merged(nil, result, .section(SceneSections.root), path: "", &found)
    for link in links.dropLast().reversed() {
      result = merger.merged(result, merger.stripped(link.root), .section(SceneSections.root), path: "", &found)
    }
    merged = result
  }
}
