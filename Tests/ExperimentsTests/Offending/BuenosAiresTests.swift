import Foundation
import Testing

@testable import Experiments

/// Car thefts by block and month of 1994, before and after police guarded Jewish institutions; not part of the repository.
///
/// Source: Di Tella and Schargrodsky, "Do police reduce crime?", American Economic Review 94 (2004).
private enum TheftData {
  static let folder = ProcessInfo.processInfo.environment["ROLLOUT_DATA"]
  static let advice: Comment = "set ROLLOUT_DATA to the folder with the data of real cities"

  struct Row {
    let block: Int
    let month: Int
    let thefts: Double
    /// Blocks to the nearest guard.
    let distance: Int
  }

  /// April to December; the codes 72 and 73 are July told apart at the attack.
  static func rows() throws -> [Row] {
    let url = URL(fileURLWithPath: try #require(folder)).appendingPathComponent("buenosaires_police/monthly_panel.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    let names = try #require(lines.first).split(separator: ",").map(String.init)
    func column(_ name: String) throws -> Int { try #require(names.firstIndex(of: name)) }
    let (block, month, thefts) = (try column("observ"), try column("mes"), try column("totrob"))
    let distance = try column("distanci")
    return try lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      func number(_ place: Int) throws -> Double { try #require(Double(fields[place])) }
      return Row(
        block: Int(try number(block)), month: Int(try number(month)), thefts: try number(thefts),
        distance: Int(try number(distance)))
    }.filter { (4...12).contains($0.month) }
  }
}

@Suite("Police posts in Buenos Aires", .enabled(if: TheftData.folder != nil, TheftData.advice))
struct BuenosAiresTests {
  @Test("thefts fall in the guarded block, little next to it, and hardly two blocks away")
  func knownAnswers() throws {
    let rows = try TheftData.rows()
    #expect(rows.count == 7_884)
    let places = Dictionary(uniqueKeysWithValues: Set(rows.map(\.block)).sorted().enumerated().map { ($1, $0) })
    let panel = Panel(
      units: places.count, periods: 9, unit: try rows.map { try #require(places[$0.block]) }, period: rows.map { $0.month - 4 },
      outcome: rows.map(\.thefts))
    let rings = (0...2).map { ring in rows.map { $0.distance == ring && $0.month >= 8 ? 1.0 : 0 } }
    let expected = [[-0.07753], [-0.08007, -0.01326], [-0.08080, -0.01399, -0.00218]]
    for (index, answers) in expected.enumerated() {
      let result = try TwoWayFixedEffects(panel, treatments: Array(rings.prefix(index + 1)))
      #expect(result.units == 876)
      for (coefficient, answer) in zip(result.coefficients, answers) {
        #expect(abs(coefficient.estimate - answer) < 5.1e-6, "\(coefficient)")
      }
      // Only the guarded block itself changed by more than chance.
      #expect(result.coefficients[0].interval.high < 0)
      #expect(result.coefficients.dropFirst().allSatisfy { $0.interval.contains(0) })
    }
  }
}
