/// A change as a share of what it is a change from.
public enum ProportionalChange {
  /// −0.2 is a fifth less. From nothing to nothing is no change, from nothing to something an endless one: no bound on a rise
  /// holds it. Below zero the share is of the distance from zero, so that more is always above zero.
  public static func from(_ start: Double, to end: Double) -> Double {
    let change = end - start
    if start != 0 { return change / start.magnitude }
    return change == 0 ? 0 : change < 0 ? -.infinity : change > 0 ? .infinity : .nan
  }
}
