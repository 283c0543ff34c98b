import Experiments
import StationModel
import Testing
import Texts

@testable import Reporting

/// The certainty of an effect begins high and is lowered by what the files hold.
struct CertaintyTests {
  /// A difference of forty runs with its range and the share of runs in which it is lower; an input that moves the outcome.
  private func certainty(
    low: Double, high: Double, lower: Double, futures: Int = 40, evidence: String? = "literature"
  ) throws -> Certainty {
    var study = WrittenStudy()
    let draws = (0..<futures).map(Double.init)
    study.outcomes = ["responseMinutes.mean": [Array(repeating: 8, count: futures), draws.map { 7 - $0 / 10 }]]
    if let evidence {
      study.inputs = ["displacement.seek.share": draws]
      study.tables["assumptions.csv"] =
        "arm,path,value,unit,low,high,drawn,evidence,source,meaning,rangeSource\n"
        + ",displacement.seek.share,0.4,,,,,\(evidence),,,\n"
    }
    var files = study.files()
    files["differences.csv"] = Array(
      ("a,b,window,scope,place,zonesOf,outcome,unit,futures,meanA,meanB,difference,q05,q95,shareLower,shareEqual\n"
        + "today,plan,last,city,,,responseMinutes.mean,min,\(futures),8,7,-1,\(low),\(high),\(lower),0\n").utf8)
    return try #require(Certainty(Story(try ResultSet(files), language: .en), 1, .responseMinutesMean))
  }

  private func word(_ certainty: Certainty) -> String { ReportWords(language: .en).grade(certainty).plain }

  @Test func whatIsOnlySimulatedIsModerateAtBest() throws {
    #expect(word(try certainty(low: -2, high: -0.5, lower: 1)) == "Moderate")
  }

  @Test func aSettingThatNobodyMeasuredLowersIt() throws {
    let lowered = try certainty(low: -2, high: -0.5, lower: 1, evidence: "judgement")
    #expect(word(lowered) == "Low")
    let reasons = ReportWords(language: .en).reasons(lowered).plain
    #expect(reasons == "simulated only; rests on “Deterred who try elsewhere” (judgement)")
  }

  @Test func aStudyThatVariesNothingDoesNotKnowWhatItRestsOn() throws {
    #expect(word(try certainty(low: -2, high: -0.5, lower: 1, evidence: nil)) == "Low")
  }

  @Test func aRangeThatIncludesNoChangeAndAnOpenDirectionLowerIt() throws {
    #expect(word(try certainty(low: -2, high: 0.5, lower: 0.9)) == "Low")
    #expect(word(try certainty(low: -2, high: 1.5, lower: 0.55)) == "Very low")
  }

  @Test func tooFewRunsLowerItByTwo() throws {
    #expect(word(try certainty(low: -2, high: -0.5, lower: 1, futures: 12)) == "Very low")
  }

  @Test(arguments: Language.allCases) func everyGradeHasAWordOfItsOwn(_ language: Language) {
    #expect(Set(Grade.allCases.map { GradeWords(language).word($0) }).count == Grade.allCases.count)
    #expect(Grade(steps: 7) == .veryLow && Grade(steps: -1) == .high)
  }
}
