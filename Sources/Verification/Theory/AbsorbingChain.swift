/// A chain of stages that ends.
///
/// Source: J. G. Kemeny, J. L. Snell (1960), *Finite Markov Chains*, chapter 3.
struct AbsorbingChain {
  /// Expected visits to stage j from a start in stage i: (I − Q)⁻¹.
  let visits: [[Double]]
  /// Chances of the ends from each stage: (I − Q)⁻¹·R.
  let absorbed: [[Double]]

  /// - Parameters:
  ///   - between: chances Q from stage to stage, square.
  ///   - ends: chances R from each stage to each end.
  /// - Throws: `beyondMethod` when some stage never ends, or rounding decides that.
  init(between: [[Double]], ends: [[Double]]) throws(RecordProblem) {
    let size = between.count
    var matrix = DenseMatrix.identity(size)
    for row in 0..<size { for column in 0..<size { matrix[row * size + column] -= between[row][column] } }
    let inverse = try DenseMatrix.solution(of: matrix, for: DenseMatrix.identity(size), size: size)
    let visits = (0..<size).map { Array(inverse[($0 * size)..<(($0 + 1) * size)]) }
    self.visits = visits
    absorbed = visits.map { row in
      ends[0].indices.map { end in zip(row, ends).reduce(0) { $0 + $1.0 * $1.1[end] } }
    }
  }
}
