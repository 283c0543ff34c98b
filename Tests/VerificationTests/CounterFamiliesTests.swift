import DiscreteEvents
import Testing

@testable import Verification

@Suite("Lines at counters")
struct CounterFamiliesTests {
  private func isNear(_ found: Double, _ expected: Double, _ tolerance: Double = 1e-10) -> Bool {
    abs(found - expected) <= tolerance * max(1, abs(expected))
  }

  private func windows(_ family: String, _ patience: String, arrivals: Double = 18) throws -> ReferenceValue {
    try theory(
      family, #"{"windows": 3, "arrivals_per_hour": \#(arrivals), "service_minutes_mean": 8, \#(patience)}"#)
  }

  @Test("exponential patience integrated gives what the chain of Erlang A gives", arguments: [0.5, 2.4, 3, 7, 40])
  func patienceMeetsErlangA(load: Double) throws {
    for rate in [0.02, 0.3, 5] {
      let chain = try ImpatientQueue(servers: 3, arrivalRate: load, serviceRate: 1, abandonmentRate: rate)
      let queue = try PatientQueue(servers: 3, arrivalRate: load, serviceRate: 1, patience: .exponential(rate: rate))
      #expect(isNear(queue.chanceOfAbandonment / chain.chanceOfAbandonment, 1))
      #expect(isNear(queue.chanceOfWait, chain.chanceOfWait))
      #expect(isNear(queue.meanWait, chain.meanWait))
      #expect(isNear(queue.meanWaitOfServed, chain.meanWaitOfServed))
      #expect(isNear(queue.utilisation, chain.utilisation))
    }
  }

  @Test("endless patience is M/M/c, in whatever words, and long patience comes near it")
  func endlessPatience() throws {
    let plain = DelayQueue(servers: 3, arrivalRate: 0.3, serviceRate: 0.125)
    for (family, words) in [
      ("counter-patience", #""patience_minutes_mean": null"#), ("counter-deadline", #""patience_minutes": null"#),
      ("counter-balk", #""balk_at_waiting": null, "patience_minutes_mean": null"#), ("counter-patience", #""x": 1"#),
    ] {
      let found = try windows(family, words)
      #expect(found.number("gave_up_share") == 0)
      #expect(isNear(found.number("busy_share"), 0.8))
      if family == "counter-balk" {
        #expect(isNear(found.number("wait_joined_mean"), plain.meanWait))
      } else {
        #expect(isNear(found.number("wait_served_mean"), plain.meanWait))
        #expect(isNear(found.number("wait_served_p90"), plain.wait(exceededBy: 0.1)))
        #expect(isNear(found.number("served_within_10_share"), 1 - plain.chanceOfWait(longerThan: 10)))
      }
    }
    let long = try windows("counter-patience", #""patience_minutes_mean": 1e9"#)
    #expect(isNear(long.number("wait_all_mean"), plain.meanWait, 1e-6))
    let late = try windows("counter-deadline", #""patience_minutes": 1e4"#)
    #expect(isNear(late.number("wait_all_mean"), plain.meanWait))
  }

  @Test("without any patience a counter is a loss system")
  func noPatience() throws {
    let lost = ErlangFormulas.blocking(servers: 3, offeredLoad: 2.4)
    for (family, words) in [
      ("counter-patience", #""patience_minutes_mean": 0"#), ("counter-deadline", #""patience_minutes": 0"#),
      ("counter-balk", #""balk_at_waiting": 6, "patience_minutes_mean": 0"#),
    ] {
      #expect(isNear(try windows(family, words).number("gave_up_share"), lost), "\(family)")
    }
    let shut = try windows("counter-balk", #""balk_at_waiting": 0, "patience_minutes_mean": null"#)
    #expect(isNear(shut.number("balked_share"), lost) && shut.number("gave_up_share") == 0)
    #expect(shut.number("wait_joined_mean") == 0)
  }

  @Test("the longer people stay in line, the fewer give up, and the longer they wait")
  func monotone() throws {
    for (family, name) in [("counter-patience", "patience_minutes_mean"), ("counter-deadline", "patience_minutes")] {
      let all = try [1.0, 5, 20, 60, 180].map { try windows(family, "\"\(name)\": \($0)", arrivals: 30) }
      for (shorter, longer) in zip(all, all.dropFirst()) {
        #expect(shorter.number("gave_up_share") > longer.number("gave_up_share"))
        #expect(shorter.number("wait_served_p90") < longer.number("wait_served_p90"))
        #expect(shorter.number("busy_share") < longer.number("busy_share"))
      }
    }
  }

  @Test("patience far below a rush: what is served is the capacity, and all wait until they give up")
  func rush() throws {
    let found = try windows("counter-deadline", #""patience_minutes": 30"#, arrivals: 2_250)
    #expect(isNear(found.number("gave_up_share"), 0.99))
    #expect(isNear(found.number("busy_share"), 1))
    #expect(found.number("wait_served_p50") > 29 && found.number("wait_served_p90") < 30)
  }

  @Test("nobody comes: nobody waits, and no quantity is undefined")
  func nobody() throws {
    for (family, words) in [
      ("counter-patience", #""patience_minutes_mean": 5"#), ("counter-deadline", #""patience_minutes": 5"#),
      ("counter-balk", #""balk_at_waiting": 6, "patience_minutes_mean": 5"#),
    ] {
      let found = try windows(family, words, arrivals: 0)
      #expect(found.number("gave_up_share") == 0 && found.number("busy_share") == 0, "\(family)")
    }
    let day = try theory(
      "counter-day", #"{"service_minutes_mean": 8, "steps": [{"minutes": 60, "arrivals_per_hour": 0, "windows": 1}]}"#)
    #expect(day.number("wait_mean") == 0 && day.number("overtime_minutes_mean") == 0)
  }

  @Test("a line of its own at an overloaded window has no mean wait; one line for all windows still has")
  func overloadedWindow() throws {
    let found = try theory("counter-pooling", #"{"arrivals_per_hour_by_window": [9, 3, 0], "service_minutes_mean": 8}"#)
    for name in ["wait_separate_mean", "pooled_over_separate", "wait_separate_p90"] { #expect(found[name] == .null, "\(name)") }
    #expect(found.number("wait_pooled_mean") > 0 && found.number("within_20_separate") < 0.25)
    let both = try theory("counter-pooling", #"{"arrivals_per_hour_by_window": [9, 7], "service_minutes_mean": 8}"#)
    #expect(both["wait_pooled_mean"] == .null && both.number("busy_share") == 1)
    let one = try theory("counter-pooling", #"{"arrivals_per_hour_by_window": [6], "service_minutes_mean": 8}"#)
    #expect(
      isNear(one.number("pooled_over_separate"), 1) && isNear(one.number("wait_separate_p90"), one.number("wait_pooled_p90")))
  }

  @Test("papers that are missing once cost less than papers that may be missing again; too many visits have no wait")
  func repeatedVisits() throws {
    func visits(_ rest: String, needs: Double = 8) throws -> ReferenceValue {
      try theory("counter-two-trips", #"{"windows": 2, "needs_per_hour": \#(needs), "service_minutes_mean": 9, \#(rest)}"#)
    }
    let once = try visits(#""missing_share": 0.3, "may_be_missing_again": false"#)
    let again = try visits(#""missing_share": 0.3, "may_be_missing_again": true"#)
    #expect(once.number("trips_mean") == 1.3 && again.number("trips_mean") > 1.4)
    #expect(once.number("wait_need_mean") < again.number("wait_need_mean"))
    let full = try visits(#""missing_share": 0.4"#, needs: 9)
    #expect(full["wait_visit_mean"] == .null && full.number("trips_mean") > 1.6)
    #expect(throws: RecordProblem.self) { try visits(#""missing_share": 1"#) }
    #expect(try visits(#""missing_share": 1, "accepted_all_the_same_share": 1"#).number("trips_mean") == 1)
  }

  @Test("a long day of one rate ends in the steady state, and an M/M/∞ day follows its exponential")
  func days() throws {
    let long = try theory(
      "counter-day",
      #"{"service_minutes_mean": 5, "asked_at_minutes": [5000, 0], "steps": [{"minutes": 5000, "arrivals_per_hour": 18, "windows": 2}]}"#
    )
    let steady = DelayQueue(servers: 2, arrivalRate: 0.3, serviceRate: 0.2)
    #expect(isNear(long.numbers("in_station_mean_at")[0], steady.meanInSystem, 1e-9))
    #expect(long.numbers("in_station_mean_at")[1] == 0)
    let free = try theory(
      "counter-day",
      #"{"service_minutes_mean": 10, "asked_at_minutes": [7, 30, 50], "steps": [{"minutes": 30, "arrivals_per_hour": 30, "windows": 200}]}"#
    )
    let full = 5 * (1 - Elementary.exp(-3))
    let expected = [5 * (1 - Elementary.exp(-0.7)), full, full * Elementary.exp(-2)]
    for (found, expected) in zip(free.numbers("in_station_mean_at"), expected) { #expect(isNear(found, expected)) }
    #expect(free.number("waiting_at_close_mean") < 1e-12)
    #expect(throws: RecordProblem.self) {
      try theory(
        "counter-day", #"{"service_minutes_mean": 10, "steps": [{"minutes": 30, "arrivals_per_hour": 30, "windows": 0}]}"#)
    }
  }

  @Test("what people do not know they do not choose")
  func choice() throws {
    let options = #"[{"at_station": true, "walk_minutes": 5}, {"at_station": false, "walk_minutes": 30, "constant": 1}]"#
    func shares(_ awareness: Double) throws -> ReferenceValue {
      try theory("counter-choice", #"{"awareness": \#(awareness), "theta_minutes": 15, "options": \#(options)}"#)
    }
    #expect(try shares(0).numbers("shares") == [0, 1])
    #expect(try shares(0.4).number("to_station_share") < shares(0.8).number("to_station_share"))
    #expect(try shares(0.4).number("door_to_door_without_station_mean") == 60)
    let only = try theory(
      "counter-choice", #"{"awareness": 0.5, "theta_minutes": 15, "options": [{"at_station": true, "walk_minutes": 5}]}"#)
    #expect(only.numbers("shares") == [0.5] && only["door_to_door_without_station_mean"] == .null)
  }

  @Test("the mean line recovers later than the flow says, and at once where there was no rush")
  func overload() throws {
    func surge(_ factor: Double, _ hours: Double) throws -> ReferenceValue {
      try theory(
        "overload",
        #"{"units": 3, "calls_per_hour": 3, "service_minutes_mean": 40, "surge_factor": \#(factor), "surge_hours": \#(hours)}"#)
    }
    let storm = try surge(3, 4)
    #expect(storm.number("recovery_hours") > storm.number("fluid_recovery_hours"))
    #expect(try surge(1, 4).number("recovery_hours") == 0 && surge(3, 0).number("recovery_hours") == 0)
    #expect(try surge(0.5, 4).number("fluid_backlog") == 0)
    #expect(try surge(3, 8).number("recovery_hours") > storm.number("recovery_hours"))
  }
}
