/// Takes the effects of units and periods out of columns of a panel, exactly, with or without gaps.
///
/// The effects of units are eliminated by hand; those of periods then solve a system with one row per period, so that
/// nothing has to converge. Source: Wooldridge, Econometric Analysis of Cross Section and Panel Data, 2nd ed., ch. 10;
/// partialling out: Frisch and Waugh, Econometrica 1 (1933).
struct PanelProjection {
  private let panel: Panel
  private let sizes: [Double]
  private let system: SymmetricSystem
  /// Effects of units and periods that can be told apart.
  let rank: Int

  init(_ panel: Panel) {
    self.panel = panel
    var sizes = Array(repeating: 0.0, count: panel.units)
    // Observations of each unit in each period.
    var counts = Array(repeating: Array(repeating: 0.0, count: panel.periods), count: panel.units)
    for index in 0..<panel.count {
      sizes[panel.unit[index]] += 1
      counts[panel.unit[index]][panel.period[index]] += 1
    }
    var matrix = Array(repeating: Array(repeating: 0.0, count: panel.periods), count: panel.periods)
    for (numbers, size) in zip(counts, sizes) where size > 0 {
      for (first, number) in numbers.enumerated() where number > 0 {
        matrix[first][first] += number
        for second in 0...first { matrix[first][second] -= number * numbers[second] / size }
      }
    }
    self.sizes = sizes
    system = SymmetricSystem(matrix)
    rank = sizes.count { $0 > 0 } + system.rank
  }

  /// The residuals of a column on the effects of units and periods.
  func residuals(of column: [Double]) -> [Double] {
    let within = withoutUnits(column)
    var sums = Array(repeating: 0.0, count: panel.periods)
    for index in 0..<panel.count { sums[panel.period[index]] += within[index] }
    let effects = system.solution(for: sums)
    let fitted = withoutUnits(panel.period.map { effects[$0] })
    return zip(within, fitted).map { $0 - $1 }
  }

  private func withoutUnits(_ column: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: panel.units)
    for index in 0..<panel.count { sums[panel.unit[index]] += column[index] }
    return (0..<panel.count).map { column[$0] - sums[panel.unit[$0]] / sizes[panel.unit[$0]] }
  }
}
