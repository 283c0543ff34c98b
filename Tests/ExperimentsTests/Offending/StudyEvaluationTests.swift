import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Evaluation of a study beside its account")
struct StudyEvaluationTests {
  private static let result: StudyResult = {
    do { return try SmallCity.crimeStudy().run() } catch { fatalError("the study of offences failed: \(error)") }
  }()
  private let result = Self.result

  private func values(_ outcome: Outcome, _ scope: Scope, _ window: Int) -> [Double] {
    result.values(Measurement(outcome, scope: scope, window: .window(window)), arm: 1)
  }

  @Test("areas, kinds and zones add up to the same account, and the account to both worlds")
  func identities() throws {
    let columns = AccountColumn.allCases.count
    for window in [WindowChoice.window(0), .window(1), .all] {
      let city = try #require(result.account(arm: 1, areas: EvaluationArea.allCases, window: window))
      #expect(city.addsUp && city[.inBase] > 0)
      #expect(result.account(arm: 1, kind: 0, window: window) == city)
      let net = result.netOffences(arm: 1, areas: EvaluationArea.allCases, window: window)
      #expect(net.reduce(0, +) == Double(city.net))
      #expect(net == result.values(Measurement(.crimeNetCount, window: window), arm: 1))
      #expect(result.netRecorded(arm: 1, areas: EvaluationArea.allCases, window: window).reduce(0, +) == Double(city.recordedNet))
      #expect(city.offendingPart + city.reportingPart == city[.recordedInArm] - city[.recordedInBase])
    }
    var zones = AccountTotals()
    for cell in 0..<result.tables.arms[1][.account].count / columns where cell % 3 < 2 {
      zones = zones + AccountTotals(result.tables.arms[1][.account], cell: cell)
    }
    #expect(zones == result.account(arm: 1, areas: EvaluationArea.allCases, window: .all))
    let treated = try #require(result.account(arm: 1, areas: [.treated], window: .window(1)))
    #expect(values(.crimeNetCount, .treated, 1).reduce(0, +) == Double(treated.net) && treated[.prevented] > 0)
  }

  @Test("an arm that is its own counterfactual has neither account nor evaluation; chance alone has an account that adds up")
  func base() throws {
    #expect(result.account(arm: 0, areas: [.other], window: .all) == nil && result.evaluation(arm: 0) == nil)
    #expect(result.netOffences(arm: 0, areas: EvaluationArea.allCases, window: .all).allSatisfy { $0 == 0 })
    let placebo = try #require(result.placeboAccount(window: .window(1)))
    #expect(placebo.addsUp && placebo[.inBase] > 0 && result.tables.arms[0].placeboReplications == 2)
  }

  @Test("the six counts are those that the city recorded in the arm's own world")
  func sixCounts() throws {
    let evaluation = try #require(result.evaluation(arm: 1))
    #expect(evaluation.months.before == [0] && evaluation.months.after == [1] && evaluation.evaluated.count == 6)
    func counts(_ cell: KeyPath<SixCounts, Double>) -> [Double] { evaluation.evaluated.map { $0.counts[keyPath: cell] } }
    #expect(counts(\.responseBefore) == values(.crimeRecordedCount, .treated, 0))
    #expect(counts(\.responseAfter) == values(.crimeRecordedCount, .treated, 1))
    #expect(counts(\.bufferBefore) == values(.crimeRecordedCount, .buffer, 0))
    #expect(counts(\.bufferAfter) == values(.crimeRecordedCount, .buffer, 1))
    #expect(counts(\.controlBefore) == values(.crimeRecordedCount, .control, 0))
    #expect(counts(\.controlAfter) == values(.crimeRecordedCount, .control, 1))
    #expect(evaluation.evaluated.map { Double($0.treated.change) } == values(.crimeNetCount, .treated, 1))
    #expect(evaluation.evaluated.map { Double($0.buffer.change) } == values(.crimeNetCount, .buffer, 1))
  }

