import Foundation
public import Texts

/// The first line of a log: what must be the same for a run to go on where another stopped, or for shards to be joined.
public struct LogHeader: Codable, Equatable, Sendable {
  /// Format of the lines.
  public static let format = "rollout-log/2"

  public var format = LogHeader.format
  /// Version of the program: another one may simulate differently.
  public var version: String
  /// Hash of every arm's expanded scenario, base first.
  public var scenarios: [String]
  /// Master seed in decimal digits.
  public var seed: String
  /// Number of the first replication of this log.
  public var first: UInt32
  /// Replications that this log is to hold in the end.
  public var count: Int
  /// Width of an outcome row.
  public var columns: Int

  public init(version: String, scenarios: [String], seed: String, first: UInt32, count: Int, columns: Int) {
    self.version = version
    self.scenarios = scenarios
    self.seed = seed
    self.first = first
    self.count = count
    self.columns = columns
  }

  /// In words, each thing by which another header differs from this one.
  public func differences(from other: LogHeader) -> [Words] {
    var found: [Words] = []
    func compare(_ name: Words, _ mine: some Equatable, _ its: some Equatable) {
      if "\(mine)" == "\(its)" { return }
      found.append(Words("\(name.en): \(its) instead of \(mine)", "\(name.zhHans)：为 \(its)，而不是 \(mine)"))
    }
    compare(Words("format", "格式"), format, other.format)
    compare(Words("version", "版本"), version, other.version)
    compare(Words("number of scenarios", "场景数"), scenarios.count, other.scenarios.count)
    if scenarios.count == other.scenarios.count {
      for (index, pair) in zip(scenarios, other.scenarios).enumerated() {
        compare(Words("scenario \(index)", "场景 \(index)"), pair.0, pair.1)
      }
    }
    compare(Words("seed", "随机种子"), seed, other.seed)
    compare(Words("first replication", "首次模拟"), first, other.first)
    compare(Words("replications", "模拟次数"), count, other.count)
    compare(Words("outcome columns", "指标列数"), columns, other.columns)
    return found
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  static func decode(_ bytes: [UInt8]) -> LogHeader? { try? JSONDecoder().decode(LogHeader.self, from: Data(bytes)) }
}
