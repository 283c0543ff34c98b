/// Mean times per class at one server with general service laws and priorities.
///
/// Sources: A. Cobham (1954) for non-preemptive; D. Bertsekas and R. Gallager (1992), *Data Networks*, section 3.5.3 for
/// preemptive-resume.
struct SingleServerPriorities {
  /// Arrival rate and service law per class, highest priority first.
  let classes: [(arrivalRate: Double, service: ServiceLaw)]

  private var loads: [Double] { classes.map { $0.arrivalRate * $0.service.mean } }
  /// Mean work left in service that an arrival finds, per class: λE[S²]/2.
  private var residuals: [Double] { classes.map { $0.arrivalRate * $0.service.secondMoment / 2 } }

  var utilisation: Double { loads.reduce(0, +) }

  var meanWaitsNonPreemptive: [Double] {
    CobhamPriorities.waits(base: residuals.reduce(0, +), loads: loads)
  }

  var meanSojournsPreemptive: [Double] {
    var above = 0.0
    var residual = 0.0
    return classes.indices.map { index in
      let through = above + loads[index]
      residual += residuals[index]
      defer { above = through }
      return (classes[index].service.mean * (1 - through) + residual) / ((1 - above) * (1 - through))
    }
  }
}
