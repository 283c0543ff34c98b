import DiscreteEvents
import Testing
import Texts

@testable import Scenarios

@Suite("Laws and the ranges of settings")
struct DistributionRangeTests {
  private static let laws = [
    #"{ "constant": 1 }"#, #"{ "uniform": [1, 2] }"#, #"{ "triangular": [1, 2, 3] }"#, #"{ "exponential": { "mean": 2 } }"#,
    #"{ "lognormal": { "mean": 2, "cv": 3 } }"#, #"{ "weibull": { "shape": 0.5, "mean": 2 } }"#,
    #"{ "gamma": { "mean": 2, "cv": 2 } }"#, #"{ "beta": { "mean": 0.5, "sd": 0.1 } }"#,
    #"{ "empirical": { "values": [1, 3] } }"#,
    #"{ "normal": { "mean": 2, "sd": 0 } }"#,
  ]

  /// What a setting with a range makes of a law, and the codes of what it has against it.
  private func read(_ law: String, _ range: NumberRange) -> (law: Distribution, problems: [String]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "x.jsonc", text: law)
    let value = JSONReader.read(file, diagnostics: &diagnostics)!
    let context = DecodingContext(files: FileAccess(root: "", allowOutside: false))
    let cursor = Cursor(value, SceneSections.root, path: "", pattern: "", context: context)
    let read = DistributionReader(cursor, range: range, path: "x").read(value)
    return (read, context.diagnostics.all.map(\.code))
  }

  @Test("No setting of the catalogue takes a law that draws below 0 where its range has no negative numbers")
  func everySetting() {
    let rows = Catalogue.parameters.filter { $0.type == ValueType.distribution(.any).name }
    #expect(rows.count >= 14)
    for row in rows {
      let range = row.range!
      for law in Self.laws {
        let (read, problems) = read(law, range)
        #expect(problems == [] && (range.low < 0 || read.lowest >= 0), "\(row.path): \(law)")
      }
      for law in [#"{ "normal": { "mean": 2, "sd": 1 } }"#, #"{ "normal": { "mean": 2, "sd": 0.001 } }"#] {
        let (read, problems) = read(law, range)
        #expect(problems == (range.low < 0 ? [] : ["negative-draws"]), "\(row.path): \(law)")
        #expect(range.low < 0 || read.lowest >= 0)
      }
      if range.low >= 0 {
        for law in [
          "-1", #"{ "uniform": [-1, 2] }"#, #"{ "triangular": [-1, 1, 2] }"#, #"{ "empirical": { "values": [-1, 2] } }"#,
        ] {
          #expect(read(law, range).problems == ["out-of-range"], "\(row.path): \(law)")
        }
      }
    }
  }

  @Test("What a law can draw begins where it says", arguments: laws)
  func lowest(text: String) {
    let law = read(text, .any).law
    #expect(law.quantile(1e-300) >= law.lowest)
    #expect(law.quantile(1e-12) - law.lowest < 0.4 * max(1, law.mean))
  }

  @Test("The message names a law from 0 on with the same mean and spread")
  func message() throws {
    let text = """
      { "format": "rollout/1", "extends": "rollout:defaults",
        "calendar": { "start": "2027-01-01", "windows": [ { "id": "year", "months": 1 } ] },
        "city": { "grid": { "columns": 1, "rows": 1, "cellKm": 1 }, "residents": 900 },
        "organisations": [ { "id": "precinct", "kind": "precinct" } ],
        "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1", "base": "A1" } ],
        "dispatch": { "intakeMinutes": { "normal": { "mean": 1.4, "sd": 0.7 } } } }
      """
    let error = #expect(throws: ScenarioError.self) { try ScenarioLoader().load(text: text, named: "x.jsonc") }
    let problem = try #require(error?.diagnostics.first)
    #expect(problem.code == "negative-draws" && problem.position?.line == 6)
    #expect(problem.hint?.en == #"allowed: laws from 0 on, such as { "gamma": { "mean": 1.4, "cv": 0.5 } }"#)
  }
}
