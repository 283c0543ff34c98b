import DiscreteEvents

/// Turns a model's own unit of time into whole ticks of the event calendar.
///
/// Records use whatever unit their rates are in. Ten million ticks per typical interval make the rounding invisible: it moves
/// a figure by about 1e-7 of itself, a thousandth of the standard errors looked for.
struct TickScale {
  let ticksPerUnit: Double

  /// - Parameter interval: a typical interval of the model, in its own unit, > 0.
  init(interval: Double) { ticksPerUnit = 1e7 / interval }

  func ticks(_ span: Double) -> Int64 { Int64(span * ticksPerUnit + 0.5) }

  func span(_ ticks: Int64) -> TimeSpan { TimeSpan(milliseconds: ticks) }
}
