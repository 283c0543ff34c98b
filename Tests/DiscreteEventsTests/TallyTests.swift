import DiscreteEvents
import Testing

@Suite struct TallyTests {
  struct Record: Sendable {
    let partA: [Double]
    let partB: [Double]
    let mean: Double
    let m2: Double
    let m3: Double
    let m4: Double
    let quantiles: [Double]
  }

  /// Computed with 30 digits; the quantiles are those of 0.05, 0.25, 0.5, 0.9 and 0.95 (type 7).
  static let records = [
    Record(
      partA: [11.75, 9.57], partB: [11.7, 18.79, 12.78, 7.97, 9.1, 10.13], mean: 11.47375, m2: 78.70218749999998,
      m3: 328.16782096874965, m4: 3066.966721096814,
      quantiles: [8.365499999999999, 9.4525, 10.915, 14.582999999999998, 16.686499999999995]),
    Record(
      partA: [14.61, 5.77, 12.81], partB: [14.43, 12.79, 11.48, 10.73, 7.19, 12.59, 9.18, 6.71],
      mean: 10.753636363636364, m2: 97.02645454545456, m3: -108.29315494214887, m4: 1502.18581425423,
      quantiles: [6.24, 8.185, 11.48, 14.43, 14.52]),
  ]

  private func isClose(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 + 1e-9 * abs(expected)
  }

  @Test("Merged moments are those of the whole", arguments: records)
  func mergeIsPooling(record: Record) {
    var a = Tally()
    var b = Tally()
    for value in record.partA { a.add(value) }
    for value in record.partB { b.add(value) }
    var pooled = a
    for value in record.partB { pooled.add(value) }
    a.merge(b)
    for tally in [a, pooled] {
      #expect(tally.count == Int64(record.partA.count + record.partB.count))
      #expect(isClose(tally.mean, record.mean) && isClose(tally.m2, record.m2))
      #expect(isClose(tally.m3, record.m3) && isClose(tally.m4, record.m4))
      #expect(tally.min == (record.partA + record.partB).min() && tally.max == (record.partA + record.partB).max())
    }
  }

  @Test("Quantiles of type 7 interpolate between order statistics", arguments: records)
  func quantiles(record: Record) {
    let sorted = (record.partA + record.partB).sorted()
    for (p, expected) in zip([0.05, 0.25, 0.5, 0.9, 0.95], record.quantiles) {
      #expect(isClose(Quantiles.type7(sorted: sorted, p), expected))
    }
    #expect(Quantiles.type7(sorted: sorted, 0) == sorted.first && Quantiles.type7(sorted: sorted, 1) == sorted.last)
  }

  @Test("Merging with nothing changes nothing")
  func emptyMerge() {
    var tally = Tally()
    tally.add(3)
    let before = tally
    tally.merge(Tally())
    #expect(tally == before)
    var empty = Tally()
    empty.merge(before)
    #expect(empty == before && empty.variance == 0 && empty.standardError == 0)
  }

  @Test("Integer moment sums do not depend on the order and give the variance of theory")
  func momentSums() {
    let values: [Int64] = [3_600_000, 12, 0, -5, 999_999_999_999, 7, 7]
    var forward = MomentSums()
    var backward = MomentSums()
    for value in values { forward.add(value) }
    for value in values.reversed() {
      var one = MomentSums()
      one.add(value)
      backward.merge(one)
    }
    #expect(forward == backward)
    var tally = Tally()
    for value in values { tally.add(Double(value)) }
    #expect(abs(forward.variance / tally.variance - 1) < 1e-12)
    #expect(forward.mean == Double(values.reduce(0, +)) / 7)
  }

  @Test("The average of a level weighs it by time, and a restart forgets the past")
  func timeWeighted() {
    var average = TimeWeightedAverage()
    average.set(2, at: Time(milliseconds: 10))
    average.change(by: 3, at: Time(milliseconds: 20))
    average.advance(to: Time(milliseconds: 40))
    #expect(average.area == 2 * 10 + 5 * 20)
    #expect(average.mean == 3)
    average.restart(at: Time(milliseconds: 40))
    #expect(average.mean == 5)
    average.set(0, at: Time(milliseconds: 50))
    average.advance(to: Time(milliseconds: 60))
    #expect(average.mean == 2.5)
  }
}
