import DiscreteEvents
import Testing

@testable import Verification

@Suite("The account of offences, event by event")
struct OffenceAccountTests {
  private typealias Move = OffenceAccount.Move

  @Test("what is not moved is prevented, what is moved only changes its zone")
  func account() throws {
    let account = try OffenceAccount(
      counterfactual: [10, 5, 8], deterred: [4, 1, 0], moves: [Move(from: 0, to: 1), Move(from: 0, to: 2)])
    #expect(account.scenario == [6, 5, 9])
    #expect(account.grossPrevented(in: [0]) == 4)
    #expect(account.displaced == 2)
    #expect(account.netPrevented == 3)
    #expect(account.netChange(in: [1]) == 0)
    #expect(account.trueQuotient(treated: [0], buffer: [1, 2]) == -0.25)
  }

  @Test("net change is displacement less what was prevented, whatever moves where")
  func identity() throws {
    let random = KeyedRandom(seed: 19, replication: 0)
    for number in 0..<300 {
      func below(_ limit: Int, _ index: UInt32) -> Int {
        Int(Double(limit) * random.uniform(Purpose(rawValue: 40), UInt64(number), index))
      }
      let zones = 2 + below(6, 0)
      let counterfactual = (0..<zones).map { below(40, UInt32(1 + $0)) }
      let deterred = counterfactual.indices.map { below(counterfactual[$0] + 1, UInt32(20 + $0)) }
      var moves: [Move] = []
      for zone in 0..<zones {
        for each in 0..<below(deterred[zone] + 1, UInt32(40 + zone)) {
          moves.append(Move(from: zone, to: below(zones, UInt32(100 + 50 * zone + each))))
        }
      }
      let account = try OffenceAccount(counterfactual: counterfactual, deterred: deterred, moves: moves)
      let all = Array(0..<zones)
      #expect(account.netPrevented == account.grossPrevented(in: all) - account.displaced)
      #expect(account.netChange(in: all) == -account.netPrevented)
      #expect(account.scenario.allSatisfy { $0 >= 0 })
    }
  }

  @Test("without deterrence both worlds are the same, and no displacement appears")
  func phantom() throws {
    let account = try OffenceAccount(counterfactual: [3, 4], deterred: [0, 0], moves: [])
    #expect(account.scenario == account.counterfactual)
    #expect(account.netChange(in: [1]) == 0)
    #expect(account.trueQuotient(treated: [0], buffer: [1]) == nil)
  }

  @Test("an account that cannot be right is refused with the zone")
  func refusals() {
    #expect(throws: OffenceAccount.Problem.unequalLengths) {
      try OffenceAccount(counterfactual: [1], deterred: [0, 0], moves: [])
    }
    #expect(throws: OffenceAccount.Problem.negative(zone: 1)) {
      try OffenceAccount(counterfactual: [1, -1], deterred: [0, 0], moves: [])
    }
    #expect(throws: OffenceAccount.Problem.tooManyDeterred(zone: 0)) {
      try OffenceAccount(counterfactual: [1, 1], deterred: [2, 0], moves: [])
    }
    #expect(throws: OffenceAccount.Problem.tooManyMoved(zone: 0)) {
      try OffenceAccount(counterfactual: [1, 1], deterred: [0, 1], moves: [Move(from: 0, to: 1)])
    }
    #expect(throws: OffenceAccount.Problem.noSuchZone(2)) {
      try OffenceAccount(counterfactual: [1, 1], deterred: [1, 0], moves: [Move(from: 0, to: 2)])
    }
  }
}
