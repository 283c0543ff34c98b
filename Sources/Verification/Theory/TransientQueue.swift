import Texts
import DiscreteEvents

/// The line at identical windows from moment to moment, while arrival rate and number of windows change in steps.
///
/// Kolmogorov's forward equations by uniformisation: sums of positive terms, exact to rounding. Source: A. Jensen (1953);
/// W. K. Grassmann (1977), "Transient solutions in Markovian queueing systems", *Computers & Operations Research* 4(1).
struct TransientQueue {
  /// Completions per unit of time of one busy window.
  let serviceRate: Double
  /// Chances of 0, 1, … persons in the station; the last that matters ends the list.
  private var chances: [Double]
  /// Changes of single chances that are still allowed, which bounds the work.
  private var work = 300_000_000.0

  /// An empty station.
  init(serviceRate: Double) {
    self.serviceRate = serviceRate
    chances = [1]
  }

  /// A station that has been open for ever.
  /// - Throws: `beyondMethod` when its line may be too long.
  init(stationary queue: DelayQueue) throws(RecordProblem) {
    serviceRate = queue.serviceRate
    let load = queue.offeredLoad / Double(queue.servers)
    let most = Double(queue.servers) + (load > 0 ? Elementary.log(Self.negligible) / Elementary.log(load) : 1)
    guard most <= 30_000 else { throw .beyondMethod(Words("the usual line is too long to be followed", "常态队列过长，无法逐步计算")) }
    chances = BirthDeath.stationary(
      births: (0..<Int(most)).map { _ in queue.arrivalRate },
      deaths: (1...Int(most)).map { Double(min($0, queue.servers)) * queue.serviceRate })
  }

  var meanInStation: Double { mean { Double($0) } }
  func meanWaiting(windows: Int) -> Double { mean { Double(max(0, $0 - windows)) } }
  var chanceOfSomebody: Double { chances.dropFirst().reduce(0, +) }

  /// Mean time until all who are inside are served when nobody is let in any more.
  func meanTimeToEmpty(windows: Int) -> Double {
    sumOverDepartures { 1 / (Double(min($0, windows)) * serviceRate) }
  }

  /// Mean person-time in line until all who are inside are served when nobody is let in any more.
  func meanWaitingToEmpty(windows: Int) -> Double {
    sumOverDepartures { Double(max(0, $0 - windows)) / (Double(min($0, windows)) * serviceRate) }
  }

  /// Lets time pass.
  /// - Returns: the mean person-time spent in line meanwhile.
  /// - Throws: `beyondMethod` when that takes too much work.
  @discardableResult
  mutating func advance(_ time: Double, arrivalRate: Double, windows: Int) throws(RecordProblem) -> Double {
    let rate = arrivalRate + Double(windows) * serviceRate
    guard rate > 0 else { return time * meanWaiting(windows: windows) }
    let pieces = (rate * time / Self.longestPiece).rounded(.up)
    guard pieces * Self.longestPiece <= work else { throw .beyondMethod(Self.excess) }
    var waited = 0.0
    for _ in 0..<Int(pieces) {
      waited += try advancePiece(rate * time / pieces, arrivalRate: arrivalRate, windows: windows, rate: rate)
    }
    return waited
  }

  /// - Parameter span: mean number of changes in the piece of time, at most ``longestPiece``.
  private mutating func advancePiece(
    _ span: Double, arrivalRate: Double, windows: Int, rate: Double
  ) throws(RecordProblem) -> Double {
    let (weights, rest) = Self.poisson(span)
    var state = chances
    var result = [Double](repeating: 0, count: state.count + weights.count)
    var waited = 0.0
    for (change, weight) in weights.enumerated() {
      var line = 0.0
      for number in state.indices {
        result[number] += weight * state[number]
        if number > windows { line += Double(number - windows) * state[number] }
      }
      waited += rest[change] * line
      work -= Double(state.count)
      state = step(state, arrivals: arrivalRate / rate, services: serviceRate / rate, windows: windows)
    }
    guard work > 0 else { throw .beyondMethod(Self.excess) }
    while result.count > 1, result[result.count - 1] < Self.negligible { result.removeLast() }
    chances = result
    return waited / rate
  }

  /// The chances after one change, which may be none, an arrival or a departure.
  private func step(_ state: [Double], arrivals: Double, services: Double, windows: Int) -> [Double] {
    var next = [Double](repeating: 0, count: state.count + (arrivals > 0 ? 1 : 0))
    for (number, chance) in state.enumerated() {
      let departures = Double(min(number, windows)) * services
      if arrivals > 0 { next[number + 1] += arrivals * chance }
      if number > 0 { next[number - 1] += departures * chance }
      next[number] += max(0, 1 - arrivals - departures) * chance
    }
    while next.count > 1, next[next.count - 1] < Self.negligible * 1e-5 { next.removeLast() }
    return next
  }

  /// Chances of 0, 1, … changes, and of more than so many.
  private static func poisson(_ mean: Double) -> (chances: [Double], more: [Double]) {
    var chances = [Elementary.exp(-mean)]
    let most = Int(mean + 9 * mean.squareRoot() + 25)
    for count in 1...most { chances.append(chances[count - 1] * mean / Double(count)) }
    var more = chances
    var sum = 0.0
    for count in chances.indices.reversed() {
      more[count] = sum
      sum += chances[count]
    }
    return (chances, more)
  }

  private func mean(_ quantity: (Int) -> Double) -> Double {
    chances.enumerated().reduce(0) { $0 + quantity($1.offset) * $1.element }
  }

  /// The mean, over those inside, of a quantity summed over the departures that are to come.
  private func sumOverDepartures(_ quantity: (Int) -> Double) -> Double {
    var sum = 0.0
    return mean { number in
      if number > 0 { sum += quantity(number) }
      return sum
    }
  }

  private static let negligible = 1e-18
  private static let longestPiece = 300.0
  private static let excess = Words("the line is followed over so many changes that it would take too long", "变化次数过多，计算耗时过长")
}
