import DiscreteEvents
import Testing

@testable import Experiments

@Suite("Two-way fixed effects")
struct TwoWayFixedEffectsTests {
  private static let random = KeyedRandom(seed: 13, replication: 0)

  private static func uniform(_ a: Int, _ b: Int, _ index: UInt32) -> Double {
    random.uniform(Purpose(rawValue: 43), UInt64(a) << 16 | UInt64(b), index)
  }

  @Test("two units in two periods give the difference of the differences")
  func twoByTwo() throws {
    let panel = Panel(rows: [[10, 4], [7, 9], [8, 9]])
    let result = try TwoWayFixedEffects(panel, treatments: [[0, 1, 0, 0, 0, 0]])
    #expect(abs(result.coefficients[0].estimate - (-6 - 1.5)) < 1e-12)
    #expect(result.units == 3 && result.observations == 6)
    // The errors of both control units are ¼ in size and the regressor there ⅙, so that each adds (1/12)² to the sum of s²;
    // the square sum of the regressor is ⅓. K counts the treatment and two period effects: G/(G−1) · (N−1)/(N−K) = 5/2.
    let scores = 2.0 / 144
    let expected = 3 * (2.5 * scores).squareRoot()
    #expect(abs(result.coefficients[0].standardError - expected) < 1e-12)
  }

  @Test("planted effects come back exactly from a panel with gaps, whatever the units, periods and their order")
  func planted() throws {
    var unit: [Int] = []
    var period: [Int] = []
    for place in 0..<200 where Self.uniform(place, 0, 0) < 0.7 {
      unit.append(place / 10)
      period.append(place % 10)
    }
    let own = zip(unit, period).map { $0 % 3 == 0 && $1 >= 3 + $0 / 4 ? 1.0 : 0 }
    let near = zip(unit, period).map { $0 % 3 == 1 && $1 >= 5 ? 1.0 : 0 }
    let outcome = unit.indices.map { index in
      20 * Self.uniform(unit[index], 1, 1) + 9 * Self.uniform(period[index], 2, 2) - 2.5 * own[index] + 0.75 * near[index]
    }
    let panel = Panel(units: 20, periods: 10, unit: unit, period: period, outcome: outcome)
    let result = try TwoWayFixedEffects(panel, treatments: [own, near])
    #expect(abs(result.coefficients[0].estimate + 2.5) < 1e-10)
    #expect(abs(result.coefficients[1].estimate - 0.75) < 1e-10)
    #expect(result.coefficients.allSatisfy { $0.standardError < 1e-10 })
    let backwards = Panel(
      units: 20, periods: 10, unit: unit.reversed(), period: period.reversed(), outcome: outcome.reversed())
    let other = try TwoWayFixedEffects(backwards, treatments: [own.reversed(), near.reversed()])
    #expect(abs(other.coefficients[0].estimate - result.coefficients[0].estimate) < 1e-10)
  }

  @Test("residuals of the effects have no mean left in any unit or period")
  func orthogonality() {
    let unit = (0..<60).map { $0 / 6 }
    let period = (0..<60).map { ($0 * $0 + $0 / 6) % 6 }
    let column = (0..<60).map { Self.uniform($0, 3, 3) }
    let panel = Panel(units: 10, periods: 6, unit: unit, period: period, outcome: column)
    let residuals = PanelProjection(panel).residuals(of: column)
    for group in 0..<10 {
      #expect(abs(unit.indices.reduce(0) { $0 + (unit[$1] == group ? residuals[$1] : 0) }) < 1e-10)
      #expect(abs(unit.indices.reduce(0) { $0 + (period[$1] == group ? residuals[$1] : 0) }) < 1e-10)
    }
  }

  @Test("without an effect the interval holds zero about as often as it says")
  func coverage() throws {
    let panels = 200
    let misses = try (0..<panels).count { number in
      let rows = (0..<30).map { unit in
        // Errors that last within a unit: clustering is what makes this right.
        (0..<6).map { period in
          Self.uniform(number, 1_000 + unit, UInt32(period)) + (period >= 3 ? Self.uniform(number, 2_000 + unit, 0) : 0)
        }
      }
      let treatment = (0..<30).flatMap { unit in (0..<6).map { unit < 15 && $0 >= 3 ? 1.0 : 0 } }
      let result = try TwoWayFixedEffects(Panel(rows: rows), treatments: [treatment])
      return !result.coefficients[0].interval.contains(0)
    }
    // 5 % of 200, give or take four standard errors of such a share.
    #expect(misses <= 22)
    #expect(misses >= 1)
  }

  @Test("what cannot be told apart is refused by name")
  func refusals() throws {
    let panel = Panel(rows: [[1, 2, 3], [2, 3, 5], [4, 4, 4]])
    let after = [0.0, 1, 1, 0, 1, 1, 0, 1, 1]
    let treated = [0.0, 0, 1, 0, 0, 0, 0, 0, 0]
    #expect(throws: TwoWayFixedEffects.Problem.notIdentified(treatment: 0)) {
      try TwoWayFixedEffects(panel, treatments: [after])
    }
    #expect(throws: TwoWayFixedEffects.Problem.notIdentified(treatment: 1)) {
      try TwoWayFixedEffects(panel, treatments: [treated, treated.map { 2 * $0 }])
    }
    #expect(throws: TwoWayFixedEffects.Problem.tooFewUnits) {
      try TwoWayFixedEffects(Panel(rows: [[1, 2, 3]]), treatments: [[0, 1, 1]])
    }
    #expect(throws: TwoWayFixedEffects.Problem.nothingLeft) {
      try TwoWayFixedEffects(Panel(rows: [[1, 2], [2, 4]]), treatments: [[0, 1, 0, 0]])
    }
  }
}
