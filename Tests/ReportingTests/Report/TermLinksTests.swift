import Testing

@testable import Reporting

/// The first use of a term in running text leads to the glossary, and nothing else on the page changes.
struct TermLinksTests {
  private func linked(_ html: String, _ phrases: [String] = ["full cost"]) -> String {
    TermLinks.linked(html, [.init(phrases: phrases, anchor: "en-term-full")])
  }

  @Test func onlyTheFirstUseIsALink() {
    #expect(
      linked("<p>The full cost is the full cost.</p>")
        == "<p>The <a class=\"term\" href=\"#en-term-full\">full cost</a> is the full cost.</p>")
  }

  @Test(arguments: [
    "<h1>full cost</h1>", "<p><a href=\"#x\">full cost</a></p>", "<p><span class=\"f\">full cost</span></p>",
    "<svg><text>full cost</text></svg>", "<th scope=\"col\">full cost</th>", "<p>faithfull cost, full costs</p>", "full cost",
  ]) func headingsLinksNumbersDrawingsAndOtherWordsAreNoUse(_ html: String) {
    #expect(linked(html) == html)
  }

  @Test func aRowHeadIsAUse() {
    #expect(linked("<th scope=\"row\">full cost</th><td>full cost</td>").hasPrefix("<th scope=\"row\"><a class=\"term\""))
  }

  @Test func chineseTermsStandAmongOtherCharacters() {
    #expect(linked("<p>按全口径费用计</p>", ["全口径"]).contains(">全口径</a>费用计"))
  }

  @Test(arguments: FigureTests.results.map(\.name)) func everyLinkOfAReportLeadsToATermThatItExplains(_ name: String) throws {
    let set = try #require(FigureTests.results.first { $0.name == name }).set
    let page = String(decoding: Report.html(set), as: UTF8.self)
    for term in Glossary.Term.allCases {
      for language in ["en", "zh-Hans"] {
        let anchor = "\(language)-term-\(term.rawValue)"
        #expect(page.contains("id=\"\(anchor)\""), "\(anchor) in \(name)")
        #expect(page.ranges(of: "href=\"#\(anchor)\"").count <= 1)
      }
    }
  }
}
