import Foundation
import Testing

@Suite("Claims of the plan", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ClaimsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("the contradictions come with their arithmetic")
  func arithmetic() throws {
    let outcome = try RolloutBinary.run("explain", "--claims", in: folder.url)
    #expect(outcome.status == 0)
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("280 million residents of 60 or over are 19.8 %, so there are 1,414 million"))
    #expect(words.contains("one station per 27,195 residents"))
    #expect(words.contains("8.6 million ÷ 52,000 = 165 per station and year"))
    #expect(words.contains("1.2 million ÷ 0.35 = 3.4 million disputes in all"))
    #expect(words.contains("14.9 million"))
    #expect(words.contains("Three officers hold 0.58 of a post, five 0.97"))
  }

  @Test("as JSON they are a list of objects")
  func json() throws {
    let outcome = try RolloutBinary.run("explain", "--claims", "--json", in: folder.url)
    let claims = try JSONDecoder().decode([[String: String]].self, from: Data(outcome.output.utf8))
    #expect(claims.count >= 3)
    #expect(claims.allSatisfy { Set($0.keys) == ["id", "title", "says", "arithmetic", "source"] })
  }
}
