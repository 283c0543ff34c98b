import Testing

@testable import StationModel

/// What a house does is done by the people in it.
@Suite("Houses and the people in them") struct EmptyHouseTests {
  /// A city where stations have every effect a house can have, and the same with stations of its own.
  private func arms(_ change: (inout Organisation) -> Void) -> [ModelParameters] {
    var offending = TestCity.offending(afterVisit: 0.5, station: 0.4)
    for kind in offending.kinds.indices { offending.kinds[kind].deterredBy.insert(.cameras) }
    offending.deterrence.cameraShare = 0.5
    offending.recording.nearStationLogit = 1
    var arms = TestCity.offendingArms(offending)
    for index in arms.indices {
      arms[index].staffing.organisations[1].cameras = 12
      arms[index].staffing.organisations[1].origin = Role.allCases.map { _ in Organisation.Origin(hired: 1) }
      change(&arms[index].staffing.organisations[1])
    }
    return arms
  }

  private func account(_ change: (inout Organisation) -> Void) throws -> DisplacementAccount {
    try #require(TestCity.run(arms(change))[0][1].account)
  }

  private func recorded(_ account: DisplacementAccount) -> Int64 {
    account.total(.recordedInArm) - account.total(.recordedInBase)
  }

  @Test("empty houses change no offence and no report by one; with people in them they do")
  func empty() throws {
    let empty = try account { $0.staff = Headcount() }
    #expect(empty.isNull && empty.total(.unchanged) > 500)
    #expect(empty.total(.recordedInArm) == empty.total(.recordedInBase) && empty.total(.recordedOnlyInArm) == 0)
    let staffed = try account { _ in }
    #expect(staffed.total(.inArm) < staffed.total(.inBase) - 20 && staffed.total(.recordedOnlyInArm) > 0)
  }

  @Test("a house with people but without a post at its door is never open")
  func noDoor() throws {
    let doorless = try account { $0.posts = [Post(id: 3, crew: Headcount(auxiliary: 1), duties: [.serve])] }
    #expect(doorless.isNull && recorded(doorless) == 0)
  }

  @Test("what a house does grows with the hours in which its door is manned")
  func hours() throws {
    func account(_ closes: Int) throws -> DisplacementAccount {
      try self.account {
        $0.staff = nil
        $0.posts = [Post(id: 3, crew: Headcount(auxiliary: 1), duties: [.open], opensAtMinute: 0, closesAtMinute: closes)]
      }
    }
    let (part, all) = (try account(480), try account(1440))
    func net(_ account: DisplacementAccount) -> Int64 { account.total(.inArm) - account.total(.inBase) }
    #expect(net(all) < net(part) && net(part) < 0)
    #expect(all.total(.recordedOnlyInArm) > part.total(.recordedOnlyInArm) && part.total(.recordedOnlyInArm) > 0)
  }

  @Test("a door is empty while its only crew is on a call")
  func calledAway() throws {
    // Nobody is deterred, so that offences are the same; only their reports may differ.
    func known(_ duties: Duties) throws -> Int64 {
      var arms = arms {
        $0.staff = nil
        $0.tiers = [.alone, .alone, .alone]
        $0.posts = [Post(id: 3, crew: Headcount(police: 1), duties: duties, mode: .foot)]
      }
      for index in arms.indices {
        arms[index].offending?.deterrence = DeterrenceParameters()
        arms[index].demand.kinds[0].perYear *= 4
      }
      return try #require(TestCity.run(arms)[0][1].account).total(.recordedOnlyInArm)
    }
    let (stays, leaves) = (try known(.open), try known([.open, .respond]))
    #expect(leaves < stays && leaves > 0)
  }
}
