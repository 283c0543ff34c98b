import Texts

/// A station of identical servers, as the simulated checks run it.
struct QueueModel: Sendable {
  let servers: Int
  /// Highest priority first; within a class first come first served.
  let classes: [QueueClass]
  /// Largest number in the system, served calls included; an arrival beyond it is lost.
  var capacity = Int.max
  /// Time after which a waiting call hangs up; nil when callers wait for ever.
  var patience: ServiceLaw?
  /// Whether a call may push a call of a lower class out of service, which resumes later where it stopped.
  var preempts = false
  /// Waits beyond this time count as long.
  var longWait = Double.infinity

  /// Classes are told apart by the purposes of their draws, of which there are so many.
  static func demandFewClasses(_ count: Int) throws(RecordProblem) {
    guard count <= 100 else { throw .beyondMethod(Words("at most 100 classes are simulated", "最多模拟 100 类")) }
  }

  var totalRate: Double { classes.reduce(0) { $0 + $1.arrivalRate } }

  /// Arrivals after which the start is forgotten by a factor e, roughly.
  ///
  /// From the relaxation time 1/(cμ(1 − √ρ)²) of M/M/c, stretched by the variability of service (1 + cv²)/2; a limited waiting
  /// room of n calls diffuses in about n² arrivals, impatience forgets within a patience.
  var relaxation: Double {
    let offered = classes.reduce(0) { $0 + $1.arrivalRate * $1.service.mean }
    let load = offered / Double(servers)
    let stretch = classes.reduce(0) { $0 + $1.arrivalRate * $1.service.secondMoment / ($1.service.mean * 2) } / offered
    let gap = 1 - load.squareRoot()
    var memory = load * max(1, stretch) / (gap * gap)
    if capacity < Int.max {
      let room = Double(capacity - servers) + 1
      memory = min(memory, room * room)
    }
    if let patience { memory = min(memory, totalRate * patience.mean) }
    return memory + offered + 10
  }
}
