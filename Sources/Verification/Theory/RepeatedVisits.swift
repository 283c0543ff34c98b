/// Windows to which some come back: who lacks a paper, and is not accepted all the same, comes again after a delay.
///
/// With Poisson needs and any delay the line is that of M/M/c at the rate of all visits. Sources: J. R. Jackson (1957);
/// F. Baskett, K. M. Chandy, R. R. Muntz, F. G. Palacios (1975), "Open, closed, and mixed networks of queues with different
/// classes of customers", *Journal of the ACM* 22(2).
struct RepeatedVisits {
  /// Chance that a visit has to be made again.
  let returning: Double
  /// Visits per need.
  let trips: Double

  /// - Parameters:
  ///   - missing: chance that a paper is missing.
  ///   - accepted: chance that a need is accepted all the same.
  ///   - again: whether a paper may be missing at every visit, or at the first one only.
  /// - Returns: nil when nobody is ever done.
  init?(missing: Double, accepted: Double, again: Bool) {
    returning = missing * (1 - accepted)
    guard !again || returning < 1 else { return nil }
    trips = again ? 1 / (1 - returning) : 1 + returning
  }
}
