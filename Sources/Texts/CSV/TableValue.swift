/// A field of a table.
public enum TableValue: Equatable, Sendable {
  /// Words; what a spreadsheet would run as a formula is disarmed when it is written.
  case text(String)
  /// A whole number.
  case integer(Int64)
  /// Not-a-number is an empty field.
  case number(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// Nothing.
  case empty

  /// A whole number.
  public static func integer(_ value: Int) -> TableValue { .integer(Int64(value)) }
  /// A number; nil is an empty field.
  public static func number(_ value: Double?) -> TableValue { value.map { .number($0) } ?? .empty }

  /// The field as it is written, but for quotes.
  public var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): NumberText.field(number)
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .empty: ""
    }
  }
}
