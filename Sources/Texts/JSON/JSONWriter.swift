/// Appends values to a JSON text.
struct JSONWriter {
  let layout: JSONLayout
  private(set) var bytes: [UInt8] = []

  init(layout: JSONLayout) { self.layout = layout }

  mutating func write(_ value: JSONValue) { write(value, depth: layout == .compact ? nil : 0) }

  /// - Parameter depth: Of the value; nil writes it on one line.
  private mutating func write(_ value: JSONValue, depth: Int?) {
    switch value {
    case .object(let members):
      list(members, "{", "}", depth) { writer, member in
        writer.quote(member.name)
        writer.add(writer.layout.colon)
        writer.write(member.value, depth: depth.map { $0 + 1 })
      }
    case .array(let values):
      list(values, "[", "]", depth) { writer, value in writer.write(value, depth: depth.map { $0 + 1 }) }
    case .text(let text): quote(text)
    case .integer(let number): add(String(number))
    case .number(let number): add(layout.number(number))
    case .boolean(let isTrue): add(isTrue ? "true" : "false")
    case .inline(let value): write(value, depth: nil)
    case .null: add("null")
    }
  }

  private mutating func list<Item>(
    _ items: [Item], _ open: String, _ close: String, _ depth: Int?, _ write: (inout JSONWriter, Item) -> Void
  ) {
    add(open)
    for (index, item) in items.enumerated() {
      if let depth {
        if index > 0 { add(",") }
        newLine(depth + 1)
      } else if index > 0 {
        add(layout.comma)
      }
      write(&self, item)
    }
    if let depth, !items.isEmpty || layout == .airy {
      if items.isEmpty { add("\n") }
      newLine(depth)
    }
    add(close)
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(10)
    bytes.append(contentsOf: repeatElement(32, count: 2 * depth))
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(34)
    for byte in text.utf8 {
      switch byte {
      case 34: add("\\\"")
      case 92: add("\\\\")
      case 10: add("\\n")
      case 13: add("\\r")
      case 9: add("\\t")
      case 0..<32:
        let digits = String(byte, radix: 16)
        add("\\u" + NumberText.padded(digits, to: 4))
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }
}
