extension LocatedValue {
  /// The value as a type that can be decoded.
  /// - Throws: `DecodingError` where it does not fit; the path leads from this value to the one that does not.
  public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try LocatedDecoder(value: self, codingPath: []).decode(type)
  }
}

/// Hands a JSON value to types that decode themselves.
private struct LocatedDecoder: Decoder, SingleValueDecodingContainer {
  let value: LocatedValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard value.members != nil else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(MemberContainer(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let elements = value.elements else { throw mismatch([Any].self) }
    return ElementContainer(decoder: self, elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { value.isNull }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let scalar: Any?
    switch type {
    case is String.Type: scalar = value.string
    case is Bool.Type: scalar = value.bool
    case is Double.Type: scalar = value.number
    case let whole as any FixedWidthInteger.Type: scalar = value.number.flatMap { Self.whole(whole, $0) }
    default: return try Value(from: self)
    }
    guard let found = scalar as? Value else { throw mismatch(type) }
    return found
  }

  private static func whole<Whole: FixedWidthInteger>(_ type: Whole.Type, _ number: Double) -> Any? { Whole(exactly: number) }

  func mismatch(_ type: any Any.Type) -> DecodingError {
    .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "found \(value.shown)"))
  }

  func inside(_ value: LocatedValue, _ key: any CodingKey) -> LocatedDecoder {
    LocatedDecoder(value: value, codingPath: codingPath + [key])
  }
}

/// The members of an object.
private struct MemberContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: LocatedDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { (decoder.value.members ?? []).compactMap { Key(stringValue: $0.key) } }

  func contains(_ key: Key) -> Bool { decoder.value[key.stringValue] != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try member(key).decodeNil() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try member(key).decode(type) }

  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) throws -> KeyedDecodingContainer<Inner> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try member(key).unkeyedContainer() }
  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func member(_ key: Key) throws -> LocatedDecoder {
    guard let value = decoder.value[key.stringValue] else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "there is no \(key.stringValue)"))
    }
    return decoder.inside(value, key)
  }
}

/// The elements of a list, one after another.
private struct ElementContainer: UnkeyedDecodingContainer {
  let decoder: LocatedDecoder
  let elements: [LocatedValue]
  private(set) var currentIndex = 0

  init(decoder: LocatedDecoder, elements: [LocatedValue]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    let isNull = try element(Never.self).decodeNil()
    if isNull { currentIndex += 1 }
    return isNull
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let found = try element(type).decode(type)
    currentIndex += 1
    return found
  }

  mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) throws -> KeyedDecodingContainer<Inner> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try superDecoder().unkeyedContainer() }

  mutating func superDecoder() throws -> any Decoder {
    let next = try element([String: Any].self)
    currentIndex += 1
    return next
  }

  private func element(_ type: any Any.Type) throws -> LocatedDecoder {
    let place = ElementKey(currentIndex)
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(type, .init(codingPath: codingPath + [place], debugDescription: "the list ends"))
    }
    return decoder.inside(elements[currentIndex], place)
  }
}

/// The place of an element in a path.
private struct ElementKey: CodingKey {
  private let place: Int

  init(_ place: Int) { self.place = place }
  init(intValue: Int) { place = intValue }
  init?(stringValue: String) { nil }

  var intValue: Int? { place }
  var stringValue: String { String(place) }
}
