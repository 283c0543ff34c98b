import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Recording and clear-up") struct RecordingTests {
  /// Nobody is deterred: offences are the same in all arms.
  private func arms(_ change: (inout RecordingParameters) -> Void) -> [ModelParameters] {
    var offending = TestCity.offending(afterVisit: 0, station: 0)
    offending.recording = RecordingParameters()
    change(&offending.recording)
    return TestCity.offendingArms(offending, windows: [1, 2])
  }

  @Test("clear-up falls with the logarithm of response, meets its share at the reference, and is nil where nobody came")
  func clearUp() {
    func cleared(slope: Double, after minutes: Double?) -> Int {
      let arm = Arm(
        arms {
          $0.clearUpSlope = slope
          $0.responseRatioAtMost = 10
        }[0])
      let world = World(arm, random: KeyedRandom(seed: 1, replication: 0), checked: false)
      return (0..<2000).filter { number in
        let root = RootCall(
          id: KeyedRandom.hash(7, UInt64(number)), received: .zero, kind: 1, place: 0, intake: .zero,
          onScene: .zero, travelFactor: 1, patience: nil)
        var call = Call(root: root, zone: 0, precinct: 0)
        call.firstCapableArrival = minutes.map { Time.zero + .minutes($0) }
        return world.isClearedUp(call)
      }.count
    }
    let plain = cleared(slope: 0, after: 7)
    // 0.4 of 2,000, within four standard errors of 22.
    #expect(abs(plain - 800) < 88)
    #expect(cleared(slope: 0, after: 3) == plain && cleared(slope: 0, after: 30) == plain)
    #expect(cleared(slope: 0.1, after: 7) == plain)
    let late = 2000 * 0.1 * Elementary.log(30.0 / 7)
    #expect(abs(Double(plain - cleared(slope: 0.1, after: 30)) - late) < 88)
    #expect(cleared(slope: 0.1, after: 3) > plain)
    #expect(cleared(slope: 0, after: nil) == 0 && cleared(slope: 0.1, after: nil) == 0)
  }

  @Test("who comes later clears fewer of the same recorded offences, unless clear-up does not mind")
  func laterResponse() {
    func shares(slope: Double) -> [Double] {
      let quick = arms {
        $0.clearUpSlope = slope
        $0.responseRatioAtMost = 10
      }[0]
      var slow = quick
      for mode in 0..<3 { slow.city.travel?.speedKmh[mode] = [5, 5] }
      let records = TestCity.run([quick, slow])[0]
      #expect(records[0].offences == records[1].offences)
      return records.map { $0.value(of: .crimeClearedShare, in: .all, scope: .city)! }
    }
    let (minded, unminded) = (shares(slope: 0.1), shares(slope: 0))
    #expect(minded[1] < minded[0] - 0.05)
    #expect(abs(unminded[1] - unminded[0]) < 0.02)
  }

  @Test("a station makes more of the same offences known, around it and nowhere else; without the uplift, none")
  func uplift() {
    func known(_ logit: Double) -> (near: Double, differs: Int) {
      var arms = arms { $0.nearStationLogit = logit }
      arms[1].staffing.organisations[1].serviceRadiusKm = [1, 1]
      arms[1].rollout = TestCity.opening([5], in: arms[1])
      let records = TestCity.run(arms)[0]
      var (base, plan, differs) = (0.0, 0.0, 0)
      for zone in 0..<16 {
        for month in 1..<3 {
          #expect(records[0].offences[zone, month, .committed] == records[1].offences[zone, month, .committed])
          let counts = records.map { $0.offences[zone, month, .recorded] }
          if records[1].treated[zone] {
            base += Double(counts[0])
            plan += Double(counts[1])
          } else if counts[0] != counts[1] {
            differs += 1
          }
        }
      }
      return (plan / base, differs)
    }
    // Half are reported; an addition of 1 to the logit makes it e / (1 + e), 1.46 times as many.
    let (up, none) = (known(1), known(0))
    #expect(abs(up.near - 1.46) < 0.25 && up.differs == 0)
    #expect(none.near == 1 && none.differs == 0)
  }
}
