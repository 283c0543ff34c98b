import DiscreteEvents

/// A survey of persons in clusters who are alike: each cluster has a share of its own, from a beta distribution.
///
/// Source: L. Kish (1965), *Survey Sampling*, chapter 5, for the design effect 1 + (b − 1)·ICC.
struct ClusterSurvey {
  let clusters: Int
  let personsPerCluster: Int
  /// From 1 (persons are independent) to the persons of a cluster (all of a cluster say the same).
  let designEffect: Double
  /// Expected share of "yes" among the answers.
  let share: Double

  init(clusters: Int, personsPerCluster: Int, designEffect: Double, share: Double) {
    self.clusters = clusters
    self.personsPerCluster = personsPerCluster
    self.designEffect = designEffect
    self.share = share
  }

  /// The share among those who answer, when the odds of answering of those who would say "yes" are so many times the others'.
  static func observed(share: Double, oddsRatio: Double) -> Double {
    let odds = share * oddsRatio
    return odds + 1 - share > 0 ? odds / (odds + 1 - share) : 0
  }

  var persons: Int { clusters * personsPerCluster }
  /// 0 where a cluster is one person.
  var intraClassCorrelation: Double {
    personsPerCluster > 1 ? (designEffect - 1) / Double(personsPerCluster - 1) : 0
  }
  var effectiveSample: Double { Double(persons) / designEffect }
  var standardError: Double { (share * (1 - share) / effectiveSample).squareRoot() }
  var halfWidth95: Double { Elementary.normalQuantile(0.975) * standardError }

  /// Most persons for whom the counts are summed, which bounds the work.
  static let mostPersons = 20_000

  /// Chance that at least so large a share of the answers is "yes".
  func chanceOfShare(atLeast goal: Double) -> Double {
    // A share that is whole answers but for rounding is meant as such.
    let needed = Int(max(0, (goal * Double(persons) - 1e-9).rounded(.up)))
    guard needed <= persons else { return 0 }
    return min(1, total(of: clusters)[needed...].reversed().reduce(0, +))
  }

  /// Chances of the numbers of "yes" in some clusters together, by doubling.
  private func total(of count: Int) -> [Double] {
    if count == 1 { return oneCluster }
    let half = total(of: count / 2)
    let both = Self.convolution(half, half)
    return count % 2 == 0 ? both : Self.convolution(both, oneCluster)
  }

  /// Beta-binomial chances from their ratios; binomial without correlation, all or nothing with full correlation.
  private var oneCluster: [Double] {
    let none = Array(repeating: 0.0, count: personsPerCluster)
    if share == 0 { return [1] + none }
    if share == 1 { return none + [1] }
    let rest = 1 - intraClassCorrelation
    guard rest > 0 else { return [1 - share] + none.dropLast() + [share] }
    let persons = Double(personsPerCluster)
    let numbers = (0..<personsPerCluster).map { Double($0) }
    let (yes, no) = (share * rest, (1 - share) * rest)
    return BirthDeath.stationary(
      births: numbers.map { (persons - $0) * (yes + $0 * intraClassCorrelation) },
      deaths: numbers.map { ($0 + 1) * (no + (persons - $0 - 1) * intraClassCorrelation) })
  }

  private static func convolution(_ left: [Double], _ right: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: left.count + right.count - 1)
    sums.withUnsafeMutableBufferPointer { sums in
      right.withUnsafeBufferPointer { right in
        for (first, chance) in left.enumerated() where chance > 0 {
          for second in 0..<right.count { sums[first + second] += chance * right[second] }
        }
      }
    }
    return sums
  }
}
