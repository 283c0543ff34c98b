import Testing
import Texts

@testable import Reporting

/// What the figures on evidence say.
struct EvidenceFigureTests {
  private func study(_ tables: [String: String]) -> WrittenStudy {
    var study = WrittenStudy(outcomes: ["responseMinutes.mean": [[8], [7]]])
    study.tables = tables
    return study
  }

  @Test func checksThatCouldNotBeJudgedAreSaidToBe() throws {
    let header = "id,family,figure,method,verdict\n"
    let rows = [
      "a,erlang,wait,closed form,pass", "b,erlang,wait,simulated,pass", "c,mg1,wait,simulated,skipped",
      "d,mg1,wait,simulated,miss",
    ]
    let story = try study(["verification.csv": header + rows.joined(separator: "\n") + "\n"]).story()
    let plate = try #require(Verification.figure.make(story))
    #expect(plate.finding.plain == "2 of 3 judged checks against theory pass; 1 of 4 could not be judged")
    #expect(plate.notes.first?.text.plain.hasPrefix("1 of the 3 simulated checks") == true)
    #expect(plate.sources == ["verification.csv"])
  }

  @Test func checksOfAnotherFolderAreCitedFromThere() throws {
    let bytes = Array("id,family,figure,method,verdict\na,mg1,wait,simulated,skipped\nb,mg1,wait,closed form,pass\n".utf8)
    let tables = try ResultSet.tables(["verification.csv": bytes], folder: "checks")
    let set = FigureTests.results[0].set
    let plate = try #require(Verification.figure.make(Story(set, attached: tables, language: .en)))
    #expect(plate.sources == ["checks/verification.csv"])
    let faults = SentenceCheck.faults(Report.html(set, tables: tables), set, tables: tables)
    #expect(faults.filter { $0.figure == "verification" } == [])
  }

  @Test func claimsThatComeOutAsStatedAreNotHeldAgainstThePlan() throws {
    let header = ClaimColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n"
    func row(_ id: String, _ numbers: String, _ source: String) -> String {
      "\(id),\(id),\(id),s,s,a,a,\(source),\(numbers),share\n"
    }
    let table =
      header + row("one", "0.2,0.3", "plan") + row("two", "0.5,0.5", "plan") + row("three", ",0.1", "statistics from memory")
    let plate = try #require(Claims.figure.make(try study(["claims.csv": table]).story()))
    #expect(plate.finding.plain == "Of 3 claims of the plan that were calculated, 1 come out otherwise than stated")
    guard case .page(let pane, _)? = plate.panes.first else { return }
    #expect(pane.html.contains("no source found") && !pane.html.contains("from memory"))
    #expect(pane.html.contains("stated 20.0\u{a0}%, calculated 30.0\u{a0}%"))
  }

  @Test func otherReportsOnlyNameTheClaims() throws {
    let header = ClaimColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n"
    var other = study(["claims.csv": header + "one,Residents,居民,s,s,a,a,plan,1,2,min\n"])
    other.arms = ["today", "koban"]
    let plate = try #require(Claims.figure.make(try other.story()))
    guard case .page(let pane, _)? = plate.panes.first else { return }
    #expect(pane.html.contains("They are about: Residents.") && !pane.html.contains("<table"))
  }

  @Test func rangesOfDrawsAreThoseOfTheDraws() throws {
    var drawn = WrittenStudy(outcomes: ["responseMinutes.mean": [Array(repeating: 8, count: 21), Array(repeating: 7, count: 21)]])
    drawn.inputs = ["displacement.seek.share": (0...20).map { Double($0) / 20 }]
    drawn.tables["assumptions.csv"] =
      "arm,path,value,unit,low,high,drawn,evidence,source,meaning,rangeSource\n"
      + ",displacement.seek.share,0.41,,0.3,0.6,{ uniform },literature,Ratcliffe,,\n"
      + ",reporting.share,0.5,,,,,assumption,assumption,,\nplan,reporting.share,0.6,,,,,judgement,judgement,,\n"
    let plate = try #require(Assumptions.figure.make(try drawn.story()))
    #expect(plate.finding.plain == "2 of 3 values (67\u{a0}%) are assumption or judgement")
    #expect(plate.caption.plain.hasPrefix("3 values of 2 settings"))
    guard case .page(let pane, _)? = plate.panes.last else { return }
    #expect(pane.html.contains("Deterred who try elsewhere") && pane.html.contains("5\u{a0}%–95\u{a0}%"))
  }

  @Test func thePageSaysHowItIsMadeAgain() throws {
    var set = WrittenStudy(outcomes: ["responseMinutes.mean": [[8, 9], [7, 9]]])
    set.differences = []
    let story = Story(try set.set(), others: [], language: .en)
    #expect(Provenance.report(story) == "rollout report .")
  }
}
