import Texts

/// The known keys of an object of a scenario file.
final class Section: Sendable {
  let fields: [Field]
  private let indices: [String: Int]

  init(_ fields: [Field]) {
    self.fields = fields
    indices = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($0.element.key, $0.offset) })
  }

  subscript(key: String) -> Field? { indices[key].map { fields[$0] } }

  var keys: [String] { fields.map(\.key) }
}

/// How a part of a scenario file is built, and with it how it merges with what it extends.
indirect enum Shape: Sendable {
  /// One value: replaces.
  case value(ValueType)
  /// Known keys: merges key by key.
  case section(Section)
  /// Known keys which together are one value (a crew, a distribution's frame): replaces.
  case record(Section)
  /// Things with an `id`: merges by id.
  case list(Section)
  /// A list of records: replaces.
  case records(Section)
  /// Any keys, all of one shape: merges key by key. The text says what a key is.
  case named(String, Shape)
  /// Several shapes, told apart by what stands in the file: text, object or list.
  case either([Shape])

  /// The shape among several that a value is probably meant to have.
  func chosen(for value: LocatedValue) -> Shape {
    guard case .either(let shapes) = self else { return self }
    return shapes.first { $0.fits(value) } ?? shapes[0]
  }

  private func fits(_ value: LocatedValue) -> Bool {
    switch (self, value.content) {
    case (.section, .object), (.record, .object), (.named, .object): true
    case (.list, .array), (.records, .array): true
    case (.value, .string), (.value, .number), (.value, .bool): true
    default: false
    }
  }
}

/// One key of a section: the only place where its type, range, default and source are written down.
struct Field: Sendable {
  /// A value that holds when the file names none.
  enum Fallback: Sendable {
    case number(Double)
    case text(String)
    case words([String])
  }

  let key: String
  let shape: Shape
  /// One sentence.
  let meaning: Words
  var unit: String?
  var fallback: Fallback?
  /// What holds when the file says nothing and that depends on the rest of the file, in words; nil where it does not depend.
  var follows: Words?
  /// The system that will use it, where there is none yet: a file that sets it is refused. Nil for what has an effect.
  var awaits: Words?
  /// True when the section makes no sense without it.
  var isRequired = false
  /// Where the default comes from; nil where nobody says.
  var source: Words?
  var evidence = Evidence.assumption

  /// - Parameters:
  ///   - en: The meaning in English, a sentence.
  ///   - zhHans: The same in Chinese.
  init(_ key: String, _ shape: Shape, _ en: String, _ zhHans: String) {
    self.key = key
    self.shape = shape
    meaning = Words(en, zhHans)
  }

  init(_ key: String, _ type: ValueType, unit: String? = nil, _ en: String, _ zhHans: String) {
    self.init(key, .value(type), en, zhHans)
    self.unit = unit
  }

  var required: Field {
    with {
      $0.isRequired = true
      $0.fallback = nil
    }
  }

  var withoutDefault: Field { with { $0.fallback = nil } }

  func orElse(_ number: Double?) -> Field { with { $0.fallback = number.map { .number($0) } } }
  func orElse(_ text: String?) -> Field { with { $0.fallback = text.map { .text($0) } } }
  func orElse(_ words: [String]) -> Field { with { $0.fallback = .words(words) } }

  func following(_ words: Words) -> Field { with { $0.follows = words } }
  func following(_ en: String, _ zhHans: String) -> Field { following(Words(en, zhHans)) }
  func awaiting(_ system: Words) -> Field { with { $0.awaits = system } }

  func from(_ en: String, _ zhHans: String, _ evidence: Evidence) -> Field {
    with {
      $0.source = Words(en, zhHans)
      $0.evidence = evidence
    }
  }

  private func with(_ change: (inout Field) -> Void) -> Field {
    var copy = self
    change(&copy)
    return copy
  }
}
