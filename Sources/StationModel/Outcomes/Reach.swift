/// When a mean over the calls that were reached may be judged, although others were not.
public enum Reach {
  /// Largest share of calls not reached beside which a mean over the others is judged.
  ///
  /// Source: the rule of five and twenty per cent for losses in trials, Schulz and Grimes 2002, Lancet 359, 781–785; its use for calls
  /// is a judgement.
  public static let largestShare = 0.05
  /// Largest distance of the shares not reached within which two such means are compared; a judgement.
  public static let largestDistance = 0.01

  public static func allows(_ notReached: Double) -> Bool { notReached <= largestShare }

  public static func allowsComparison(_ a: Double, _ b: Double) -> Bool {
    allows(a) && allows(b) && (a - b).magnitude <= largestDistance
  }
}
