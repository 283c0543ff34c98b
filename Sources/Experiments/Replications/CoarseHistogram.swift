import DiscreteEvents

/// Response-time histograms as they are kept over a whole study: buckets of at most 1/16 of their lower bound.
///
/// Eight buckets of the model's histogram make one, so that bounds coincide and counts stay exact.
public enum CoarseHistogram {
  private static let joined = 8

  /// The counts of a fine histogram, bucket by bucket, without the empty ones at the end.
  static func counts(_ fine: LogLinearHistogram) -> [Int64] {
    var counts: [Int64] = []
    for (bucket, count) in fine.counts.enumerated() where count > 0 {
      while counts.count <= bucket / joined { counts.append(0) }
      counts[bucket / joined] += count
    }
    return counts
  }

  /// The values of a bucket in ms: from the lower bound until before the upper one.
  public static func bounds(_ bucket: Int) -> Range<Int64> {
    LogLinearHistogram.lowerBound(of: bucket * joined)..<LogLinearHistogram.lowerBound(of: (bucket + 1) * joined)
  }
}
