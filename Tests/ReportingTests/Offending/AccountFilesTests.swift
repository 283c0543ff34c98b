import Experiments
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Files of the account and of evaluations")
struct AccountFilesTests {
  private let result = SmallStudy.crimeResult
  private let tables = ResultTables(SmallStudy.crimeResult, names: SmallStudy.names)

  private func rows(_ name: String) throws -> [[String: String]] {
    let table = try #require(tables.all.first { $0.file == name }, "\(name)")
    let rows = CSVReader.rows(table.csv())
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  private func whole(_ row: [String: String], _ column: AccountColumn) throws -> Int64 {
    try #require(Int64(row["\(column)"] ?? ""))
  }

  @Test("displacement.csv holds the account, zone by zone and month by month, and no row of zeros")
  func displacement() throws {
    let rows = try rows("displacement.csv")
    #expect(Set(rows.map { $0["arm"] }) == ["plan"])
    let city = try #require(result.account(arm: 1, areas: EvaluationArea.allCases, window: .all))
    for column in AccountColumn.allCases {
      #expect(try rows.reduce(0) { try $0 + whole($1, column) } == city[column], "\(column)")
    }
    for row in rows {
      #expect(try AccountColumn.allCases.contains { try whole(row, $0) != 0 })
      #expect(try AccountColumn.ofBase.reduce(0) { try $0 + whole(row, $1) } == whole(row, .inBase))
      #expect(try AccountColumn.ofArm.reduce(0) { try $0 + whole(row, $1) } == whole(row, .inArm))
    }
  }

  @Test("account.csv adds up over areas and kinds, and splits the recorded change exactly")
  func account() throws {
    let all = try rows("account.csv")
    for window in ["before", "after", "all"] {
      let rows = all.filter { $0["arm"] == "plan" && $0["window"] == window }
      let city = try #require(rows.first { $0["scope"] == "city" })
      let areas = rows.filter { ["treated", "buffer", "control", "other"].contains($0["scope"]) }
      let kinds = rows.filter { $0["scope"] == "kind" }
      #expect(areas.count == 4 && kinds.map { $0["place"] } == ["theft"])
      for column in AccountColumn.allCases {
        #expect(try areas.reduce(0) { try $0 + whole($1, column) } == whole(city, column), "\(column)")
        #expect(try whole(kinds[0], column) == whole(city, column), "\(column)")
      }
      for row in rows {
        let parts = Int64(row["offendingPart"] ?? "")! + Int64(row["reportingPart"] ?? "")!
        #expect(try parts == whole(row, .recordedInArm) - whole(row, .recordedInBase))
        #expect(row["netLow95"] != "" && row["futures"] == "6")
      }
    }
    let placebo = try #require(all.first { $0["scope"] == "placebo" && $0["window"] == "after" })
    #expect(placebo["arm"] == "today" && placebo["futures"] == "2" && placebo["netLow95"] == "")
  }

  @Test("flows.csv holds every displacement to another zone once")
  func flows() throws {
    let rows = try rows("flows.csv")
    let counted = rows.filter { $0["window"] != "uncounted" }.reduce(Int64(0)) { $0 + Int64($1["count"] ?? "")! }
    let city = try #require(result.account(arm: 1, areas: EvaluationArea.allCases, window: .all))
    #expect(counted == city[.movedOutSpace] && counted > 0)
    #expect(rows.allSatisfy { $0["fromZone"] != $0["toZone"] })
  }

  @Test("evaluations.csv has a row for every future, evaluation.csv one for every estimator")
  func evaluations() throws {
    let futures = try rows("evaluations.csv")
    #expect(futures.map { $0["replication"] } == (0..<6).map { String($0) })
    let evaluation = try #require(result.evaluation(arm: 1))
    let recorded = result.values(Measurement(.crimeRecordedCount, scope: .treated, window: .window(1)), arm: 1)
    #expect(futures.map { Double($0["treatedAfter"] ?? "") } == recorded)
    for (row, future) in zip(futures, evaluation.evaluated) {
      #expect(row["interpretation"] == future.quotientInterpretation?.rawValue)
      #expect(Int64(row["trueTreatedArm"] ?? "")! - Int64(row["trueTreatedBase"] ?? "")! == future.treated.change)
    }
    let estimators = try rows("evaluation.csv")
    #expect(estimators.map { $0["estimator"] } == AreaEstimator.allCases.map(\.rawValue))
    let difference = try #require(evaluation.summary(.weightedDisplacementDifference))
    func row(_ estimator: AreaEstimator) throws -> [String: String] {
      try #require(estimators.first { $0["estimator"] == estimator.rawValue })
    }
    let measured = try row(.weightedDisplacementDifference)
    let bias = try #require(difference.check.bias?.value)
    #expect(abs(try #require(Double(measured["bias"] ?? "")) / bias - 1) <= 5e-8)
    #expect(abs(try #require(Double(measured["overdispersion"] ?? "")) / evaluation.factor - 1) <= 5e-8)
    #expect(try row(.weightedDisplacementDifferencePoisson)["overdispersion"] == "")
  }

  @Test("columns hold what their types say and say what they mean")
  func types() {
    for table in tables.all {
      #expect(table.columns.allSatisfy { !$0.meaning.isEmpty } && Set(table.columns.map(\.name)).count == table.columns.count)
      table.forEachRow { row in
        for (column, value) in zip(table.columns, row) {
          switch (value, column.kind) {
          case (.empty, _), (.text, .string), (.integer, .integer), (.number, .number), (.integer, .number), (.boolean, .boolean):
            break
          default: Issue.record("\(table.file): \(column.name) is \(column.kind), not \(value)")
          }
        }
      }
    }
  }

  @Test("a study without offences has none of these files")
  func absent() {
    let names = ResultTables(SmallStudy.result, names: SmallStudy.names).all.map(\.file)
    for name in ["account.csv", "displacement.csv", "flows.csv", "evaluation.csv", "evaluations.csv"] {
      #expect(!names.contains(name))
    }
  }
}
