import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Tenure and turnover") struct TenureTests {
  private let random = KeyedRandom(seed: 1, replication: 0)

  /// Positions under turnover on the given days: shares held, vacant, in training, and mean days since the holders came.
  private func shares(_ turnover: TurnoverParameters, day: Int, of count: Int = 4000) -> (
    vacant: Double, training: Double, meanHeld: Double
  ) {
    var vacant = 0.0
    var training = 0.0
    var held = 0.0
    for id in 0..<UInt64(count) {
      var tenure = Tenure(turnover, at: .precinct, id: id, random: random)
      tenure.advance(toDay: day, turnover, at: .precinct, id: id, random: random)
      switch tenure.state {
      case .vacant: vacant += 1
      case .training: training += 1
      case .held: held += Double(day) - tenure.heldSince
      }
    }
    let all = Double(count)
    return (vacant / all, training / all, held / (all - vacant - training))
  }

  @Test("vacancies are turnover × hiring time, from the first day on", arguments: [0, 100, 1500]) func steadyState(day: Int) {
    let turnover = TurnoverParameters(
      precinctTenureYears: 2, stationTenureYears: 2, leavingPerYear: 0.2, hireMonths: 9, trainingMonths: 6, handoverMonths: 3)
    // A cycle: 24 months held; 4 of 10 leave (9 vacant, 6 in training), 6 of 10 move (3 vacant).
    let cycle = 24 + 0.4 * (9 + 6) + 0.6 * 3
    let expected = (0.4 * 9 + 0.6 * 3) / cycle
    #expect(abs(turnover.vacantShare(at: .precinct) - expected) < 1e-12)
    let found = shares(turnover, day: day)
    func deviations(_ value: Double, _ share: Double) -> Double { abs(value - share) / (share * (1 - share) / 4000).squareRoot() }
    #expect(deviations(found.vacant, expected) < 4)
    #expect(deviations(found.training, 0.4 * 6 / cycle) < 4)
    // Without memory: who is there has been there for a mean tenure.
    #expect(abs(found.meanHeld - 730) < 4 * 730 / (4000 * 24 / cycle).squareRoot())
  }

  @Test("a position that is moved to a station runs through the rest of its tenure at the station's pace") func moved() {
    let turnover = TurnoverParameters(precinctTenureYears: 3.8, stationTenureYears: 2.3, hireMonths: 12)
    /// Days from day 100 until the holder goes.
    func rest(_ id: UInt64, moves: Bool) -> Double? {
      var tenure = Tenure(turnover, at: .precinct, id: id, random: random)
      tenure.advance(toDay: 100, turnover, at: .precinct, id: id, random: random)
      guard case .held = tenure.state else { return nil }
      if moves { tenure.move(on: 100, turnover, from: .precinct, to: .station) }
      let kind = moves ? Organisation.Kind.station : .precinct
      for day in 101... {
        tenure.advance(toDay: day, turnover, at: kind, id: id, random: random)
        guard case .held = tenure.state else { return Double(day - 100) }
      }
      return nil
    }
    let pairs = (0..<UInt64(600)).compactMap { id in rest(id, moves: false).map { ($0, rest(id, moves: true)!) } }
    // The same draw: each goes earlier, in the ratio of the tenures, to the day.
    #expect(pairs.allSatisfy { abs($1 - $0 * 2.3 / 3.8) <= 1 })
    let mean = pairs.reduce(0) { $0 + $1.1 } / Double(pairs.count)
    #expect(abs(mean - 2.3 * 365) < 4 * 2.3 * 365 / Double(pairs.count).squareRoot())
  }

  @Test("hiring takes its months, and the trained come later") func refilling() {
    let turnover = TurnoverParameters(precinctTenureYears: 5, stationTenureYears: 5, hireMonths: 3, trainingMonths: 2)
    for id in 0..<UInt64(20) {
      var tenure = Tenure(turnover, at: .precinct, id: id, takenUpOn: 0, random: random)
      var spells: [(vacant: Int, training: Int)] = [(0, 0)]
      for day in 1...5000 {
        tenure.advance(toDay: day, turnover, at: .precinct, id: id, random: random)
        switch tenure.state {
        case .vacant: spells[spells.count - 1].vacant += 1
        case .training: spells[spells.count - 1].training += 1
        case .held: if spells[spells.count - 1].vacant > 0 { spells.append((0, 0)) }
        }
      }
      // Whole days of 91.25 and 60.8; the last spell may be under way.
      #expect(spells.dropLast().allSatisfy { abs(Double($0.vacant) - 91.25) <= 1 && abs(Double($0.training) - 60.8) <= 1.2 })
    }
  }

  @Test("the experience curve starts low, rises in a straight line and ends at one") func curve() {
    let learning = LearningParameters(firstMonth: 0.53, months: 12)
    #expect(learning.productivity(months: 0) == 0.53 && learning.productivity(months: 0.9) == 0.53)
    #expect(abs(learning.productivity(months: 6.5) - 0.765) < 1e-12)
    #expect(learning.productivity(months: 12) == 1 && learning.productivity(months: .infinity) == 1)
    #expect(LearningParameters(firstMonth: 0.4, months: 1).productivity(months: 1) == 1)
  }
}
