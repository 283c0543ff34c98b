import DiscreteEvents
import Testing

@Suite struct AliasTableTests {
  static let weights: [[Double]] = [
    [1], [1, 1], [0, 3, 1], [5, 0, 0, 1, 2, 2], [1e-9, 1, 1e3], (1...50).map { Double($0 * $0) },
  ]

  @Test("Each index gets the share of the unit interval that its weight asks for", arguments: weights)
  func sharesAreWeights(weights: [Double]) {
    let table = AliasTable(weights: weights)
    #expect(table.count == weights.count)
    let steps = 200_000
    var counts = [Int](repeating: 0, count: weights.count)
    for step in 0..<steps { counts[table.index((Double(step) + 0.5) / Double(steps))] += 1 }
    let total = weights.reduce(0, +)
    for index in weights.indices {
      // Each column holds at most two indices, so that an index misses at most a step per column it is in.
      let share = weights[index] / total * Double(steps)
      #expect(abs(Double(counts[index]) - share) <= Double(weights.count))
      #expect(weights[index] > 0 || counts[index] == 0)
    }
  }

  @Test("A table without any weight is refused")
  func noWeight() async {
    await #expect(processExitsWith: .failure) { _ = AliasTable(weights: [0, 0]) }
  }
}
