import DiscreteEvents

/// Runs sinusoidal arrivals into infinitely many servers and counts the busy ones at given times.
struct InfiniteServersSimulator {
  private enum Event: BitwiseCopyable {
    /// A moment at which a call may arrive; thinning decides.
    case candidate
    case completion
    case look(index: Int)
  }

  private static let gapPurpose = Purpose(rawValue: 0)
  private static let thinningPurpose = Purpose(rawValue: 1)
  private static let servicePurpose = Purpose(rawValue: 2)

  let model: InfiniteServers
  /// Times to look at, ascending, > 0.
  let times: [Double]
  /// How long before time 0 the arrivals begin.
  let runIn: Double

  /// Busy servers at each time, summed over independent runs, and the number of runs.
  func totals(random: KeyedRandom, runs: Int) -> [Double] {
    let scale = TickScale(interval: 1 / (model.meanRate + model.swing))
    let gap = Distribution.exponential(mean: 1 / (model.meanRate + model.swing))
    let service = model.service.distribution
    var totals = [Double](repeating: 0, count: times.count) + [Double(runs)]
    var calendar = EventCalendar<Event>(capacity: 256)
    // Candidates are numbered over all runs, so that no draw is used twice.
    var candidates: UInt64 = 0
    func next() -> TimeSpan { scale.span(scale.ticks(gap.draw(random, Self.gapPurpose, candidates))) }
    for _ in 0..<runs {
      calendar.reset()
      for (index, time) in times.enumerated() {
        let moment = Time.zero + scale.span(scale.ticks(runIn + time))
        calendar.schedule(.look(index: index), at: moment, class: 2, entity: UInt64(index))
      }
      // A number of its own for the first gap: that of the last candidate has been used for the gap cut off by the last look.
      candidates += 1
      calendar.schedule(.candidate, at: .zero + next(), class: 1, entity: 0)
      var busy = 0
      var looks = 0
      while looks < times.count, let event = calendar.pop() {
        switch event {
        case .candidate:
          candidates += 1
          calendar.schedule(.candidate, at: calendar.now + next(), class: 1, entity: 0)
          let time = Double(calendar.now.milliseconds) / scale.ticksPerUnit - runIn
          let rate = model.meanRate + model.swing * Elementary.sin(model.frequency * time)
          let threshold = random.uniform(Self.thinningPurpose, candidates) * (model.meanRate + model.swing)
          guard threshold < rate else { continue }
          busy += 1
          let span = scale.span(scale.ticks(service.draw(random, Self.servicePurpose, candidates)))
          calendar.schedule(.completion, at: calendar.now + span, class: 0, entity: candidates)
        case .completion:
          busy -= 1
        case .look(let index):
          totals[index] += Double(busy)
          looks += 1
        }
      }
    }
    return totals
  }
}

extension SimulationExperiment {
  /// Infinitely many servers; one observation is one run past all the times.
  static func infiniteServers(
    _ model: InfiniteServers, times: [Double], runIn: Double, label: String = "", figure: String
  ) -> SimulationExperiment {
    let simulator = InfiniteServersSimulator(model: model, times: times, runIn: runIn)
    return SimulationExperiment(
      label: label, estimators: times.indices.map { .ratio("\(figure)[\($0)]", at: $0, per: times.count) }, pilotLength: 10,
      longestLength: 1000
    ) { random, runs in
      simulator.totals(random: random, runs: runs)
    }
  }
}
