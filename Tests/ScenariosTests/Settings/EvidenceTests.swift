import Testing
import Texts

@testable import Scenarios

@Suite("Strength of sources")
struct EvidenceTests {
  @Test(
    "a source is as strong as its words say",
    arguments: [
      ("plan §4.1", Evidence.plan), ("Plan", .plan), ("方案第四章", .plan),
      ("official: yearbook", .officialStatistics), ("Statistics of Xuzhou 2017", .officialStatistics),
      ("临江区2023年统计年鉴", .officialStatistics), ("统计公报", .officialStatistics),
      ("Koper 1995: 10 to 16 minutes", .literature), ("Braga & Weisburd 2022", .literature),
      ("(Larson 1974), solved exactly", .literature),
      ("lower end of Ariel et al. 2016", .literature), ("doi:10.1093/restud/rdx051", .literature), ("文献：李某 2019", .literature),
      ("literature: reviews of hot-spot policing", .literature), ("Weisburd 2018a", .literature),
      ("assumption: a control arm", .assumption), ("assumed", .assumption), ("假设：随便估的", .assumption), ("按假设取值", .assumption),
      ("judgement after Piza et al. 2019", .judgement), ("判断：与同类城市相近", .judgement), ("根据经验估计", .judgement),
    ])
  func declared(source: String, evidence: Evidence) { #expect(Evidence(ofSource: source) == evidence, "\(source)") }

  @Test(
    "what can be looked up nowhere counts as an assumption, in any language",
    arguments: [
      "", "x", "a colleague said so", "call centres: +64 % in the first year", "our own figures since 2019", "March 2024",
      "planets", "planning office", "因为领导说", "随便写的", "Schätzung", "110 calls per 1,000 residents", "0.3 to 0.7",
    ])
  func unknown(source: String) { #expect(Evidence(ofSource: source).isWeak, "\(source)") }

  @Test("every source of the catalogue and of the defaults is as strong as it is said to be")
  func shipped() throws {
    for row in Catalogue.parameters where row.evidence == .literature {
      guard let source = row.source else { continue }
      for language in Language.allCases { #expect(Evidence(ofSource: source[language]) == .literature, "\(row.path): \(source)") }
    }
    var diagnostics = Diagnostics()
    let tree = try #require(
      JSONReader.read(SourceFile(path: DefaultsText.path, text: DefaultsText.jsonc), diagnostics: &diagnostics))
    for member in try #require(tree["sources"]?.members) {
      let source = try #require(ScenarioSources.words(member.value))
      if Evidence(ofSource: source.en) == .assumption, !source.en.hasPrefix("assumption") {
        Issue.record("\(member.key) does not say how strong its source is")
      }
      #expect(Evidence(ofSource: source.en) == Evidence(ofSource: source.zhHans), "\(member.key)")
    }
  }
}
