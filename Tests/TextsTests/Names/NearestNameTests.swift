import Testing

@testable import Texts

@Suite("Names that were meant")
struct NearestNameTests {
  @Test("a swap, a slip, a letter more or less and another case are near; another word is not")
  func names() {
    let names = ["residents", "areaKm2", "lon", "lat"]
    #expect(
      ["resident", "Residnets", "areakm", "lpn"].map { NearestName.to($0, among: names) } == [
        "residents", "residents", "areaKm2", "lon",
      ])
    #expect(NearestName.to("precinct", among: names) == nil && NearestName.to("", among: names) == nil)
  }

  @Test("the distance is that of Damerau and Levenshtein with swaps of neighbours alone")
  func distances() {
    func distance(_ a: String, _ b: String) -> Int { NearestName.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) }
    #expect(
      distance("kitten", "sitting") == 3 && distance("ab", "ba") == 1 && distance("ca", "abc") == 3 && distance("", "警务") == 2)
  }

  @Test("a file is found by its stem, short stems only where they are the same")
  func files() {
    #expect(NearestName.file("plan.json", among: ["plan.jsonc", "today.jsonc"]) == "plan.jsonc")
    #expect(NearestName.file("plam.jsonc", among: ["plan.jsonc", ".plam.jsonc"]) == "plan.jsonc")
    #expect(NearestName.file("a.csv", among: ["b.csv"]) == nil)
  }
}
