import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Gate, selection and upgrades in a file")
struct GateDecodingTests {
  private func load(_ part: String = "", _ replacement: String = "") throws -> RolloutParameters {
    let text = part.isEmpty ? Samples.gated : Samples.gated.with(part, replacement)
    return try ScenarioFolder(["rich.jsonc": Samples.rich, "gated.jsonc": text]).load("gated.jsonc").baseParameters.rollout
  }

  private func codes(_ part: String, _ replacement: String) -> [String] {
    do {
      _ = try load(part, replacement)
      return []
    } catch let error as ScenarioError {
      return error.diagnostics.filter { $0.severity == .error && $0.position?.file.path.hasSuffix("gated.jsonc") == true }.map(
        \.code)
    } catch { return ["\(error)"] }
  }

  @Test("everything that a gate says reaches the model")
  func reads() throws {
    let rollout = try load()
    let gate = try #require(rollout.gate)
    // Warm-up of 40 days, January and February before, March to May after.
    #expect(rollout.phases[0].sites == .worstRecent(count: 1, areaKinds: [0, 1]) && rollout.phases[0].startDay == 40 + 59)
    #expect(rollout.phases[0].selectionDays == 10..<40 && rollout.phases[1].awaitsGate)
    #expect(rollout.phases[1].policeFromPrecinctsAtMost == 0.3 && gate.decisionMonth == 5 && gate.extensions == 0)
    #expect(
      gate.criteria == [
        GateCriterion(.responseMinutesMean, bounds: [.atMost(10)], fromHour: 22, toHour: 6),
        GateCriterion(.staffedDoorShare, bounds: [.atLeast(0.8)]),
        GateCriterion(
          .crimeRecordedCount, bounds: [.atMost(0.1), .atLeast(-1)], baseline: 40..<99, comparedWithControl: true),
      ])
    let street = try #require(gate.adjustments.first?.change.posts.first)
    #expect(street.opensAtMinute == 0 && street.closesAtMinute == 1440 && street.days == 0x1F && street.count == 2)
    #expect(gate.adjustments[1].change == OperatingChange(patrolPolicy: .random, dwellMinutes: 5))
    #expect(
      gate.truth
        == GateParameters.Truth(
          outcome: .callsCrimeCount, scope: .treated, bound: .atMost(-0.01), asShare: true, indifference: 0.01))
    #expect(rollout.upgrades.map(\.capitalCents) == [100_000, 0] && rollout.upgrades.map(\.startDay) == [99, 40])
    #expect(rollout.upgrades[1].trigger == GateCriterion(.responseMinutesMean, bounds: [.above(12)]))
    #expect(rollout.observation?.suppressionShare == 0.2 && rollout.observation?.entryDays == .exponential(mean: 3))
  }

  @Test("an overlap ends the selection on the opening; without a gate the expansion follows by date")
  func variants() throws {
    #expect(try load(#""overlap": false"#, #""overlap": true"#).phases[0].selectionDays == 69..<99)
    #expect(try load(#""by": "worstRecent""#, #""by": "random""#).phases[0].sites == .random(count: 1, areaKinds: [0, 1]))
    let folder = ScenarioFolder([
      "rich.jsonc": Samples.rich, "gated.jsonc": Samples.gated,
      "open.jsonc": #"{ "format": "rollout/1", "extends": "gated.jsonc", "rollout": { "gate": null } }"#,
    ])
    let open = try folder.load("open.jsonc").baseParameters.rollout
    #expect(open.gate == nil && !open.phases[1].awaitsGate)
  }

  @Test(
    "what cannot be is an error at its place",
    arguments: [
      (#""outcome": "responseMinutes.mean", "hours": "22-06""#, #""outcome": "crimeCommitted.count""#, "not-seen"),
      (
        #""outcome": "staffedDoor.share", "atLeast": 0.8"#, #""outcome": "staffedDoor.share", "atLeastShare": 0.8"#, "wrong-bound"
      ),
      (#""outcome": "staffedDoor.share","#, #""outcome": "staffedDoor.share", "hours": "08-12","#, "no-such-scope"),
      (#""changeFrom": "before", "comparedWith": "control", "#, "", "missing-key"),
      (#""at": "after.end""#, #""at": "before.end""#, "decides-too-early"),
      (#""at": "after.end""#, #""at": "after""#, "unknown-reference"),
      (#""extensions": 0"#, #""extensions": 1"#, "extends-too-far"),
      (#""months": 1, "before""#, #""months": 4, "before""#, "warm-up-too-short"),
      (#""sites": null, "#, #""sites": { "market": "B2" }, "#, "two-selections"),
      (#""stations": 1, "areas": ["core", "edge"]"#, #""areas": ["core", "edge"]"#, "missing-key"),
      (#""id": "street", "of""#, #""id": "strete", "of""#, "unknown-reference"),
      (#""id": "street", "hours": "06-24""#, #""id": "street", "crew": { "police": 2 }"#, "unknown-key"),
      (#""set": { "patrol": { "policy": "fixedBeat" } }"#, #""set": { "patrol": { "policy": "predicted" } }"#, "unknown-word"),
      (#""atMostShare": -0.01, "ind"#, #""atMostShare": -0.01, "outcomes": 1, "ind"#, "unknown-key"),
      (#""atMost": null"#, #""atMost": 3"#, "no-bound"), (#""area": "treated""#, #""area": "traeted""#, "unknown-reference"),
    ])
  func refuses(_ part: String, _ replacement: String, _ code: String) {
    #expect(codes(part, replacement).contains(code), "\(codes(part, replacement))")
  }
}
