import Testing
import Texts

@testable import Reporting

/// Formulas name numbers of result files, are read back from their text, and come to what the files say.
struct FormulaTests {
  private func files() throws -> FormulaFiles {
    var study = WrittenStudy()
    study.outcomes = ["responseMinutes.mean": [[8, 9, 7, 8], [7, 9, 8, 6]]]
    return FormulaFiles(try study.set())
  }

  private func column(_ arm: String) -> Formula {
    .rows(ReplicationColumn.self, [.arm: arm, .window: "last"], "responseMinutes.mean")
  }

  @Test func aFormulaIsReadBackFromItsText() throws {
    let odd = Formula.fields(
      Formula.Fields(
        file: "my tables.csv",
        conditions: [.init(column: "zone", text: "A \"1\", [2]\\"), .init(column: "arm", text: "", isOther: true)],
        column: "calls.count"))
    let all: [Formula] = [
      .reached(0.9, .init(file: "histograms.csv", conditions: [.init(column: "arm", text: "plan")], column: nil)), .number(-0.5),
      .number(1e-20), column("plan"), odd, .distinct(.init(file: "a.csv", conditions: [], column: "path")),
      .fold(.count, column("plan") - column("today") < 0), .first(of: [column("plan"), column("today")], isLowest: true),
      .fields(Formula.Fields(file: "zones.csv", conditions: [], column: nil)), .json("study.json", "arms.0.name.zh-Hans"),
      column("plan").inFolder("staffing") / .fold(.sum, .operation(.atMost, odd, .number(2))),
    ]
    for formula in all { #expect(Formula(formula.description) == formula, "\(formula)") }
    for text in [
      "", "(", "count(", "a.csv[x=1", "a.csv[x]", "sum(1", "(1 + )", "1 2", "lowest(1, )", "reached(x, a.csv[])", "a.csv[].",
      "(1 ? 2)",
    ] {
      #expect(Formula(text) == nil, "\(text)")
    }
  }

  @Test func rowsAreJoinedByTheirFuture() throws {
    let files = try files()
    let change = column("plan") - column("today")
    #expect(Formula.fold(.count, change < 0).number(in: files) == 2)
    #expect(Formula.fold(.rows, change).number(in: files) == 4)
    #expect(Formula.fold(.mean, change).number(in: files) == -0.5)
    #expect(Formula.fold(.least, change).number(in: files) == -2)
    // The second replication is shared: each has half of it.
    let first = Formula.first(of: [column("plan"), column("today")], isLowest: true)
    #expect(Formula.fold(.sum, first).number(in: files) == 2.5)
  }

  @Test func aSingleFutureIsJoinedWithItselfAlone() throws {
    let files = try files()
    let last = Formula.rows(ReplicationColumn.self, [.replication: "3", .arm: "today", .window: "last"], "responseMinutes.mean")
    // Named by its number it is a number for all; found among all replications it is one of them.
    #expect(Formula.fold(.rows, column("plan") - last).number(in: files) == 4)
    let low = FormulaValue(rows: [("3", 1)])
    let all = FormulaValue(rows: [("1", 5), ("3", 7)])
    #expect(low.joined(all, *).rows.map(\.value) == [7] && all.joined(low, *).rows.map(\.value) == [7])
    #expect(all.joined(FormulaValue(2), *).rows.map(\.value) == [10, 14])
  }

  @Test func whatIsNotThereComesToNothing() throws {
    let files = try files()
    #expect(column("plan").number(in: files) == nil, "four rows are not one number")
    #expect(column("koban").number(in: files) == nil)
    #expect(Formula.rows(ReplicationColumn.self, [:], "walk").number(in: files) == nil)
    #expect(Formula.json("run.json", "seed").number(in: files) == nil)
    #expect(Formula.fold(.mean, column("koban")).number(in: files) == nil)
    #expect(Formula.fold(.rows, column("koban")).number(in: files) == 0)
    #expect(Formula.json("study.json", "replications").number(in: files) == 4)
    #expect(Formula.fold(.rows, .json("study.json", "windows.months")).number(in: files) == 2)
  }
}
