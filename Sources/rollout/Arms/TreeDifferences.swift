import Reporting
import Scenarios
import Texts

/// What differs between two scenarios: settings changed, added and removed, by path.
struct TreeDifferences {
  /// Sorted by path.
  private(set) var all: [SettingChange] = []

  /// Members of the file as a whole that are no settings of the city.
  private static let ignored: Set<String> = ["format", "name", "sources", "extends"]

  /// Compares the expanded texts, so that it does not matter which file says what.
  init(from base: Scenario, to arm: Scenario) {
    guard let first = Self.tree(base), let second = Self.tree(arm) else { return }
    compareRoots(first, second)
  }

  private mutating func compareRoots(_ base: LocatedValue, _ other: LocatedValue) {
    compareMembers(
      (base.members ?? []).filter { !Self.ignored.contains($0.key) }.map { ($0.key, $0.value) },
      (other.members ?? []).filter { !Self.ignored.contains($0.key) }.map { ($0.key, $0.value) }, "")
    all.sort { $0.path < $1.path }
  }

  private static func tree(_ scenario: Scenario) -> LocatedValue? {
    var ignored = Diagnostics()
    return JSONReader.read(SourceFile(path: scenario.path, text: scenario.expandedJSON()), diagnostics: &ignored)
  }

  private mutating func compare(_ base: LocatedValue, _ other: LocatedValue, _ path: String) {
    if let first = base.members, let second = other.members {
      compareMembers(first.map { ($0.key, $0.value) }, second.map { ($0.key, $0.value) }, path)
    } else if let first = Self.named(base), let second = Self.named(other) {
      compareMembers(first, second, path)
    } else {
      let (before, after) = (Self.compact(base), Self.compact(other))
      if before != after { all.append(SettingChange(path: path, base: Self.readable(base), arm: Self.readable(other))) }
    }
  }

  private mutating func compareMembers(_ base: [(String, LocatedValue)], _ other: [(String, LocatedValue)], _ path: String) {
    let second = Dictionary(other, uniquingKeysWith: { first, _ in first })
    let first = Dictionary(base, uniquingKeysWith: { first, _ in first })
    for (key, value) in base {
      let place = path.isEmpty ? key : "\(path).\(key)"
      if let counterpart = second[key] {
        compare(value, counterpart, place)
      } else {
        for (path, value) in Self.parts(value, place) { all.append(SettingChange(path: path, base: value, arm: nil)) }
      }
    }
    for (key, value) in other where first[key] == nil {
      for (path, value) in Self.parts(value, path.isEmpty ? key : "\(path).\(key)") {
        all.append(SettingChange(path: path, base: nil, arm: value))
      }
    }
  }

  /// What only one side has: a section is told by its members, anything else by itself.
  private static func parts(_ value: LocatedValue, _ path: String) -> [(path: String, value: String)] {
    guard let members = value.members, !members.isEmpty else { return [(path, readable(value))] }
    return members.filter { $0.key != "id" }.map { ("\(path).\($0.key)", readable($0.value)) }
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

  /// The value in few words: members after their keys, things by their ids.
  private static func readable(_ value: LocatedValue) -> String {
    switch value.content {
    case .object(let members):
      if members.isEmpty { return "{}" }
      return members.map { "\($0.key) \($0.value.members == nil ? readable($0.value) : "(\(readable($0.value)))")" }
        .joined(separator: ", ")
    case .array(let elements):
      let names = named(value)?.map(\.0) ?? elements.map(readable)
      return names.joined(separator: " ")
    case .string(let text): return text
    default: return compact(value)
    }
  }
}
