import Scenarios
import Testing
import Texts

@testable import Reporting

@Suite("Names of settings and windows on the page")
struct CatalogueWordsTests {
  @Test("no setting shows its path: it has words of its own or its meaning, with the things that have it")
  func settings() {
    let words = ReportWords(language: .zhHans, futures: 100)
    #expect(words.input("deterrence.afterVisit.share") == "单次巡逻到访的威慑效应")
    #expect(words.input("patrol.dwellMinutes") == "每次停留的时长")
    #expect(words.input("organisations.station.staff.police") == "民警（station）")
    for row in Catalogue.parameters { #expect(words.input(row.path) != row.path, "\(row.path)") }
    #expect(ReportWords(language: .en, futures: 100).input("patrol.dwellMinutes") == "Length of a stop")
  }

  @Test("words of a setting belong to a setting of the catalogue")
  func own() {
    for input in ReportWords.inputs { #expect(Catalogue.parameter(input.path) != nil, "\(input.path)") }
  }

  @Test("a window shows its own name, or the usual one where its file tells none")
  func windows() throws {
    let name = StudyFacts.Name(en: "last year", zhHans: "最后一年")
    #expect(UsualNames.window("deepen")[.zhHans] == "深化期" && UsualNames.window("x")[.zhHans] == "x")
    #expect(name[.zhHans] == "最后一年")
  }
}
