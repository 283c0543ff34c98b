import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Community") struct CommunityTests {
  private func values(_ outcome: Outcome, _ arms: [ModelParameters], replications: Int = 1, scope: Scope = .treated) -> [Double] {
    let records = TestCity.run(arms, replications: replications)
    return arms.indices.map { TestCity.mean(outcome, records, arm: $0, scope: scope, roles: records[0][1].roles) }
  }

  @Test("without its section nothing is counted, and nothing changes") func off() {
    let plain = TestCity.run(TestCity.communityArms(nil))[0]
    #expect(plain.allSatisfy { $0.community == nil && $0.value(of: .trustShare, in: .all, scope: .city) == nil })
    // With it, and without any effect, calls and offences are the same ones.
    let silent = TestCity.community {
      $0.participation.deters = 0
      $0.teaching.deters = 0
      $0.reporting.awareness = 0
      $0.reporting.trust = 0
    }
    let other = TestCity.run(TestCity.communityArms(silent))[0]
    for (a, b) in zip(plain, other) {
      #expect(a.byZone == b.byZone && a.offences == b.offences && a.staff == b.staff && a.ledger == b.ledger)
    }
  }

  @Test("where a door is manned people come to know the station; elsewhere nothing changes") func awareness() {
    let records = TestCity.run(TestCity.communityArms())[0]
    let roles = records[1].roles
    func share(_ arm: Int, _ scope: Scope) -> Double {
      records[arm].value(of: .awarenessShare, in: .window(1), scope: scope, roles: roles)!
    }
    #expect(share(1, .treated) > share(0, .treated))
    #expect(abs(share(0, .treated) - 0.6) < 1e-6 && abs(share(1, .elsewhere) - 0.6) < 1e-6)
  }

  @Test("visits take hours from patrol, teach, and prevent fraud; participation rises") func visits() {
    let none = TestCity.communityArms(visits: [])
    let some = TestCity.communityArms(visits: [TestCity.visits(count: 2, crew: Headcount(police: 1, auxiliary: 1))])
    let arms = [none[0], none[1], some[1]]
    let records = TestCity.run(arms, replications: 2)
    func mean(_ outcome: Outcome, _ arm: Int, _ scope: Scope = .city) -> Double {
      TestCity.mean(outcome, records, arm: arm, scope: scope, roles: records[0][1].roles)
    }
    #expect(mean(.patrolHoursPerDay, 2) < mean(.patrolHoursPerDay, 1))
    #expect(mean(.taughtShare, 1) == 0 && mean(.taughtShare, 2) > 0)
    #expect(mean(.participationShare, 2, .treated) > mean(.participationShare, 1, .treated))
    #expect(mean(.visitsPerHouseholdPerYear, 2, .treated) > 0 && mean(.visitsPerHouseholdPerYear, 1, .treated) == 0)
    var fraud = (0, 0)
    for run in records {
      fraud.0 += Int(run[1].offencesByKind[1, 1, .committed])
      fraud.1 += Int(run[2].offencesByKind[1, 1, .committed])
    }
    #expect(fraud.1 < fraud.0)
  }

  @Test("nobody on the roster, nothing done") func unmanned() {
    var arms = TestCity.communityArms(visits: [TestCity.visits(crew: Headcount(police: 9))])
    arms[1].staffing.organisations[1].outreach = CommunityOutreach()
    arms[1].staffing.organisations[1].outreach?.openDaysPerMonth = 4
    let record = TestCity.run(arms)[0][1]
    for measure in [CommunityMeasure.knocks, .visits, .openDays, .lectures, .engagedMs] {
      #expect((0..<record.community!.cells).allSatisfy { record.community![$0, measure] == 0 })
    }
  }

  @Test("a crew that may be sent engages while it is free, and less the more it is sent") func interrupted() {
    func hours(_ duties: Duties) -> Int64 {
      let record = TestCity.run(TestCity.communityArms(visits: [TestCity.visits(duties: duties)]))[0][1]
      return (0..<record.community!.cells).reduce(0) { $0 + record.community![$1, .engagedMs] }
    }
    let alone = hours([.engage])
    let sent = hours([.engage, .respond])
    #expect(sent > alone / 2 && sent < alone)
  }

  @Test("publicity is paid for and makes the station known, and nothing else") func publicity() {
    var outreach = CommunityOutreach()
    outreach.publicityCNYPerMonth = 20_000
    let arms = [TestCity.communityArms(), TestCity.communityArms(outreach: outreach)].map { $0[1] }
    let records = TestCity.run([TestCity.communityArms()[0]] + arms)
    func mean(_ outcome: Outcome, _ arm: Int) -> Double {
      TestCity.mean(outcome, records, arm: arm, scope: .treated, roles: records[0][1].roles)
    }
    #expect(mean(.awarenessShare, 2) > mean(.awarenessShare, 1))
    #expect(mean(.taughtShare, 2) == mean(.taughtShare, 1))
    let cost = (1...2).map { arm in records[0][arm].ledger.filter { $0.category == .running }.reduce(0) { $0 + $1.cents } }
    // Two stations for 90 days.
    #expect(cost[1] - cost[0] == 2 * 3 * Int64((2_000_000.0 * 30 * 12 / 365).rounded()))
  }

  @Test("open days and lectures take the hours of visits") func acts() {
    var outreach = CommunityOutreach()
    outreach.openDaysPerMonth = 4
    outreach.lecturesPerMonth = 4
    let records = [nil, outreach].map { TestCity.run(TestCity.communityArms(outreach: $0))[0][1] }
    func sum(_ record: Record, _ measure: CommunityMeasure) -> Int64 {
      (0..<record.community!.cells).reduce(0) { $0 + record.community![$1, measure] }
    }
    #expect(sum(records[1], .openDays) > 0 && sum(records[1], .lectures) > 0)
    #expect(sum(records[1], .knocks) < sum(records[0], .knocks))
    #expect(sum(records[1], .engagedMs) == sum(records[0], .engagedMs))
  }

  @Test("trust stays where it is while contacts are as before, and falls where more of them are bad") func trust() {
    let slow = TestCity.communityArms(visits: [], windows: [1, 1])
    var few = slow[0]
    few.staffing.organisations[0].posts[0].count = 1
    let records = TestCity.run([slow[0], few], replications: 3)
    let trust = TestCity.mean(.trustShare, records, arm: 0, window: .all)
    #expect(abs(trust - 0.7) < 0.005)
    #expect(TestCity.mean(.badContactsShare, records, arm: 1) > TestCity.mean(.badContactsShare, records, arm: 0))
  }

  @Test("without gains and effects on guardians only reports move, by awareness") func onlyReports() {
    let community = TestCity.community {
      $0.participation.deters = 0
      $0.teaching.deters = 0
      $0.reporting.awareness = 5
    }
    let arms = TestCity.communityArms(community, windows: [1, 3])
    let silent = TestCity.communityArms(
      TestCity.community {
        $0.participation.deters = 0
        $0.teaching.deters = 0
        $0.reporting.awareness = 0
        $0.reporting.trust = 0
      }, windows: [1, 3])
    let records = TestCity.run([arms[0], silent[1], arms[1]], replications: 3)
    let (former, later) = (records.map { $0[1] }, records.map { $0[2] })
    func sum(_ records: [Record], _ measure: OffenceMeasure) -> Int64 {
      records.reduce(0) { $0 + $1.offencesByKind[0, 1, measure] + $1.offencesByKind[1, 1, measure] }
    }
    #expect(sum(later, .recorded) > sum(former, .recorded))
  }

  @Test("another station leaves households, open days and surveys elsewhere as they were") func keys() {
    var outreach = CommunityOutreach()
    outreach.openDaysPerMonth = 2
    let community = TestCity.community { $0.survey = SurveyParameters() }
    let arms = TestCity.communityArms(community, outreach: outreach)
    var one = arms[1]
    one.rollout = TestCity.opening([5], in: one)
    var far = arms[1]
    far.rollout = TestCity.opening([15, 5], in: one)
    let records = TestCity.run([arms[0], one, far])[0]
    // A zone that the first station alone serves.
    for measure in [CommunityMeasure.knocks, .visits] {
      #expect(records[1].community![4, 2, measure] == records[2].community![4, 2, measure])
    }
    #expect(records[1].community![4, 2, .knocks] > 0)
  }

  @Test("a plan that is the base until its first station is so with residents too") func parting() {
    let arms = TestCity.communityArms(TestCity.community { $0.survey = SurveyParameters() })
    var shared = ReplicationSimulator(arms: arms)
    var apart = ReplicationSimulator(arms: arms, sharesPast: false)
    #expect(shared.partings[1] != nil)
    #expect(shared.run(seed: 3, replication: 0, checked: true) == apart.run(seed: 3, replication: 0, checked: true))
  }

  @Test("a station that nobody knows has no business at its counter, and nobody walks in; waits and wasted trips are contacts")
  func counters() {
    func records(_ awareness: Double) -> [Record] {
      var arms = TestCity.counterArms()
      for index in arms.indices {
        arms[index].community = TestCity.community {
          $0.awareness.start = awareness
          $0.awareness.perMonth = 0
          $0.awareness.wordOfMouth = 0
          $0.awareness.forgetting = 0
        }
      }
      return TestCity.run(arms)[0]
    }
    let (known, unknown) = (records(1), records(0))
    #expect(unknown[1].value(of: .walkInCount, in: .window(1), scope: .city) == 0)
    #expect(known[1].value(of: .walkInCount, in: .window(1), scope: .city)! > 0)
    #expect(
      unknown[1].value(of: .doorToDoorMinutesMean, in: .window(1), scope: .city)!
        > known[1].value(of: .doorToDoorMinutesMean, in: .window(1), scope: .city)!)
    // Far more people are served at windows than call.
    let contacts = known[0].community!
    let good = (0..<contacts.cells).reduce(0) { $0 + contacts[$1, .goodContacts] }
    let calls = known[0].value(of: .callsCount, in: .all, scope: .city)!
    #expect(Double(good) > calls)
    let complaints = (0..<contacts.cells).reduce(0) { $0 + contacts[$1, .complaints] }
    let table = known[0].counter!.byZone
    #expect(complaints == (0..<table.cells).reduce(0) { $0 + table[$1, .complaints] })
  }
}