  @Test("estimates are what their definitions make of areas and zones")
  func estimates() throws {
    let evaluation = try #require(result.evaluation(arm: 1))
    for (replication, tables) in zip(evaluation.evaluated, result.areas(arm: 1)) {
      func change(_ area: EvaluationArea) -> Double {
        Double(tables.sum([area], [1], .recordedInArm) - tables.sum([area], [0], .recordedInArm))
      }
      func zones(_ areas: EvaluationArea...) -> Double { Double(tables.zones(areas)) }
      #expect(EvaluationArea.allCases.reduce(0) { $0 + tables.zones([$1]) } == 9)
      let difference =
        change(.treated) - change(.control) * zones(.treated) / zones(.control) + change(.buffer)
        - change(.bufferControl) * zones(.buffer) / zones(.bufferControl)
      let wdd = try #require(replication.estimate(.weightedDisplacementDifference, overdispersion: 4))
      #expect(abs(wdd.value - difference) < 1e-9)
      let poisson = try #require(replication.estimate(.weightedDisplacementDifferencePoisson, overdispersion: 4)?.standardError)
      #expect(abs((wdd.standardError ?? 0) - 2 * poisson) < 1e-9 && poisson > 0)
      // With the same months for all, fixed effects are the difference of mean changes.
      let control = change(.control) + change(.bufferControl)
      let byZone = change(.treated) - control * zones(.treated) / zones(.control, .bufferControl)
      #expect(abs((replication.estimate(.differenceInDifferences)?.value ?? .nan) - byZone) < 1e-9)
      #expect(replication.estimate(.beforeAfterChange)?.value == change(.treated))
      let rate = try #require(replication.estimate(.relativeIncidentRateRatioLog)?.value)
      #expect((rate < 0) == ((replication.counts.responseRateRatio.value ?? 1) < 1))
    }
    #expect(evaluation.overdispersion.map { $0.count > 0 && $0.count % 6 == 0 && $0.factor >= 1 } == true)
    let summary = try #require(evaluation.summary(.weightedDisplacementDifference))
    #expect(summary.meanTruth < 0 && summary.check.replications == 6 && summary.check.power != nil && !summary.isNull)
    let quotient = try #require(evaluation.trueQuotient)
    let sums = [Scope.buffer, .treated].map { values(.crimeNetCount, $0, 1).reduce(0, +) }
    #expect(abs(quotient.value - sums[0] / sums[1]) < 1e-12)
  }

  @Test("the truth at today's share of recorded offences has the sign and zero of the truth")
  func truth() throws {
    let evaluation = try #require(result.evaluation(arm: 1))
    for replication in evaluation.evaluated {
      for change in [replication.treated, replication.buffer, replication.both, replication.city] {
        #expect((change.inRecords < 0) == (change.change < 0) && (change.inRecords == 0) == (change.change == 0))
        #expect(abs(change.inRecords) <= abs(Double(change.change)))
      }
    }
  }

  @Test("without any deterrence the truth is zero in every replication, and a test finds false alarms alone")
  func nullEffect() throws {
    let study = SmallCity.crimeStudy(SmallCity.thefts(afterVisit: 0, station: 0, nearStationLogit: 0.8), replications: 8)
    let result = try study.run()
    let city = try #require(result.account(arm: 1, areas: EvaluationArea.allCases, window: .all))
    #expect(city[.unchanged] == city[.inBase] && city.net == 0 && city.offendingPart == 0)
    // Reporting rises all the same, and records alone cannot tell it from crime.
    #expect(city.reportingPart > 0 && city.recordedNet == city.reportingPart)
    let evaluation = try #require(result.evaluation(arm: 1))
    #expect(evaluation.trueQuotient == nil && result.placeboAccount(window: .all) == nil)
    for estimator in AreaEstimator.allCases {
      guard let summary = evaluation.summary(estimator) else {
        #expect(estimator == .weightedDisplacementQuotient)
        continue
      }
      #expect(summary.isNull && summary.meanTruth == 0 && summary.check.wrongSignShare == nil, "\(estimator)")
      #expect(summary.check.power.map { $0.value <= 0.5 } ?? false, "\(estimator)")
    }
  }

  @Test("what is kept for evaluations comes back from the log as it was")
  func log() throws {
    let study = SmallCity.crimeStudy(replications: 1)
    var worker = StudyWorker(study, layout: study.layout, writesLog: true)
    let product = try worker.run(0)
    let line = try #require(product.line)
    let read = try #require(LogLine.replication(line.dropLast()))
    #expect(read.tables.map(\.areas) == product.replication.tables.map(\.areas))
    #expect(read.tables.map { $0[.accountByArea] } == product.replication.tables.map { $0[.accountByArea] })
    #expect(read.tables.map(\.kept) == product.replication.tables.map(\.kept))
    #expect(!read.tables[1].areas.fixedEffects.isEmpty && !read.tables[0][.placebo].isEmpty)
  }

  @Test("a study without offences keeps nothing of them")
  func absent() throws {
    let result = try SmallCity.study(1).run()
    #expect(result.areas.allSatisfy(\.isEmpty) && result.evaluation(arm: 1) == nil)
    #expect(result.account(arm: 1, areas: EvaluationArea.allCases, window: .all) == nil)
  }
}
