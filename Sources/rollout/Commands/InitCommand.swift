import Foundation

/// `rollout init`: a small commented city to start from.
enum InitCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "init", overview: "write a small commented city to start from",
      examples: [
        .init(line: "rollout init my-city", does: "write my-city/today.jsonc and my-city/plan.jsonc"),
        .init(line: "rollout compare my-city/today.jsonc my-city/plan.jsonc", does: "then compare the two"),
      ],
      operands: [
        OperandSpec(name: "DIR", kind: .folder, count: 1...1, meaning: "folder to write to; it is made when it is missing")
      ],
      options: SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let folder = arguments.operands[0]
    let paths = CityTemplate.files.map { "\(folder)/\($0.name)" }
    let taken = paths.filter { InputFile.isFolder($0) != nil }
    if !taken.isEmpty {
      throw CommandFailure(
        .cannotCreate, "\(taken.joined(separator: " and ")) \(taken.count == 1 ? "is" : "are") there already",
        hint: "nothing was written; name another folder")
    }
    try OutputFile.makeFolder(folder)
    for (path, file) in zip(paths, CityTemplate.files) {
      try OutputFile.write(file.text, to: path)
      console.remark("wrote \(path)")
    }
    console.remark("next: rollout compare \(paths.joined(separator: " "))")
    return .success
  }
}
