import DiscreteEvents

/// WDD: offences by which treated area and buffer changed more than their control areas, with the error of counting.
///
/// Negative is fewer offences. With weights each count is divided by the weights of its area and period, and the variance,
/// which for Poisson counts is the sum of the counts, by their squares. Source: Wheeler and Ratcliffe, Crime Science 7:11
/// (2018).
public struct WeightedDisplacementDifference: Equatable, Sendable {
  /// An estimated number of offences and the standard error of it.
  public struct Part: Equatable, Sendable {
    public let estimate: Double
    public let standardError: Double

    /// Estimate ÷ standard error; nil when all counts are zero.
    public var z: Double? { standardError > 0 ? estimate / standardError : nil }

    /// Normal interval; a point when all counts are zero.
    public func interval(confidence: Double = 0.95) -> Interval {
      let reach = Elementary.normalQuantile((1 + confidence) / 2) * standardError
      return Interval(low: estimate - reach, high: estimate + reach)
    }
  }

  /// Treated against its control.
  public let local: Part
  /// Buffer against the buffer's control.
  public let displacement: Part
  /// Both together: the WDD itself.
  public let total: Part

  /// - Parameters:
  ///   - treated: where the stations are.
  ///   - control: a like area out of reach.
  ///   - buffer: next to the treated area; zeros for none.
  ///   - bufferControl: control area of the buffer, whose counts share no offence with `control`; zeros for none.
  ///   - areas: sizes of the areas, above 0, in any unit; 1 each when the areas are alike.
  ///   - periods: lengths of the periods, above 0, in any unit.
  ///   - overdispersion: φ, variance of such differences ÷ their Poisson variance, ≥ 1; standard errors grow by √φ. See
  ///     ``Overdispersion``.
  public init(
    treated: BeforeAfter, control: BeforeAfter, buffer: BeforeAfter = .init(0, 0), bufferControl: BeforeAfter = .init(0, 0),
    areas: AreaWeights = .equal, periods: PeriodWeights = .equal, overdispersion: Double = 1
  ) {
    precondition(overdispersion >= 1, "an overdispersion of at least 1")
    func change(_ counts: BeforeAfter, _ area: Double) -> (difference: Double, variance: Double) {
      let (before, after) = (area * periods.before, area * periods.after)
      return (
        counts.after / after - counts.before / before,
        counts.after / (after * after) + counts.before / (before * before)
      )
    }
    func part(_ estimate: Double, _ variance: Double) -> Part {
      Part(estimate: estimate, standardError: (overdispersion * variance).squareRoot())
    }
    let ofTreated = change(treated, areas.treated)
    let ofControl = change(control, areas.control)
    let ofBuffer = change(buffer, areas.buffer)
    let ofBufferControl = change(bufferControl, areas.bufferControl)
    let near = (ofTreated.difference - ofControl.difference, ofTreated.variance + ofControl.variance)
    let far = (ofBuffer.difference - ofBufferControl.difference, ofBuffer.variance + ofBufferControl.variance)
    local = part(near.0, near.1)
    displacement = part(far.0, far.1)
    total = part(near.0 + far.0, near.1 + far.1)
  }

  /// Sizes of the four areas, in any unit.
  public struct AreaWeights: Equatable, Sendable {
    public let treated: Double
    public let control: Double
    public let buffer: Double
    public let bufferControl: Double

    /// Traps when a size is not above 0.
    public init(treated: Double, control: Double, buffer: Double, bufferControl: Double) {
      precondition(treated > 0 && control > 0 && buffer > 0 && bufferControl > 0, "sizes above 0")
      self.treated = treated
      self.control = control
      self.buffer = buffer
      self.bufferControl = bufferControl
    }

    public static let equal = AreaWeights(treated: 1, control: 1, buffer: 1, bufferControl: 1)
  }

  /// Lengths of the two periods, in any unit.
  public struct PeriodWeights: Equatable, Sendable {
    public let before: Double
    public let after: Double

    /// Traps when a length is not above 0.
    public init(before: Double, after: Double) {
      precondition(before > 0 && after > 0, "lengths above 0")
      self.before = before
      self.after = after
    }

    public static let equal = PeriodWeights(before: 1, after: 1)
  }
}
