import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Priorities") struct PrioritiesTests {
  private func arms(_ dispatch: [DispatchParameters], patience: Distribution? = nil) -> [ModelParameters] {
    let kinds = (1...4).map { TestCity.kind(UInt64($0), perDay: 8, zones: 16, priority: $0, patience: patience) }
    var post = TestCity.car
    post.count = 3
    let staffing = TestCity.staffing(city: TestCity.city(), staff: Headcount(police: 40, auxiliary: 40), posts: [post])
    return dispatch.map { TestCity.arm(kinds: kinds, staffing: staffing, dispatch: $0) }
  }

  @Test(
    "cars that drive faster to a priority shorten the way to its calls in proportion, and hardly that to others",
    arguments: 1...4)
  func driving(faster: Int) {
    let times = (1...4).map { $0 == faster ? 2.0 : 1 }
    let records = TestCity.run(arms([DispatchParameters(), DispatchParameters(carSpeedTimes: times)]), replications: 3)
    func travel(_ arm: Int, _ priority: Int) -> Double {
      TestCity.mean(.travelMinutesMean, records, arm: arm, window: .all, scope: .priority(priority))
    }
    for priority in 1...4 {
      #expect(abs(travel(1, priority) / travel(0, priority) - (priority == faster ? 0.5 : 1)) < 0.05, "priority \(priority)")
    }
  }

  @Test("who drives no faster and holds nothing is as before, bit for bit") func off() {
    let records = TestCity.run(
      arms([
        DispatchParameters(),
        DispatchParameters(carSpeedTimes: [1, 1, 1, 1], hold: [.zero, .zero, .zero, .minutes(0)]),
      ]))
    #expect(records[0][0] == records[0][1])
  }

  @Test("held calls are answered so much later, which their mean says, and leave units to the others") func holding() {
    let records = TestCity.run(
      arms(
        [DispatchParameters(), DispatchParameters(hold: [.zero, .zero, .zero, .minutes(40)])], patience: .constant(30)),
      replications: 3)
    func mean(_ outcome: Outcome, _ arm: Int, _ priority: Int) -> Double {
      TestCity.mean(outcome, records, arm: arm, window: .all, scope: .priority(priority))
    }
    #expect(abs(mean(.responseMinutesMean, 1, 4) - mean(.responseMinutesMean, 0, 4) - 40) < 3)
    #expect(abs(mean(.responseMinutesMean, 1, 1) - mean(.responseMinutesMean, 0, 1)) < 1)
    // A caller who was told when police come does not lose patience before: 30 minutes begin when the 40 are over.
    #expect(mean(.callsAbandonedShare, 1, 4) < 0.05)
  }
}
