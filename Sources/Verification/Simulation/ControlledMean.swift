/// The mean of replications with the part taken out that variables of known mean explain.
///
/// Linear control variates with fitted coefficients. Source: S. S. Lavenberg, T. L. Moeller, P. D. Welch (1982), "Statistical
/// results on control variables with application to queueing network simulation", *Operations Research* 30(1).
struct ControlledMean {
  let mean: Double
  let standardError: Double
  /// Degrees of freedom of the standard error.
  let freedom: Int

  /// - Parameters:
  ///   - values: one per replication, at least three more than there are controls.
  ///   - controls: for each control its value in each replication; the true mean of each is 0.
  init(_ values: [Double], controls: [[Double]]) {
    let count = Double(values.count)
    func average(_ list: [Double]) -> Double { list.reduce(0, +) / count }
    func product(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }

    var mean = average(values)
    var rest = values.map { $0 - mean }
    // The controls one after the other, each made orthogonal to those before it.
    var used: [(centred: [Double], mean: Double, square: Double)] = []
    var leverage = 1 / count
    for control in controls {
      var own = average(control)
      var centred = control.map { $0 - own }
      let before = product(centred, centred)
      for other in used {
        let slope = product(centred, other.centred) / other.square
        own -= slope * other.mean
        centred = zip(centred, other.centred).map { $0 - slope * $1 }
      }
      let square = product(centred, centred)
      // A control without variation of its own, such as that of constant service times, says nothing.
      guard square > 1e-9 * before, before > 0 else { continue }
      let slope = product(rest, centred) / square
      mean -= slope * own
      rest = zip(rest, centred).map { $0 - slope * $1 }
      leverage += own * own / square
      used.append((centred, own, square))
    }
    self.mean = mean
    freedom = values.count - 1 - used.count
    standardError = (product(rest, rest) / Double(freedom) * leverage).squareRoot()
  }
}
