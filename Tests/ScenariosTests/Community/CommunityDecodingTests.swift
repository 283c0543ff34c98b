import Testing
import Texts

@testable import Scenarios
@testable import StationModel

@Suite("Community in a file") struct CommunityDecodingTests {
  private func codes(_ changes: [(path: String, value: String)], of name: String = "gated.jsonc") -> [String] {
    let folder = ScenarioFolder.samples()
    do {
      _ = try folder.load(name).changing(changes)
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
  }

  @Test("what it says reaches the model; kinds are those that it names, or that something deters and that nothing does")
  func reads() throws {
    let folder = ScenarioFolder.samples()
    let arm = try folder.load("gated.jsonc").baseParameters
    let community = try #require(arm.community)
    #expect(community.participation.kinds == [true, false] && community.teaching.kinds == [false, true])
    #expect(community.survey?.everyMonths == 1 && community.trust.loss == 0.2)
    let station = try #require(arm.staffing.organisations.first { $0.kind == .station })
    #expect(station.outreach?.partners?.ceiling == 35 && station.outreach?.openDaysPerMonth == 2)
    let usual = try folder.load("gated.jsonc").changing([
      ("community.participation.kinds", "null"), ("community.teaching.kinds", "null"), ("offences.fraud.deterredBy", "[]"),
    ]).baseParameters.community
    #expect(usual?.participation.kinds == [true, false] && usual?.teaching.kinds == [false, true])
  }

  @Test(
    "what cannot be is an error",
    arguments: [
      ("reporting.nearStationTimes", "1.2", "moved-twice"), ("community.survey.persons", "401", "uneven-clusters"),
      ("community.survey.designEffect", "21", "design-effect"), ("community.contacts.badBeyondMinutes", "5", "good-and-bad"),
      ("community.contacts.badWaitMinutes", "5", "good-and-bad"), ("community.contacts.badActShare", "0.2", "good-and-bad"),
      ("community.participation.kinds", "[\"thieves\"]", "unknown-reference"),
      ("organisations.station.outreach.partners.start", "36", "above-ceiling"),
      ("organisations.station.posts.visits.does", "[\"engage\", \"patrol\"]", "two-places"),
      ("community", "null", "no-community"),
    ])
  func refuses(_ path: String, _ value: String, _ code: String) {
    #expect(codes([(path, value)]).contains(code), "\(codes([(path, value)]))")
  }

  @Test("what is drawn cannot be the old effect of stations on reports; its default is superseded")
  func uncertain() {
    let drawn = #"[ { "parameter": "reporting.nearStationTimes", "as": { "uniform": [1, 1.2] }, "source": "judgement" } ]"#
    #expect(codes([("uncertain", drawn)]) == ["moved-twice"])
    #expect(codes([("reporting.nearStationTimes", "1")]) == [])
  }

  @Test("a gate reads residents where they are simulated, and surveys where there are some")
  func gate() {
    let survey = #"[ { "outcome": "surveySatisfaction.share", "atLeast": 0.9 } ]"#
    #expect(codes([("rollout.gate.goIf", survey)]) == [])
    #expect(codes([("rollout.gate.goIf", survey), ("community.survey", "null")]) == ["no-survey"])
    #expect(
      codes([("rollout.gate.goIf", survey), ("community", "null"), ("organisations.station.outreach", "null")]) == [
        "no-community"
      ])
  }
}
