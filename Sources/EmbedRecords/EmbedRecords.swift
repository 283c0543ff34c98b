import PackagePlugin

/// Writes the reference records of a room, its JSON files, into a source file, so that they travel inside the program.
///
/// A text literal of 140,000 bytes compiles at once; the array of bytes that SwiftPM makes of a resource took 40 seconds.
@main
struct EmbedRecords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let files = target.sourceModule.map { $0.sourceFiles(withSuffix: ".json").map(\.url) } ?? []
    let sorted = files.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(component: "EmbeddedRecords.swift")
    let script = ###"""
      output=$1
      shift
      {
        printf 'enum EmbeddedRecords {\n  static let files: [(name: String, text: String)] = [\n'
        for file; do
          printf '("%s", ##"""\n' "${file##*/}"
          cat "$file"
          printf '\n"""##),\n'
        done
        printf '  ]\n}\n'
      } >"$output"
      """###
    return [
      .buildCommand(
        displayName: "Reference records", executable: .init(filePath: "/bin/sh"),
        arguments: ["-c", script, "sh", output.path] + sorted.map(\.path), inputFiles: sorted, outputFiles: [output])
    ]
  }
}
