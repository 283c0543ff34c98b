public import Texts

/// One quantity of a record, checked in one way.
public struct QuantityCheck: Sendable, Equatable {
  /// How a quantity was found.
  public enum Method: String, Sendable {
    /// By a formula or a numerical solution.
    case closedForm = "closed form"
    /// As the mean of independent replications on the event calendar.
    case simulated

    /// For people.
    public var words: Words {
      switch self {
      case .closedForm: Words(rawValue, "解析公式")
      case .simulated: Words(rawValue, "模拟")
      }
    }
  }

  /// Path of the quantity in the record's `expected`, such as `Wq[0]`.
  public let name: String
  public let method: Method
  public let expected: ReferenceValue
  /// What we found; nil when nothing was computed.
  public let found: ReferenceValue?
  /// Greatest difference from what is expected that passes; nil where nothing was compared, or no numbers.
  public let allowed: Double?
  /// Standard error of a simulated quantity.
  public let standardError: Double?
  public let verdict: VerificationVerdict
  /// Why the verdict is what it is, where that is not plain from the numbers; which experiment, where a record has several.
  public let reason: Words?
}
