/// Where a JSON text has blanks and line ends.
public enum JSONLayout: Sendable {
  /// A member or element a line, indented by two blanks: what files hold.
  case indented
  /// The same with a blank before colons too, and lists without elements over three lines: what commands print, as Foundation does.
  case airy
  /// Nothing between the signs, and whole numbers with a point: a line of a protocol.
  case compact

  var colon: String {
    switch self {
    case .indented: ": "
    case .airy: " : "
    case .compact: ":"
    }
  }

  /// Between the elements of a list on one line.
  var comma: String { self == .compact ? "," : ", " }

  func number(_ value: Double) -> String {
    if !value.isFinite { return "null" }
    return self == .compact ? value.description : NumberText.of(value)
  }
}
