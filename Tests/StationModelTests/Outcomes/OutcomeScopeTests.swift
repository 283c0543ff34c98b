import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Where an outcome is defined")
struct OutcomeScopeTests {
  private let parts: [Scope] = [
    .city, .area(0), .zone(0), .treated, .buffer, .control, .elsewhere, .kind(0), .priority(1), .precinct(0),
    .hours(from: 8, to: 20), .worstZone,
  ]

  @Test("stops of patrols are counted by place alone: not by kind, priority or hour")
  func stops() {
    for scope in parts {
      let isPlace = [.city, .area(0), .zone(0), .treated, .elsewhere].contains(scope)
      #expect(Outcome.patrolStopsPerDay.isDefined(in: scope) == isPlace, "\(scope)")
    }
  }

  @Test("every outcome is defined for the city; money, walk and gate for nothing else")
  func city() {
    for outcome in Outcome.allCases {
      #expect(outcome.isDefined(in: .city))
      if outcome.family == .city { #expect(parts.dropFirst().allSatisfy { !outcome.isDefined(in: $0) }) }
    }
    #expect(Outcome.responseMinutesP90.isDefined(in: .priority(2)) && !Outcome.responseMinutesP90.isDefined(in: .zone(0)))
    #expect(
      Outcome.unitsBusyMean.isDefined(in: .hours(from: 1, to: 2)) && !Outcome.overtimeHours.isDefined(in: .hours(from: 1, to: 2)))
    #expect(!Outcome.callsCrimeCount.isDefined(in: .kind(0)) && Outcome.callsCrimeCount.isDefined(in: .priority(1)))
  }

  @Test("what is not defined is never a number in a record, nor is the worst zone, which takes several")
  func records() {
    let record = TestCity.run([TestCity.arm()])[0][0]
    for outcome in Outcome.allCases {
      for scope in parts where !outcome.isDefined(in: scope) || scope == .worstZone {
        #expect(record.value(of: outcome, in: .all, scope: scope) == nil, "\(outcome) in \(scope)")
      }
    }
  }
}

@Suite("Changes as shares")
struct ProportionalChangeTests {
  @Test("shares of something, of nothing, and of less than nothing")
  func change() {
    #expect(ProportionalChange.from(10, to: 8) == -0.2 && ProportionalChange.from(10, to: 10) == 0)
    #expect(ProportionalChange.from(0, to: 3) == .infinity && ProportionalChange.from(0, to: -3) == -.infinity)
    #expect(ProportionalChange.from(0, to: 0) == 0)
    // More offences avoided: further below zero.
    #expect(ProportionalChange.from(-10, to: -20) == -1 && ProportionalChange.from(-10, to: 5) == 1.5)
    #expect(ProportionalChange.from(.nan, to: 1).isNaN && ProportionalChange.from(0, to: .nan).isNaN)
  }

  @Test("a quantile of more values than were counted lies above them all, or is not defined")
  func quantile() {
    var histogram = LogLinearHistogram()
    for value in 1...10 { histogram.add(Int64(value)) }
    #expect(histogram.quantile(0.5, of: 10) == histogram.quantile(0.5))
    // Half of 16 values is the eighth of the ten counted.
    #expect(histogram.quantile(0.5, of: 16) == histogram.quantile(0.8))
    #expect(histogram.quantile(0.9, of: 12) == nil && histogram.quantile(0.5, of: 20) == histogram.quantile(1))
    #expect(histogram.quantile(0.51, of: 20) == nil)
  }
}
