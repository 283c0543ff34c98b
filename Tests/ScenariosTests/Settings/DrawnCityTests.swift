import DiscreteEvents
import Foundation
import Testing

@testable import Scenarios
@testable import StationModel

/// Cities whose settings are drawn from the catalogue: offences, deterrents, gate, upgrades, cash, observation, turnover and all that
/// will come, on a grid or on a map of their own; every invariant of the model holds in each, and the same city gives the same record.
@Suite("Drawn cities")
struct DrawnCityTests {
  /// `ROLLOUT_CITIES=50` draws fifty times as many.
  private static let effort = ProcessInfo.processInfo.environment["ROLLOUT_CITIES"].flatMap { Int($0) } ?? 1

  @Test("hold every invariant, whatever their settings", arguments: 0..<2)
  func invariants(stream: Int) async {
    let words = LastWords()
    words.report(
      await #expect(processExitsWith: .success) { [stream = stream as Int, words = words as LastWords] in
        DrawnCityTests.sweep(stream: UInt32(stream), words)
      })
  }

  /// Changes a dozen settings at a time, keeps what can be read, and runs the city.
  private static func sweep(stream: UInt32, _ words: LastWords) {
    guard let city = try? SweptCity() else { words.fail("the city of the sweep cannot be read") }
    var random = Xoshiro256PlusPlus(seed: 9, replication: stream, purpose: Purpose(rawValue: 203))
    let places = SettingValues.all.filter { setting in
      !["calendar", "goals", "expect", "uncertain"].contains { setting.spec.path.hasPrefix($0) }
    }.flatMap { setting in city.places(of: setting.spec.path).map { (setting, $0.path, $0.value) } }
    var simulated = 0
    for number in 0..<(3 * effort) {
      // Every other city has zones of any shape in place of cells.
      var kept = number % 2 == 0 ? city.scenario : city.onMap(&random, words)
      var said: [String] = number % 2 == 0 ? [] : ["a map"]
      for (setting, path, present) in places.shuffled(using: &random).prefix(20) {
        guard let value = setting.some(near: present, &random), let next = try? kept.changing([(path, value)]) else { continue }
        kept = next
        said.append("\(path) = \(value)")
      }
      words.say("city \(stream)/\(number): \(said.joined(separator: ", "))")
      guard SweptCity.work(kept.baseParameters) < 2 * SweptCity.most else { continue }
      simulated += 1
      let first = SweptCity.record(kept.baseParameters)
      if number % 3 != 2, first != SweptCity.record(kept.baseParameters) {
        words.fail("the same city gave another record")
      }
    }
    if simulated * 2 < 3 * effort {
      words.fail("only \(simulated) cities were simulated")
    }
  }
}
