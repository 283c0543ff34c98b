import Texts
import DiscreteEvents

/// Runs sinusoidal arrivals into infinitely many servers and counts the busy ones at given times.
struct InfiniteServersSimulator {
  private enum Event: BitwiseCopyable {
    /// A moment at which a call may arrive; thinning decides.
    case candidate
    case completion
    case look(index: Int)
  }

  private static let candidatePurpose = Purpose(rawValue: 0)
  private static let servicePurpose = Purpose(rawValue: 1)

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
    // The fate of the pending candidate: drawn together with the gap before it.
    var fate = 0.0
    func next() -> TimeSpan {
      candidates += 1
      let draws = random.uniforms(Self.candidatePurpose, candidates)
      fate = draws.1
      return scale.span(scale.ticks(gap.quantile(draws.0)))
    }
    for _ in 0..<runs {
      calendar.reset()
      for (index, time) in times.enumerated() {
        let moment = Time.zero + scale.span(scale.ticks(runIn + time))
        calendar.schedule(.look(index: index), at: moment, class: 2, entity: UInt64(index))
      }
      calendar.schedule(.candidate, at: .zero + next(), class: 1, entity: 0)
      var busy = 0
      var looks = 0
      while looks < times.count, let event = calendar.pop() {
        switch event {
        case .candidate:
          let time = Double(calendar.now.milliseconds) / scale.ticksPerUnit - runIn
          let rate = model.meanRate + model.swing * Elementary.sin(model.frequency * time)
          let arrives = fate * (model.meanRate + model.swing) < rate
          let number = candidates
          calendar.schedule(.candidate, at: calendar.now + next(), class: 1, entity: 0)
          guard arrives else { continue }
          busy += 1
          let span = scale.span(scale.ticks(service.draw(random, Self.servicePurpose, number)))
          calendar.schedule(.completion, at: calendar.now + span, class: 0, entity: number)
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
    _ model: InfiniteServers, times: [Double], runIn: Double, label: Words = Words(""), quantity: String
  ) -> SimulationExperiment {
    let simulator = InfiniteServersSimulator(model: model, times: times, runIn: runIn)
    return SimulationExperiment(
      label: label, estimators: times.indices.map { .ratio("\(quantity)[\($0)]", at: $0, per: times.count) },
      eventsPerObservation: 2 * (model.meanRate + model.swing) * (runIn + (times.last ?? 0)), pilotLength: 10,
      longestLength: 1000
    ) { random, runs in
      simulator.totals(random: random, runs: runs)
    }
  }
}
