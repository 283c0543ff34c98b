public import Texts

/// The numbers that a setting may have.
public struct NumberRange: Equatable, Sendable {
  public var low: Double
  public var high: Double
  /// True when `low` itself is not allowed.
  public var isOpenBelow: Bool

  init(_ range: ClosedRange<Double>) {
    low = range.lowerBound
    high = range.upperBound
    isOpenBelow = false
  }

  private init(low: Double, high: Double, isOpenBelow: Bool) {
    self.low = low
    self.high = high
    self.isOpenBelow = isOpenBelow
  }

  /// Above 0, up to a limit.
  static func positive(upTo high: Double) -> NumberRange { NumberRange(low: 0, high: high, isOpenBelow: true) }
  static func from(_ low: Double, to high: Double) -> NumberRange { NumberRange(low...high) }
  /// 0…1.
  static let share = NumberRange(0...1)
  /// Any number of a size that arithmetic bears.
  static let any = NumberRange(-1e12...1e12)
  /// Minutes of a call's life: up to 30 days.
  static let minutes = NumberRange(0...43_200)
  /// Hours of a vehicle's life: from half a minute, so that a day has no end of breakdowns.
  static let hours = NumberRange(0.01...1e5)
  static let money = NumberRange(0...1e9)

  public func contains(_ value: Double) -> Bool {
    value <= high && (isOpenBelow ? value > low : value >= low)
  }

  /// A number of the range, for going on after an error.
  var someValue: Double { contains(1) ? 1 : isOpenBelow ? (low + high) / 2 : low }
}

extension NumberRange: CustomStringConvertible {
  /// "0 to 1", "above 0, at most 100".
  public var description: String { words.en }

  /// The range in both languages: "0 to 1" is 0 至 1, and "above 0, at most 100" 大于 0，不超过 100.
  public var words: Words {
    let (low, high) = (NumberText.of(low), NumberText.of(high))
    return isOpenBelow
      ? Words("above \(low), at most \(high)", "大于 \(low)，不超过 \(high)") : Words("\(low) to \(high)", "\(low) 至 \(high)")
  }
}
