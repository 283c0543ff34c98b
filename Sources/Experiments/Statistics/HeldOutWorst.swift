/// The worst of several places, chosen in one half of the futures and read in the other.
///
/// The worst value of each future is worse than the worst place truly is, the more so the more places there are and the less is counted
/// in each (winner's curse). A place that is chosen without the futures in which it is read has no such bias: where all places are alike
/// the mean is what they have in common; where one is truly worse it is that one's, as soon as the other half finds it. Halves, and not
/// one future left out at a time: then the place would change with the very value that is left out.
/// Source: Cox 1975, Biometrika 62, 441–444 (data splitting).
enum HeldOutWorst {
  /// One value for each future; not-a-number where the other half names no place, or this future defines nothing there.
  ///
  /// Places that are not defined in half of the futures that choose are not looked at. Of equally bad places the mean is taken, so that
  /// their order says nothing.
  ///
  /// - Parameters:
  ///   - futures: How many futures there are; even ones are one half, odd ones the other.
  ///   - places: How many places there are.
  ///   - value: Of a future and a place, in single precision, so that double precision adds them up exactly; not-a-number where it is
  ///     not defined.
  static func values(futures: Int, places: Int, lowerIsBetter: Bool, value: (_ future: Int, _ place: Int) -> Float) -> [Double] {
    let chosen = (0..<2).map { half in worst(among: places, in: stride(from: 1 - half, to: futures, by: 2), lowerIsBetter, value)
    }
    return (0..<futures).map { future in
      let own = chosen[future % 2].map { Double(value(future, $0)) }.filter { !$0.isNaN }
      return own.isEmpty ? .nan : own.reduce(0, +) / Double(own.count)
    }
  }

  /// The places with the worst mean over some futures: several where they are equal, none where there are no futures.
  private static func worst(
    among places: Int, in futures: StrideTo<Int>, _ lowerIsBetter: Bool, _ value: (_ future: Int, _ place: Int) -> Float
  ) -> [Int] {
    var worst = 0.0
    var chosen: [Int] = []
    for place in 0..<places {
      var (sum, count, all) = (0.0, 0, 0)
      for future in futures {
        all += 1
        let value = Double(value(future, place))
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
