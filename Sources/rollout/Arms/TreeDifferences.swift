import Scenarios

/// What differs between two scenarios: settings changed, added and removed, by path.
struct TreeDifferences {
  struct Difference: Equatable {
    /// The setting, with ids of list members: `calls.aid.per1000PerYear`.
    let path: String
    /// What the first says; nil for a setting that only the second has.
    let before: String?
    let after: String?

    /// `~ path: 3 → 4`, `+ path: 4` or `- path: 3`.
    var line: String {
      switch (before, after) {
      case (let before?, let after?): "~ \(path): \(before) → \(after)"
      case (nil, let after?): "+ \(path): \(after)"
      case (let before, nil): "- \(path): \(before ?? "")"
      }
    }
  }

  /// Sorted by path.
  private(set) var all: [Difference] = []

  /// Members of the file as a whole that are no settings of the city.
  private static let ignored: Set<String> = ["format", "name", "sources", "extends"]

  init(from base: LocatedValue, to other: LocatedValue) {
    compareMembers(
      (base.members ?? []).filter { !Self.ignored.contains($0.key) }.map { ($0.key, $0.value) },
      (other.members ?? []).filter { !Self.ignored.contains($0.key) }.map { ($0.key, $0.value) }, "")
    all.sort { $0.path < $1.path }
  }

  /// At most so many lines, then how many more there are.
  func lines(limit: Int) -> [String] {
    if all.count <= limit { return all.map(\.line) }
    return all.prefix(limit - 1).map(\.line) + ["… and \(all.count - limit + 1) more"]
  }

  private mutating func compare(_ base: LocatedValue, _ other: LocatedValue, _ path: String) {
    if let first = base.members, let second = other.members {
      compareMembers(first.map { ($0.key, $0.value) }, second.map { ($0.key, $0.value) }, path)
    } else if let first = Self.named(base), let second = Self.named(other) {
      compareMembers(first, second, path)
    } else {
      let (before, after) = (Self.compact(base), Self.compact(other))
      if before != after { all.append(Difference(path: path, before: Self.short(before), after: Self.short(after))) }
    }
  }

  private mutating func compareMembers(_ base: [(String, LocatedValue)], _ other: [(String, LocatedValue)], _ path: String) {
    let second = Dictionary(other, uniquingKeysWith: { first, _ in first })
    let first = Dictionary(base, uniquingKeysWith: { first, _ in first })
    for (key, value) in base {
      let place = path.isEmpty ? key : "\(path).\(key)"
      if let twin = second[key] {
        compare(value, twin, place)
      } else {
        all.append(Difference(path: place, before: Self.short(Self.compact(value)), after: nil))
      }
    }
    for (key, value) in other where first[key] == nil {
      let place = path.isEmpty ? key : "\(path).\(key)"
      all.append(Difference(path: place, before: nil, after: Self.short(Self.compact(value))))
    }
  }

  /// The members of a list by their ids; nil when one has none.
  private static func named(_ value: LocatedValue) -> [(String, LocatedValue)]? {
    guard let elements = value.elements, !elements.isEmpty else { return nil }
    let pairs = elements.compactMap { element in element["id"]?.string.map { ($0, element) } }
    return pairs.count == elements.count ? pairs : nil
  }

  /// The value as JSON in one line, keys sorted.
  private static func compact(_ value: LocatedValue) -> String {
    switch value.content {
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \(compact($0.value))" }
      return "{\(parts.joined(separator: ", "))}"
    case .array(let elements): return "[\(elements.map(compact).joined(separator: ", "))]"
    case .string(let text): return "\"\(text)\""
    case .number(let number): return number == number.rounded() && abs(number) < 0x1p53 ? String(Int(number)) : String(number)
    case .bool(let flag): return String(flag)
    case .null: return "null"
    }
  }

  private static func short(_ text: String) -> String { text.count <= 60 ? text : text.prefix(59) + "…" }
}
