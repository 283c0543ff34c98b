import DiscreteEvents
import Testing

@Suite struct KeyedRandomTests {
  let purpose = Purpose(rawValue: 7)

  @Test("Every part of the address changes the word, and the same address gives it again")
  func addressDecides() {
    let random = KeyedRandom(seed: 41, replication: 3)
    let word = random.word(purpose, 5, 1)
    #expect(random.word(purpose, 5, 1) == word)
    let others = [
      random.word(Purpose(rawValue: 8), 5, 1), random.word(purpose, 6, 1), random.word(purpose, 5, 2),
      KeyedRandom(seed: 42, replication: 3).word(purpose, 5, 1),
      KeyedRandom(seed: 41, replication: 4).word(purpose, 5, 1),
    ]
    #expect(Set(others + [word]).count == 6)
  }

  @Test("Uniforms stay strictly between zero and one, even for extreme words")
  func uniformsAreOpen() {
    #expect(KeyedRandom.uniform(from: 0) == 0x1p-53)
    #expect(KeyedRandom.uniform(from: .max) == 1 - 0x1p-53)
    let random = KeyedRandom(seed: 1, replication: 0)
    let (first, second) = random.uniforms(purpose, 9)
    #expect(first == random.uniform(purpose, 9))
    #expect(first != second)
  }

  @Test("Uniforms by address fill sixteen classes evenly (chi-square)")
  func uniformsAreEven() {
    let random = KeyedRandom(seed: 2, replication: 1)
    var counts = [Int](repeating: 0, count: 16)
    for entity in 0..<16_000 { counts[Int(random.uniform(purpose, UInt64(entity)) * 16)] += 1 }
    let statistic = counts.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    // 99.9 % point for 15 degrees of freedom.
    #expect(statistic < 37.7)
  }

  @Test("A stream repeats itself from the same address and differs between addresses")
  func streams() {
    let random = KeyedRandom(seed: 3, replication: 0)
    var first = random.stream(purpose, 1)
    var again = random.stream(purpose, 1)
    var other = random.stream(purpose, 1, 1)
    let words = (0..<100).map { _ in first.next() }
    #expect(words == (0..<100).map { _ in again.next() })
    #expect(Set(words + (0..<100).map { _ in other.next() }).count == 200)
  }

  @Test("The hash depends on the order of its parts and flips about half of the bits")
  func hashMixes() {
    #expect(KeyedRandom.hash(1, 2) != KeyedRandom.hash(2, 1))
    var flipped = 0
    for bit in 0..<64 {
      let base = KeyedRandom.hash(123, 456)
      flipped += (base ^ KeyedRandom.hash(123 ^ 1 << UInt64(bit), 456)).nonzeroBitCount
      flipped += (base ^ KeyedRandom.hash(123, 456 ^ 1 << UInt64(bit))).nonzeroBitCount
    }
    #expect((28...36).contains(Double(flipped) / 128))
  }

  @Test("Xoshiro starts from its address alone and is even in the mean")
  func xoshiro() {
    var first = Xoshiro256PlusPlus(seed: 1, replication: 2, purpose: purpose)
    var again = Xoshiro256PlusPlus(seed: 1, replication: 2, purpose: purpose)
    var other = Xoshiro256PlusPlus(seed: 1, replication: 3, purpose: purpose)
    #expect(first.next() == again.next())
    #expect(first.next() != other.next())
    var tally = Tally()
    for _ in 0..<20_000 { tally.add(first.uniform()) }
    #expect(abs(tally.mean - 0.5) < 4 * tally.standardError)
  }

  @Test("A replication number of more than 24 bits is refused")
  func replicationLimit() async {
    await #expect(processExitsWith: .failure) {
      _ = KeyedRandom(seed: 1, replication: 1 << 24)
    }
  }
}
