import Foundation
import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Merging and extending")
struct MergingTests {
  /// The problems of a file in a folder with others.
  private func problems(_ files: [String: String], load name: String = "a.jsonc") -> [Diagnostic] {
    let folder = ScenarioFolder(files)
    do {
      _ = try folder.load(name)
      return []
    } catch { return error.diagnostics }
  }

  private func arm(_ extends: String, _ rest: String = "") -> String {
    "{ \"format\": \"rollout/1\", \"name\": { \"en\": \"arm\" }, \"extends\": \"\(extends)\"\(rest.isEmpty ? "" : ", ")\(rest) }"
  }

  private func changed(_ rest: String) throws -> Scenario {
    try ScenarioFolder(["today.jsonc": Samples.today, "a.jsonc": arm("today.jsonc", rest)]).load("a.jsonc")
  }

  @Test("Sections merge key by key, single values replace")
  func sections() throws {
    let scenario = try changed("\"patrol\": { \"dwellMinutes\": 15 }, \"city\": { \"travel\": { \"carKmh\": { \"else\": 30 } } }")
    let parameters = scenario.baseParameters
    #expect(parameters.patrol?.dwellMinutes == 15 && parameters.patrol?.policy == .hotPlaces)
    #expect(parameters.city.travel?.speedKmh[2] == [30, 30, 30, 30] && parameters.city.travel?.speedKmh[1] == [15, 15, 15, 15])
  }

  @Test("Things with an id merge by id, keep the base's order, and new ones follow")
  func lists() throws {
    let scenario = try changed(
      "\"calls\": [ { \"id\": \"lift\", \"per1000PerYear\": 1, \"priority\": 4, \"onSceneMinutes\": 20 }, { \"id\": \"dispute\", \"priority\": 2 } ]"
    )
    #expect(scenario.callKindIds.prefix(6) == ["aid", "traffic", "dispute", "disorder", "hazard", "lift"])
    let dispute = scenario.baseParameters.demand.kinds[2]
    #expect(dispute.priority == 2 && abs(dispute.perYear - 15_000) < 1e-6)
  }

  @Test("A crew is one value: what is not named again is gone")
  func crews() throws {
    let scenario = try changed(
      "\"organisations\": [ { \"id\": \"precinct\", \"posts\": [ { \"id\": \"car\", \"crew\": { \"police\": 2 } } ] } ]")
    let post = scenario.baseParameters.staffing.organisations[0].posts[0]
    #expect(post.crew == Headcount(police: 2) && post.count == 3)
  }

  @Test("Null switches off, and remove drops a thing")
  func off() throws {
    let scenario = try changed(
      "\"patrol\": null, \"money\": null, \"calls\": [ { \"id\": \"hazard\", \"remove\": true }, { \"id\": \"aid\", \"per1000PerYear\": null } ], \"uncertain\": null"
    )
    #expect(scenario.baseParameters.patrol == nil && scenario.baseParameters.budget == nil)
    #expect(scenario.callKindIds.prefix(3) == ["traffic", "dispute", "disorder"])
    #expect(scenario.uncertain.isEmpty)
  }

  @Test("Every merged value keeps its own file and place")
  func places() throws {
    let scenario = try ScenarioFolder.city().load("koban.jsonc")
    let station = scenario.tree["organisations"]?.elements?[1]
    let posts = station?["posts"]?.elements ?? []
    #expect(posts[0]["crew"]?.position.file.path.hasSuffix("koban.jsonc") == true)
    #expect(posts[0]["hours"]?.position.file.path.hasSuffix("plan.jsonc") == true)
    #expect(scenario.tree["reporting"]?["share"]?.position.file.path == "rollout:defaults")
  }

