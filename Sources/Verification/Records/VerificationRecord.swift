/// One known answer: a model with its inputs, and the quantities that it must give.
public struct VerificationRecord: Sendable, Equatable {
  /// Name of the record, unique in its file; up to the first slash it names the family when the file does not.
  public let id: String
  /// What kind of model the record is about; decides who checks it.
  public let family: String
  /// Parameters of the model, an object.
  public let inputs: ReferenceValue
  /// Quantities to be met, an object of numbers, texts, flags, nulls, lists and objects of these.
  public let expected: ReferenceValue
  /// How far a closed form may be off.
  public let tolerance: Tolerance
  /// Where the quantities come from; empty when the file does not say.
  public let source: String
  /// How the quantities were derived; empty when the file does not say.
  public let derivation: String

  /// A quantity passes when |found − expected| ≤ absolute + relative·|expected|.
  public struct Tolerance: Sendable, Equatable {
    public let relative: Double
    public let absolute: Double

    public init(relative: Double, absolute: Double) {
      self.relative = relative
      self.absolute = absolute
    }

    func accepts(_ found: Double, for expected: Double) -> Bool {
      abs(found - expected) <= allowed(for: expected)
    }

    /// Greatest difference that is accepted.
    func allowed(for expected: Double) -> Double { absolute + relative * abs(expected) }
  }

  public init(
    id: String, family: String, inputs: ReferenceValue, expected: ReferenceValue, tolerance: Tolerance, source: String,
    derivation: String
  ) {
    self.id = id
    self.family = family
    self.inputs = inputs
    self.expected = expected
    self.tolerance = tolerance
    self.source = source
    self.derivation = derivation
  }
}
