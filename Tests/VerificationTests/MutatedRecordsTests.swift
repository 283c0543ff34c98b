import DiscreteEvents
import Foundation
import Testing

@testable import Verification

@Suite("Damaged files of reference records")
struct MutatedRecordsTests {
  /// As many mutants of values, and twice as many of bytes; a longer sweep by `ROLLOUT_MUTANTS`.
  private static let mutants = ProcessInfo.processInfo.environment["ROLLOUT_MUTANTS"].flatMap { Int($0) } ?? 250

  @Test("values out of all bounds are refused with their place, skipped or compared, in bounded time")
  func values() throws {
    // The chain of two classes is exact and slow; a few of its mutants are enough.
    let records = ReferenceLibrary.embedded.map(\.asValue)
    var chance = Chance(seed: 31)
    let clock = ContinuousClock()
    for mutant in 0..<Self.mutants {
      var record = records[chance.below(records.count)]
      for _ in 0...chance.below(3) { record = chance.mutated(record) }
      let json = ReferenceValue.object([ReferenceField(name: "records", value: .list([record]))]).json
      let start = clock.now
      try check(json, mutant)
      #expect(clock.now - start < .seconds(60), "\(json)")
    }
  }

  @Test("damaged text is read or refused with its place")
  func bytes() throws {
    let texts = ReferenceLibrary.embedded.map { Array($0.asValue.json.utf8) }
    var chance = Chance(seed: 32)
    for mutant in 0..<2 * Self.mutants {
      var bytes = Array("{\"records\": [".utf8) + texts[chance.below(texts.count)] + Array("]}".utf8)
      for _ in 0...chance.below(3) {
        let place = chance.below(bytes.count)
        switch chance.below(4) {
        case 0: bytes[place] = UInt8(chance.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Array("{}[],:\"0-e.\\".utf8)[chance.below(12)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + chance.below(40)))
        }
      }
      do {
        _ = try Verifier.load(json: bytes)
      } catch {
        #expect(error.line != nil && error.column != nil, "mutant \(mutant)")
      }
    }
  }

  private func check(_ json: String, _ mutant: Int) throws {
    let records: [VerificationRecord]
    do {
      records = try Verifier.load(json: json.utf8)
    } catch {
      #expect(error.line != nil, "mutant \(mutant): \(json)")
      return
    }
    do {
      let outcomes = try Verifier.run(records, simulate: false, threads: 1)
      for quantity in outcomes.flatMap(\.quantities) {
        #expect(quantity.verdict != .skipped || quantity.reason != nil)
        if case .number(let number)? = quantity.found { #expect(number.isFinite, "\(json)") }
      }
      // What would be simulated is small enough, and does not trap.
      for job in records.flatMap({ SimulationPlan($0).jobs }) where Double(job.experiment.warmUp) < 5_000 {
        let totals = job.experiment.replicate(KeyedRandom(seed: job.seed, replication: 0), 3)
        _ = job.estimates(Array(repeating: totals, count: 6))
      }
    } catch {
      let fault = try #require(error.faults.first)
      #expect(fault.located(in: json.utf8).line != nil, "\(fault)")
    }
  }

  /// A sequence of pseudo-random choices.
  private struct Chance {
    let random: KeyedRandom
    var number: UInt64 = 0

    init(seed: UInt64) { random = KeyedRandom(seed: seed, replication: 0) }

    mutating func below(_ count: Int) -> Int {
      number += 1
      return min(count - 1, Int(random.uniform(Purpose(rawValue: 3), number) * Double(count)))
    }

    /// The value with one leaf of it changed, moved or lost.
    mutating func mutated(_ value: ReferenceValue) -> ReferenceValue {
      switch value {
      case .object(var fields) where !fields.isEmpty:
        let place = below(fields.count)
        // Names of records say nothing; what matters is below.
        if ["id", "source", "derivation", "family"].contains(fields[place].name), below(10) > 0 { return mutated(value) }
        if below(25) == 0 {
          fields.remove(at: place)
        } else {
          fields[place] = ReferenceField(name: fields[place].name, value: mutated(fields[place].value))
        }
        return .object(fields)
      case .list(var values) where !values.isEmpty:
        let place = below(values.count)
        switch below(8) {
        case 0: values.remove(at: place)
        case 1: values.append(values[place])
        default: values[place] = mutated(values[place])
        }
        return .list(values)
      case .number(let number): return changed(number)
      default: return [.null, .flag(true), .text("\u{1B}[2J"), .number(1e9), .list([]), .object([])][below(6)]
      }
    }

    private mutating func changed(_ number: Double) -> ReferenceValue {
      let extremes: [Double] = [
        0, -0.0, -1, 1, 2, 12, 13, 40, 1e3, 1e5, 1e6, 1e9, 1e15, 1e300, .greatestFiniteMagnitude, 1e-3, 1e-9, 1e-300,
        .leastNonzeroMagnitude, 0.5, 0.999999, 1 - 1e-12,
      ]
      switch below(6) {
      case 0: return [.null, .flag(false), .text("1"), .list([.number(number)]), .object([])][below(5)]
      case 1: return .number(number * [0.1, 0.5, 0.9, 1.1, 2, 10, 100, -1][below(8)])
      default: return .number(extremes[below(extremes.count)])
      }
    }
  }
}

extension VerificationRecord {
  /// The record as it stands in a file.
  fileprivate var asValue: ReferenceValue {
    .object([
      ReferenceField(name: "id", value: .text(id)), ReferenceField(name: "family", value: .text(family)),
      ReferenceField(name: "inputs", value: inputs), ReferenceField(name: "expected", value: expected),
      ReferenceField(name: "tolerance", value: .quantities([("rel", tolerance.relative), ("abs", tolerance.absolute)])),
    ])
  }
}
