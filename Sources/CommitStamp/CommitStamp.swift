import Foundation
import PackagePlugin

/// Writes the commit that the program is built from into a source file of its own.
///
/// It is written anew whenever the checkout moves or a source changes. Without git, or outside a checkout of this package, the commit is
/// not known; a commit with changes on top of it ends in `+`.
@main
struct CommitStamp: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appendingPathComponent("BuiltFrom.swift")
    let script = """
      cd "$1" || exit 1
      commit=nil
      if git ls-files --error-unmatch Package.swift && [ -z "$(git rev-parse --show-prefix)" ]; then
        if hash=$(git rev-parse --short=12 HEAD); then
          [ -z "$(git status --porcelain)" ] || hash="$hash+"
          commit="\\"$hash\\""
        fi
      fi >/dev/null 2>&1
      printf 'enum BuiltFrom { static let commit: String? = %s }\\n' "$commit" >"$2"
      """
    return [
      .buildCommand(
        displayName: "Commit of the source", executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: ["-c", script, "sh", package.path, output.path], inputFiles: checkout(package) + sources(context),
        outputFiles: [output])
    ]
  }

  /// Files of git that change with every commit and every move of the checkout.
  private func checkout(_ package: URL) -> [URL] {
    var folder = package.appendingPathComponent(".git")
    // In a further work tree it is a file that names the folder.
    if let text = try? String(contentsOf: folder, encoding: .utf8), text.hasPrefix("gitdir: ") {
      folder = URL(fileURLWithPath: text.dropFirst(8).trimmingCharacters(in: .whitespacesAndNewlines), relativeTo: package)
    }
    return ["HEAD", "logs/HEAD"].map { folder.appendingPathComponent($0) }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  private func sources(_ context: PluginContext) -> [URL] {
    context.package.targets.compactMap(\.sourceModule).flatMap { module in module.sourceFiles.map(\.url) }
  }
}
