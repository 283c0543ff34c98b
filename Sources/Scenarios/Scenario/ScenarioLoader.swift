import Texts

/// Reads scenario files.
public struct ScenarioLoader: Sendable {
  private let root: String?
  private let besides: String?
  private let allowOutside: Bool
  /// Files that are in memory alone, by path.
  var held: [String: SourceFile] = [:]

  /// Files that a scenario names must lie in its project: the folder that holds the nearest folder called "scenarios" above it,
  /// else its own folder.
  ///
  /// - Parameters:
  ///   - root: The scenario root, in whose place files must then lie.
  ///   - besides: A folder in which they may lie too.
  ///   - allowOutside: Lets them lie anywhere.
  public init(root: String? = nil, besides: String? = nil, allowOutside: Bool = false) {
    self.root = root
    self.besides = besides
    self.allowOutside = allowOutside
  }

  /// The scenario of a file. Throws all problems of it and of the files that it extends.
  public func load(path: String) throws(ScenarioError) -> Scenario {
    let access = access(FileAccess.root(ofScenario: path))
    // The file itself may be named from anywhere: it is what the user asked for.
    switch FileAccess(root: "/", allowOutside: true).read(path: path) {
    case .success(let file): return try load(file, access)
    case .failure(let refusal):
      throw ScenarioError([Diagnostic(code: refusal.code, refusal.message, at: nil, hint: refusal.hint)])
    }
  }

  private func access(_ nearest: String) -> FileAccess {
    if let root { return FileAccess(root: root, allowOutside: allowOutside) }
    return allowOutside ? FileAccess(root: nearest, allowOutside: true) : FileAccess(project: nearest, besides: besides)
  }

  /// The scenario of a text; a name without folders stands for a file in the root.
  public func load(text: String, named name: String) throws(ScenarioError) -> Scenario {
    let path = name.contains("/") ? name : root.map { $0.isEmpty ? name : "\($0)/\(name)" } ?? name
    var access = access(FileAccess.folder(of: path))
    access.held = held
    return try load(SourceFile(path: path, text: text), access)
  }

  private func load(_ file: SourceFile, _ access: FileAccess) throws(ScenarioError) -> Scenario {
    var diagnostics = Diagnostics()
    let chain = ExtendsChain(file, access: access, diagnostics: &diagnostics)
    let sources = ScenarioSources(chain.links, diagnostics: &diagnostics)
    guard let tree = chain.merged, let own = chain.links.first else { throw ScenarioError(diagnostics.sorted(files: [file])) }
    if chain.isBroken {
      let context = DecodingContext(files: access)
      context.diagnostics = diagnostics
      UnknownKeys(context: context).check(tree, .section(SceneSections.root))
      throw ScenarioError(context.diagnostics.sorted(files: chain.links.map(\.file)))
    }
    let name = name(of: own.root, access, &diagnostics)
    return try Scenario(
      .init(path: file.path, name: name, tree: tree, links: chain.links, access: access, sources: sources),
      diagnostics: diagnostics)
  }

  /// A file's own name; it is not inherited, or two arms would go by one.
  private func name(of root: LocatedValue, _ access: FileAccess, _ diagnostics: inout Diagnostics) -> Words? {
    guard let name = root["name"], !name.isNull else { return nil }
    let context = DecodingContext(files: access)
    defer { for problem in context.diagnostics.all { diagnostics.add(problem) } }
    guard name.members != nil else {
      context.error(
        "wrong-type",
        Words("\(name.shown.en) where names by language should stand", "此处应为各语言的名称，实际为\(name.shown.zhHans.afterHan)"),
        at: name.position, path: "name", hint: Words("write { \"en\": …, \"zh-Hans\": … }", "请写 { \"en\": …, \"zh-Hans\": … }"))
      return nil
    }
    UnknownKeys(context: context).check(name, .record(SceneSections.name), path: "name")
    return ScenarioDecoder.text(Cursor(name, SceneSections.name, path: "name", pattern: "name", context: context))
  }
}
