import Foundation

/// JSON for people and programs: sorted keys, indented, ending in a newline.
enum JSONText {
  static func of(_ value: some Encodable) throws(CommandFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n" } catch {
      throw CommandFailure(.bug, "cannot encode JSON: \(error)")
    }
  }
}
