import Foundation
import Texts

/// Small dense matrices, row after row.
enum DenseMatrix {
  static func identity(_ size: Int) -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    for place in 0..<size { matrix[place * size + place] = 1 }
    return matrix
  }

  /// The matrix X with A·X = B, for an M-matrix A, which needs no exchange of rows.
  /// - Throws: `beyondMethod` when a pivot is not positive: the matrix is singular to rounding.
  static func solution(of matrix: [Double], for right: [Double], size: Int) throws(RecordProblem) -> [Double] {
    var (matrix, right) = (matrix, right)
    for pivot in 0..<size {
      guard matrix[pivot * size + pivot] > 0 else {
        throw .beyondMethod(Words("the equations are singular to rounding", "方程组在舍入精度内奇异"))
      }
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = matrix[row * size + pivot] / matrix[pivot * size + pivot]
        if factor == 0 { continue }
        for column in pivot..<size { matrix[row * size + column] -= factor * matrix[pivot * size + column] }
        for column in 0..<size { right[row * size + column] -= factor * right[pivot * size + column] }
      }
    }
    for row in (0..<size).reversed() {
      for column in 0..<size {
        var value = right[row * size + column]
        for after in (row + 1)..<max(size, row + 1) { value -= matrix[row * size + after] * right[after * size + column] }
        right[row * size + column] = value / matrix[row * size + row]
      }
    }
    return right
  }

  /// The stationary vector of a chain with the given rates, up to a factor, for an irreducible chain.
  ///
  /// Elimination without any subtraction, which keeps the relative precision of every chance. Source: W. K. Grassmann,
  /// M. I. Taksar, D. P. Heyman (1985), "Regenerative analysis and steady state distributions for Markov chains",
  /// *Operations Research* 33(5).
  static func stationary(rates: [Double], size: Int) -> [Double] {
    var rates = rates
    for last in stride(from: size - 1, through: 1, by: -1) {
      var sum = 0.0
      for state in 0..<last { sum += rates[last * size + state] }
      for state in 0..<last { rates[state * size + last] /= sum }
      for from in 0..<last {
        let factor = rates[from * size + last]
        if factor == 0 { continue }
        for target in 0..<last where target != from { rates[from * size + target] += factor * rates[last * size + target] }
      }
    }
    var chances = [1.0]
    for state in 1..<max(size, 1) where state < size {
      chances.append((0..<state).reduce(0) { $0 + chances[$1] * rates[$1 * size + state] })
    }
    return chances
  }

  /// The chances of a chain after a time, row after row by the state at the start.
  ///
  /// A short time by uniformisation, then squares of it; rows are kept at a sum of 1. Only positive terms are added, so that no
  /// digits are lost.
  static func transition(rates: [Double], size: Int, time: Double) -> [Double] {
    let outflow = (0..<size).map { row in (0..<size).reduce(0) { $1 == row ? $0 : $0 + rates[row * size + $1] } }
    let fastest = outflow.max() ?? 0
    guard fastest * time > 0 else { return identity(size) }
    let doublings = max(0, Int(exactly: (fastest * time).exponent + 1) ?? 0)
    let span = scalbn(fastest * time, -doublings)
    var change = rates.map { $0 / fastest }
    for row in 0..<size { change[row * size + row] = 1 - outflow[row] / fastest }
    var power = identity(size)
    var sum = [Double](repeating: 0, count: size * size)
    var weight = exp(-span)
    for count in 1...30 {
      for place in sum.indices { sum[place] += weight * power[place] }
      power = product(power, change, size: size)
      weight *= span / Double(count)
    }
    for _ in 0..<doublings { sum = withUnitRows(product(sum, sum, size: size), size: size) }
    return withUnitRows(sum, size: size)
  }

  private static func product(_ left: [Double], _ right: [Double], size: Int) -> [Double] {
    var result = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for inner in 0..<size {
        for column in 0..<size { result[row * size + column] += left[row * size + inner] * right[inner * size + column] }
      }
    }
    return result
  }

  private static func withUnitRows(_ matrix: [Double], size: Int) -> [Double] {
    var matrix = matrix
    for row in 0..<size {
      let sum = matrix[(row * size)..<((row + 1) * size)].reduce(0, +)
      for place in (row * size)..<((row + 1) * size) { matrix[place] /= sum }
    }
    return matrix
  }
}
