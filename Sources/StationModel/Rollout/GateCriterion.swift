/// One figure of the pilot that the city can see, with the bounds it is held against.
public struct GateCriterion: Equatable, Sendable {
  /// What can be seen; all in the zones that the pilot serves.
  public enum Measure: UInt8, CaseIterable, Sendable {
    /// Minutes from the call to the arrival that the response log reports; not defined where more calls lack one than `Reach` allows.
    case responseMinutesMean
    /// Calls whose reported arrival came within 10 minutes, of all calls in the log.
    case responseWithin10Share
    /// Time that the pilot's stations were manned, of the time they claim to be open.
    case staffedDoorShare
    /// Offences entered, as a relative change of the daily count from the baseline.
    case crimeRecordedCount
    /// Residents who are content, as they are and as a survey at the decision finds them; and who take part.
    case satisfactionShare
    case surveySatisfactionShare
    case participationShare
  }
  public enum Bound: Equatable, Sendable {
    case atMost(Double)
    case atLeast(Double)
    case above(Double)
    case below(Double)

    func holds(_ value: Double) -> Bool {
      switch self {
      case .atMost(let bound): value <= bound
      case .atLeast(let bound): value >= bound
      case .above(let bound): value > bound
      case .below(let bound): value < bound
      }
    }
  }
  public var measure: Measure
  public var bounds: [Bound]
  /// Hours of the day from `fromHour` until before `toHour`, wrapping past midnight; 0…24 is all day. For response only.
  public var fromHour: Int
  public var toHour: Int
  /// Days of the baseline; needed for, and used by, recorded crime only.
  public var baseline: Range<Int>
  /// True when the change is taken relative to that of the control zones.
  public var comparedWithControl: Bool

  public init(
    _ measure: Measure, bounds: [Bound], fromHour: Int = 0, toHour: Int = 24, baseline: Range<Int> = 0..<0,
    comparedWithControl: Bool = false
  ) {
    self.measure = measure
    self.bounds = bounds
    self.fromHour = fromHour
    self.toHour = toHour
    self.baseline = baseline
    self.comparedWithControl = comparedWithControl
  }

  /// A figure that is not defined fulfils nothing.
  func holds(_ value: Double?) -> Bool {
    guard let value else { return false }
    return bounds.allSatisfy { $0.holds(value) }
  }

  func includes(hour: Int) -> Bool {
    fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour
  }
}
