import Foundation
import Testing

@Suite("Files with odd names, and maps of results", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct HostileNamesTests {
  @Test("a comparison of files whose names begin with signs has the same tables as one of plain names")
  func signs() throws {
    let folder = try TemporaryFolder.withTinyCity()
    try folder.write(TinyCity.today, to: "(draft).jsonc")
    try folder.write(TinyCity.plan, to: "-plan+.jsonc")
    let odd = try RolloutBinary.run("compare", "-n", "2", "-q", "-o", "odd", "(draft).jsonc", "./-plan+.jsonc", in: folder.url)
    #expect(odd.status == 0, "\(odd.output)\(odd.errors)")
    try folder.write(TinyCity.today, to: "draft.jsonc")
    let plain = try RolloutBinary.run("compare", "-n", "2", "-q", "-o", "plain", "draft.jsonc", "plan.jsonc", in: folder.url)
    #expect(plain.status == 0, "\(plain.output)\(plain.errors)")
    for file in ["estimates.csv", "differences.csv", "zones.csv"] {
      #expect(try folder.text("odd/\(file)") == folder.text("plain/\(file)"), "\(file)")
    }
    #expect(try RolloutBinary.run("report", "odd", in: folder.url).status == 0)
  }

  @Test("rings of zones.geojson run as the standard wants it, and a grid says that it lies nowhere")
  func rings() throws {
    let folder = try TemporaryFolder.withTinyCity()
    let outcome = try RolloutBinary.run("run", "-n", "1", "-q", "-o", "out", "today.jsonc", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    let map = try #require(
      try JSONSerialization.jsonObject(with: Data(folder.text("out/zones.geojson").utf8)) as? [String: Any])
    #expect((map["note"] as? String)?.contains("nowhere on Earth") == true)
    let features = try #require(map["features"] as? [[String: Any]])
    #expect(features.count == 4)
    for feature in features {
      let geometry = try #require(feature["geometry"] as? [String: Any])
      let ring = try #require((geometry["coordinates"] as? [[[Double]]])?.first)
      let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
      #expect(ring.count == 5 && area > 0)
    }
  }

  @Test("files outside the scenario's folder are read where --root says so")
  func root() throws {
    let folder = try TemporaryFolder.withTinyCity()
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("arms"), withIntermediateDirectories: true)
    try folder.write(TinyCity.plan.replacing("today.jsonc", with: "../today.jsonc"), to: "arms/plan.jsonc")
    let refused = try RolloutBinary.run("check", "--no-simulate", "arms/plan.jsonc", in: folder.url)
    #expect(refused.status == 65 && refused.output.contains("--root"), "\(refused.output)\(refused.errors)")
    let allowed = try RolloutBinary.run("check", "--no-simulate", "--root", ".", "arms/plan.jsonc", in: folder.url)
    #expect(allowed.status == 0, "\(allowed.output)\(allowed.errors)")
    #expect(try RolloutBinary.run("check", "--root", "nowhere", "arms/plan.jsonc", in: folder.url).status == 66)
  }
}
