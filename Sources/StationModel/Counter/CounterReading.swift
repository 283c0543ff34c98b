import DiscreteEvents

/// The sums of the needs of a part of the city or of an age.
struct CounterReading {
  private var sums = Array(repeating: Int64(0), count: CounterMeasure.allCases.count)
  private var elderly = Array(repeating: Int64(0), count: CounterMeasure.allCases.count)
  private let scope: Scope

  /// - Returns: Nil for a scope that does not apply, without needs, and by month.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard let counter = record.counter, case .windows(let windows) = reading.period else { return nil }
    scope = reading.scope
    var zones = Array(0..<record.shape.zones)
    var ages = AgeGroup.allCases
    if case .age(let age) = reading.scope {
      ages = [age]
    } else {
      guard let its = record.zones(reading) else { return nil }
      zones = its
    }
    for zone in zones {
      for age in ages {
        for window in windows {
          let first = counter.byZone.cell(counter.byZone.row(zone, age), window) * sums.count
          for measure in sums.indices {
            sums[measure] += counter.byZone.sums[first + measure]
            if age == .from60 { elderly[measure] += counter.byZone.sums[first + measure] }
          }
        }
      }
    }
  }

  func sum(_ measure: CounterMeasure) -> Double { Double(sums[measure.rawValue]) }

  /// Nil where there is nothing to divide by.
  func ratio(_ above: CounterMeasure, _ below: CounterMeasure) -> Double? {
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }

  func minutes(_ above: CounterMeasure, over below: CounterMeasure) -> Double? { ratio(above, below).map { $0 / 60_000 } }

  /// Needs that are done, however.
  var done: Double { sum(.doneOnline) + doneInPerson }
  var doneInPerson: Double { sum(.doneKiosk) + sum(.doneWindow) }

  func perDone(_ measure: CounterMeasure) -> Double? { done > 0 ? sum(measure) / done : nil }

  /// Of the counters and not of residents: no age has it.
  func ofCounters(_ above: CounterMeasure, _ below: CounterMeasure) -> Double? {
    if case .age = scope { return nil }
    return ratio(above, below)
  }

  /// Mean time from door to door of those aged 60 or over, less that of others; nil where one of them has none, and of one age.
  var elderlyGapMinutes: Double? {
    if case .age = scope { return nil }
    func mean(_ sums: (CounterMeasure) -> Int64) -> Double? {
      let done = [CounterMeasure.doneOnline, .doneKiosk, .doneWindow].reduce(Int64(0)) { $0 + sums($1) }
      return done > 0 ? Double(sums(.doorToDoorMs)) / Double(done) / 60_000 : nil
    }
    let old = mean { elderly[$0.rawValue] }
    let others = mean { sums[$0.rawValue] - elderly[$0.rawValue] }
    guard let old, let others else { return nil }
    return old - others
  }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of needs.
  static func counter(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (CounterReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .counter, quantity, better: better, traits) { record, reading in
      CounterReading(record, reading).flatMap { read($0) }
    }
  }
}

extension Record {
  /// A quantile of the waits of those served, in minutes; of the city and of an age.
  func waitQuantile(_ p: Double, _ reading: Reading) -> Double? {
    guard let counter, case .windows(let windows) = reading.period else { return nil }
    let group: Int
    switch reading.scope {
    case .city: group = 0
    case .age(let age): group = 1 + age.rawValue
    default: return nil
    }
    var merged = LogLinearHistogram()
    for window in windows { merged.merge(counter.waits[group * shape.windows + window]) }
    return merged.quantile(p).map { Double($0) / 60_000 }
  }

  /// Of the last window of a period.
  func fewestKinds(_ reading: Reading) -> Double? {
    guard let counter, reading.scope == .city, case .windows(let windows) = reading.period else { return nil }
    return counter.fewestKinds[windows.upperBound - 1].map(Double.init)
  }
}
