import DiscreteEvents
import Testing
import Texts

@testable import Scenarios

/// The rows by which sections are read, on a model of their own.
@Suite("Rows of settings")
struct SettingsTests {
  private struct Colours: OptionSet, Sendable {
    let rawValue: Int
    static let red = Colours(rawValue: 1)
    static let blue = Colours(rawValue: 2)
    static let words: Vocabulary<Colours> = ["red": .red, "blue": .blue]
  }

  private struct Wheel: Equatable {
    var spokes = 32
  }

  private struct Bicycle: Equatable {
    var weight = 12.5
    var price: Int64 = 30_050
    var rest: TimeSpan? = .minutes(2)
    var colours: Colours = [.red]
    var isSold = false
    var spare: Wheel?
    var lag = Distribution.constant(3)
    var spareWeight: Double?
  }

  private static let settings = Settings(
    Bicycle(),
    [
      .number("kg", \.weight, .from(1, to: 100), unit: "kg", "Weight.", "重量。").from("a scale", "秤", .judgement),
      .number("price", \.price, as: .cents, .money, "Price.", "价格。"),
      .number("restMinutes", \.rest, as: .minutes, .minutes, "Rest.", "休息。"),
      .words("colours", \.colours, Colours.words, "Colours.", "颜色。"),
      .word("state", \.isSold, ["new": false, "sold": true], "State.", "状态。"),
      .part("spare", \.spare, wheel, "Spare wheel.", "备用轮。"),
      .distribution("lag", \.lag, .minutes, "Lag.", "滞后。"),
      .group("more", [.number("spareKg", \.spareWeight, .from(0, to: 10), "Weight of the spare.", "备用轮重量。")], "More.", "其他。"),
    ]
  ) { cursor, bicycle in
    if bicycle.weight > 50 { cursor.error("heavy", Words("nobody lifts that"), at: "kg") }
  }

  private static let wheel = Settings(Wheel(), [.integer("spokes", \.spokes, 1...100, "Spokes.", "辐条。").required])

  private func read(_ text: String) throws -> (bicycle: Bicycle, problems: [String]) {
    var diagnostics = Diagnostics()
    let value = try #require(JSONReader.read(SourceFile(path: "x.jsonc", text: text), diagnostics: &diagnostics))
    let context = DecodingContext(files: FileAccess(root: "", allowOutside: false))
    let cursor = Cursor(value, Self.settings.section, path: "", pattern: "", context: context)
    return (Self.settings.decode(cursor), context.diagnostics.all.map(\.code))
  }

  @Test("The default that the catalogue shows is the model's, in the units of the file")
  func defaults() {
    let shown = Self.settings.fields.map { $0.fallback?.words.en }
    #expect(shown == ["12.5", "300.5", "2", "red", "new", nil, "3", nil])
  }

  @Test("A file that says nothing gives the model of which nothing is said")
  func silent() throws {
    #expect(try read("{}") == (Bicycle(), []))
    #expect(try read(#"{ "more": {} }"#) == (Bicycle(), []))
  }

  @Test("What a file says goes into the model, in the model's units")
  func said() throws {
    let text = #"""
      { "kg": 9, "price": 1.25, "restMinutes": 3, "colours": ["blue"], "state": "sold", "spare": { "spokes": 24 },
        "lag": { "exponential": { "mean": 4 } }, "more": { "spareKg": 2 } }
      """#
    let bicycle = Bicycle(
      weight: 9, price: 125, rest: .minutes(3), colours: .blue, isSold: true, spare: Wheel(spokes: 24),
      lag: .exponential(mean: 4),
      spareWeight: 2)
    #expect(try read(text) == (bicycle, []))
  }

  @Test("What is wrong is noted: alone, and together")
  func wrong() throws {
    #expect(try read(#"{ "kg": 60 }"#).problems == ["heavy"])
    #expect(
      try read(#"{ "spare": {}, "state": "old", "price": -1 }"#).problems == ["out-of-range", "unknown-word", "missing-key"])
  }

  @Test("What has its default from a model has none where it is needed")
  func required() {
    #expect(Self.wheel.fields[0].isRequired && Self.wheel.fields[0].fallback?.words.en == nil)
  }
}
