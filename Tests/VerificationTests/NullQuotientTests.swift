import DiscreteEvents
import Experiments
import StationModel
import Testing

@testable import Verification

@Suite("Displacement that is only noise")
struct NullQuotientTests {
  @Test("summed chances of the quotient agree with draws of six Poisson counts")
  func drawnCounts() {
    let random = KeyedRandom(seed: 23, replication: 0)
    let means = [60.0, 40, 100]
    let draws = 10_000
    var (success, displaced, beyond, above) = (0.0, 0.0, 0.0, 0.0)
    let quotient = NullQuotient(response: means[0], buffer: means[1], control: means[2])
    let median = quotient.medianMagnitude
    for draw in 0..<draws {
      func count(_ cell: Int) -> Double {
        let u = random.uniform(Purpose(rawValue: 41), UInt64(draw), UInt32(cell))
        return Double(Poisson.quantile(u, mean: means[cell / 2]))
      }
      let counts = SixCounts(
        responseBefore: count(0), responseAfter: count(1), bufferBefore: count(2), bufferAfter: count(3),
        controlBefore: count(4), controlAfter: count(5))
      guard let measures = counts.controlled, measures.successMeasure < 0,
        let drawn = measures.weightedDisplacementQuotient
      else { continue }
      success += 1
      displaced += drawn < 0 ? 1 : 0
      beyond += drawn < -0.4 ? 1 : 0
      above += abs(drawn) > median ? 1 : 0
    }
    func isNear(_ found: Double, _ expected: Double, of count: Double) -> Bool {
      abs(found / count - expected) < 4 * (expected * (1 - expected) / count).squareRoot() + 0.001
    }
    #expect(isNear(success, quotient.success, of: Double(draws)))
    #expect(isNear(displaced, quotient.apparentDisplacement, of: success))
    #expect(isNear(beyond, quotient.displacement(beyond: 0.4), of: success))
    #expect(isNear(above, 0.5, of: success))
  }

  @Test("a table of Poisson chances adds up to one about its mean")
  func table() {
    let table = PoissonTable(mean: 50)
    #expect(abs(table.chances.reduce(0, +) - 1) < 1e-12)
    let mean = table.chances.enumerated().reduce(0) { $0 + Double(table.first + $1.offset) * $1.element }
    #expect(abs(mean - 50) < 0.01)
    // Equal counts, and a proportion that no two counts near 50 have.
    #expect(abs(table.chanceOfProportion(7, to: 7) - table.chances.reduce(0) { $0 + $1 * $1 }) < 1e-12)
    #expect(table.chanceOfProportion(1, to: 10) == 0)
    #expect(table.chanceOfProportion(4, to: 6) == table.chanceOfProportion(3, to: 2))
  }

  @Test("displaced offences all arrive, none beyond the reach and none where they came from")
  func kernel() {
    let places = [(km: 0.0, attractiveness: 5.0), (0.2, 1), (0.4, 2), (0.9, 1), (1.1, 9)]
    for form in [DistanceForm.exponential, .inverseSquare] {
      let weights = DisplacementKernel(scale: 0.3, reach: 1, form: form).weights(places)
      #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
      #expect(weights[0] == 0 && weights[4] == 0)
      #expect(weights[1] > weights[3])
    }
    #expect(DisplacementKernel(scale: 0.3, reach: 0.1, form: .exponential).weights(places).allSatisfy { $0 == 0 })
  }
}
