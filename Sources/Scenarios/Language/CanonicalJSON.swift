import Texts

/// Writes values in the one form that is the same whoever wrote the file: sorted keys, shortest numbers, no null members.
struct CanonicalJSON {
  /// The text of a value, indented by two blanks a level; no line end.
  static func text(_ value: LocatedValue) -> String {
    var writer = CanonicalJSON()
    writer.write(value, indent: "")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var bytes: [UInt8] = []

  private mutating func write(_ value: LocatedValue, indent: String) {
    switch value.content {
    case .null: add("null")
    case .bool(let flag): add(flag ? "true" : "false")
    case .number(let number): add(NumberText.of(number))
    case .string(let text): add(Self.quoted(text))
    case .array(let elements):
      let isShort = elements.allSatisfy { $0.members == nil && $0.elements == nil }
      list("[", "]", elements, isShort: isShort, indent: indent) { writer, element, inner in writer.write(element, indent: inner)
      }
    case .object(let members):
      let sorted = members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
      list("{", "}", sorted, isShort: false, indent: indent) { writer, member, inner in
        writer.add(Self.quoted(member.key) + ": ")
        writer.write(member.value, indent: inner)
      }
    }
  }

  private mutating func list<Item>(
    _ open: String, _ close: String, _ items: [Item], isShort: Bool, indent: String,
    _ body: (inout CanonicalJSON, Item, String) -> Void
  ) {
    add(open)
    let inner = indent + "  "
    for (index, item) in items.enumerated() {
      if index > 0 { add(isShort ? ", " : ",") }
      if !isShort { add("\n" + inner) }
      body(&self, item, inner)
    }
    if !isShort && !items.isEmpty { add("\n" + indent) }
    add(close)
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
