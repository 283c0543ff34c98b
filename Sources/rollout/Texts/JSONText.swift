import Texts

/// JSON for people and programs: sorted keys, indented, ending in a newline.
enum JSONText {
  static func of(_ value: JSONValue) -> String { value.sorted.text(.airy) + "\n" }

  /// An object with some of its members left out.
  static func object(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }
}
