import Foundation

/// Reads the files that a scenario names, and none outside the folder it may use.
struct FileAccess: Sendable {
  /// Why a file cannot be had.
  struct Refusal: Error, Sendable {
    var code: String
    var message: String
    var hint: String?
  }

  /// Real path of the folder that files must lie in; nil has no bounds.
  let root: String?
  /// The same folder as the user wrote it: messages show paths in it.
  let shownRoot: String
  /// Files that are in memory alone, by path.
  var held: [String: SourceFile] = [:]

  /// Bounds files to a folder; `allowOutside` lifts them.
  init(root: String, allowOutside: Bool) {
    shownRoot = root
    self.root = allowOutside ? nil : Self.realPath(root.isEmpty ? "." : root)
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

  /// A file's path within the root, for texts that must be the same on every machine; nil outside of it.
  func relativeToRoot(_ path: String) -> String? {
    guard let real = Self.realPath(path), let base = Self.realPath(shownRoot.isEmpty ? "." : shownRoot) else { return nil }
    return real.hasPrefix(base + "/") ? String(real.dropFirst(base.count + 1)) : nil
  }

  /// The file that a name in another file stands for.
  func read(_ name: String, from file: String) -> Result<SourceFile, Refusal> {
    if name.isEmpty || name.contains("\0") {
      return .failure(Refusal(code: "bad-path", message: "this is no path of a file"))
    }
    return read(path: Self.path(name, from: file))
  }

  /// A file by its path from the working folder.
  func read(path: String) -> Result<SourceFile, Refusal> {
    if let file = held[path] { return .success(file) }
    guard let real = Self.realPath(path), let bytes = Self.bytes(real) else {
      return .failure(Refusal(code: "missing-file", message: "there is no file \(path) that can be read"))
    }
    if let root, !real.hasPrefix(root == "/" ? root : root + "/") {
      return .failure(
        Refusal(
          code: "outside-root", message: "\(path) lies outside the scenario folder",
          hint: "files must lie in \(shownRoot.isEmpty ? "the folder of the scenario" : shownRoot), unless others are allowed"))
    }
    guard bytes.count <= SourceFile.byteLimit else {
      return .failure(Refusal(code: "file-too-large", message: "\(path) is larger than 1 GiB"))
    }
    return .success(SourceFile(path: path, bytes: bytes))
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
