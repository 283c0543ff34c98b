import Testing
import Texts

/// JSON as types that decode themselves.
@Suite("JSON decoded")
struct LocatedDecoderTests {
  private struct Sample: Decodable, Equatable {
    enum Colour: String, Decodable { case red, blue }
    struct Part: Decodable, Equatable {
      var size: Double
      var name: String?
    }

    var count: Int
    var isDone: Bool
    var colour: Colour?
    var parts: [Part]
    var roles: [String?]
    var tables: [String: Int]
  }

  private static let text = """
    {"count": 3, "isDone": true, "colour": "blue", "parts": [{"size": 0.5}, {"size": 2, "name": "b"}], "roles": ["x", null],
     "tables": {"a.csv": 7}, "more": []}
    """

  private func decoded(_ text: String) throws -> Sample {
    var problems = Diagnostics()
    let value = JSONReader.read(SourceFile(path: "a.json", bytes: Array(text.utf8)), as: .strict, diagnostics: &problems)
    return try #require(value).decoded()
  }

  @Test("sections, lists, absent and null values are decoded, and keys that nobody asks for are passed over")
  func whole() throws {
    let expected = Sample(
      count: 3, isDone: true, colour: .blue, parts: [.init(size: 0.5), .init(size: 2, name: "b")], roles: ["x", nil],
      tables: ["a.csv": 7])
    #expect(try decoded(Self.text) == expected)
  }

  @Test(
    "what does not fit is told with its path",
    arguments: [
      ("\"count\": 3", "\"count\": 3.5", "count"), ("\"count\": 3", "\"count\": null", "count"),
      ("\"size\": 2", "\"size\": \"2\"", "parts 1 size"), ("\"size\": 2", "\"sizes\": 2", "parts 1"),
      ("\"blue\"", "\"green\"", "colour"), ("[\"x\", null]", "{}", "roles"), ("7", "[7]", "tables a.csv"),
    ])
  func misfits(old: String, new: String, path: String) {
    do {
      _ = try decoded(Self.text.replacing(old, with: new))
      Issue.record("decoded \(new)")
    } catch DecodingError.keyNotFound(let key, let context) {
      #expect(key.stringValue == "size" && Self.text(context) == path)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context),
      DecodingError.valueNotFound(_, let context)
    {
      #expect(Self.text(context) == path)
    } catch {
      Issue.record("\(error)")
    }
  }

  private static func text(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: " ")
  }
}
