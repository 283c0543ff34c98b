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

  @Test("what the reported effects need is calculated: bases, totals, offences behind calls")
  func bounds() throws {
    let outcome = try RolloutBinary.run("explain", "--claims", in: folder.url)
    let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    // 0.17 / 0.42 = 0.405, over σ; at that ratio the total is 0.17 (1 − 1/σ) / (1 + ratio).
    #expect(words.contains("σ = 1.0: 0.40, σ = 0.5: 0.81, σ = 0.3: 1.35"))
    #expect(words.contains("(σ = 1.0): 0 %") && words.contains("(σ = 0.5): −9 %") && words.contains("(σ = 0.3): −17 %"))
    #expect(words.contains("of −42 % there remained −12.5 % in both"))
    // 0.8 / 1.35 − 1 = −0.407 and 0.7 / 1.35 − 1 = −0.481.
    #expect(words.contains("with 35 % more reporting, −20 % calls are −41 % offences and −30 % are −48 %"))
    #expect(words.contains("−20 % needs 1.25 and −30 % 1.88 times the effect at every spot"))
    #expect(words.contains("1,200 ÷ 0.35 = 3,429 thefts a year before"))
  }

  @Test("as JSON they are a list of objects")
  func json() throws {
    let outcome = try RolloutBinary.run("explain", "--claims", "--json", in: folder.url)
    let claims = try JSONDecoder().decode([[String: String]].self, from: Data(outcome.output.utf8))
    #expect(claims.count >= 3)
    #expect(claims.allSatisfy { Set($0.keys) == ["id", "title", "says", "arithmetic", "source"] })
  }
}
