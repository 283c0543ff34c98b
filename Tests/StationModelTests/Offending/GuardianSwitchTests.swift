import Testing

@testable import StationModel

/// Each guardian and each way out, alone in a whole run: on, it changes offences; off, nothing is left of it.
@Suite("Guardians and ways out, one at a time") struct GuardianSwitchTests {
  private static let shares = [0.0, 0.6]

  /// The account of two stations in a city where nothing deters but what `change` switches on.
  private func account(
    _ displacement: DisplacementParameters? = nil, minding: Deterrents, cameras: Int = 0,
    _ change: (inout DeterrenceParameters) -> Void
  ) throws -> DisplacementAccount {
    var offending = TestCity.offending(afterVisit: 0, station: 0, displacement: displacement, repeats: 0)
    for kind in offending.kinds.indices { offending.kinds[kind].deterredBy = minding }
    change(&offending.deterrence)
    var arms = TestCity.offendingArms(offending)
    arms[1].staffing.organisations[1].cameras = cameras
    arms[0].staffing.organisations[1].cameras = cameras
    return try #require(TestCity.run(arms)[0][1].account)
  }

  private func net(_ account: DisplacementAccount) -> Int64 { account.total(.inArm) - account.total(.inBase) }

  @Test("cameras at the stations' places prevent offences; without them, or without their effect, none", arguments: shares)
  func cameras(share: Double) throws {
    let with = try account(minding: .cameras, cameras: 12) { $0.cameraShare = share }
    let without = try account(minding: .cameras) { $0.cameraShare = share }
    #expect(without.isNull && (share == 0 ? with.isNull : net(with) < -20))
  }

  @Test("the deterred turn to another kind or another time only where they may", arguments: shares)
  func waysOut(share: Double) throws {
    let strong: (inout DeterrenceParameters) -> Void = { $0.cameraShare = 0.8 }
    let kind = try account(DisplacementParameters(kindShare: share), minding: .cameras, cameras: 12, strong)
    let time = try account(DisplacementParameters(timeShare: share), minding: .cameras, cameras: 12, strong)
    #expect(kind.total(.movedOutTime) == 0 && time.total(.movedOutKind) == 0)
    #expect((kind.total(.movedOutKind) > 0) == (share > 0))
    #expect((time.total(.unchanged) > kind.total(.unchanged)) == (share > 0))
    #expect(kind.total(.movedOutSpace) == 0 && time.total(.movedOutSpace) == 0)
  }
}
