/// A positive semidefinite system of linear equations, factorised as LDLᵀ.
///
/// Unknowns that those before them already determine get zero, which is one of the solutions where there are many.
/// Source: Golub and Van Loan, Matrix Computations, 4th ed., section 4.1.
struct SymmetricSystem {
  /// Below this share of its diagonal element a pivot is rounding.
  private static let rounding = 1e-10

  private var lower: [[Double]]
  private var pivots: [Double]

  /// - Parameter matrix: symmetric; only the lower half is read.
  init(_ matrix: [[Double]]) {
    lower = matrix
    pivots = Array(repeating: 0, count: matrix.count)
    for row in matrix.indices {
      for column in 0..<row {
        var sum = matrix[row][column]
        for inner in 0..<column { sum -= lower[row][inner] * pivots[inner] * lower[column][inner] }
        lower[row][column] = pivots[column] == 0 ? 0 : sum / pivots[column]
      }
      var pivot = matrix[row][row]
      for inner in 0..<row { pivot -= lower[row][inner] * lower[row][inner] * pivots[inner] }
      pivots[row] = pivot > Self.rounding * matrix[row][row] ? pivot : 0
    }
  }

  /// Unknowns that are determined.
  var rank: Int { pivots.count { $0 > 0 } }

  /// Whether an unknown is determined by the equations and not by the unknowns before it.
  func determines(_ unknown: Int) -> Bool { pivots[unknown] > 0 }

  func solution(for right: [Double]) -> [Double] {
    var values = right
    for row in values.indices {
      for inner in 0..<row { values[row] -= lower[row][inner] * values[inner] }
    }
    for row in values.indices.reversed() {
      values[row] = pivots[row] > 0 ? values[row] / pivots[row] : 0
      guard pivots[row] > 0 else { continue }
      for after in values.indices where after > row && pivots[after] > 0 { values[row] -= lower[after][row] * values[after] }
    }
    return values
  }
}
