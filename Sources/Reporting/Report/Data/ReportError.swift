public import Texts

/// Results from which no report can be made.
public enum ReportError: Error, Equatable, CustomStringConvertible {
  /// A file that every folder of results has is not there.
  case missing(file: String)
  /// A table of which `study.json` tells is not there.
  case lost(file: String, rows: Int)
  /// A document that is larger than its format allows.
  case tooLarge(file: String)
  /// Line and column count from 1.
  case damaged(file: String, line: Int, column: Int = 1, found: Words)

  /// What is wrong, in a line without a full stop; it begins with the file.
  public var words: Words {
    switch self {
    case .missing(let file):
      Words(
        "\(file) is missing: this is no folder of results, or one of an older version",
        "\(file) 不存在：这不是结果文件夹，或由旧版本写成")
    case .lost(let file, let rows):
      Words(
        "\(file) is missing: \(StudyFacts.file) tells of \(rows) rows in it",
        "\(file) 不存在：按 \(StudyFacts.file) 其中应有 \(rows) 行")
    case .tooLarge(let file):
      Words(
        "\(file) would be larger than 4 GiB, the most that its format holds", "\(file) 将超过 4 GiB，超出该格式的上限")
    case .damaged(let file, let line, let column, let found):
      Words("\(file):\(line):\(column): ", "\(file):\(line):\(column)：") + found
    }
  }

  public var description: String { words.en }
}