  @Test("A map in the place of a grid drops what was said of the grid's zones")
  func otherZones() throws {
    let rest = #"""
      "city": { "grid": null, "geojson": { "file": "map.geojson", "id": "code", "residents": "people" },
                "areas": [ { "id": "core", "residentsPerKm2AtLeast": 100 }, { "id": "rural" } ] },
      "precincts": { "generate": 1, "is": "precinct" }
      """#
    let folder = ScenarioFolder(["today.jsonc": Samples.today, "map.geojson": Samples.map, "a.jsonc": arm("today.jsonc", rest)])
    let scenario = try folder.load("a.jsonc")
    #expect(scenario.areas == ["core", "rural"] && scenario.zoneIds == ["E1", "W1"])
    #expect(scenario.baseParameters.city.places.count == 24 && scenario.callKindIds.count == 11)
  }

  @Test("A name is not inherited")
  func names() throws {
    let folder = ScenarioFolder([
      "today.jsonc": Samples.today, "night.jsonc": "{ \"format\": \"rollout/1\", \"extends\": \"today.jsonc\" }",
    ])
    #expect(try folder.load("night.jsonc").name == Words("night"))
  }

  @Test("A circle of files is refused, with the chain shown")
  func cycle() throws {
    let found = problems(["a.jsonc": arm("b.jsonc"), "b.jsonc": arm("sub/c.jsonc"), "sub/c.jsonc": arm("../a.jsonc")])
    let cycle = try #require(found.first { $0.code == "extends-cycle" })
    #expect(cycle.position?.file.path.hasSuffix("sub/c.jsonc") == true && cycle.position?.text == "\"../a.jsonc\"")
    #expect(cycle.hint?.en.split(separator: "→").count == 4)
    #expect(problems(["a.jsonc": arm("a.jsonc")]).contains { $0.code == "extends-cycle" })
  }

  @Test("Eight files may extend one another, nine may not")
  func depth() {
    var files = ["f1.jsonc": Samples.mm3]
    for index in 2...9 { files["f\(index).jsonc"] = arm("f\(index - 1).jsonc") }
    #expect(problems(files, load: "f8.jsonc").isEmpty)
    #expect(problems(files, load: "f9.jsonc").map(\.code) == ["extends-depth"])
  }

  @Test("Files outside the scenario folder are refused unless they are allowed")
  func outside() throws {
    let folder = ScenarioFolder(["base.jsonc": Samples.mm3, "project/scenarios/a.jsonc": arm("../../base.jsonc")])
    let path = "\(folder.path)/project/scenarios/a.jsonc"
    let error = #expect(throws: ScenarioError.self) { try ScenarioLoader().load(path: path) }
    #expect(error?.diagnostics.map(\.code) == ["outside-root"])
    #expect(error?.diagnostics.first?.hint?.en == "files must lie in \(folder.path)/project, or in a folder named with --root")
    #expect(try ScenarioLoader(besides: folder.path).load(path: path).callKindIds == ["call"])
    #expect(try ScenarioLoader(allowOutside: true).load(path: path).callKindIds == ["call"])
    #expect(try ScenarioLoader(root: folder.path).load(path: path).callKindIds == ["call"])
  }

  @Test("Data and base files may lie beside the folder called scenarios, and nowhere else, by whatever name")
  func project() throws {
    let map = Samples.mapped.with("data/map.geojson", "../data/map.geojson")
    let folder = ScenarioFolder([
      "p/scenarios/map.jsonc": map, "p/data/map.geojson": Samples.map, "p/scenarios/a.jsonc": arm("../base.jsonc"),
      "p/base.jsonc": Samples.mm3, "lone/a.jsonc": arm("../p/base.jsonc"), "secret.jsonc": Samples.mm3,
      "p/scenarios/link.jsonc": arm("linked.jsonc"),
    ])
    #expect(try ScenarioLoader().load(path: "\(folder.path)/p/scenarios/map.jsonc").zoneIds.sorted() == ["E1", "W1"])
    #expect(try ScenarioLoader().load(path: "\(folder.path)/p/scenarios/a.jsonc").callKindIds == ["call"])
    func codes(_ path: String) -> [String] {
      #expect(throws: ScenarioError.self) { try ScenarioLoader().load(path: "\(folder.path)/\(path)") }?.diagnostics.map(\.code)
        ?? []
    }
    #expect(codes("lone/a.jsonc") == ["outside-root"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/p/scenarios/linked.jsonc", withDestinationPath: "\(folder.path)/secret.jsonc")
    #expect(codes("p/scenarios/link.jsonc") == ["outside-root"])
    let bounds = FileAccess(project: "\(folder.path)/p/scenarios", besides: nil).roots
    #expect(bounds == [FileAccess.realPath("\(folder.path)/p") ?? ""])
  }

  @Test("A missing file is told the file that was probably meant, and none that is not like it")
  func nearFiles() {
    func hint(_ name: String) -> String? {
      problems(["a.jsonc": arm(name), "today.jsonc": Samples.mm3, "b.json": "{}"]).first?.hint?.en
    }
    #expect(hint("tody.jsonc") == "there is today.jsonc in the same folder")
    #expect(hint("today.json") == "there is today.jsonc in the same folder")
    #expect(hint("现状.jsonc") == nil && hint("c.jsonc") == nil)
    #expect(NearestName.file("plam.jsonc", among: ["plan.jsonc", "a.jsonc"]) == "plan.jsonc")
  }

  @Test("The nearest folder called scenarios is the root, so that presets may lie deeper")
  func root() throws {
    let folder = ScenarioFolder(["scenarios/base.jsonc": Samples.mm3, "scenarios/presets/a.jsonc": arm("../base.jsonc")])
    #expect(try ScenarioLoader().load(path: "\(folder.path)/scenarios/presets/a.jsonc").callKindIds == ["call"])
  }

  @Test("A missing base is reported where it is named, a missing scenario as missing input")
  func missing() throws {
    let found = problems(["a.jsonc": arm("nowhere.jsonc")])
    #expect(found.first?.code == "missing-file" && found.first?.position?.text == "\"nowhere.jsonc\"")
    let error = #expect(throws: ScenarioError.self) { try ScenarioLoader().load(path: "/nowhere/x.jsonc") }
    #expect(error?.isMissingInput == true)
    #expect(problems(["a.jsonc": arm("rollout:default")]).first?.hint?.en == "did you mean \"rollout:defaults\"?")
  }

  @Test("Problems of a base file are shown in that file, after those of the file itself")
  func baseProblems() {
    let found = problems([
      "a.jsonc": arm("b.jsonc", "\"cals\": []"), "b.jsonc": Samples.mm3.with("\"priority\": 1", "\"priority\": 9"),
    ])
    #expect(found.map(\.code) == ["unknown-key", "out-of-range"])
    #expect(found[1].position?.file.path.hasSuffix("b.jsonc") == true)
  }

  @Test("Only what is there can be removed, and nothing can be removed and changed")
  func removal() {
    let base = ["b.jsonc": Samples.mm3]
    func codes(_ rest: String) -> [String] {
      problems(base.merging(["a.jsonc": arm("b.jsonc", rest)], uniquingKeysWith: { $1 })).map(\.code)
    }
    #expect(codes("\"calls\": [ { \"id\": \"cal\", \"remove\": true } ]") == ["nothing-to-remove"])
    #expect(codes("\"calls\": [ { \"id\": \"call\", \"remove\": false } ]").contains("wrong-type"))
    #expect(codes("\"calls\": [ { \"id\": \"call\", \"remove\": true, \"priority\": 2 } ]").contains("remove-and-set"))
  }
}
