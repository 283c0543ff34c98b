import DiscreteEvents
import Testing

@testable import Verification

@Suite("Disputes, community and operation of stations")
struct ServiceFamiliesTests {
  private func awareness(_ inputs: String) throws -> ReferenceValue {
    try theory("awareness", "{\"months\": [0, 6, 60], \(inputs)}")
  }

  @Test("awareness without word of mouth, without publicity, or without either is the law that is left")
  func awarenessLimits() throws {
    let publicity = try awareness(
      #""start": 0.2, "p_per_month": 0.05, "q_per_month": 0, "forgetting_per_month": 0.05, "target": 0.4"#)
    #expect(abs(publicity.numbers("share_at")[1] - (0.5 - 0.3 * Elementary.exp(-0.6))) < 1e-14)
    #expect(abs(publicity.number("months_to_target") - 10 * Elementary.log(3)) < 1e-12)
    let still = try awareness(#""start": 0.2, "p_per_month": 0, "q_per_month": 0, "forgetting_per_month": 0"#)
    #expect(still.numbers("share_at") == [0.2, 0.2, 0.2] && still.number("long_run") == 0.2)
    let fading = try awareness(#""start": 0.2, "p_per_month": 0, "q_per_month": 0.1, "forgetting_per_month": 0.1"#)
    #expect(abs(fading.numbers("share_at")[2] - 0.2 / 2.2) < 1e-14 && fading.number("long_run") == 0)
    let unknown = try awareness(#""start": 0, "p_per_month": 0, "q_per_month": 0.3, "forgetting_per_month": 0.1"#)
    #expect(unknown.number("long_run") == 0 && unknown.numbers("share_at") == [0, 0, 0])
  }

  @Test("word of mouth that fades away changes nothing by its last trace")
  func awarenessIsContinuous() {
    func share(_ q: Double) -> Double {
      AwarenessSpread(start: 0.1, publicity: 0.03, wordOfMouth: q, forgetting: 0.02).share(at: 9)
    }
    #expect(abs(share(1e-9) - share(0)) < 1e-8)
    #expect(share(0.05) < share(0.1))
  }

  @Test("a target that is met takes no time, one at or above the long run is never met")
  func awarenessTargets() throws {
    let base = #""start": 0.3, "p_per_month": 0.02, "q_per_month": 0.1, "forgetting_per_month": 0, "target": "#
    #expect(try awareness(base + "0.3").number("months_to_target") == 0)
    #expect(try awareness(base + "1")["months_to_target"] == .null)
    let forgetting = base.replacing(#""forgetting_per_month": 0,"#, with: #""forgetting_per_month": 0.01,"#)
    #expect(try awareness(forgetting + "1")["p_needed_for_target_in_the_long_run"] == .null)
    #expect(try awareness(forgetting + "0.5").number("p_needed_for_target_in_the_long_run") == 0)
  }

  @Test("trust that nothing moves stays, and no good contacts make up where they gain nothing")
  func trust() throws {
    func found(_ rest: String) throws -> ReferenceValue {
      try theory(
        "trust", #"{"start": 0.7, "good_contacts_per_month": 0.1, "bad_contacts_per_month": 0.1, "months": [9], \#(rest)}"#)
    }
    let still = try found(#""gain": 0, "loss": 0, "relaxation_per_month": 0, "rest": 0.5"#)
    #expect(still.numbers("share_at") == [0.7] && still.number("long_run") == 0.7)
    #expect(try found(#""gain": 0, "loss": 0.2, "relaxation_per_month": 0, "rest": 0.5"#)["good_per_bad_at_start"] == .null)
  }

  @Test("a survey of independent persons is binomial, one of equal persons asks each cluster once")
  func survey() throws {
    func goal(_ designEffect: Double, _ clusters: Int = 10, _ persons: Int = 10) -> Double {
      ClusterSurvey(clusters: clusters, personsPerCluster: persons, designEffect: designEffect, share: 0.8)
        .chanceOfShare(atLeast: 0.9)
    }
    #expect(abs(goal(1) - goal(1, 100, 1)) < 1e-13)
    #expect(abs(goal(10) - goal(1, 10, 1)) < 1e-13)
    #expect(goal(1) < goal(2) && goal(2) < goal(5))
    let sure = ClusterSurvey(clusters: 3, personsPerCluster: 4, designEffect: 2, share: 1)
    #expect(sure.chanceOfShare(atLeast: 1) == 1 && sure.standardError == 0)
    let large = #"{"true_share": 0.8, "clusters": 900, "persons_per_cluster": 90, "design_effect": 2, "goal": 0.9}"#
    #expect(try theory("survey", large).number("effective_sample") == 40_500)
    #expect(try theory("survey", large)["says_goal_met_share"] == nil)
  }

  @Test("a goal that is whole answers but for rounding is met by these")
  func wholeAnswers() {
    let survey = ClusterSurvey(clusters: 10, personsPerCluster: 1, designEffect: 1, share: 0.5)
    #expect(abs(survey.chanceOfShare(atLeast: 0.7) - 176.0 / 1_024) < 1e-15)
    #expect(abs(survey.chanceOfShare(atLeast: 0.1 + 0.2) - 968.0 / 1_024) < 1e-15)
  }

  @Test("partners: with nobody leaving they grow without end, and without time no offers are enough")
  func partners() throws {
    func found(_ rest: String) throws -> ReferenceValue {
      try theory("partners", #"{"ceiling": 350, "start": 50, "claimed": 300, "offers_per_month": 5, "places": 60, \#(rest)}"#)
    }
    let staying = try found(#""leaving_per_year": 0, "months": 12"#)
    #expect(staying.number("volunteers_mean") == 110 && staying["long_run_without_bound"] == .null)
    #expect(staying.number("long_run_with_places") == 60 && staying.number("offers_refused_share") == 1)
    let now = try found(#""leaving_per_year": 0.3, "months": 0"#)
    #expect(now["growth_per_month_needed"] == .null && now["offers_per_month_needed"] == .null)
    #expect(now.number("volunteers_mean") == 50 && now.number("volunteers_sd") == 0)
  }

  @Test("households without officers, or never at home, are never all met")
  func households() throws {
    func found(_ officers: Int, _ home: Double) throws -> ReferenceValue {
      try theory(
        "households",
        """
        {"residents": 1000, "residents_per_household": 2, "officers": \(officers), "hours_per_officer_year": 1700, "share_of_hours": 0.2,
         "visit_minutes": 15, "way_minutes": 5, "at_home_share": \(home), "asked_visits_per_household_year": 1}
        """)
    }
    #expect(try found(0, 0.5)["times_the_officers"] == .null)
    #expect(try found(3, 0)["months_to_meet_each_once_in_rotation"] == .null)
    #expect(try found(3, 0).number("met_by_lot_in_a_year_share") == 0)
  }

  @Test("one stage of a dispute is the geometric case, and chances must add up")
  func disputes() throws {
    let stage = try theory("escalation", #"{"between_stages": [[0.3]], "settled_fades_violent": [[0.5, 0.1, 0.1]]}"#)
    #expect(abs(stage.number("contacts_mean") - 1 / 0.7) < 1e-14)
    #expect(abs(stage.number("violent_share_from_last_stage") - 1.0 / 7) < 1e-14)
    #expect(throws: RecordProblem.self) {
      try theory("escalation", #"{"between_stages": [[0.3]], "settled_fades_violent": [[0.5, 0.1, 0]]}"#)
    }
    #expect(throws: RecordProblem.self) {
      try theory("escalation", #"{"between_stages": [[1]], "settled_fades_violent": [[0, 0, 0]]}"#)
    }
    let case1 = RepeatedContacts(settled: 0.6, settledReturns: 0.3, unsettledReturns: 0.7, violentReturn: 0.1)
    #expect(abs(case1.lasting + case1.fading + case1.violent - 1) < 1e-14)
  }

  @Test("fixed times decide the button's race, and a button that nobody presses changes nothing")
  func button() throws {
    func race(_ help: Double, _ deadline: Double) throws -> LognormalRace {
      LognormalRace(
        help: .init(location: Elementary.log(help), scale: 0), found: .init(location: Elementary.log(90), scale: 0),
        deadline: .init(location: Elementary.log(deadline), scale: 0))
    }
    #expect(try race(10, 20).rescued() == 1 && race(20, 20).rescued() == 1 && race(30, 20).rescued() == 0)
    #expect(try race(10, 90).rescued() == 0 && race(10, 90).inTimeWithout == 1)
    let narrow = LognormalRace(
      help: .init(location: Elementary.log(12), scale: 1e-4), found: .init(location: 60, scale: 1e-4),
      deadline: .init(location: Elementary.log(12), scale: 1))
    #expect(abs(try narrow.rescued() - 0.5) < 1e-9)
  }
}

@Suite("Technology, hazards and staff")
struct OperationFamiliesTests {
  private func pair(commonCause: Double = 0, coverage: Double = 1, switchTime: Double = 1, crews: Int = 2) -> StandbyPair {
    StandbyPair(
      meanUp: 100, meanDown: 10, commonCause: commonCause, coverage: coverage, switchTime: switchTime, repairCrews: crews)
  }

  @Test("two machines with a crew each are down when both are, and one when all causes are common")
  func standby() {
    #expect(abs(pair().unavailability - 1.0 / 121) < 1e-14)
    #expect(pair(crews: 1).unavailability > pair().unavailability)
    #expect(pair(crews: 7).unavailability == pair().unavailability)
    let slow = pair(coverage: 0.5, switchTime: 5).unavailability
    #expect(slow > pair(coverage: 0.9, switchTime: 5).unavailability)
    #expect(abs(pair(coverage: 0, switchTime: 1e-7).unavailability - pair().unavailability) < 1e-8)
    #expect(pair(coverage: 0, switchTime: 0).unavailability == pair().unavailability)
  }

  @Test("availability falls from 1 to its long run")
  func standbyInTime() {
    let machines = pair(commonCause: 0.2, coverage: 0.9, crews: 1)
    #expect(machines.availability(at: 0) == 1)
    #expect(machines.availability(at: 5) > machines.availability(at: 50))
    #expect(abs(machines.availability(at: 1e5) - machines.availability) < 1e-13)
    // A single machine as a chain of two states.
    let chances = DenseMatrix.transition(rates: [0, 0.01, 0.1, 0], size: 2, time: 30)
    #expect(abs(chances[0] - AlternatingRenewal(meanUp: 100, meanDown: 10).availability(at: 30)) < 1e-14)
  }

  @Test("upkeep: paid in full all works, paid by four fifths it never falls to them, and means have the months asked")
  func upkeep() throws {
    func found(_ paid: Double) throws -> ReferenceValue {
      try theory("upkeep", #"{"upkeep_paid_share": \#(paid), "months_to_lasting_fault_mean": 24, "months": [0, 60]}"#)
    }
    #expect(try found(1).numbers("working_share_at") == [1, 1] && found(1.2).number("working_share_long_run") == 1)
    #expect(try found(0.8)["months_until_80_percent"] == .null && found(0.79).number("months_until_80_percent") > 70)
    #expect(abs(try found(0).number("working_share_mean_of_60_months") - 24.0 / 60 * (1 - Elementary.exp(-2.5))) < 1e-14)
    #expect(try found(0).number("working_share_mean_of_0_months") == 1)
  }

  @Test("alerts: none have no shares, too many no wait, and only the constant time halves it")
  func alerts() throws {
    func found(_ falseAlerts: Double, _ rest: String = "", offences: Double = 0) throws -> ReferenceValue {
      try theory(
        "camera-alerts",
        """
        {"offences_in_view_per_day": \(offences), "missed_by_machine_share": 0.3, "false_alerts_per_day": \(falseAlerts),
         "review_minutes_mean": 2, "overlooked_by_reviewer_share": 0.1, "let_through_share": 0.02\(rest)}
        """)
    }
    #expect(try found(0)["false_alert_share"] == .null && found(0)["call_is_true_share"] == .null)
    #expect(try found(800)["wait_review_mean"] == .null && found(800).number("reviewer_busy_share") == 1)
    let exponential = try found(300).number("wait_review_mean")
    #expect(abs(try found(300, #", "review_minutes_cv": 0"#).number("wait_review_mean") / exponential - 0.5) < 1e-14)
  }

  @Test("hazards that nobody finds are never cured, and frequent rounds find them at once")
  func hazards() {
    func race(round: Double, seen: Double, reports: Double) -> HazardRace {
      HazardRace(accidentRate: 0.01, round: round, seen: seen, reports: reports)
    }
    #expect(race(round: 7, seen: 0, reports: 0).foundInTime == 0)
    #expect(race(round: 7, seen: 0, reports: 0).meanTimeToFind == nil)
    #expect(abs(race(round: 1e-6, seen: 1, reports: 0).foundInTime - 1) < 1e-7)
    // Reports that hardly ever come leave the mean time of the rounds alone: half a round, and the rounds that miss.
    let rare = race(round: 7, seen: 0.3, reports: 1e-12).meanTimeToFind ?? 0
    #expect(abs(rare - (3.5 + 7 * 0.7 / 0.3)) < 1e-8)
    #expect(race(round: 7, seen: 0.3, reports: 0.01).foundInTime > race(round: 14, seen: 0.3, reports: 0.01).foundInTime)
  }

  @Test("pay: a tenure that is met takes no rise, and none helps where pay changes nothing")
  func pay() {
    #expect(PositionTenure.payRise(factor: 0.9, elasticity: -0.5) == 0)
    #expect(PositionTenure.payRise(factor: 1.5, elasticity: 0) == nil)
    #expect(abs((PositionTenure.payRise(factor: 1.5, elasticity: -0.5) ?? 0) - 1.25) < 1e-12)
    let position = PositionTenure(months: 24, gap: 0)
    #expect(position.vacancy == 0 && position.productivity(first: 1, learning: 12) == 1)
    #expect(position.productivity(first: 0.5, learning: 24) < position.productivity(first: 0.5, learning: 12))
    #expect(abs(position.productivity(first: 0.5, learning: 1.0001) - position.productivity(first: 0.5, learning: 1)) < 1e-5)
  }

  @Test("helps without effect leave the share that is cleared alone, and sure ones are in every cleared case")
  func helps() {
    let idle = IndependentHelps(helps: [(0.3, 0), (0.2, 0)], clearedWithout: 0.4)
    #expect(abs(idle.cleared - 0.4) < 1e-15 && abs((idle.helpedOfCleared ?? 0) - 0.44) < 1e-14)
    #expect(IndependentHelps(helps: [(1, 2)], clearedWithout: 0.4).helpedOfCleared == 1)
    #expect(IndependentHelps(helps: [], clearedWithout: 0).helpedOfCleared == nil)
    #expect(IndependentHelps(helps: [], clearedWithout: 0.4).helpedOfCleared == 0)
  }

  @Test("inputs out of range are refused with their place, in nested objects too")
  func refusals() {
    func message(_ family: String, _ inputs: String) -> String? {
      do {
        _ = try theory(family, inputs)
        return nil
      } catch let problem as RecordProblem {
        if case .invalid(_, let place) = problem { return place }
        return nil
      } catch { return nil }
    }
    #expect(message("counter-day", #"{"service_minutes_mean": 8, "steps": [{"minutes": -1}]}"#) == "steps[0].minutes")
    #expect(message("upkeep", #"{"upkeep_paid_share": -0.1}"#) == "upkeep_paid_share")
    #expect(message("one-button", #"{"help_by_button": {"median_minutes": 0}}"#) == "help_by_button.median_minutes")
    #expect(message("case-help", #"{"helps": [{"share": 2}], "cleared_share": 0.4}"#) == "helps[0].share")
    #expect(message("counter-two-trips", #"{"missing_share": 0.2, "may_be_missing_again": 1}"#) == "may_be_missing_again")
  }
}
