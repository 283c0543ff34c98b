import DiscreteEvents
import Testing

@testable import StationModel

@Suite("What a gate sees of residents") struct CommunityGateTests {
  /// A pilot of one station in the first month, and a gate after it.
  private func decision(_ criterion: GateCriterion, _ community: CommunityParameters) -> (gate: GateRecord, ledger: [LedgerEntry])
  {
    var arms = TestCity.communityArms(community, windows: [1, 1])
    let starts = arms[1].calendar.monthStarts
    arms[1].rollout = RolloutParameters(phases: [
      RolloutPhase(id: 1, organisation: 1, sites: .listed([5]), startDay: starts[0], opensOnStart: true),
      RolloutPhase(id: 2, organisation: 1, sites: .listed([10]), startDay: starts[1], opensOnStart: true),
    ])
    arms[1].rollout.phases[1].awaitsGate = true
    arms[1].rollout.gate = GateParameters(decisionMonth: 1, criteria: [criterion])
    let record = TestCity.run(arms)[0][1]
    return (record.gate!, record.ledger)
  }

  private func asked(_ content: Double) -> CommunityParameters {
    TestCity.community {
      $0.satisfaction.start = content
      $0.survey = SurveyParameters()
    }
  }

  @Test("a survey decides: many content people are a go, few are not; and it is paid for") func survey() {
    let criterion = GateCriterion(.surveySatisfactionShare, bounds: [.atLeast(0.9)])
    let many = decision(criterion, asked(0.98))
    let few = decision(criterion, asked(0.6))
    #expect(many.gate.isGo == true && few.gate.isGo == false)
    // One survey of 400 at 30 CNY, in the month of the decision.
    #expect(many.ledger.filter { $0.station == nil && $0.category == .running }.map(\.cents) == [400 * 3000])
    #expect((few.gate.observed[0]! * 400).rounded() / 400 == few.gate.observed[0])
  }

  @Test("who answers decides as well: content people who answer more often") func odds() {
    let criterion = GateCriterion(.surveySatisfactionShare, bounds: [.atLeast(0.9)])
    var eager = asked(0.84)
    eager.survey?.contentAnswerOdds = 50
    #expect(decision(criterion, asked(0.84)).gate.isGo == false)
    #expect(decision(criterion, eager).gate.isGo == true)
  }

  @Test("satisfaction and participation are read as they are, in the pilot's zones") func latent() {
    let satisfaction = decision(GateCriterion(.satisfactionShare, bounds: [.atLeast(0.8)]), asked(0.84))
    #expect(satisfaction.gate.isGo == true && abs(satisfaction.gate.observed[0]! - 0.84) < 0.05)
    let participation = decision(GateCriterion(.participationShare, bounds: [.atLeast(0.4)]), asked(0.84))
    #expect(participation.gate.isGo == false && participation.gate.observed[0]! > 0.3)
    #expect(participation.ledger.allSatisfy { $0.station != nil || $0.category != .running })
  }

  @Test("partners watch as volunteers do, and win others only where crews engage") func partners() {
    func run(_ visits: [Post], _ partners: CommunityOutreach.Partners?) -> Record {
      var outreach = CommunityOutreach()
      outreach.partners = partners
      var arms = TestCity.communityArms(outreach: outreach, visits: visits, fraud: 1)
      for index in arms.indices { arms[index].offending?.kinds[0].committedPerYear = 60 * 365 }
      return TestCity.run(arms)[0][1]
    }
    var law = CommunityOutreach.Partners()
    law.observeHoursPerMonth = 200
    law.wordOfMouthPerMonth = 0.5
    let none = run([TestCity.visits()], nil)
    let some = run([TestCity.visits()], law)
    let idle = run([], law)
    #expect(none.value(of: .partnersMean, in: .window(1), scope: .city) == 0)
    #expect(idle.value(of: .partnersMean, in: .window(1), scope: .city) == 10)
    #expect(some.value(of: .partnersMean, in: .window(1), scope: .city)! > 10)
    #expect(some.offencesByKind[0, 1, .committed] < none.offencesByKind[0, 1, .committed])
  }

  @Test("volunteers come with participation and trust, and stay away without") func volunteers() {
    func mean(_ change: (inout CommunityParameters) -> Void) -> Double {
      var arms = TestCity.communityArms(TestCity.community(change), visits: [TestCity.visits(count: 8)])
      for index in arms.indices {
        arms[index].staffing.organisations[1].staff = Headcount(police: 20, auxiliary: 10)
        arms[index].staffing.organisations[1].volunteerPool = VolunteerPool(target: 500, recruitsPerMonth: 20)
      }
      return TestCity.run(arms)[0][1].value(of: .volunteersMean, in: .window(1), scope: .city)!
    }
    #expect(mean { $0.participation.joinShare = 1 } > mean { $0.participation.joinShare = 0 } + 2)
  }
}
