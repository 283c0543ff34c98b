/// What one run of the city counted.
struct CityAnswer {
  var events: UInt64 = 0
  var queued: UInt64 = 0
  var busyHours = 0.0
  /// Calls reached and the sum of their response times in hours, by class.
  var classes = (ClassSum(), ClassSum(), ClassSum())

  struct ClassSum {
    var calls: UInt64 = 0
    var responseHours = 0.0

    mutating func merge(_ other: ClassSum) {
      calls += other.calls
      responseHours += other.responseHours
    }
  }

  mutating func merge(_ other: CityAnswer) {
    events += other.events
    queued += other.queued
    busyHours += other.busyHours
    classes.0.merge(other.classes.0)
    classes.1.merge(other.classes.1)
    classes.2.merge(other.classes.2)
  }

  var calls: UInt64 { classes.0.calls + classes.1.calls + classes.2.calls }

  var queuedShare: Double { Double(queued) / Double(calls) }

  /// The mean response time of a class in hours.
  func meanResponse(_ index: Int) -> Double {
    let sum = index == 0 ? classes.0 : index == 1 ? classes.1 : classes.2
    return sum.responseHours / Double(sum.calls)
  }
}
