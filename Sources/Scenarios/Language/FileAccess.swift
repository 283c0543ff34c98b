import Foundation
import Texts

/// Reads the files that a scenario names, and none outside the folders it may use.
struct FileAccess: Sendable {
  /// Why a file cannot be had.
  struct Refusal: Error, Sendable {
    var code: String
    var message: Words
    var hint: Words?
  }

  /// Real paths of the folders that files must lie in; nil has no bounds.
  let roots: [String]?
  /// The scenario root as the user wrote it: paths are told relative to it.
  let shownRoot: String
  /// What a message says of the bounds.
  private let bounds: Words
  /// Files that are in memory alone, by path.
  var held: [String: SourceFile] = [:]

  /// Bounds files to a folder; `allowOutside` lifts the bounds.
  init(root: String, allowOutside: Bool) {
    shownRoot = root
    roots = allowOutside ? nil : Self.realPath(root.isEmpty ? "." : root).map { [$0] } ?? []
    bounds = Self.mustLie(in: Self.shownFolder(root))
  }

  /// Bounds files to the project of a scenario, and to the folder `besides`.
  ///
  /// A project is the folder that holds `scenarios`, so that data may lie beside it; see ``project(of:)``.
  init(project root: String, besides: String?) {
    shownRoot = root
    let project = Self.project(of: root)
    roots = ([project.map { $0.real } ?? Self.realPath(root.isEmpty ? "." : root)] + [besides.flatMap(Self.realPath)]).compactMap
    { $0 }
    let other =
      besides.map { Words(" or \($0)", " 或 \($0)") }
      ?? Words(", or in a folder named with --root", "，或位于 --root 指定的文件夹中")
    bounds = Self.mustLie(in: project?.shown ?? Self.shownFolder(root)) + other
  }

  private static func mustLie(in folder: Words) -> Words {
    Words("files must lie in \(folder.en)", "文件应位于\(folder.zhHans.afterHan)")
  }

  private static func shownFolder(_ root: String) -> Words {
    root.isEmpty ? Words("the folder of the scenario", "场景所在文件夹") : Words(root)
  }

  /// The folder that holds a folder called `scenarios`; nil when the folder is not called so, or is one that no project fills.
  ///
  /// A home folder and the top of a disk hold all kinds of things that a scenario has no business with.
  private static func project(of root: String) -> (real: String, shown: Words)? {
    guard let real = realPath(root.isEmpty ? "." : root), real.hasSuffix("/scenarios") else { return nil }
    let parent = folder(of: real)
    let home = ProcessInfo.processInfo.environment["HOME"].flatMap(realPath)
    if parent == "/" || parent == home { return nil }
    if root == "scenarios" { return (parent, Words("the working folder", "当前文件夹")) }
    return (parent, Words(root.hasSuffix("/scenarios") ? folder(of: root) : parent))
  }

  /// The scenario root of a file that is given alone: the nearest folder called "scenarios" above it, else its own folder.
  static func root(ofScenario path: String) -> String {
    let folder = folder(of: path)
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    while !parts.isEmpty {
      if parts.last == "scenarios" { return parts.joined(separator: "/") }
      parts.removeLast()
    }
    // A file named from within the folder: the way up is not written in the path.
    var real = (realPath(folder.isEmpty ? "." : folder) ?? "").split(separator: "/", omittingEmptySubsequences: false)
    while !real.isEmpty {
      if real.last == "scenarios" { return real.joined(separator: "/") }
      real.removeLast()
    }
    return folder
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path that a name in a file stands for: relative to that file, without `.` and `..` where they can be resolved.
  static func path(_ name: String, from file: String) -> String {
    if name.hasPrefix("/") { return normal(name) }
    let folder = folder(of: file)
    return normal(folder.isEmpty ? name : "\(folder)/\(name)")
  }

  /// The same path without empty parts, `.`, and parts that `..` takes back.
  static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A file's path from the scenario root, for texts that must be the same on every machine; nil for a file out of bounds.
  func relativeToRoot(_ path: String) -> String? {
    guard let real = Self.realPath(path), let base = Self.realPath(shownRoot.isEmpty ? "." : shownRoot) else { return nil }
    if real.hasPrefix(base + "/") { return String(real.dropFirst(base.count + 1)) }
    guard roots != nil, isAllowed(real) else { return nil }
    let (from, to) = (base.split(separator: "/"), real.split(separator: "/"))
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (from.dropFirst(common).map { _ in ".." } + to.dropFirst(common)).joined(separator: "/")
  }

  private static func isIn(_ folder: String, _ real: String) -> Bool {
    real == folder || real.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  private func isAllowed(_ real: String) -> Bool { roots?.contains { Self.isIn($0, real) } ?? true }

  /// The file that a name in another file stands for.
  func read(_ name: String, from file: String) -> Result<SourceFile, Refusal> {
    if name.isEmpty || name.contains("\0") {
      return .failure(Refusal(code: "bad-path", message: Words("this is no path of a file", "这不是文件路径")))
    }
    return read(path: Self.path(name, from: file))
  }

  /// A file by its path from the working folder.
  func read(path: String) -> Result<SourceFile, Refusal> {
    if let file = held[path] { return .success(file) }
    guard let real = Self.realPath(path), let bytes = Self.bytes(real) else {
      let near = nearName(path).map { Words("there is \($0) in the same folder", "同一文件夹中有 \($0)") }
      return .failure(
        Refusal(code: "missing-file", message: Words("there is no file \(path) that can be read", "没有可读取的文件 \(path)"), hint: near)
      )
    }
    if !isAllowed(real) {
      return .failure(
        Refusal(
          code: "outside-root", message: Words("\(path) lies outside the scenario's folders", "\(path) 不在场景可用的文件夹内"), hint: bounds
        ))
    }
    guard bytes.count <= SourceFile.byteLimit else {
      return .failure(Refusal(code: "file-too-large", message: Words("\(path) is larger than 1 GiB", "\(path) 大于 1 GiB")))
    }
    return .success(SourceFile(path: path, bytes: bytes))
  }

  /// The file of a folder that a path was probably meant to name; none of a folder out of bounds.
  private func nearName(_ path: String) -> String? {
    let folder = Self.folder(of: path)
    guard let real = Self.realPath(folder.isEmpty ? "." : folder), isAllowed(real) else { return nil }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: real)) ?? []).sorted()
    return NearestName.file(path.split(separator: "/").last.map(String.init) ?? "", among: names)
  }

  /// The one name of a file: absolute, with links resolved; nil when there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}
