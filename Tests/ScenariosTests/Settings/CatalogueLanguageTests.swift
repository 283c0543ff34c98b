import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("The catalogue in Chinese")
struct CatalogueLanguageTests {
  private static func isHan(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }

  /// Words of a file, and names that Chinese texts write in Latin letters.
  private static let latin: Set<String> = {
    var words: Set<String> = [
      "GeoJSON", "CSV", "WGS84", "logit", "ln", "e", "true", "false", "id", "x_km", "y_km", "km", "at", "by", "all", "else",
      "base",
      "worstZone", "treated", "buffer", "control", "elsewhere", "plan", "official", "literature", "assumption", "judgement",
      "rollout", "defaults", "pilot", "end", "times", "mon", "fri", "name", "cv",
    ]
    for row in Catalogue.parameters {
      words.formUnion(row.path.split(separator: ".").map(String.init))
      words.formUnion((row.allowed?.en ?? "").split(separator: ", ").map(String.init))
    }
    words.formUnion(OutcomeTexts.all.flatMap { $0.id.split(separator: ".").map(String.init) })
    return words
  }()

  /// Words in Latin letters that are no words of a file; the names of a publication's authors stand before a year.
  private static func foreign(_ text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_") }.map(String.init)
      .filter { $0.contains(where: \.isLetter) && !latin.contains($0) && $0 != "A1" && $0 != "C6" && $0 != "D4" }
  }

  @Test("Every meaning is a Chinese sentence, with no English word but those of a file")
  func meanings() {
    for row in Catalogue.parameters {
      let text = row.meaning.zhHans
      #expect(Self.isHan(text) && text.hasSuffix("。") && text.count <= 100, "\(row.path): \(text)")
      #expect(Self.foreign(text) == [], "\(row.path): \(text)")
    }
  }

  @Test("Every source, type and default in words has its Chinese")
  func sources() {
    for row in Catalogue.parameters {
      if let source = row.source { #expect(Self.isHan(source.zhHans), "\(row.path): \(source.zhHans)") }
      #expect(Self.isHan(row.type.zhHans) && Self.foreign(row.type.zhHans) == [], "\(row.path): \(row.type.zhHans)")
      if let value = row.defaultValue, value.en.contains(" of ") { #expect(Self.isHan(value.zhHans), "\(row.path)") }
      if let system = row.awaits { #expect(Self.isHan(system.zhHans)) }
    }
    #expect(Catalogue.parameter("deterrence.afterVisit.share")?.allowed == Words("0 to 0.95", "0 至 0.95"))
    #expect(NumberRange.positive(upTo: 5).words == Words("above 0, at most 5", "大于 0，不超过 5"))
  }

  @Test("Every unit of a setting, an outcome or an implied figure is in the table of units")
  func units() throws {
    let implied = Explanation.implied(try ScenarioFolder.city().load("plan.jsonc")).rows.map(\.unit)
    for unit in Set(Catalogue.parameters.compactMap(\.unit) + OutcomeTexts.all.map(\.unit) + implied) {
      #expect(UnitWords.has(unit), "\(unit)")
    }
    #expect(UnitWords.of("CNY/week") == Words("CNY/week"))
  }

  @Test("What follows from a scenario is explained in Chinese")
  func implied() throws {
    for row in Explanation.implied(try ScenarioFolder.city().load("plan.jsonc")).rows {
      #expect(Self.isHan(row.meaning.zhHans) && row.meaning.zhHans.hasSuffix("。"), "\(row.path)")
      #expect(row.source.map { Self.isHan($0.zhHans) } == true)
      if row.shownValue.en.contains("post") { #expect(Self.isHan(row.shownValue.zhHans), "\(row.path)") }
    }
  }

  @Test("Every form of distribution and every strength of evidence has its Chinese")
  func forms() {
    for form in FormatReference.distributions { #expect(Self.isHan(form.meaning.zhHans), "\(form.name)") }
    for evidence in Evidence.allCases { #expect(Self.isHan(evidence.words.zhHans)) }
  }
}
