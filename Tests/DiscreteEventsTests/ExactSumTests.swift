import DiscreteEvents
import Testing

@Suite struct ExactSumTests {
  private func sum(_ values: [Double]) -> Double {
    var sum = ExactSum()
    for value in values { sum.add(value) }
    return sum.value
  }

  @Test("Sums are rounded once, as if the addition were exact")
  func knownAnswers() {
    #expect(sum([1e16, 1, -1e16]) == 1)
    #expect(sum([Double](repeating: 0.1, count: 10)) == 1)
    #expect(sum([3, -2.0000000000000004, 1e-300]) == 0.9999999999999996)
    #expect(sum([]) == 0 && sum([1e308, 1e308, -1e308]) == 1e308)
    #expect(sum([1e308, 1e308]) == .infinity && sum([-1e308, -1e308]) == -.infinity)
    let least = Double.leastNonzeroMagnitude
    #expect(sum([least, least]) == 2 * least && sum([-least]) == -least)
    #expect(sum([0x1p-1022, -least]) == 0x1p-1022 - least)
    #expect(sum([.infinity, 1]) == .infinity && sum([.infinity, -.infinity]).isNaN)
  }

  @Test("Halves go to the even neighbour unless anything lies beyond")
  func ties() {
    #expect(sum([1, 0x1p-53]) == 1)
    #expect(sum([1, 0x1p-53, 0x1p-1000]) == 1 + 0x1p-52)
    #expect(sum([1 + 0x1p-52, 0x1p-53]) == 1 + 0x1p-51)
    #expect(sum([1, 0x1p-53, -Double.leastNonzeroMagnitude]) == 1)
    #expect(sum([-1, -0x1p-53, -0x1p-1000]) == -1 - 0x1p-52)
  }

  @Test("Two numbers add up as the processor adds them")
  func pairs() {
    var random = Xoshiro256PlusPlus(seed: 9, replication: 0, purpose: Purpose(rawValue: 1))
    for _ in 0..<5000 {
      let a = Double(bitPattern: random.next())
      var b = Double(bitPattern: random.next())
      if random.next() & 1 == 0 { b = Double(sign: b.sign, exponent: 0, significand: 1) * a * random.uniform() }
      guard a.isFinite && b.isFinite else { continue }
      #expect(sum([a, b]) == a + b)
    }
  }

  @Test("Any permutation and any grouping give the same bits")
  func order() {
    var random = Xoshiro256PlusPlus(seed: 10, replication: 0, purpose: Purpose(rawValue: 1))
    var values = (0..<300).map { _ in
      (random.uniform() - 0.5) * Elementary.exp((random.uniform() - 0.5) * 200)
    }
    let expected = sum(values)
    for _ in 0..<20 {
      values.shuffle(using: &random)
      #expect(sum(values) == expected)
      var parts = [ExactSum](repeating: ExactSum(), count: 7)
      for value in values { parts[Int(random.next() % 7)].add(value) }
      var whole = ExactSum()
      for part in parts { whole.merge(part) }
      #expect(whole.value == expected)
    }
  }

  @Test("Sums of the same value are equal, whatever made them")
  func equality() {
    var a = ExactSum()
    var b = ExactSum()
    for value in [1, 1e100, -1e100, 2] { a.add(value) }
    b.add(3)
    #expect(a == b && a != ExactSum())
  }
}
