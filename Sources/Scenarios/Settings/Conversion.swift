import DiscreteEvents

/// How the model keeps a number of the file, and the way back, by which a default is shown.
struct Conversion<Kept: Sendable>: Sendable {
  let kept: @Sendable (_ stated: Double) -> Kept
  let stated: @Sendable (_ kept: Kept) -> Double
}

extension Conversion<Double> {
  static let asItIs = Conversion(kept: { $0 }, stated: { $0 })
  /// Something of a month, kept for a year.
  static let monthly = Conversion(kept: { $0 * 12 }, stated: { $0 / 12 })
}

extension Conversion<Int64> {
  /// Money in CNY, kept in whole cents.
  static let cents = Conversion(kept: { Int64(($0 * 100).rounded()) }, stated: { Double($0) / 100 })
}

extension Conversion<TimeSpan> {
  /// Time in minutes, kept in whole milliseconds.
  static let minutes = Conversion(kept: { .minutes($0) }, stated: { Double($0.milliseconds) / 60_000 })
}
