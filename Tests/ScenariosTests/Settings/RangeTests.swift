import DiscreteEvents
import Foundation
import Testing

@testable import Scenarios

/// What the catalogue allows must be simulated, or refused with a place: a trap is a fault of the model or of a range.
///
/// A trap would end the tests, so the sweeps run in processes of their own, which say what they are about to try.
@Suite("Ranges of the catalogue")
struct RangeTests {
  @Test("Both ends of every range, all words and all forms of distribution end in a simulation or in a located error")
  func singles() async {
    let words = LastWords()
    words.report(await #expect(processExitsWith: .success) { [words = words as LastWords] in RangeSweep.singles(words) })
  }

  @Test("Both ends of two ranges at once do too")
  func pairs() async {
    let words = LastWords()
    words.report(await #expect(processExitsWith: .success) { [words = words as LastWords] in RangeSweep.pairs(words) })
  }
}

enum RangeSweep {
  /// `ROLLOUT_RANGES=20` simulates every case, and tries twenty times as many pairs; without it some are simulated, and all read.
  private static let effort = ProcessInfo.processInfo.environment["ROLLOUT_RANGES"].flatMap { Int($0) } ?? 1

  static func singles(_ words: LastWords) {
    let cases = SettingValues.all.flatMap { setting in (setting.ends + ["null"]).map { [(setting.spec.path, $0)] } }
    sweep(cases, simulatingEvery: max(1, 20 / effort), words)
  }

  static func pairs(_ words: LastWords) {
    var random = Xoshiro256PlusPlus(seed: 5, replication: 0, purpose: Purpose(rawValue: 201))
    let settings = SettingValues.all.filter { !$0.ends.isEmpty }
    sweep(
      (0..<60 * effort).map { _ in
        (0..<2).map { _ in
          let setting = settings.randomElement(using: &random)!
          return (setting.spec.path, setting.ends.randomElement(using: &random)!)
        }
      }, simulatingEvery: 3, words)
  }

  private static func sweep(_ cases: [[(path: String, value: String)]], simulatingEvery step: Int, _ words: LastWords) {
    guard let city = try? SweptCity() else { words.fail("the city of the sweep cannot be read") }
    var read = 0
    for (index, changes) in cases.enumerated() {
      words.say(changes.map { "\($0.path) = \($0.value)" }.joined(separator: ", "))
      let outcome = city.run(changes, simulating: index % step == 0)
      if outcome == .simulated { read += 1 }
      if case .unexplained(let message) = outcome { words.fail("an error without a place: \(message)") }
    }
    // A sweep in which everything is refused would find nothing.
    if read * 5 < cases.count { words.fail("only \(read) of \(cases.count) cases are cities") }
  }
}
