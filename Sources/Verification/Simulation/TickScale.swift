import DiscreteEvents

/// Turns a model's own unit of time into whole ticks of the event calendar.
///
/// Records use whatever unit their rates are in. Ten million ticks per typical interval make the rounding invisible: it moves
/// a quantity by about 1e-7 of itself, a thousandth of the standard errors looked for.
struct TickScale {
  let ticksPerUnit: Double

  /// - Parameter interval: a typical interval of the model, in its own unit, > 0.
  init(interval: Double) { ticksPerUnit = 1e7 / interval }

  /// Whole ticks, at most ``longest``: what would come later lies beyond the end of every run.
  func ticks(_ span: Double) -> Int64 { Int64(min(span * ticksPerUnit, Self.longest) + 0.5) }

  /// A quarter of what the calendar holds; more than a billion typical intervals.
  private static let longest = 0x1p54

  func span(_ ticks: Int64) -> TimeSpan { TimeSpan(milliseconds: ticks) }
}
