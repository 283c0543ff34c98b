import DiscreteEvents

/// Growth in proportion to what there is and to the room that is left: dN/dt = gN(1 − N/K).
///
/// Source: P.-F. Verhulst (1838).
struct LogisticGrowth {
  /// The ceiling K.
  let ceiling: Double

  /// The rate g that leads from one number to another in a time; nil when no rate does.
  func rateNeeded(from start: Double, to end: Double, in time: Double) -> Double? {
    if start == end { return 0 }
    guard time > 0, let first = logit(start), let last = logit(end) else { return nil }
    return (last - first) / time
  }

  /// nil where nothing grows, or no room is left.
  private func logit(_ number: Double) -> Double? {
    number > 0 && number < ceiling ? Elementary.log(number / (ceiling - number)) : nil
  }
}
