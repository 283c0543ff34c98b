/// One named value of a JSON object.
public struct ReferenceField: Sendable, Equatable {
  public let name: String
  public let value: ReferenceValue

  public init(name: String, value: ReferenceValue) {
    self.name = name
    self.value = value
  }
}
