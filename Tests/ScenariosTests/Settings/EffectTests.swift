import DiscreteEvents
import Foundation
import Testing
import Texts

@testable import Scenarios
@testable import StationModel

/// A setting that changes nothing is a promise that is not kept: each one moves a result of a city in which everything is on, or says
/// that its system does not exist yet and is refused.
@Suite("Effects of settings")
struct EffectTests {
  /// Settings that say how the study is asked and what it is called: they move goals, names or expectations, and no replication.
  private static let ofTheQuestion = ["format", "name", "extends", "sources", "goals", "expect", "uncertain", "calendar.start"]

  /// Settings that only have a value together with others, and a set of values that is another city.
  private static let together: [String: [(path: String, value: String)]] = [
    "calendar.windows.*.months": [("calendar.windows.after.months", "2")],
    "city.hotPlaces.at": [
      ("city.hotPlaces.at", "centre"), ("city.hotPlaces.perZone", "null"), ("city.hotPlaces.offencesInTopTenthShare", "null"),
    ],
    "rollout.pilot.select.stations": [("rollout.pilot.select.stations", "2")],
    "city.travel.variation": [("city.travel.variation", "{ \"gamma\": { \"mean\": 1, \"cv\": 0.5 } }")],
    "city.hotPlaces.offencesInTopTenthShare": [("city.hotPlaces.offencesInTopTenthShare", "0.5")],
    "city.areas.*.residentsShare": [
      ("city.areas.core.residentsShare", "0.5"), ("city.areas.edge.residentsShare", "0.5"),
    ],
    "counter.today.kioskShare": [("counter.today.kioskShare", "0.1")],
    "reporting.nearStationTimes": [
      ("reporting.nearStationTimes", "1.5"), ("community", "null"), ("organisations.station.outreach", "null"),
    ],
    "money.sources.publicBudget": [("money.sources.publicBudget", "0.7"), ("money.sources.donations", "0.16")],
    "money.sources.donations": [("money.sources.publicBudget", "0.7"), ("money.sources.donations", "0.16")],
    "money.sources.boughtServices": [("money.sources.boughtServices", "0"), ("money.sources.stationIncome", "0.14")],
    "money.sources.stationIncome": [("money.sources.boughtServices", "0"), ("money.sources.stationIncome", "0.14")],
  ]

  /// What two months of a city of 3,000 are too short or too small to show. Each is switched, alone, in StationModelTests: LatentTable,
  /// CaseWork, GuardianSwitch, Offending, Avoidance, Priorities, Roster, Construction, Presence, Expansion, Gate, Assembly.
  private static let blind: Set = [
    "surges.*.times", "offences.*.profile.year", "investigation.caseHoursElasticity", "deterrence.nearStation.share",
    "deterrence.cameras.share", "displacement.avoidance", "displacement.perceivedDays", "dispatch.carSpeedTimes.priority4",
    "organisations.*.restHours", "organisations.*.posts.*.orElse.police",
    "organisations.*.posts.*.orElse.auxiliary", "organisations.*.posts.*.orElse.volunteer", "organisations.*.cameras",
    "organisations.*.money.buildMonths", "organisations.*.houseMinutes", "organisations.*.volunteerPool.target",
    "organisations.*.volunteerPool.leavingPerYear", "rollout.expand.stations", "rollout.expand.choose.costFactor",
    "rollout.expand.buildingAtOnce", "rollout.expand.staffLimit.policeFromPrecinctsShareAtMost",
    "counter.balkAtWaiting", "disputes.gains.station", "disputes.gains.session", "disputes.gains.specialist",
    "disputes.sessionShare",
    "disputes.sessionMinutes", "disputes.specialistShare", "disputes.sourceDays", "rollout.observation.earlyShare",
    "rollout.observation.earlyMinutes",
  ]

  /// Sums that must be 1, one bound out of four, a grid whose zones others name: what they do is tested where they are read. So is how a
  /// station's effect fades, to which a month of few offences near one door is blind.
  private static let bound = [
    "staffFrom", "rollout.gate", "rollout.deepen", "city.grid.columns", "city.grid.rows", "deterrence.nearStation.decayKm",
  ]

  /// `ROLLOUT_EFFECTS=1` runs a replication for every setting; without it for one of sixteen, the same whichever others there are.
  private static func isTried(_ path: String) -> Bool {
    let all = ProcessInfo.processInfo.environment["ROLLOUT_EFFECTS"] != nil
    return !blind.contains(path) && (all || EntityID.hash(of: path) % 16 == 0)
  }

  @Test("Every number, word and time that the city states changes the model, and the model its results")
  func effects() throws {
    let city = try SweptCity()
    let base = city.scenario.baseParameters
    let first = SweptCity.record(base)
    var random = Xoshiro256PlusPlus(seed: 3, replication: 0, purpose: Purpose(rawValue: 202))
    var unmoved: [String] = []
    for setting in SettingValues.all where !setting.ends.isEmpty {
      let path = setting.spec.path
      if Self.ofTheQuestion.contains(where: { path.hasPrefix($0) }) || Self.bound.contains(where: { path.contains($0) }) {
        continue
      }
      let places = city.places(of: path)
      if places.isEmpty { continue }
      var others: [ModelParameters] = []
      for (place, present) in places {
        var values =
          [setting.some(near: present, &random), setting.some(near: present, &random)].compactMap { $0 } + setting.ends
        if Self.together[path] != nil { values = [""] }
        for value in values where others.count < (Self.isTried(path) ? 3 : 1) {
          let changed = try? city.scenario.changing(Self.together[path] ?? [(place, value)])
          if let parameters = changed?.baseParameters, parameters != base { others.append(parameters) }
        }
      }
      #expect(!others.isEmpty, "no value of \(path) reaches the model")
      guard Self.isTried(path) else { continue }
      let moved = others.contains { SweptCity.work($0) < SweptCity.most && SweptCity.record($0) != first }
      if !moved { unmoved.append(path) }
    }
    #expect(unmoved == [])
  }
}
