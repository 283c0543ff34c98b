import Foundation
import Texts

/// `rollout init`: a small commented city to start from.
enum InitCommand {
  static let command = Command(
    spec: CommandSpec(
      name: "init", overview: Words("write a small commented city to start from", "写入一座带注释的小城市，作为起点"),
      examples: [
        .init(
          line: "rollout init my-city",
          does: Words("write my-city/today.jsonc and my-city/plan.jsonc", "写入 my-city/today.jsonc 和 my-city/plan.jsonc")),
        .init(
          line: "rollout compare my-city/today.jsonc my-city/plan.jsonc", does: Words("then compare the two", "然后比较两者")),
      ],
      operands: [
        OperandSpec(
          name: Placeholder.folder, kind: .folder, count: 1...1,
          meaning: Words("folder to write to; it is made when it is missing", "写入的文件夹；不存在则新建"))
      ],
      options: SharedOptions.display),
    run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let folder = arguments.operands[0]
    let files = CityTemplate.files(console.language)
    let paths = files.map { "\(folder)/\($0.name)" }
    let taken = paths.filter { InputFile.isFolder($0) != nil }
    if !taken.isEmpty {
      throw CommandFailure(
        .cannotCreate,
        Words(
          "\(taken.joined(separator: " and ")) \(taken.count == 1 ? "is" : "are") there already",
          "\(taken.joined(separator: "、")) 已经存在"),
        hint: Words("nothing was written; name another folder", "没有写入任何文件；请换一个文件夹"))
    }
    try OutputFile.makeFolder(folder)
    for (path, file) in zip(paths, files) {
      try OutputFile.write(file.text, to: path)
      console.remark(Words("wrote \(path)", "已写入 \(path)"))
    }
    console.remark(Words("next: ", "下一步：") + Words("rollout compare \(paths.joined(separator: " "))"))
    return .success
  }
}
