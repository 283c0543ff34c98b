import DiscreteEvents
import Testing

@Suite struct LogLinearHistogramTests {
  @Test("Buckets follow each other without gaps and are at most 0.8 % wide")
  func layout() {
    for bucket in 0..<6000 {
      let low = LogLinearHistogram.lowerBound(of: bucket)
      let width = LogLinearHistogram.width(of: bucket)
      #expect(LogLinearHistogram.bucket(of: low) == bucket)
      #expect(LogLinearHistogram.bucket(of: low + width - 1) == bucket)
      #expect(LogLinearHistogram.lowerBound(of: bucket + 1) == low + width)
      #expect(width == 1 || Double(width) / Double(low) < 0.008)
    }
    #expect(LogLinearHistogram.lowerBound(of: LogLinearHistogram.bucket(of: .max)) <= .max)
  }

  @Test("Histograms of parts merge into the histogram of the whole, in any order")
  func merging() {
    var random = Xoshiro256PlusPlus(seed: 12, replication: 0, purpose: Purpose(rawValue: 1))
    var whole = LogLinearHistogram()
    var parts = [LogLinearHistogram](repeating: LogLinearHistogram(), count: 5)
    for _ in 0..<5000 {
      let value = Int64(random.next() >> (20 + random.next() % 44))
      whole.add(value)
      parts[Int(random.next() % 5)].add(value)
    }
    var forward = LogLinearHistogram()
    var backward = LogLinearHistogram()
    for part in parts { forward.merge(part) }
    for part in parts.reversed() { backward.merge(part) }
    #expect(forward == whole && backward == whole)
  }

  @Test("Quantiles are within half a bucket of the order statistic")
  func quantiles() {
    var random = Xoshiro256PlusPlus(seed: 13, replication: 0, purpose: Purpose(rawValue: 1))
    var histogram = LogLinearHistogram()
    #expect(histogram.quantile(0.5) == nil)
    var values: [Int64] = []
    for _ in 0..<2001 {
      let value = Int64(600_000 * -Elementary.log(random.uniform()))
      values.append(value)
      histogram.add(value)
    }
    values.sort()
    for p in [0.0, 0.05, 0.5, 0.9, 0.99, 1] {
      let exact = Double(values[max(0, Int((p * 2001).rounded(.up)) - 1)])
      #expect(abs(Double(histogram.quantile(p) ?? -1) - exact) <= 0.004 * exact + 1)
    }
    #expect(histogram.count(through: values[2000]) == 2001)
    histogram.reset()
    #expect(histogram.total == 0 && histogram.quantile(0.5) == nil)
  }
}
