import Foundation
import PackagePlugin

/// Writes the commit that the program is built from into a source file of its own, before each build.
///
/// The file is written again only when it changes. Without git, or outside a checkout of this package, the commit is not known; a
/// commit with changes on top of it ends in `+`.
@main
struct CommitStamp: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.pluginWorkDirectoryURL
    let script = """
      cd "$1" || exit 1
      commit=nil
      if git ls-files --error-unmatch Package.swift && [ -z "$(git rev-parse --show-prefix)" ]; then
        if hash=$(git rev-parse --short=12 HEAD); then
          [ -z "$(git status --porcelain)" ] || hash="$hash+"
          commit="\\"$hash\\""
        fi
      fi >/dev/null 2>&1
      text="enum BuiltFrom { static let commit: String? = $commit }"
      [ "$(cat "$2" 2>/dev/null)" = "$text" ] || printf '%s\\n' "$text" >"$2"
      """
    return [
      .prebuildCommand(
        displayName: "Commit of the source", executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [
          "-c", script, "sh", context.package.directoryURL.path, folder.appendingPathComponent("BuiltFrom.swift").path,
        ],
        outputFilesDirectory: folder)
    ]
  }
}
