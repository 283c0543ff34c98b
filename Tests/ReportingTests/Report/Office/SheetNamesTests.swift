import Testing

@testable import Reporting

@Suite("Names of a workbook's sheets")
struct SheetNamesTests {
  private func named(_ wanted: String...) -> [String] {
    var names = SheetNames()
    return wanted.map { names.add($0) }
  }

  @Test("names that a spreadsheet admits stay")
  func plain() {
    #expect(named("estimates", "目标", "a b", "=1+1", "<b>") == ["estimates", "目标", "a b", "=1+1", "<b>"])
  }

  @Test("signs that no name may have are replaced, controls and what has no width are dropped")
  func signs() {
    #expect(named("a/b\\c?d*e[f]g:h") == ["a-b-c-d-e-f-g-h"])
    #expect(
      named("n\u{0}u\u{1B}l\n\u{202E}l\u{FEFF}", "'quoted'", " it's ", "", "''", "\u{7}") == [
        "null", "quoted", "it's", "Sheet", "Sheet (2)", "Sheet (3)",
      ])
  }

  @Test("long names that begin alike are told apart within the length that a sheet's name may have")
  func long() {
    let names = named("a-name-of-forty-characters-that-ends-one", "a-name-of-forty-characters-that-ends-two")
    #expect(names == ["a-name-of-forty-characters-that", "a-name-of-forty-characters- (2)"])
    #expect(names.allSatisfy { $0.utf16.count <= SheetNames.longest })
    var many = SheetNames()
    let hundred = (0..<120).map { _ in many.add(String(repeating: "长", count: 40)) }
    #expect(Set(hundred).count == 120 && hundred.allSatisfy { $0.utf16.count <= SheetNames.longest })
  }

  @Test("no character is cut in two")
  func characters() {
    let name = named(String(repeating: "👩‍👩‍👧", count: 9))[0]
    #expect(name.utf16.count <= SheetNames.longest && !name.isEmpty)
    #expect(!name.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("names that differ by case alone, and the one that is reserved, are told apart")
  func alike() {
    #expect(named("Goals", "goals", "GOALS", "History") == ["Goals", "goals (2)", "GOALS (3)", "History (2)"])
  }
}
