/// What the command line asked for: a model and its `--name value` pairs.
struct Arguments {
  let model: String
  private let values: [String: String]

  /// Reads `model --name value …`; nothing when the words do not pair up or a name is not known.
  init?(_ words: [String], known: Set<String>) {
    guard let model = words.first, words.count % 2 == 1 else { return nil }
    var values: [String: String] = [:]
    for index in stride(from: 1, to: words.count, by: 2) {
      guard words[index].hasPrefix("--"), known.contains(String(words[index].dropFirst(2))) else { return nil }
      values[String(words[index].dropFirst(2))] = words[index + 1]
    }
    self.model = model
    self.values = values
  }

  /// A positive whole number; `1e6` is understood. Nothing when the text is something else.
  func count(_ name: String, default standard: Int) -> Int? {
    guard let text = values[name] else { return standard }
    if let whole = Int(text) { return whole > 0 ? whole : nil }
    guard let number = Double(text), number >= 1, number < 0x1p53, number.rounded() == number else { return nil }
    return Int(number)
  }

  /// A positive number. Nothing when the text is something else.
  func number(_ name: String, default standard: Double) -> Double? {
    guard let text = values[name] else { return standard }
    guard let number = Double(text), number > 0, number < .infinity else { return nil }
    return number
  }

  /// A seed, zero or more.
  func seed() -> UInt64? {
    guard let text = values["seed"] else { return 1 }
    return UInt64(text)
  }
}
