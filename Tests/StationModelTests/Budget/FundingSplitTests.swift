import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Split of money by source") struct FundingSplitTests {
  @Test("Cents left over go to the largest remainders, the first among equals") func remainders() {
    // 1.0, 0.6, 0.4 … of a cent are left of 10 × (0.30, 0.26, 0.24, 0.20) = 3, 2.6, 2.4, 2.
    #expect(FundingSplit.cents(10, shares: [0.30, 0.26, 0.24, 0.20]) == [3, 3, 2, 2])
    #expect(FundingSplit.cents(2, shares: [0.25, 0.25, 0.25, 0.25]) == [1, 1, 0, 0])
    #expect(FundingSplit.cents(0, shares: [0.5, 0.5, 0, 0]) == [0, 0, 0, 0])
    #expect(FundingSplit.cents(-7, shares: [0.5, 0.5, 0, 0]) == [-4, -3, 0, 0])
    #expect(FundingSplit.cents(7, shares: [0, 0, 0, 1]) == [0, 0, 0, 7])
  }

  @Test("No cent is lost or made, and no part is a cent away from its share") func exact() {
    let random = KeyedRandom(seed: 5, replication: 0)
    for index in 0..<2000 {
      func draw(_ part: UInt64) -> Double { random.uniform(Purpose(rawValue: 255), part, UInt32(index)) }
      let weights = (1...4).map { draw($0) }
      let sum = weights.reduce(0, +)
      let shares = weights.map { $0 / sum }
      let amount = Int64((draw(5) - 0.3) * (index % 2 == 0 ? 1000 : 1e14))
      let parts = FundingSplit.cents(amount, shares: shares)
      #expect(parts.reduce(0, +) == amount)
      for (part, share) in zip(parts, shares) {
        // Doubles carry 53 bits: beyond 2⁵³ / 100 the product itself is no longer exact to the cent.
        #expect(abs(Double(part) - Double(amount) * share) <= 1 + Double(amount).magnitude * 0x1p-50)
      }
    }
  }
}
