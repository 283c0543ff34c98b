import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Malformed scenarios")
struct MalformedTests {
  private var sample: String { Spoiled.sample }

  static let cases: [Spoiled] = [
    // The text
    Spoiled(#""name""#, to: "name", gives: "unquoted-key", at: "name: {"),
    Spoiled(#""cellKm": 1.0"#, to: #""cellKm": 1.0.0"#, gives: "bad-number", at: "1.0.0 },"),
    Spoiled(#""residents": 1000"#, to: #""residents": NaN"#, gives: "not-a-number", at: #"NaN, "ar"#),
    Spoiled(#""residents": 1000"#, to: #""residents": -Infinity"#, gives: "not-a-number", at: "-Infinit"),
    Spoiled(#""residents": 1000"#, to: #""residents": 1e999"#, gives: "number-too-large", at: #"1e999, ""#),
    Spoiled(#""months": 12"#, to: #""months": 012"#, gives: "bad-number", at: "012 } ]"),
    Spoiled(#""en": "X""#, to: #""en": "\q""#, gives: "bad-escape", at: #"\q" },"#),
    Spoiled(#""en": "X""#, to: #""en": "\ud800""#, gives: "lone-surrogate", at: #"\ud800""#),
    Spoiled(#""en": "X""#, to: #""en": 'X'"#, gives: "single-quotes", at: "'X' },"),
    Spoiled(#""start":"#, to: #""start""#, gives: "missing-colon", at: #""start""#),
    Spoiled("12 } ] },", to: "12 } ] }", gives: "missing-comma", at: "}"),
    Spoiled(#""aid","#, to: #""aid",,"#, gives: "extra-comma", at: #", "per10"#),
    Spoiled(#""atMost": 8 }"#, to: #""atMost": 8 ]"#, gives: "mismatched-bracket", at: "] ] }"),
    Spoiled(#""priority": 2"#, to: #""priority": 2, "priority": 3"#, gives: "duplicate-key", at: #""priorit"#),
    Spoiled(#""residents": 1000"#, to: #""residents": many"#, gives: "unknown-word", at: #"many, "a"#),
    // Keys and types
    Spoiled(#""staff""#, to: #""staf""#, gives: "unknown-key", at: #""staf":"#),
    Spoiled(#""columns": 2"#, to: #""colums": 2"#, gives: "unknown-key", at: #""colums""#),
    Spoiled(#"{ "format": "rollout/1","#, to: #"{ "format": "rollout/2","#, gives: "unknown-format", at: #""rollout"#),
    Spoiled(#"{ "format": "rollout/1","#, to: "{", gives: "missing-key", at: #"{ "name""#),
    Spoiled(#""residents": 1000"#, to: #""residents": "1000""#, gives: "wrong-type", at: #""1000","#),
    Spoiled(#""columns": 2"#, to: #""columns": 2.5"#, gives: "not-whole", at: #"2.5, "ro"#),
    Spoiled(#""columns": 2"#, to: #""columns": 0"#, gives: "out-of-range", at: #"0, "rows"#),
    Spoiled(#""priority": 2"#, to: #""priority": 7"#, gives: "out-of-range", at: #"7, "onSc"#),
    Spoiled(#""priority": 2, "#, to: "", gives: "missing-key", at: #"{ "id":"#),
    Spoiled(#""does": ["respond"]"#, to: #""does": ["respnd"]"#, gives: "unknown-word", at: #""respnd""#),
    Spoiled(#""does": ["respond"]"#, to: #""does": ["respond", "respond"]"#, gives: "repeated", at: #""respond"#),
    Spoiled(#""does": ["respond"]"#, to: #""does": "respond""#, gives: "wrong-type", at: #""respond"#),
    Spoiled(#""id": "car""#, to: #""id": "c.a.r""#, gives: "bad-id", at: #""c.a.r","#),
    Spoiled(#"[ { "id": "core" } ]"#, to: #"[ { "id": "core" }, { "id": "core" } ]"#, gives: "duplicate-id", at: #""core" }"#),
    Spoiled(#"[ { "id": "core" } ]"#, to: #"[ { "id": "city" } ]"#, gives: "reserved-id", at: #""city" }"#),
    Spoiled(#"[ { "id": "core" } ]"#, to: #"[ { "id": "core", "remove": true } ]"#, gives: "nothing-to-remove", at: #""remove""#),
    Spoiled(#""id": "car""#, to: #""id": "-car""#, gives: "bad-id", at: #""-car","#),
    Spoiled(#""en": "X""#, to: #""en": """#, gives: "empty-name", at: #""" },"#),
    Spoiled(#""en": "X""#, to: #""en": " ""#, gives: "empty-name", at: #"" " },"#),
    Spoiled(#""en": "X""#, to: #""en": "X", "zh-Hans": """#, gives: "empty-name", at: #""" },"#),
    Spoiled(#""en": "X""#, to: #""en": "a\u001b[2J""#, gives: "control-character", at: #""a\u001b"#),
    Spoiled(#"{ "en": "X" }"#, to: "{ }", gives: "missing-key", at: "{ },"),
    Spoiled(#""atMost": 8"#, to: #""atMost": 8, "title": { "en": "" }"#, gives: "empty-name", at: #""" }"#),
    Spoiled(#""residents": 1000,"#, to: #""residents": 1000, "keyPlaces": { "<b>": "A1" },"#, gives: "bad-id", at: #""<b>""#),
    Spoiled(#""residents": 1000,"#, to: #""residents": 1000, "keyPlaces": { "": "A1" },"#, gives: "bad-id", at: #""": "A1""#),
    Spoiled(#""priority": 2"#, to: #""priority": 2, "profile": 1e15"#, gives: "wrong-type", at: #"1e15, "on"#),
    Spoiled(#""priority": 2"#, to: #""priority": 2, "profile": true"#, gives: "wrong-type", at: #"true, "on"#),
    Spoiled(#""priority": 2"#, to: #""priority": 2, "profile": []"#, gives: "wrong-type", at: #"[], "on"#),
    Spoiled(#""atMost": 8"#, to: #""atMost": -8"#, gives: "out-of-range", at: "-8 } ] }"),
    Spoiled(#""atMost": 8"#, to: #""atLeastShare": -1.5, "changeFrom": "base""#, gives: "out-of-range", at: #"-1.5, "c"#),
    // Crews and distributions
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "empirical": { "values": [] } }"#, gives: "bad-distribution",
      at: "[] } } } ]"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "empirical": { "values": 3 } }"#, gives: "bad-distribution",
      at: "3 } } } ]"),
    Spoiled(#"{ "police": 1 }"#, to: "{ }", gives: "empty-crew", at: #"{ }, "ho"#),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "lognormal": { "mean": 30 } }"#, gives: "bad-distribution",
      at: #"{ "mean""#),
    Spoiled(#""cv": 0.8"#, to: #""cv": -0.8"#, gives: "out-of-range", at: "-0.8 } }"),
    Spoiled(#""mean": 30"#, to: #""mean": 0"#, gives: "bad-distribution", at: #"0, "cv":"#),
    Spoiled(#""lognormal""#, to: #""lognorml""#, gives: "unknown-distribution", at: #""lognorm"#),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "uniform": [9, 3] }"#, gives: "bad-distribution", at: "3] } } ]"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "triangular": [1, 9, 3] }"#, gives: "bad-distribution",
      at: "3] } } ]"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "weibull": { "shape": 2 } }"#, gives: "bad-distribution",
      at: #"{ "shape"#),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "beta": { "mean": 0.5, "sd": 0.5 } }"#, gives: "bad-distribution",
      at: "0.5 } }"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "empirical": { "values": [1, 2], "weights": [0, 0] } }"#,
      gives: "bad-distribution", at: "[0, 0] }"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "exponential": { "mean": 30 }, "constant": 2 }"#,
      gives: "bad-distribution", at: #"{ "expon"#),
    Spoiled(#"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: "true", gives: "wrong-type", at: "true } ]"),
    Spoiled(#"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: "-5", gives: "out-of-range", at: "-5 } ],"),
    Spoiled(
      #"{ "lognormal": { "mean": 30, "cv": 0.8 } }"#, to: #"{ "normal": { "mean": 30, "sd": 5 } }"#, gives: "negative-draws",
      at: #"{ "normal"#),
    // Duties and what a dispatcher may take a unit from
    Spoiled(#""does": ["respond"]"#, to: #""does": ["juggle"]"#, gives: "unknown-word", at: #""juggle""#),
    Spoiled(
      #""goals""#, to: #""dispatch": { "interrupts": ["window"] }, "goals""#, gives: "nothing-to-interrupt", at: #"["window"]"#),
    // Zones, dates, hours
    Spoiled(#""zones": "A1:B2""#, to: #""zones": "A1:B9""#, gives: "unknown-zone", at: #"B9", "ba"#),
    Spoiled(#""base": "A1""#, to: #""base": "D1""#, gives: "unknown-zone", at: #"D1" } ],"#),
    Spoiled(#""zones": "A1:B2""#, to: #""zones": "A1""#, gives: "no-precinct", at: #"[ { "id""#),
    Spoiled("2027-01-01", to: "2027-01-15", gives: "start-in-month", at: #""2027-01"#),
    Spoiled("2027-01-01", to: "2027-02-30", gives: "no-such-date", at: #""2027-02"#),
    Spoiled(#""hours": "00-24""#, to: #""hours": "25-26""#, gives: "hours-range", at: #"25-26","#),
    Spoiled(#""days": "mon-fri""#, to: #""days": "mon-fry""#, gives: "unknown-day", at: #"fry", "d"#),
    Spoiled(#"{ "columns": 2, "rows": 2, "cellKm": 1.0 }"#, to: "null", gives: "zones-of-one-kind", at: #"{ "grid""#),
    // References
    Spoiled(#""is": "precinct""#, to: #""is": "precint""#, gives: "unknown-reference", at: #""precint"#),
    Spoiled(#""kind": "precinct""#, to: #""kind": "station""#, gives: "missing-key", at: #"{ "id":"#),
    Spoiled("responseMinutes.mean", to: "responseMinuts.mean", gives: "unknown-outcome", at: #""respons"#),
    Spoiled(#""atMost": 8"#, to: #""chance": 0.5"#, gives: "no-bound", at: #"{ "id":"#),
    Spoiled(#""atMost": 8"#, to: #""atMostShare": -0.2"#, gives: "no-change", at: "-0.2 } ]"),
    Spoiled(#""atMost": 8"#, to: #""atMost": 8, "area": "downtown""#, gives: "unknown-reference", at: #""downtow"#),
    Spoiled(
      #"responseMinutes.mean", "atMost": 8"#, to: #"responseWithin10.share", "atLeast": 85"#, gives: "out-of-range",
      at: "85 } ] }"),
    Spoiled(#""atMost": 8"#, to: #""atMost": 8, "priority": 1, "area": "core""#, gives: "two-scopes", at: #"1, "area"#),
    Spoiled(#"responseMinutes.mean""#, to: #"walkWithin15.share", "area": "core""#, gives: "no-such-scope", at: #""core","#),
    // Stops are counted by place and not by call; a share of reports belongs to offences; a gate is judged once.
    Spoiled(#"responseMinutes.mean""#, to: #"patrolStops.perDay", "priority": 2"#, gives: "no-such-scope", at: #"2, "atMos"#),
    Spoiled(#"responseMinutes.mean""#, to: #"patrolStops.perDay", "kind": "aid""#, gives: "no-such-scope", at: #""aid", "a"#),
    Spoiled(
      #"responseMinutes.mean""#, to: #"patrolStops.perDay", "hours": "08-20""#, gives: "no-such-scope", at: #""08-20","#),
    Spoiled(#"responseMinutes.mean""#, to: #"callsCrime.count", "kind": "aid""#, gives: "no-such-scope", at: #""aid", "a"#),
    Spoiled(#"responseMinutes.mean""#, to: #"crimeCommitted.count", "kind": "aid""#, gives: "no-such-calls", at: #""aid", "a"#),
    Spoiled(#"responseMinutes.mean""#, to: #"responseMinutes.mean", "priority": 3"#, gives: "no-such-calls", at: #"3, "atMos"#),
    Spoiled(
      #"{ "id": "year", "months": 12 } ] },"#,
      to:
        #"{ "id": "year", "months": 12 }, { "id": "next", "months": 1 } ] }, "expect": [ { "outcome": "gateGo.share", "window": "next", "value": 1 } ],"#,
      gives: "whole-study", at: #""next", "v"#),
    Spoiled(#""atMost": 8"#, to: #""atMost": 8, "window": "yaer""#, gives: "unknown-reference", at: #""yaer" }"#),
  ]

  @Test("Every malformed scenario gives an error with its code, line and column", arguments: cases)
  func everyKind(spoiled: Spoiled) {
    let text = spoiled.text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = places(problems(text)).contains { code, line, column in
      code == spoiled.code && lines[line - 1].dropFirst(column - 1).hasPrefix(spoiled.place)
    }
    #expect(found, "found \(problems(text))")
  }

  @Test("The sample itself loads")
  func sampleLoads() {
    #expect(problems(sample).isEmpty)
  }

  @Test("All problems are found in one pass, in the order of the file")
  func onePass() {
    var text = sample.with("\"staff\"", "\"staf\"").with("\"columns\": 2", "\"columns\": 0").with(
      "\"priority\": 2", "\"priority\": 7")
    text = text.with("\"base\": \"A1\"", "\"base\": 3").with("\"atMost\": 8", "\"atMost\": \"8\"").with(
      "\"cv\": 0.8", "\"cv\": -1")
    #expect(
      problems(text) == [
        "out-of-range 3:34", "out-of-range 4:63", "out-of-range 4:119", "unknown-key 5:62", "wrong-type 7:76", "wrong-type 8:75",
      ])
  }

  @Test("What comes from a file cannot steer the terminal or forge a message")
  func control() throws {
    let text = sample.with("\"staff\"", "\"st\\u001b[31maff\\nerror[x]: y\\u202e\"")
    let error = try #require(
      #expect(throws: ScenarioError.self) { try ScenarioLoader().load(text: text, named: "a\u{1B}.jsonc") })
    #expect(error.rendered.en.unicodeScalars.allSatisfy { $0 == "\n" || !PrintableText.isControl($0) })
    #expect(error.rendered.en.split(separator: "\n").count { $0.hasPrefix("error[") } == error.diagnostics.count)
    #expect(PrintableText.of("a\tb\u{7}c\u{2067}") == "a  b\u{FFFD}c\u{FFFD}")
  }

  @Test("Of many problems the first of each kind are shown, and the rest is summed up by kind, file and lines")
  func leftOut() throws {
    let file = SourceFile(path: "zones.csv", text: String(repeating: "x\n", count: 3000))
    func problem(_ code: String, _ line: Int) -> Diagnostic {
      Diagnostic(code: code, Words("slip"), at: SourcePosition(file, line: line, column: 1))
    }
    let many = (1...2000).map { problem("csv-number", $0) } + (2001...2013).map { problem("csv-range", $0) }
    let text = ScenarioError(many + [Diagnostic(code: "no-area", Words("no area"), at: nil)]).rendered.en
    #expect(text.contains("error[no-area]") && text.contains("zones.csv:2010:1") && !text.contains("zones.csv:11:1"))
    #expect(
      text.hasSuffix(
        "… and 1993 more problems:\n  1990 × error[csv-number] in zones.csv, lines 11 to 2000\n  3 × error[csv-range] in zones.csv, lines 2011 to 2013"
      ))
    #expect(!ScenarioError(Array(many.prefix(10))).rendered.en.contains("…"))
  }

  @Test("A name in one language is enough, and profiles of any size are shares of their mean")
  func oneLanguage() throws {
    let scenario = try ScenarioLoader().load(text: sample.with("\"en\": \"X\"", "\"zh-Hans\": \"甲\""), named: "x.jsonc")
    #expect(scenario.name == Words("甲"))
    func day(_ rates: String) throws -> [Double] {
      let text = sample.with("\"priority\": 2", "\"priority\": 2, \"profile\": { \"day\": \(rates) }")
      return try ScenarioLoader().load(text: text, named: "x.jsonc").baseParameters.demand.kinds[0].profile.day
    }
    #expect(try day("[3.0, 1]") == day("[36000, 12000]"))
  }

  @Test("A message shows the place, the line, a caret and the nearest known key")
  func rendering() throws {
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioLoader().load(text: sample.with("\"police\": 9", "\"polise\": 9"), named: "scenarios/plan.jsonc")
    }
    let line = try #require(sample.with("\"police\": 9", "\"polise\": 9").split(separator: "\n").dropFirst(4).first)
    #expect(
      error?.rendered.en == """
        error[unknown-key]: no setting called "polise"
          --> scenarios/plan.jsonc:5:73   at organisations.precinct.staff.polise
        5 | \(line)
          | \(String(repeating: " ", count: 72))^^^^^^^^ did you mean "police"?
        """)
  }

  @Test("Text after wide characters is underlined where it stands on the terminal")
  func wideCharacters() throws {
    let file = SourceFile(path: "x", text: "{ \"现状\": 1, \"现状\": 2 }")
    var diagnostics = Diagnostics()
    _ = JSONReader.read(file, diagnostics: &diagnostics)
    let lines = try #require(diagnostics.all.first).rendered.en.split(separator: "\n")
    #expect(lines[1] == "  --> x:1:12")
    #expect(lines[3] == "  |              ^^^^^^ it first stands in line 1")
  }
}

/// One way to spoil the sample, the problem that it gives, and what stands at the place to which the message points.
struct Spoiled: Sendable, CustomTestStringConvertible {
  /// A small scenario on eight lines; tests spoil one part of it and say which problem they want to see where.
  static let sample = #"""
    { "format": "rollout/1", "name": { "en": "X" },
      "calendar": { "start": "2027-01-01", "windows": [ { "id": "year", "months": 12 } ] },
      "city": { "grid": { "columns": 2, "rows": 2, "cellKm": 1.0 }, "residents": 1000, "areas": [ { "id": "core" } ] },
      "calls": [ { "id": "aid", "per1000PerYear": 50, "priority": 2, "onSceneMinutes": { "lognormal": { "mean": 30, "cv": 0.8 } } } ],
      "organisations": [ { "id": "precinct", "kind": "precinct", "staff": { "police": 9 },
          "posts": [ { "id": "car", "crew": { "police": 1 }, "hours": "00-24", "days": "mon-fri", "does": ["respond"] } ] } ],
      "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:B2", "base": "A1" } ],
      "goals": [ { "id": "fast", "outcome": "responseMinutes.mean", "atMost": 8 } ] }
    """#

  let part: String
  let replacement: String
  let code: String
  let place: String

  init(_ part: String, to replacement: String, gives code: String, at place: String) {
    self.part = part
    self.replacement = replacement
    self.code = code
    self.place = place
  }

  /// The sample, spoiled.
  var text: String { Self.sample.with(part, replacement) }

  var testDescription: String { "\(code): \(replacement)" }
}
