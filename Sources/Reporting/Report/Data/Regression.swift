/// A straight line through many inputs at once: ordinary least squares with a constant.
struct Regression: Sendable {
  /// Change of the outcome for a change of one of each input, and the standard error of that.
  let slopes: [(value: Double, error: Double)]
  /// Share of the outcome's variance that the inputs tell.
  let determination: Double

  /// Nil where there are too few rows, or where an input does not vary or follows from others.
  ///
  /// - Parameter inputs: One row for each outcome.
  init?(_ inputs: [[Double]], _ outcomes: [Double]) {
    let (rows, width) = (outcomes.count, inputs.first?.count ?? 0)
    guard width > 0, rows == inputs.count, rows > width + 1 else { return nil }
    let columns = (0..<width).map { column in Spread(inputs.map { $0[column] }) }
    let scales = columns.map(\.deviation)
    guard scales.allSatisfy({ $0 > 0 }) else { return nil }
    let mean = Spread(outcomes).mean
    let centred = inputs.map { row in row.indices.map { (row[$0] - columns[$0].mean) / scales[$0] } }
    var moments = Array(repeating: Array(repeating: 0.0, count: width), count: width)
    var shared = Array(repeating: 0.0, count: width)
    for (row, outcome) in zip(centred, outcomes) {
      for one in 0..<width {
        shared[one] += row[one] * (outcome - mean)
        for other in 0..<width { moments[one][other] += row[one] * row[other] }
      }
    }
    guard let inverse = Self.inverse(moments) else { return nil }
    let slopes = inverse.map { line in zip(line, shared).reduce(0) { $0 + $1.0 * $1.1 } }
    let total = outcomes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let rest = zip(centred, outcomes).reduce(0.0) { sum, one in
      let told = zip(slopes, one.0).reduce(mean) { $0 + $1.0 * $1.1 }
      return sum + (one.1 - told) * (one.1 - told)
    }
    let variance = rest / Double(rows - width - 1)
    self.slopes = slopes.indices.map { (slopes[$0] / scales[$0], (variance * inverse[$0][$0]).squareRoot() / scales[$0]) }
    determination = total > 0 ? max(0, 1 - rest / total) : 0
  }

  /// By Gauss and Jordan with the largest pivot; nil where the matrix is singular.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
    let size = matrix.count
    var left = matrix
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    let limit = 1e-10 * (0..<size).map { matrix[$0][$0] }.max()!
    for column in 0..<size {
      let pivot = (column..<size).max { left[$0][column].magnitude < left[$1][column].magnitude }!
      guard left[pivot][column].magnitude > limit else { return nil }
      left.swapAt(column, pivot)
      right.swapAt(column, pivot)
      let scale = left[column][column]
      for place in 0..<size {
        left[column][place] /= scale
        right[column][place] /= scale
      }
      for row in 0..<size where row != column && left[row][column] != 0 {
        let factor = left[row][column]
        for place in 0..<size {
          left[row][place] -= factor * left[column][place]
          right[row][place] -= factor * right[column][place]
        }
      }
    }
    return right
  }
}
