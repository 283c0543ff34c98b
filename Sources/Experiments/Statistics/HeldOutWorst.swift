/// The worst of several places, chosen in one half of the replications and read in the other.
///
/// The worst value of each replication is worse than the worst place truly is, the more so the more places there are and the less is counted
/// in each (winner's curse). A place that is chosen without the replications in which it is read has no such bias: where all places are alike
/// the mean is what they have in common; where one is truly worse it is that one's, as soon as the other half finds it. Halves, and not
/// one replication left out at a time: then the place would change with the very value that is left out.
/// Source: Cox 1975, Biometrika 62, 441–444 (data splitting).
enum HeldOutWorst {
  /// One value for each replication; not-a-number where the other half names no place, or this replication defines nothing there.
  ///
  /// Places that are not defined in half of the replications that choose are not looked at. Of equally bad places the mean is taken, so that
  /// their order says nothing.
  ///
  /// - Parameters:
  ///   - replications: How many replications there are; even ones are one half, odd ones the other.
  ///   - places: How many places there are.
  ///   - value: Of a replication and a place, in single precision, so that double precision adds them up exactly; not-a-number where it is
  ///     not defined.
  static func values(replications: Int, places: Int, lowerIsBetter: Bool, value: (_ replication: Int, _ place: Int) -> Float)
    -> [Double]
  {
    let chosen = (0..<2).map { half in
      worst(among: places, in: stride(from: 1 - half, to: replications, by: 2), lowerIsBetter, value)
    }
    return (0..<replications).map { replication in
      let own = chosen[replication % 2].map { Double(value(replication, $0)) }.filter { !$0.isNaN }
      return own.isEmpty ? .nan : own.reduce(0, +) / Double(own.count)
    }
  }

  /// The places with the worst mean over some replications: several where they are equal, none where there are no replications.
  private static func worst(
    among places: Int, in replications: StrideTo<Int>, _ lowerIsBetter: Bool, _ value: (_ replication: Int, _ place: Int) -> Float
  ) -> [Int] {
    var worst = 0.0
    var chosen: [Int] = []
    for place in 0..<places {
      var (sum, count, all) = (0.0, 0, 0)
      for replication in replications {
        all += 1
        let value = Double(value(replication, place))
        if value.isNaN { continue }
        sum += value
        count += 1
      }
      guard count > 0, 2 * count >= all else { continue }
      let mean = sum / Double(count)
      if chosen.isEmpty || (lowerIsBetter ? mean > worst : mean < worst) {
        worst = mean
        chosen = []
      }
      if mean == worst { chosen.append(place) }
    }
    return chosen
  }
}
