import Testing

@testable import StationModel

@Suite("Where the people of stations come from") struct OriginTests {
  /// Officers of a station, and where they come from.
  struct Case: Sendable {
    var people: Int
    var precincts: Double
    var offices: Double
    var hired: Double

    init(_ people: Int, _ precincts: Double, _ offices: Double, _ hired: Double) {
      (self.people, self.precincts, self.offices, self.hired) = (people, precincts, offices, hired)
    }
  }

  /// Those of the shipped scenarios, and shares that no station can split.
  static let cases = [
    Case(4, 0.75, 0.25, 0), Case(5, 0.75, 0.25, 0), Case(2, 0.75, 0.25, 0), Case(3, 0.75, 0.25, 0), Case(4, 0.75, 0, 0.25),
    Case(1, 0.75, 0.25, 0), Case(1, 1.0 / 3, 1.0 / 3, 1.0 / 3), Case(7, 0.5, 0.3, 0.2), Case(3, 0.05, 0.15, 0.8),
    Case(10, 0, 0, 1), Case(4, 1, 0, 0), Case(3, 0.4, 0.2, 0.4),
  ]

  @Test("shares hold over all stations together, to less than one person, whatever one station needs", arguments: cases)
  func shares(one: Case) {
    let shares = Organisation.Origin(precincts: one.precincts, offices: one.offices, hired: one.hired)
    var count = OriginCount()
    for station in 1...60 {
      let taken = count.take(one.people, shares)
      #expect(taken.precincts + taken.offices + taken.hired == one.people)
      #expect(min(taken.precincts, taken.offices, taken.hired) >= 0)
      let all = Double(station * one.people)
      for (given, share) in [(count.precincts, one.precincts), (count.offices, one.offices), (count.hired, one.hired)] {
        #expect(abs(Double(given) - all * share) < 1, "\(given) of \(all), share \(share)")
        #expect(share > 0 || given == 0)
      }
    }
  }

  @Test("a hundred stations of any three shares") func anyShares() {
    var generator = SystemGenerator(state: 7)
    for _ in 0..<200 {
      let (a, b) = (Double.random(in: 0...1, using: &generator), Double.random(in: 0...1, using: &generator))
      let (low, high) = (min(a, b), max(a, b))
      let shares = Organisation.Origin(precincts: low, offices: high - low, hired: 1 - high)
      var count = OriginCount()
      for station in 1...100 {
        _ = count.take(3, shares)
        let all = Double(station * 3)
        #expect(abs(Double(count.precincts) - all * low) < 1 && abs(Double(count.offices) - all * (high - low)) < 1)
        #expect(abs(Double(count.hired) - all * (1 - high)) < 1)
      }
    }
  }

  private struct SystemGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
  }

  @Test("eight stations of two officers take twelve from precincts and four from offices") func drained() {
    var arm = TestCity.arm()
    arm.staffing = TestCity.staffing(
      city: arm.city, staff: Headcount(police: 40, auxiliary: 10),
      station: TestCity.station(
        staff: Headcount(police: 2, auxiliary: 4), origin: Organisation.Origin(precincts: 0.75, offices: 0.25)), offices: 10)
    arm.rollout = TestCity.opening(Array(0..<8), in: arm)
    let record = TestCity.run([arm])[0][0]
    #expect(record.value(of: .precinctPoliceMean, in: .window(1), scope: .city)! == 28)
    #expect(record.value(of: .stationPoliceMean, in: .window(1), scope: .city)! == 16)
  }

  @Test("equal precincts give by lot, not by their place in the file; none gives two before all have given one") func lots() {
    var firsts: Set<Int> = []
    for seed in 0..<12 {
      var arm = TestCity.arm(precincts: 4)
      arm.staffing = TestCity.staffing(
        city: arm.city, precincts: 4,
        station: TestCity.station(staff: Headcount(police: 1, auxiliary: 4), origin: Organisation.Origin(precincts: 1)))
      arm.rollout = TestCity.opening([5], in: arm)
      let record = TestCity.run([arm], seed: UInt64(seed))[0][0]
      let left = (0..<4).map { record.value(of: .precinctPoliceMean, in: .window(1), scope: .precinct($0))! }
      #expect(left.reduce(0, +) == 55 && left.count { $0 == 13 } == 1)
      firsts.insert(left.firstIndex(of: 13) ?? -1)
    }
    #expect(firsts.count > 2)
  }
}
